//! Companies: their facts, their business, units with full-time equivalents, contacts.

mod add_company;
mod edit_business;
mod edit_company;
mod edit_contacts;
mod edit_units;
mod list_companies;
mod show_company;

pub use add_company::{NewCompany, add_company, add_company_in};
pub use edit_business::{edit_business, read_business};
pub use edit_company::edit_company;
pub use edit_contacts::{add_contact, add_contact_in, edit_contact, read_contact, remove_contact};
pub use edit_units::{FTE_ROWS, add_unit, add_unit_in, edit_unit, put_fte, put_fte_in, read_fte, read_unit};
pub use list_companies::{list_companies, look_up_companies, read_filter};
pub use show_company::{CompanyPage, UnitPlaces, show_company, show_company_placed};

use domain::companies::Refusal;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;
