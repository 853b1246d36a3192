//! Rank 0: minutes, full-time equivalents, periods, codes, levels, slots and typed ids that every
//! other crate speaks in. Nothing here reads a clock, a file or chance.

mod code;
mod fault;
mod fte;
mod id;
mod language;
mod levels;
mod limit;
mod minutes;
mod moment;
mod month;
mod period;
mod plausible;
mod post;
mod session;
mod slots;
mod standing;
mod text;
mod time;
mod version;
mod week;

pub use chrono::{Days, NaiveDate as Date};
pub use code::{BadCode, Cvr, IndustryCode, MunicipalityCode, OccupationCode, PNumber, PostalCode};
pub use fault::{Fault, Faults};
pub use fte::{FULL_TIME_WEEK, Fte};
pub use id::{
    AccessId, BundleId, CitizenId, CompanyId, ContactId, FlagId, ImportId, MembershipId, NoteId,
    OrganisationId, OutboxId, PartnershipId, PlacementId, PositionId, ProgrammeId, ProposalId, RelationId,
    RequestId, SessionId, StopId, TaskId, TickId, UnitId, UserId,
};
pub use language::Language;
pub use levels::{FUNCTION_COUNT, Level, Levels};
pub use limit::{
    ASK_EVERY_DAYS, BLOCKS_AT_ONCE, BYTES_PER_MEGABYTE, DANISH_LATITUDES, DANISH_LONGITUDES, DAYS_FOR_NORMAL,
    END_NEAR_DAYS, EXPANSION_OF_WEEKS, EXPANSION_WEEKS, FEW, FLAG_EVERY_MINUTES, FTE_WITHOUT_REPRESENTATIVE,
    HUNDREDTHS, IDLE_DAYS, LEAVERS_AHEAD_DAYS, LEAVERS_BACK_DAYS, LONGEST_NOTE, LONGEST_REASON,
    LOOKED_BACK_DAYS, MONTHS_ON_BOARD, MOST_CHOICES, MOST_KEPT, MOST_LEARNING_DAYS, MOST_LEAVERS,
    MOST_LOG_ROWS, MOST_PEOPLE, MOST_REQUESTS, MOST_TIMES_A_WEEK, MOST_WEEKS, NORMAL_95, NORMAL_DAYS,
    NOTES_ON_PAGE, PAID_MINUTES, RARE_SURNAME, RESEALED_AT_ONCE, ROWS_PER_BLOCK, SEAL_EVERY_SECONDS,
    SEAL_LATE_SECONDS, THOUSAND, TIMES_NORMAL, WEEKS_ASKED, WEEKS_BACK,
};
pub use minutes::{BadMinutes, CARD_HOURS, MINUTES_PER_DAY, MINUTES_PER_HOUR, Minutes};
pub use moment::Moment;
pub use month::{MONTHS_PER_YEAR, Month};
pub use period::{BadPeriod, Period};
pub use plausible::{
    EXPIRY_NOTICE_DAYS, PLANNED_AHEAD, PLAUSIBLE_DAY, PLAUSIBLE_TASK_HOURS, PLAUSIBLE_TRAVEL, PLAUSIBLE_WEEK,
    WRITTEN_BACK, holds_person_number,
};
pub use post::{
    DANISH_DIGITS, FIRST_PAUSE_SECONDS, INVITATION_SECONDS, LEASE_SECONDS, LINK_WINDOW_SECONDS,
    LINKS_PER_WINDOW, LONGEST_DETAIL, LONGEST_PAUSE_SECONDS, MOST_ATTEMPTS, MOST_DIGITS, POST_LEAVES_AT,
    RESET_SECONDS, WAY_PAUSE_SECONDS,
};
pub use session::{
    DEVICE_DAYS, HALF_SESSION_SECONDS, IDLE_MINUTES, LIFE_MINUTES, LONGEST_LOG_IN_NAME, PASSWORDS_AT_ONCE,
    PROOF_MINUTES, SECONDS_PER_MINUTE, SESSION_IDLE_SECONDS, SESSION_LIFE_SECONDS, SESSION_PROOF_SECONDS,
    SESSION_TOUCH_SECONDS,
};
pub use slots::{DAYS_A_WEEK, DAYS_PER_WEEK, Day, DayPart, SLOT_COUNT, Slot, Slots};
pub use standing::{Citation, Cited, Confidence, Standing};
pub use text::{BadText, Line, Name, Prose, Text};
pub use time::{TimeOfDay, TimeSpan};
pub use version::RowVersion;
pub use week::Week;
