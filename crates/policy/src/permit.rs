//! The permit and the one function that gives it.

use std::marker::PhantomData;

use thiserror::Error;

use crate::{Act, Action, Actor, FieldGroup, FieldGroups, Located, Purpose, Scope, table};

/// Leave to do `A`, for a purpose, within a scope, with some field groups open.
#[derive(Debug)]
pub struct Permit<A> {
    actor: Actor,
    purpose: Purpose,
    scope: Scope,
    groups: FieldGroups,
    at: Located,
    action: PhantomData<A>,
}

/// No leave. Whether the thing is not there or not for you to know is the same answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("{action:?} is not for this role, or what it asks for is not there")]
pub struct Denied {
    /// What was asked for.
    pub action: Action,
}

impl<A: Act> Permit<A> {
    /// Who acts.
    #[must_use]
    pub const fn actor(&self) -> &Actor {
        &self.actor
    }

    /// What.
    #[must_use]
    pub const fn action(&self) -> Action {
        A::ACTION
    }

    /// Why.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// How far.
    #[must_use]
    pub const fn scope(&self) -> Scope {
        self.scope
    }

    /// Which field groups.
    #[must_use]
    pub const fn groups(&self) -> FieldGroups {
        self.groups
    }

    /// Where what it was given for lies: the log says whom and whose it concerns.
    #[must_use]
    pub const fn at(&self) -> Located {
        self.at
    }

    /// Whether a field group is open.
    #[must_use]
    pub const fn opens(&self, group: FieldGroup) -> bool {
        self.groups.has(group)
    }
}

/// Gives leave or not: by the access table and by where the resource lies.
///
/// # Errors
/// [`Denied`].
pub fn decide<A: Act>(actor: &Actor, at: &Located) -> Result<Permit<A>, Denied> {
    let denied = Denied { action: A::ACTION };
    let grant = table::find(A::ACTION, actor).ok_or(denied)?;
    let scope = match grant.scope {
        Some(kind) => Scope::of(kind, actor).ok_or(denied)?,
        None => Scope::Nothing,
    };
    if !scope.reaches(at) {
        return Err(denied);
    }
    Ok(Permit {
        actor: actor.clone(),
        purpose: grant.purpose,
        scope,
        groups: grant.groups,
        at: *at,
        action: PhantomData,
    })
}

/// Whether a group of fields is open to the actor in the action: for columns and filters, never instead of
/// [`Permit::opens`].
#[must_use]
pub fn opens(actor: &Actor, action: Action, group: FieldGroup) -> bool {
    table::find(action, actor).is_some_and(|grant| grant.groups.has(group))
}

/// Whether the actor may do the action anywhere at all: for menus and buttons, never instead of [`decide`].
#[must_use]
pub fn may(actor: &Actor, action: Action) -> bool {
    table::find(action, actor).is_some()
}
