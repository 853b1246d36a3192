//! The form in which a company answers, or a consultant writes down what a company said.

use app::{Raw, views::ProposalView};
use axum::extract::Path;
use domain::placements::{JobReason, ProposalStep};
use kernel::ProposalId;
use l10n::Texts;
use policy::AnswerProposal;

use super::{
    closed,
    facts::{self, Reader},
    requests,
};
use crate::{
    answer::Answer,
    component::Width,
    form::{Draft, Sent},
    item::Item,
    kit,
    posted::Posted,
    sheet::Above,
    visitor::Visitor,
};

/// `GET /proposals/{id}/answer`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /proposals/{id}/answer`
pub(super) async fn send(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let sent = app::placements::answer_proposal(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(sent.map(|()| id))? {
        Sent::Done(_) if Reader::of(&posted.visitor) == Reader::Company => {
            let yes = posted.raw.text("answer") == "yes";
            if yes {
                let said = format!("/proposals?{}={id}", requests::SAID);
                return Ok(posted.visitor.see(&said, "placements-accepted"));
            }
            Ok(posted.visitor.see("/proposals", "placements-answered"))
        }
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-answered")),
        Sent::Again(draft) => screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: ProposalId, sent: Option<Draft>) -> Answer {
    let page = super::find::<AnswerProposal>(visitor, id).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    let own = Reader::of(visitor) == Reader::Company;
    let again = sent.is_some();
    let draft = Draft::over(sent, stored(visitor, view), view.version);
    // A no is heard at any time; a yes that can come to nothing is not asked for.
    let taken = closed::taken(visitor, &page).filter(|_| draft.raw.text("answer") != "no");
    let closed = closed::withdrawn(visitor, &page).or(taken);
    let mut facts = match closed {
        Some(_) if again => closed::typed(visitor, &page, &draft, "words"),
        _ => facts::job(texts, Reader::of(visitor), view),
    };
    facts.push(facts::helps(texts, view));
    let title = texts.placements_answer_title(&view.line.bundle_title);
    let lead = if own { texts.placements_answer_lead() } else { texts.placements_answer_lead_for() };
    let sheet = super::sheet(visitor, view, ("answer", title), items(texts, own, view, &draft));
    let above = Above { notice: None, facts, preview: Some(facts::card(visitor, view)) };
    let sheet = sheet.lead(lead).submit(texts.placements_answer_submit()).above(above);
    Ok(visitor.sheet(sheet.instead(closed), &draft))
}

/// What was answered before, or what the button that led here says.
fn stored(visitor: &Visitor, view: &ProposalView) -> Raw {
    let asked = kit::filter_of(&visitor.guest);
    let mut raw = Raw::from_pairs([("answer", asked.text("answer"))]);
    if let Some(no) = &view.no {
        raw.set("answer", "no");
        raw.set("reason", no.reason().code());
        raw.set("certificate", no.certificate().unwrap_or_default());
    }
    if let Some(words) = view.company_words() {
        raw.set("words", words.words.as_str());
    }
    raw
}

fn items(texts: &Texts, own: bool, view: &ProposalView, draft: &Draft) -> Vec<Item> {
    let question =
        if own { texts.placements_answer_question() } else { texts.placements_answer_question_for() };
    let answers = [("yes", texts.placements_answer_yes()), ("no", texts.placements_answer_no())];
    let free = view.line.taken.is_none();
    let yes = free && view.line.state.after(ProposalStep::Accept, None).is_ok();
    let can = |code: &str| code == "no" || yes;
    let answers =
        answers.into_iter().filter(|(code, _)| can(code)).map(|(code, label)| (code.to_owned(), label));
    let reasons = JobReason::ALL.iter().map(|reason| (reason.code().to_owned(), texts.job_reason(*reason)));
    let certificates = taxonomy::certificates::all()
        .iter()
        .map(|one| (one.code.clone(), one.name(texts.language()).to_owned()));
    let certificate =
        draft.one_of("certificate", texts.placements_answer_certificate(), certificates).optional();
    let no = vec![
        Item::Radio(draft.one_of("reason", texts.placements_answer_reason(), reasons)),
        Item::Select(certificate.nothing(texts.placements_answer_certificate_none())),
        Item::Text(
            draft
                .field("words", texts.placements_answer_words())
                .hint(texts.placements_answer_words_hint())
                .width(Width::Long)
                .optional(),
        ),
    ];
    vec![
        Item::Radio(draft.one_of("answer", question, answers)),
        Item::Details {
            summary: texts.placements_answer_why(),
            note: texts.placements_answer_why_note(),
            open_with: "answer=no",
            open: draft.raw.text("answer") == "no",
            items: no,
        },
    ]
}
