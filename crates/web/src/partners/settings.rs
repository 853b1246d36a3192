//! What the installation may hold.

use app::Failure;
use axum::http::StatusCode;
use domain::partners::Mode;

use crate::{
    answer::Answer,
    component::{Choice, ChoiceField},
    form::Errors,
    menu::Menu,
    posted::Posted,
    sheet::{Item, Sheet},
    visitor::Visitor,
};

/// `GET /settings`
pub(super) async fn show(visitor: Visitor) -> Answer {
    let (mode, citizens) =
        app::partners::show_mode(&visitor.ctx).await.map_err(|failure| visitor.failed(&failure))?;
    Ok(screen(&visitor, mode, citizens, &Errors::default(), StatusCode::OK))
}

/// `POST /settings`
pub(super) async fn save(posted: Posted) -> Answer {
    let visitor = &posted.visitor;
    match app::partners::set_mode(posted.ctx(), &posted.raw).await {
        Ok(_) | Err(Failure::Repeated(_)) => Ok(visitor.see("/settings", "partners-mode")),
        Err(Failure::Refused(faults)) => {
            let (mode, citizens) =
                app::partners::show_mode(&visitor.ctx).await.map_err(|failure| visitor.failed(&failure))?;
            let errors = Errors::of(&faults, posted.texts());
            Ok(screen(visitor, mode, citizens, &errors, StatusCode::UNPROCESSABLE_ENTITY))
        }
        Err(other) => Err(visitor.failed(&other)),
    }
}

fn screen(
    visitor: &Visitor,
    mode: Mode,
    citizens: u64,
    errors: &Errors,
    status: StatusCode,
) -> axum::response::Response {
    let texts = visitor.texts();
    let choices = vec![
        Choice::new(
            Mode::CompaniesOnly.code(),
            texts.partners_settings_mode_companies(),
            mode == Mode::CompaniesOnly,
        )
        .hint(texts.partners_settings_mode_companies_hint()),
        Choice::new(
            Mode::WithCitizens.code(),
            texts.partners_settings_mode_citizens(),
            mode == Mode::WithCitizens,
        )
        .hint(texts.partners_settings_mode_citizens_hint()),
    ];
    let sheet = Sheet {
        title: texts.partners_settings_title(),
        lead: Some(texts.partners_settings_citizens(i64::try_from(citizens).unwrap_or(i64::MAX))),
        path: vec![crate::component::Link::new("/", texts.partners_start_title())],
        under: Menu::Settings,
        form_head: visitor.form("/settings"),
        items: vec![Item::Radio(
            ChoiceField::new("mode", texts.partners_settings_mode(), choices).error(errors.at("mode")),
        )],
        submit: texts.common_save(),
        aside: None,
        conflict: None,
    };
    visitor.sheet(status, sheet, errors)
}
