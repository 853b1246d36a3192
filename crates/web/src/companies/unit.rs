//! Production units and their full-time equivalents.

use app::{
    Raw,
    companies::{CompanyPage, FTE_ROWS},
    views::UnitView,
};
use axum::{extract::Path, response::Response};
use domain::companies::FteSource;
use kernel::CompanyId;
use l10n::Texts;

use crate::{
    answer::{Answer, Refused},
    component::Width,
    form::{Draft, Sent},
    item::Item,
    menu::Menu,
    posted::Posted,
    sheet::Sheet,
    visitor::Visitor,
};

/// `GET /companies/{id}/units/new`
pub(super) async fn show_new(visitor: Visitor, Path(id): Path<String>) -> Answer {
    new_screen(&visitor, visitor.id(&id)?, &Draft::default()).await
}

/// `POST /companies/{id}/units/new`
pub(super) async fn add(Path(id): Path<String>, posted: Posted) -> Answer {
    let id = posted.visitor.id(&id)?;
    match posted.came_to(app::companies::add_unit(posted.ctx(), id, &posted.raw).await)? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-unit")),
        Sent::Again(draft) => new_screen(&posted.visitor, id, &draft).await,
    }
}

async fn new_screen(visitor: &Visitor, id: CompanyId, draft: &Draft) -> Answer {
    let company = super::editable(visitor, id).await?;
    let title = visitor.texts().companies_unit_new_title();
    Ok(screen(visitor, &company, title, format!("/companies/{id}/units/new"), draft))
}

/// `GET /companies/{id}/units/{unit}`
pub(super) async fn show(visitor: Visitor, Path((id, unit)): Path<(String, String)>) -> Answer {
    edit_screen(&visitor, &id, &unit, None).await
}

/// `POST /companies/{id}/units/{unit}`
pub(super) async fn save(Path((id, unit)): Path<(String, String)>, posted: Posted) -> Answer {
    let of = (posted.visitor.id(&id)?, posted.visitor.id(&unit)?);
    let saved = app::companies::edit_unit(posted.ctx(), of, posted.version, &posted.raw).await;
    match posted.came_to(saved.map(|()| of.0))? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-unit")),
        Sent::Again(draft) => edit_screen(&posted.visitor, &id, &unit, Some(draft)).await,
    }
}

async fn edit_screen(visitor: &Visitor, id: &str, unit: &str, sent: Option<Draft>) -> Answer {
    let (company, unit) = find(visitor, id, unit).await?;
    let draft = Draft::over(sent, stored(&unit), unit.version);
    let action = format!("/companies/{}/units/{}", company.view.id, unit.id);
    Ok(screen(visitor, &company, visitor.texts().companies_unit_edit(), action, &draft))
}

async fn find(visitor: &Visitor, id: &str, unit: &str) -> Result<(CompanyPage, UnitView), Refused> {
    let company = super::editable(visitor, visitor.id(id)?).await?;
    let found = company.view.units.iter().find(|one| one.id.to_string() == unit).cloned();
    Ok((company, found.ok_or_else(|| visitor.not_there())?))
}

fn screen(
    visitor: &Visitor,
    company: &CompanyPage,
    title: String,
    action: String,
    draft: &Draft,
) -> Response {
    let texts = visitor.texts();
    let mut items = vec![Item::Text(draft.field("unit_name", texts.companies_unit_name()))];
    items.extend(place_items(texts, draft));
    let path = super::path(visitor, company);
    let sheet = Sheet::new(title, path, Menu::Companies, action, items).lead(texts.companies_units_lead());
    visitor.sheet(sheet, draft)
}

/// Where a unit is, and its number.
pub(super) fn place_items(texts: &Texts, draft: &Draft) -> Vec<Item> {
    vec![
        Item::Text(
            draft
                .field("postal_code", texts.companies_postal_code())
                .hint(texts.companies_postal_code_hint())
                .width(Width::Tiny)
                .inputmode("numeric")
                .optional(),
        ),
        Item::Text(
            draft
                .field("p_number", texts.companies_p_number())
                .hint(texts.companies_p_number_hint())
                .width(Width::Short)
                .inputmode("numeric")
                .optional(),
        ),
    ]
}

fn stored(view: &UnitView) -> Raw {
    let unit = &view.unit;
    let postal_code = unit.postal_code.as_ref().map(ToString::to_string);
    let p_number = unit.p_number.as_ref().map(ToString::to_string);
    Raw::from_pairs([
        ("unit_name", unit.name.to_string()),
        ("postal_code", postal_code.unwrap_or_default()),
        ("p_number", p_number.unwrap_or_default()),
    ])
}

/// `GET /companies/{id}/units/{unit}/fte`: the months that the ratio rule looks at with what is known of
/// them, from whom the figures came the last time.
pub(super) async fn show_fte(visitor: Visitor, Path((id, unit)): Path<(String, String)>) -> Answer {
    let found = find(&visitor, &id, &unit).await?;
    let known = &found.1.fte;
    let mut raw = Raw::default();
    for (month, (_, figure)) in found.0.ratio_months.iter().zip(FTE_ROWS) {
        if let Some(known) = known.iter().find(|one| one.month == *month) {
            raw.set(figure, visitor.texts().fte(known.fte));
        }
    }
    if let Some(last) = known.iter().max_by_key(|one| one.month) {
        raw.set("fte_source", last.source.code());
    }
    Ok(fte_screen(&visitor, &found, &Draft::new(raw)))
}

/// `POST /companies/{id}/units/{unit}/fte`
pub(super) async fn put_fte(Path((id, unit)): Path<(String, String)>, posted: Posted) -> Answer {
    let of = (posted.visitor.id(&id)?, posted.visitor.id(&unit)?);
    let put = app::companies::put_fte(posted.ctx(), of, &posted.raw).await;
    match posted.came_to(put.map(|()| of.0))? {
        Sent::Done(_) => Ok(posted.visitor.see(&format!("/companies/{id}"), "companies-fte")),
        Sent::Again(draft) => {
            Ok(fte_screen(&posted.visitor, &find(&posted.visitor, &id, &unit).await?, &draft))
        }
    }
}

/// One line for each month that the rule looks at, the newest first as on the company's page.
fn fte_rows(texts: &Texts, company: &CompanyPage, draft: &Draft) -> Vec<Item> {
    let rows = company.ratio_months.iter().zip(FTE_ROWS).rev();
    rows.flat_map(|(month, (name, figure))| {
        let label = texts.month(*month);
        [
            Item::Hidden(name, month.to_string()),
            Item::Text(draft.field(figure, label).width(Width::Tiny).inputmode("decimal").optional()),
        ]
    })
    .collect()
}

fn fte_screen(visitor: &Visitor, (company, unit): &(CompanyPage, UnitView), draft: &Draft) -> Response {
    let texts = visitor.texts();
    let sources =
        FteSource::ALL.iter().map(|source| (source.code().to_owned(), super::fte_source(texts, *source)));
    let mut items = fte_rows(texts, company, draft);
    items.extend([
        Item::Radio(draft.one_of("fte_source", texts.companies_fte_source(), sources)),
        Item::Text(
            draft
                .field("fte_month", texts.companies_fte_other_month())
                .hint(texts.companies_fte_month_hint())
                .width(Width::Short)
                .optional(),
        ),
        Item::Text(
            draft
                .field("fte", texts.companies_fte_other())
                .hint(texts.companies_fte_hint())
                .width(Width::Tiny)
                .inputmode("decimal")
                .optional(),
        ),
    ]);
    let action = format!("/companies/{}/units/{}/fte", company.view.id, unit.id);
    let path = super::path(visitor, company);
    let title = texts.companies_fte_title(unit.unit.name.as_str());
    let sheet = Sheet::new(title, path, Menu::Companies, action, items).lead(texts.companies_fte_lead());
    visitor.sheet(sheet, draft)
}
