//! A permit's scope as SQL, in one place.

use kernel::{Date, OrganisationId};
use policy::Scope;
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
        Scope::Company(company) => ("c.id", company.bind()),
        Scope::Municipality(organisation) => {
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
        Scope::Municipality(organisation) => ("b.organisation_id", organisation.bind()),
        Scope::Own(citizen) => ("b.id", citizen.bind()),
        Scope::Partnership(_) | Scope::Company(_) | Scope::Aggregate(_) | Scope::Nothing => {
            return Clause { sql: "1 = 0".to_owned() };
        }
    };
    values.push(value);
    let own = matches!(scope, Scope::Own(_));
    let and = if protected || own { "" } else { " AND b.protected = FALSE" };
    Clause { sql: format!("{column} = ${}{and}", values.len()) }
}

/// The partnership that the scope lies in, as a condition on a column that holds a partnership's id.
pub(crate) fn partnership(scope: Scope, column: &str, values: &mut Vec<Value>) -> Clause {
    match scope {
        Scope::Partnership(partnership) | Scope::Aggregate(partnership) => {
            values.push(partnership.bind());
            Clause { sql: format!("{column} = ${}", values.len()) }
        }
        Scope::Municipality(organisation) => {
            values.push(organisation.bind());
            let n = values.len();
            Clause {
                sql: format!("{column} = (SELECT o.partnership_id FROM organisation o WHERE o.id = ${n})"),
            }
        }
        Scope::Company(_) | Scope::Own(_) | Scope::Nothing => Clause { sql: "1 = 0".to_owned() },
    }
}

/// The organisation whose users, imports and citizens are meant.
pub(crate) const fn organisation(scope: Scope) -> Option<OrganisationId> {
    match scope {
        Scope::Municipality(organisation) => Some(organisation),
        Scope::Partnership(_) | Scope::Company(_) | Scope::Own(_) | Scope::Aggregate(_) | Scope::Nothing => {
            None
        }
    }
}

/// What of rows about a person and a company (alias `p`, joined with `b` of `citizen`) the scope reaches. A
/// company never reaches a protected person.
pub(crate) fn pairs(scope: Scope, protected: bool, values: &mut Vec<Value>) -> Clause {
    let (column, value) = match scope {
        Scope::Municipality(organisation) => ("p.organisation_id", organisation.bind()),
        Scope::Own(citizen) => ("p.citizen_id", citizen.bind()),
        Scope::Company(company) => ("p.company_id", company.bind()),
        Scope::Partnership(_) | Scope::Aggregate(_) | Scope::Nothing => {
            return Clause { sql: "1 = 0".to_owned() };
        }
    };
    values.push(value);
    let own = matches!(scope, Scope::Own(_));
    let and = if protected || own { "" } else { " AND b.protected = FALSE" };
    Clause { sql: format!("{column} = ${}{and}", values.len()) }
}

/// The same of proposals: a company sees those that it has been asked about.
pub(crate) fn proposals(scope: Scope, protected: bool, today: Date, values: &mut Vec<Value>) -> Clause {
    let mut clause = pairs(scope, protected, values);
    if matches!(scope, Scope::Company(_)) {
        values.push(today.bind());
        clause.sql.push_str(&format!(" AND p.asked_on <= ${}", values.len()));
    }
    clause
}
