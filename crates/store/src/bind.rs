//! Domain values as query values.

use kernel::{
    Cvr, Date, Fte, IndustryCode, Levels, Minutes, Moment, Month, MunicipalityCode, OccupationCode, PNumber,
    PostalCode, RowVersion, Slots, Text,
};
use sea_orm::Value;

/// A value that can stand for a `$n`.
pub(crate) trait Bind {
    fn bind(self) -> Value;
    fn null() -> Value;
}

macro_rules! bind {
    ($($value:expr),* $(,)?) => { vec![$($crate::bind::Bind::bind($value)),*] };
}
pub(crate) use bind;

macro_rules! plain {
    ($($ty:ty => $null:ident: $to:expr;)+) => {$(
        impl Bind for $ty {
            fn bind(self) -> Value {
                let to: fn($ty) -> Value = $to;
                to(self)
            }

            fn null() -> Value {
                Value::$null(None)
            }
        }
    )+};
}

plain! {
    i32 => Int: |v| Value::Int(Some(v));
    i64 => BigInt: |v| Value::BigInt(Some(v));
    bool => Bool: |v| Value::Bool(Some(v));
    String => String: |v| Value::String(Some(v));
    Vec<u8> => Bytes: |v| Value::Bytes(Some(v));
    uuid::Uuid => Uuid: |v| Value::Uuid(Some(v));
    Moment => BigInt: |v| Value::BigInt(Some(v.micros()));
    Minutes => Int: |v| Value::Int(Some(v.get()));
    Fte => Int: |v| Value::Int(Some(v.hundredths()));
    Levels => BigInt: |v| Value::BigInt(Some(v.bits()));
    Slots => BigInt: |v| Value::BigInt(Some(v.bits()));
    RowVersion => BigInt: |v| Value::BigInt(Some(v.get()));
    Date => String: |v| Value::String(Some(v.to_string()));
    Month => String: |v| Value::String(Some(v.to_string()));
}

macro_rules! texts {
    ($($ty:ty),+ $(,)?) => {$(
        impl Bind for &$ty {
            fn bind(self) -> Value {
                Value::String(Some(self.as_str().to_owned()))
            }

            fn null() -> Value {
                Value::String(None)
            }
        }
    )+};
}

texts!(
    Cvr,
    PNumber,
    PostalCode,
    MunicipalityCode,
    OccupationCode,
    IndustryCode,
    String,
    domain::partners::Email
);

impl<const MAX: usize> Bind for &Text<MAX> {
    fn bind(self) -> Value {
        Value::String(Some(self.as_str().to_owned()))
    }

    fn null() -> Value {
        Value::String(None)
    }
}

impl Bind for &str {
    fn bind(self) -> Value {
        Value::String(Some(self.to_owned()))
    }

    fn null() -> Value {
        Value::String(None)
    }
}

impl<T: Bind> Bind for Option<T> {
    fn bind(self) -> Value {
        self.map_or_else(T::null, Bind::bind)
    }

    fn null() -> Value {
        T::null()
    }
}

macro_rules! ids {
    ($($id:ident),+ $(,)?) => {$(
        impl Bind for kernel::$id {
            fn bind(self) -> Value {
                Value::Uuid(Some(self.uuid()))
            }

            fn null() -> Value {
                Value::Uuid(None)
            }
        }

        impl crate::row::Id for kernel::$id {
            fn wrap(uuid: uuid::Uuid) -> Self {
                Self::new(uuid)
            }
        }
    )+};
}

ids!(
    AccessId,
    BundleId,
    CitizenId,
    CompanyId,
    ContactId,
    FlagId,
    ImportId,
    MembershipId,
    NoteId,
    SessionId,
    OrganisationId,
    OutboxId,
    PartnershipId,
    PlacementId,
    PositionId,
    ProgrammeId,
    RelationId,
    ProposalId,
    RequestId,
    StopId,
    TaskId,
    TickId,
    UnitId,
    UserId,
);

/// `$n, $n+1, …` for values that follow on those of the statement.
pub(crate) fn placeholders<B: Bind>(all: impl IntoIterator<Item = B>, values: &mut Vec<Value>) -> String {
    let marks = all.into_iter().map(|one| {
        values.push(one.bind());
        format!("${}", values.len())
    });
    marks.collect::<Vec<_>>().join(", ")
}

/// Codes of the program's own as a list of SQL texts. None of them comes from anybody's hand.
pub(crate) fn quoted(codes: impl IntoIterator<Item = &'static str>) -> String {
    codes.into_iter().map(|code| format!("'{code}'")).collect::<Vec<_>>().join(", ")
}
