//! Code lists in the description: the domain's own codes, so that it never promises others.

use app::views::{CompanyHas, HoursKnown};
use domain::{companies::FteSource, tasks::BundleState};
use utoipa::{
    PartialSchema, ToSchema,
    openapi::{ObjectBuilder, RefOr, Schema, Type},
};

/// The codes of the legal forms that a small job can have.
pub(crate) const FORMS: [&str; 2] = ["job", "praktik"];

/// Types that stand for a list of codes where the description needs a type.
macro_rules! code_lists {
    ($($(#[$doc:meta])* $name:ident = $codes:expr;)+) => {$(
        $(#[$doc])*
        pub(crate) struct $name;

        impl PartialSchema for $name {
            fn schema() -> RefOr<Schema> {
                ObjectBuilder::new().schema_type(Type::String).enum_values(Some($codes)).into()
            }
        }

        impl ToSchema for $name {}
    )+};
}

code_lists! {
    /// What a company can have or lack.
    CompanyHasCode = CompanyHas::ALL.map(CompanyHas::code);
    /// Whether a citizen's hours are known.
    HoursKnownCode = HoursKnown::ALL.map(HoursKnown::code);
    /// How far a bundle is.
    BundleStateCode = BundleState::ALL.iter().map(|state| state.code());
    /// What a bundle is in law.
    FormCode = FORMS;
    /// Where a month's full-time equivalents come from.
    FteSourceCode = FteSource::ALL.iter().map(|source| source.code());
}
