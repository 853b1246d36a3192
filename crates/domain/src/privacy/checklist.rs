//! The checklist before the first real citizen (`practice.md` 26). Until it is green an organisation keeps invented
//! people only.

use kernel::{Date, Line, Moment};

use crate::partners::coded;

coded! {
    /// What must be in order.
    CheckItem {
        /// Agreements with who processes data for the controller.
        Processors = "processors",
        /// The assessment of the impact on the people.
        Impact = "impact",
        /// How colleagues log in.
        LogIn = "log-in",
        /// How long data are kept, and how they go.
        Deletion = "deletion",
        /// A backup that was restored once.
        Backup = "backup",
        /// Whom to call when something goes wrong.
        Contacts = "contacts",
    }
}

/// Somebody stands for an item being in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tick {
    /// Which.
    pub item: CheckItem,
    /// The day it was in order.
    pub on: Date,
    /// Where it is written down.
    pub reference: Line,
    /// Who says so; not known of an account that is gone.
    pub by: Option<String>,
    /// When it was ticked.
    pub at: Moment,
}

/// The ticks of one organisation, one for an item at most.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Checklist {
    ticks: Vec<Tick>,
}

impl Checklist {
    /// From ticks in any order; of several for one item the last given counts.
    #[must_use]
    pub fn of(ticks: Vec<Tick>) -> Self {
        let mut kept: Vec<Tick> = Vec::new();
        for tick in ticks {
            kept.retain(|other| other.item != tick.item);
            kept.push(tick);
        }
        Self { ticks: kept }
    }

    /// The tick of an item.
    #[must_use]
    pub fn tick(&self, item: CheckItem) -> Option<&Tick> {
        self.ticks.iter().find(|tick| tick.item == item)
    }

    /// What nobody stands for yet.
    pub fn open(&self) -> impl Iterator<Item = CheckItem> {
        CheckItem::ALL.iter().copied().filter(|item| self.tick(*item).is_none())
    }

    /// Whether everything is in order.
    #[must_use]
    pub fn is_green(&self) -> bool {
        self.open().next().is_none()
    }
}

/// Which people may be kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum People {
    /// A demo: whoever is added is invented, marked or not.
    AllInvented,
    /// Whoever is not marked as invented is refused.
    MarkedInvented,
    /// Real people too.
    Real,
}

impl People {
    /// By whether the installation is a demo, and by the checklist of the organisation.
    #[must_use]
    pub const fn of(demo: bool, green: bool) -> Self {
        match (demo, green) {
            (true, _) => Self::AllInvented,
            (false, false) => Self::MarkedInvented,
            (false, true) => Self::Real,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tick(item: CheckItem, reference: &str) -> Tick {
        Tick {
            item,
            on: "2026-11-02".parse().unwrap(),
            reference: Line::parse(reference).unwrap(),
            by: Some("Åse".to_owned()),
            at: Moment::from_micros(0),
        }
    }

    #[test]
    fn a_checklist_is_green_when_somebody_stands_for_every_item() {
        let all: Vec<Tick> = CheckItem::ALL.iter().map(|item| tick(*item, "Sag 1")).collect();
        assert!(!Checklist::default().is_green());
        assert!(Checklist::of(all.clone()).is_green());
        for missing in CheckItem::ALL {
            let rest = all.iter().filter(|tick| tick.item != *missing).cloned().collect();
            let list = Checklist::of(rest);
            assert!(!list.is_green());
            assert_eq!(list.open().collect::<Vec<_>>(), [*missing]);
        }
    }

    #[test]
    fn the_last_tick_of_an_item_counts() {
        let list = Checklist::of(vec![tick(CheckItem::Backup, "Sag 1"), tick(CheckItem::Backup, "Sag 2")]);
        assert_eq!(list.tick(CheckItem::Backup).map(|tick| tick.reference.as_str()), Some("Sag 2"));
        assert_eq!(list.tick(CheckItem::Impact), None);
    }

    #[test]
    fn a_demo_keeps_nobody_real_whatever_is_ticked() {
        assert_eq!(People::of(true, true), People::AllInvented);
        assert_eq!(People::of(true, false), People::AllInvented);
        assert_eq!(People::of(false, false), People::MarkedInvented);
        assert_eq!(People::of(false, true), People::Real);
    }
}
