//! The access table, as a page shows it: the own part to everybody, the whole to who supervises.

use domain::partners::Role;
use policy::{Capability, FieldGroup, Holder, Row, ShowRights, ShowStart};

use crate::{Ctx, Failure, Never, Raw};

/// A row of the table with the capability it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Right {
    /// Which part of the product it is of.
    pub capability: Capability,
    /// Who, what, on which terms.
    pub row: &'static Row,
}

/// What the table is narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RightsFilter {
    /// One role's rows.
    pub role: Option<Role>,
    /// Rows that open one group of fields.
    pub group: Option<FieldGroup>,
}

/// Reads the filter from an address; what means nothing is left out.
#[must_use]
pub fn read_filter(raw: &Raw) -> RightsFilter {
    RightsFilter {
        role: raw.filled("role").and_then(Role::from_code),
        group: raw.filled("group").and_then(FieldGroup::from_code),
    }
}

fn rights() -> impl Iterator<Item = Right> {
    let of = |capability: Capability| capability.rows().iter().map(move |row| Right { capability, row });
    Capability::ALL.into_iter().flat_map(of)
}

/// What the actor may see and do. It is the table's and nobody's data, so the look is not logged.
///
/// # Errors
/// [`Failure`].
pub async fn own_rights(ctx: &Ctx) -> Result<Vec<Right>, Failure<Never>> {
    ctx.leave::<ShowStart, _>().await?;
    Ok(rights().filter(|right| right.row.is_for(ctx.actor())).collect())
}

/// What everybody may see and do, as far as the filter asks.
///
/// # Errors
/// [`Failure::NotThere`] for who does not supervise.
pub async fn all_rights(ctx: &Ctx, filter: RightsFilter) -> Result<Vec<Right>, Failure<Never>> {
    ctx.leave::<ShowRights, _>().await?;
    let asked = |right: &Right| {
        filter.role.is_none_or(|role| right.row.holder == Holder::Role(role))
            && filter.group.is_none_or(|group| right.row.grant.groups.has(group))
    };
    Ok(rights().filter(asked).collect())
}
