//! Positions, tasks and bundles through the use cases.

#![expect(clippy::unwrap_used, reason = "what cannot be set up ends its test")]

mod bundles;
mod inventory;
mod others;

use app::{Ctx, Failure, Raw, companies, tasks, testing::World, views::PageOf};
use domain::{
    input::Input,
    tasks::{BundleState, Refusal},
};
use kernel::{BundleId, CompanyId, Levels, Minutes, PositionId, RequestId, RowVersion, TaskId, UnitId};

const SECOND: RowVersion = RowVersion::new(2);
const THIRD: RowVersion = RowVersion::new(3);

fn position(title: &str, unit: UnitId) -> Raw {
    Raw::from_pairs([("title", title.to_owned()), ("unit", unit.to_string())])
}

fn task(title: &str, more: &[(&str, &str)]) -> Raw {
    let mut raw =
        Raw::from_pairs([("title", title), ("weekly_minutes", "60"), ("slots", "man-fre formiddag")]);
    for (field, text) in more {
        raw.set(field, *text);
    }
    raw
}

fn catalogue(codes: &[&str]) -> Raw {
    let mut raw = Raw::default();
    raw.put_all("catalogue", codes.iter().map(|code| (*code).to_owned()).collect());
    raw
}

/// Another company of the partnership with one place.
async fn other_company(ctx: &Ctx) -> (CompanyId, UnitId) {
    let raw = Raw::from_pairs([("cvr", "99000202"), ("name", "Ærø Kro"), ("invented", "ja")]);
    let company = companies::add_company(ctx, &raw).await.unwrap();
    (company, place(ctx, company, "Kroen").await)
}

async fn place(ctx: &Ctx, company: CompanyId, name: &str) -> UnitId {
    let raw = Raw::from_pairs([("unit_name", name), ("postal_code", "4994")]);
    companies::add_unit(ctx, company, &raw).await.unwrap()
}

async fn position_of(ctx: &Ctx, id: TaskId) -> PositionId {
    tasks::show_task(ctx, id).await.unwrap().view.position
}

fn bundle(ids: &[TaskId], more: &[(&str, &str)]) -> Raw {
    let mut raw = Raw::from_pairs([("title", "Formiddag i køkkenet"), ("legal_form", "job")]);
    for (field, text) in more {
        raw.set(field, *text);
    }
    raw.put_all("tasks", ids.iter().map(ToString::to_string).collect());
    raw
}

#[track_caller]
fn refusals<T: std::fmt::Debug>(result: Result<T, Failure<Refusal>>) -> Vec<(&'static str, Refusal)> {
    match result {
        Err(Failure::Refused(faults)) => faults.iter().map(|f| (f.field, f.refusal.clone())).collect(),
        other => panic!("not refused: {other:?}"),
    }
}
