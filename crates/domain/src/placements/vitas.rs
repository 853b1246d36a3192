//! The VITAS track of a placement: the law's signatures live there, Kanten follows them (`practice.md` 3).

use super::Refusal;
use crate::partners::coded;

coded! {
    /// How far the application in VITAS is.
    VitasState {
        /// Nothing is there.
        NotBegun = "not-begun",
        /// All that VITAS asks is gathered.
        Ready = "ready",
        /// Entered in VITAS, with a reference.
        Entered = "entered",
        /// The employees' representative has confirmed it there.
        Represented = "represented",
        /// Granted: the placement may begin.
        Granted = "granted",
        /// Refused.
        Refused = "refused",
    }
}

coded! {
    /// What happens in VITAS, written down here.
    VitasStep {
        /// The data sheet is ready to be entered.
        Prepare = "prepare",
        /// The data sheet was entered.
        Enter = "enter",
        /// The employees' representative confirmed.
        Represent = "represent",
        /// The municipality granted it.
        Grant = "grant",
        /// The municipality refused it.
        Refuse = "refuse",
    }
}

/// From, step, to. Where there is no representative to confirm (at most one employee), it is granted as it
/// was entered.
pub const VITAS: &[(VitasState, VitasStep, VitasState)] = &[
    (VitasState::NotBegun, VitasStep::Prepare, VitasState::Ready),
    (VitasState::NotBegun, VitasStep::Enter, VitasState::Entered),
    (VitasState::Ready, VitasStep::Enter, VitasState::Entered),
    (VitasState::Entered, VitasStep::Represent, VitasState::Represented),
    (VitasState::Entered, VitasStep::Grant, VitasState::Granted),
    (VitasState::Entered, VitasStep::Refuse, VitasState::Refused),
    (VitasState::Represented, VitasStep::Grant, VitasState::Granted),
    (VitasState::Represented, VitasStep::Refuse, VitasState::Refused),
    (VitasState::Refused, VitasStep::Enter, VitasState::Entered),
    // Written again, its day or number is corrected.
    (VitasState::Ready, VitasStep::Prepare, VitasState::Ready),
    (VitasState::Entered, VitasStep::Enter, VitasState::Entered),
    (VitasState::Represented, VitasStep::Represent, VitasState::Represented),
    (VitasState::Granted, VitasStep::Grant, VitasState::Granted),
    (VitasState::Refused, VitasStep::Refuse, VitasState::Refused),
];

impl VitasState {
    /// What can happen now; see [`VitasState::after`].
    pub fn ways(self, representative: bool) -> impl Iterator<Item = VitasStep> {
        let steps = VITAS.iter().filter(move |(from, ..)| *from == self).map(|(_, step, _)| *step);
        steps.filter(move |step| self.after(*step, representative).is_ok())
    }

    /// Whether what happened counts for the first day: it is at least entered, and not refused.
    #[must_use]
    pub const fn counts(self) -> bool {
        matches!(self, Self::Entered | Self::Represented | Self::Granted)
    }

    /// The state after a step; a representative who is there has to confirm before it can be granted.
    ///
    /// # Errors
    /// [`Refusal::NoSuchVitasStep`], [`Refusal::NotRepresented`].
    pub fn after(self, step: VitasStep, representative: bool) -> Result<Self, Refusal> {
        let line = VITAS.iter().find(|(from, is, _)| *from == self && *is == step);
        let (from, _, to) = line.ok_or(Refusal::NoSuchVitasStep { state: self, step })?;
        if *from == Self::Entered && *to == Self::Granted && representative {
            return Err(Refusal::NotRepresented);
        }
        Ok(*to)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_track_goes_by_its_table_and_by_nothing_else() {
        for from in VitasState::ALL {
            for step in VitasStep::ALL {
                let line = VITAS.iter().find(|(is, by, _)| is == from && by == step);
                assert_eq!(from.after(*step, false).ok(), line.map(|(.., to)| *to), "{from:?} {step:?}");
            }
        }
    }

    #[test]
    fn a_representative_who_is_there_confirms_before_it_is_granted() {
        assert_eq!(VitasState::Entered.after(VitasStep::Grant, true), Err(Refusal::NotRepresented));
        assert_eq!(VitasState::Entered.after(VitasStep::Grant, false), Ok(VitasState::Granted));
        assert_eq!(VitasState::Represented.after(VitasStep::Grant, true), Ok(VitasState::Granted));
        assert_eq!(
            VitasState::Granted.ways(true).collect::<Vec<_>>(),
            [VitasStep::Grant],
            "to correct its day"
        );
        let ways = |representative| VitasState::Entered.ways(representative).collect::<Vec<_>>();
        assert_eq!(ways(true), [VitasStep::Represent, VitasStep::Refuse, VitasStep::Enter]);
        assert_eq!(
            ways(false),
            [VitasStep::Represent, VitasStep::Grant, VitasStep::Refuse, VitasStep::Enter]
        );
    }
}
