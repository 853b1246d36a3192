//! Every door of the product, held against what it promises. The doors are data (`app::door::Door`),
//! so a new one is tried here without a line being written: the addresses behind it are found as
//! people find them, by following links; one that no link leads to needs a line in `doors/found.rs`.

#![expect(
    clippy::disallowed_methods,
    reason = "these tests start the product, read its files and hold the clock themselves"
)]

#[cfg(test)]
#[path = "doors/budget.rs"]
mod budget;
#[cfg(test)]
#[path = "support/demo.rs"]
mod demo;
#[cfg(test)]
#[path = "doors/forms.rs"]
mod forms;
#[cfg(test)]
#[path = "doors/found.rs"]
mod found;
#[cfg(test)]
#[path = "doors/house.rs"]
mod house;
#[cfg(test)]
#[path = "doors/matrix.rs"]
mod matrix;
#[cfg(test)]
#[path = "support/node.rs"]
mod node;
#[cfg(test)]
#[path = "doors/pages.rs"]
mod pages;
#[cfg(test)]
#[path = "doors/people.rs"]
mod people;
#[cfg(test)]
#[path = "doors/promises.rs"]
mod promises;
#[cfg(test)]
#[path = "doors/rights.rs"]
mod rights;
#[cfg(test)]
#[path = "doors/tiles.rs"]
mod tiles;
#[cfg(test)]
#[path = "doors/town.rs"]
mod town;
