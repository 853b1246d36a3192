//! Citizens: what work is found by, read and changed under field groups; the card; programmes.

mod card_told;
mod change_citizen;
mod links;
mod list_citizens;
mod notes;
mod person_key;
mod print;
mod programmes;
mod read_citizen;
mod read_lists;
mod relate;
mod show_citizen;

use card_told::card_told;
pub use change_citizen::{Part, add_citizen, add_citizen_in, citizen_to_add, edit_citizen, save_citizen_in};
pub use links::resolve;
pub use list_citizens::{MINE, list_citizens, read_filter};
pub use notes::{
    Note, NotesPage, citizen_to_note, note_to_strike, show_notes, strike_note, write_note, write_note_in,
};
pub use print::print_citizen;
pub use programmes::{
    add_programme, add_programme_in, edit_programme, list_programmes, programme_to_change, read_programme,
};
pub use read_citizen::{NewCitizen, ROW, ROW_FROM, apply};
pub use read_lists::{CERTIFICATE_PREFIX, EXPIRES_PREFIX, INSTRUCTION_PREFIX, LEVEL_PREFIX, SKILL_PREFIX};
pub use relate::{CitizenToName, citizen_to_name, end_relation, relate, relate_in, relation_to_end};
pub use show_citizen::{CardPage, CitizenPage, CitizenToChange, citizen_to_change, show_card, show_citizen};

use domain::{citizens::Refusal, partners::Mode};
use store::Tx;

/// How these use cases fail.
pub type Failure = crate::Failure<Refusal>;

/// Refuses where the installation holds companies only.
pub(crate) async fn holds_citizens(tx: &Tx) -> Result<(), Failure> {
    must_hold_citizens(tx.mode().await?)
}

fn must_hold_citizens(mode: Mode) -> Result<(), Failure> {
    match mode {
        Mode::WithCitizens => Ok(()),
        Mode::CompaniesOnly => Err(Failure::refused("mode", Refusal::CompaniesOnly)),
    }
}
