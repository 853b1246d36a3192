//! The form in which a consultant looks at a company's words that were held back.

use app::Raw;
use axum::extract::Path;
use kernel::ProposalId;
use l10n::Texts;
use policy::JudgeWords;
use taxonomy::{AboutPerson, PersonWords};

use crate::{
    answer::Answer,
    component::{Cell, SummaryRow},
    form::{Draft, Sent},
    item::Item,
    posted::Posted,
    sheet::Above,
    visitor::Visitor,
};

/// `GET /proposals/{id}/words`
pub(super) async fn show(visitor: Visitor, Path(id): Path<String>) -> Answer {
    screen(&visitor, visitor.id(&id)?, None).await
}

/// `POST /proposals/{id}/words`
pub(super) async fn send(Path(id): Path<String>, posted: Posted) -> Answer {
    let id: ProposalId = posted.visitor.id(&id)?;
    let sent = app::placements::judge_words(posted.ctx(), id, posted.version, &posted.raw).await;
    match posted.came_to(sent.map(|()| id))? {
        Sent::Done(_) => Ok(posted.visitor.see(&super::address(id, ""), "placements-words")),
        Sent::Again(draft) => screen(&posted.visitor, id, Some(draft)).await,
    }
}

async fn screen(visitor: &Visitor, id: ProposalId, sent: Option<Draft>) -> Answer {
    let page = super::find::<JudgeWords>(visitor, id).await?;
    let (texts, view) = (visitor.texts(), &page.view);
    let held = view.company_words().filter(|words| words.held);
    let Some(words) = held else { return Err(visitor.not_there()) };
    let draft = Draft::over(sent, Raw::default(), view.version);
    let facts = vec![
        SummaryRow::new(texts.placements_page_words(), Cell::text(words.words.as_str())),
        SummaryRow::new(
            texts.placements_words_hits(),
            Cell::text(texts.list(&hits(texts, words.words.as_str()))),
        ),
    ];
    let choices = [("yes", texts.placements_words_keep_yes()), ("no", texts.placements_words_keep_no())];
    let choices = choices.map(|(code, label)| (code.to_owned(), label));
    let items = vec![Item::Radio(draft.one_of("keep", texts.placements_words_keep(), choices))];
    let sheet = super::sheet(visitor, view, ("words", texts.placements_words_title()), items);
    let above = Above { facts, ..Above::default() };
    Ok(visitor.sheet(sheet.lead(texts.placements_words_lead()).above(above), &draft))
}

fn hits(texts: &Texts, words: &str) -> Vec<String> {
    let AboutPerson { words, number } = AboutPerson::found_in(words);
    let word = |(word, subject): (String, &PersonWords)| {
        texts.placements_words_hit(subject.name(texts.language()), word)
    };
    words.into_iter().map(word).chain(number.then(|| texts.placements_words_number())).collect()
}
