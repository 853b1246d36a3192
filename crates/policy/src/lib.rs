//! Rank 3: who may do what, as data and as types.
//!
//! [`decide`] alone builds a [`Permit`], from the access table (one file per capability in `table`)
//! and the place where the resource lies. Whoever holds a `Permit<ShowCitizen>` has been through it:
//!
//! ```
//! fn reads(permit: &policy::Permit<policy::ShowCitizen>) -> policy::Purpose { permit.purpose() }
//! ```
//!
//! A permit cannot be made by hand:
//!
//! ```compile_fail,E0451
//! fn forged(real: policy::Permit<policy::ShowCompany>, scope: policy::Scope) {
//!     let wider = policy::Permit { scope, ..real };
//! }
//! ```
//!
//! nor does a permit for one action pass for another, while the right one does:
//!
//! ```
//! fn needs<A: policy::Covers<policy::ReadCitizens>>(_: &policy::Permit<A>) {}
//! fn shows(permit: &policy::Permit<policy::ShowCitizen>) { needs(permit) }
//! ```
//!
//! ```compile_fail
//! fn needs<A: policy::Covers<policy::ReadCitizens>>(_: &policy::Permit<A>) {}
//! fn shows(permit: &policy::Permit<policy::ShowCompany>) { needs(permit) }
//! ```

mod action;
mod actor;
mod covers;
mod group;
mod permit;
mod purpose;
mod scope;
mod table;

pub use action::*;
pub use actor::{Actor, Holder, OperatorFacts, SessionFacts};
pub use covers::*;
pub use group::{FieldGroup, FieldGroups};
pub use permit::{Denied, Permit, decide, may, opens};
pub use purpose::Purpose;
pub use scope::{Caseload, Located, Scope, ScopeKind};
pub use table::{Capability, Grant, Row, by_relation, rows};
