//! A permit's scope as SQL, in one place.

use kernel::{Date, OrganisationId};
use policy::{Caseload, Scope};
use sea_orm::Value;

use crate::bind::Bind;

/// A condition and its values; the condition's `$n` follow on `values` that are there already.
pub(crate) struct Clause {
    pub(crate) sql: String,
}

/// What of company rows (alias `c` of `company`) the scope reaches.
pub(crate) fn companies(scope: Scope, values: &mut Vec<Value>) -> Clause {
    let (column, value) = match scope {
        Scope::Partnership(partnership) => ("c.partnership_id", partnership.bind()),
        Scope::Company(company) | Scope::Trainees(company, _) => ("c.id", company.bind()),
        Scope::Municipality(organisation) | Scope::Caseload(organisation, _) => {
            values.push(organisation.bind());
            let n = values.len();
            return Clause {
                sql: format!(
                    "c.partnership_id = (SELECT o.partnership_id FROM organisation o WHERE o.id = ${n})"
                ),
            };
        }
        Scope::Own(_) | Scope::Aggregate(_) | Scope::Nothing => return Clause { sql: "1 = 0".to_owned() },
    };
    values.push(value);
    Clause { sql: format!("{column} = ${}", values.len()) }
}

/// What of citizen rows (alias `b` of `citizen`) the scope reaches. Protected people are there only
/// when the permit opens them.
pub(crate) fn citizens(scope: Scope, protected: bool, values: &mut Vec<Value>) -> Clause {
    let (column, value) = match scope {
        Scope::Municipality(organisation) | Scope::Caseload(organisation, _) => {
            ("b.organisation_id", organisation.bind())
        }
        Scope::Own(citizen) => ("b.id", citizen.bind()),
        Scope::Partnership(_)
        | Scope::Company(_)
        | Scope::Trainees(..)
        | Scope::Aggregate(_)
        | Scope::Nothing => {
            return Clause { sql: "1 = 0".to_owned() };
        }
    };
    values.push(value);
    let n = values.len();
    let own = matches!(scope, Scope::Own(_));
    let mut and = if protected || own { String::new() } else { " AND b.protected = FALSE".to_owned() };
    if let Scope::Caseload(_, caseload) = scope {
        and.push_str(" AND ");
        and.push_str(&named(caseload, values));
    }
    Clause { sql: format!("{column} = ${n}{and}") }
}

/// That citizen `b` is in a caseload, wherever the person is.
pub(crate) fn named(caseload: Caseload, values: &mut Vec<Value>) -> String {
    let stands = relations(caseload, values);
    format!("b.id IN (SELECT r.citizen_id FROM relation r WHERE {stands} AND r.placement_id IS NULL)")
}

/// That the citizen of a row `p` is in a caseload, wherever the person is or at that placement.
pub(crate) fn named_at(caseload: Caseload, values: &mut Vec<Value>) -> String {
    let stands = relations(caseload, values);
    format!(
        "EXISTS (SELECT 1 FROM relation r WHERE {stands} AND r.citizen_id = p.citizen_id \
         AND (r.placement_id IS NULL OR r.placement_id = p.id))"
    )
}

/// The relations `r` of a membership that stand on its day.
fn relations(caseload: Caseload, values: &mut Vec<Value>) -> String {
    values.push(caseload.membership.bind());
    let membership = values.len();
    values.push(caseload.day.bind());
    let day = values.len();
    format!(
        "r.membership_id = ${membership} AND r.from_date <= ${day} AND (r.to_date IS NULL OR r.to_date > ${day})"
    )
}

/// The partnership that the scope lies in, as a condition on a column that holds a partnership's id.
pub(crate) fn partnership(scope: Scope, column: &str, values: &mut Vec<Value>) -> Clause {
    match scope {
        Scope::Partnership(partnership) | Scope::Aggregate(partnership) => {
            values.push(partnership.bind());
            Clause { sql: format!("{column} = ${}", values.len()) }
        }
        Scope::Municipality(organisation) | Scope::Caseload(organisation, _) => {
            values.push(organisation.bind());
            let n = values.len();
            Clause {
                sql: format!("{column} = (SELECT o.partnership_id FROM organisation o WHERE o.id = ${n})"),
            }
        }
        Scope::Company(_) | Scope::Trainees(..) | Scope::Own(_) | Scope::Nothing => {
            Clause { sql: "1 = 0".to_owned() }
        }
    }
}

/// The organisation whose users, imports and citizens are meant.
pub(crate) const fn organisation(scope: Scope) -> Option<OrganisationId> {
    match scope {
        Scope::Municipality(organisation) => Some(organisation),
        Scope::Partnership(_)
        | Scope::Caseload(..)
        | Scope::Company(_)
        | Scope::Trainees(..)
        | Scope::Own(_)
        | Scope::Aggregate(_)
        | Scope::Nothing => None,
    }
}

/// What of rows about a person and a company (alias `p`, joined with `b` of `citizen`) the scope reaches. A
/// company never reaches a protected person.
pub(crate) fn pairs(scope: Scope, protected: bool, values: &mut Vec<Value>) -> Clause {
    let (column, value) = match scope {
        Scope::Municipality(organisation) | Scope::Caseload(organisation, _) => {
            ("p.organisation_id", organisation.bind())
        }
        Scope::Own(citizen) => ("p.citizen_id", citizen.bind()),
        Scope::Company(company) | Scope::Trainees(company, _) => ("p.company_id", company.bind()),
        Scope::Partnership(_) | Scope::Aggregate(_) | Scope::Nothing => {
            return Clause { sql: "1 = 0".to_owned() };
        }
    };
    values.push(value);
    let n = values.len();
    let own = matches!(scope, Scope::Own(_));
    let mut and = if protected || own { String::new() } else { " AND b.protected = FALSE".to_owned() };
    if let Scope::Caseload(_, caseload) | Scope::Trainees(_, caseload) = scope {
        and.push_str(" AND ");
        and.push_str(&named_at(caseload, values));
    }
    Clause { sql: format!("{column} = ${n}{and}") }
}

/// The same of proposals: a company sees those that it has been asked about.
pub(crate) fn proposals(scope: Scope, protected: bool, today: Date, values: &mut Vec<Value>) -> Clause {
    let mut clause = pairs(scope, protected, values);
    if scope.is_of_company() {
        values.push(today.bind());
        clause.sql.push_str(&format!(" AND p.asked_on <= ${}", values.len()));
    }
    clause
}
