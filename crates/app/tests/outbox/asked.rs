//! A company is told that a question waits: once, and of nobody.

use app::{citizens, companies, placements, tasks};
use kernel::{CitizenId, RowVersion};

use super::*;

const DAY: i64 = 24 * 60 * 60;

/// The manager's account at the company.
async fn manager(world: &World, email: &str, language: &str) {
    let raw = Raw::from_pairs([
        ("email", email),
        ("name", "Ida Kok"),
        ("role", "company-manager"),
        ("company", "99000101"),
        ("language", language),
        ("password", "et langt kodeord til proeven"),
    ]);
    partners::add_user(&business(world), &raw).await.unwrap();
}

async fn contact(world: &World, fields: &[(&str, &str)]) {
    let raw = Raw::from_pairs([("contact_name", "Bo Kok")].into_iter().chain(fields.iter().copied()));
    companies::add_contact(&world.consultant(), world.company, &raw).await.unwrap();
}

async fn person(world: &World, reference: &str) -> CitizenId {
    let raw = Raw::from_pairs([("reference", reference), ("name", "Tove Tænktsen"), ("invented", "ja")]);
    citizens::add_citizen(&world.caseworker(), &raw).await.unwrap()
}

async fn propose(world: &World, reference: &str) -> kernel::ProposalId {
    let ids = world.tasks(&["240"]).await;
    let title = format!("Opvask til {reference}");
    let mut raw = Raw::from_pairs([("title", title.as_str()), ("legal_form", "job")]);
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    let bundle = tasks::build_bundle(&world.consultant(), world.company, &raw).await.unwrap();
    let citizen = person(world, reference).await;
    let raw = Raw::from_pairs([("helps", "lives-of"), ("why", "Kan opvask."), ("card", "whole")]);
    placements::propose_person(&world.caseworker(), citizen, bundle, &raw).await.unwrap()
}

#[tokio::test]
async fn everybody_who_answers_for_the_company_is_told_once_and_nobody_is_named() {
    let (world, other) = world().await;
    manager(&world, "ida@kok.example", "en").await;
    manager(&world, "bo@kok.example", "da").await;
    contact(&world, &[("contact_email", "kontor@kok.example")]).await;
    propose(&world, "T-1").await;
    propose(&world, "T-2").await;
    work(&world).await;
    let mails = other.mails();
    let to: Vec<&str> = mails.iter().map(|mail| mail.to.as_str()).collect();
    assert_eq!(to, ["ida@kok.example", "bo@kok.example"], "the contact is left in peace");
    for mail in &mails {
        let all = format!("{} {} {}", mail.subject, mail.plain, mail.html);
        for named in ["Tove", "Tænktsen", "T-1", "Opvask", "opvask", "Ida", "Kok", "Havnekøkken"] {
            assert!(!all.contains(named), "{named}: {all}");
        }
        assert!(
            mail.plain.contains("https://kanten.example/proposals") && mail.html.contains("/proposals\"")
        );
        assert!(mail.plain.contains("bliv ringet op") && mail.plain.contains("be called"), "{}", mail.plain);
    }
    assert!(mails[0].plain.starts_with("A question"), "the reader's language comes first");
    assert!(mails[1].plain.starts_with("Der ligger"));
    assert_eq!(
        mails[1].subject,
        "Kanten: Der ligger et spørgsmål til jer / Kanten: A question waits for you"
    );
    assert_eq!(states(&list(&business(&world)).await), [(JobState::Sent, None); 2]);
    assert_eq!(list(&world.administrator()).await.len(), 0, "the account's keeper follows its post");
}

#[tokio::test]
async fn a_company_without_an_account_is_told_by_mail_or_else_by_telephone() {
    let (first, other) = world().await;
    contact(&first, &[("contact_phone", "12 34 56 78")]).await;
    propose(&first, "T-1").await;
    work(&first).await;
    let [message] = &other.messages()[..] else { panic!("{:?}", other.messages()) };
    assert_eq!(message.to, "+4512345678");
    assert!(message.text.contains("bliv ringet op") && !message.text.contains("http"), "{}", message.text);
    assert_eq!(
        message.id,
        list(&first.administrator()).await[0].id,
        "the gateway can tell one that comes twice"
    );

    let (second, other) = world().await;
    contact(&second, &[("contact_phone", "12 34 56 78"), ("contact_email", "kontor@kok.example")]).await;
    propose(&second, "T-1").await;
    work(&second).await;
    let [mail] = &other.mails()[..] else { panic!("{:?}", other.mails()) };
    assert_eq!(mail.to, "kontor@kok.example");
    assert!(!mail.plain.contains("http"), "who cannot log in gets no link: {}", mail.plain);
    assert!(other.messages().is_empty());
}

#[tokio::test]
async fn what_was_answered_in_the_meantime_is_not_told() {
    let (world, other) = world().await;
    manager(&world, "ida@kok.example", "da").await;
    let proposal = propose(&world, "T-1").await;
    let yes = Raw::from_pairs([("answer", "yes")]);
    placements::answer_proposal(&world.consultant(), proposal, RowVersion::FIRST, &yes).await.unwrap();
    work(&world).await;
    assert!(other.mails().is_empty());
    let stopped = [(JobState::Stopped, Some(Reason::NothingToSay))];
    assert_eq!(states(&list(&business(&world)).await), stopped);
}

#[tokio::test]
async fn post_waits_for_the_day_that_the_ask_budget_gives() {
    let (world, other) = world().await;
    manager(&world, "ida@kok.example", "da").await;
    let first = propose(&world, "T-1").await;
    work(&world).await;
    let yes = Raw::from_pairs([("answer", "yes")]);
    placements::answer_proposal(&world.consultant(), first, RowVersion::FIRST, &yes).await.unwrap();
    propose(&world, "T-2").await;
    world.pass(13 * DAY);
    work(&world).await;
    assert_eq!(other.mails().len(), 1, "asked less than fourteen days ago");
    world.pass(DAY);
    work(&world).await;
    assert_eq!(other.mails().len(), 2);
}
