//! Reading rows into domain values. A value that means nothing is [`StoreError::Corrupt`], never a guess.

use kernel::{Date, Fte, Levels, Minutes, Moment, Month, Period, RowVersion, Slots, Text};
use sea_orm::{QueryResult, TryGetable};
use uuid::Uuid;

use crate::StoreError;

/// One row of an answer, of a named table for the message when it is corrupt.
pub(crate) struct Row {
    table: &'static str,
    inner: QueryResult,
}

/// A typed id.
pub(crate) trait Id: Sized {
    fn wrap(uuid: Uuid) -> Self;
}

impl Row {
    pub(crate) const fn new(table: &'static str, inner: QueryResult) -> Self {
        Self { table, inner }
    }

    pub(crate) fn get<T: TryGetable>(&self, column: &str) -> Result<T, StoreError> {
        self.inner.try_get("", column).map_err(StoreError::Down)
    }

    pub(crate) fn id<T: Id>(&self, column: &str) -> Result<T, StoreError> {
        self.get::<Uuid>(column).map(T::wrap)
    }

    pub(crate) fn opt_id<T: Id>(&self, column: &str) -> Result<Option<T>, StoreError> {
        Ok(self.get::<Option<Uuid>>(column)?.map(T::wrap))
    }

    pub(crate) fn text(&self, column: &str) -> Result<String, StoreError> {
        self.get(column)
    }

    pub(crate) fn opt_text(&self, column: &str) -> Result<Option<String>, StoreError> {
        self.get(column)
    }

    pub(crate) fn int(&self, column: &str) -> Result<i32, StoreError> {
        self.get(column)
    }

    pub(crate) fn opt_int(&self, column: &str) -> Result<Option<i32>, StoreError> {
        self.get(column)
    }

    pub(crate) fn big(&self, column: &str) -> Result<i64, StoreError> {
        self.get(column)
    }

    pub(crate) fn flag(&self, column: &str) -> Result<bool, StoreError> {
        self.get(column)
    }

    pub(crate) fn version(&self, column: &str) -> Result<RowVersion, StoreError> {
        self.big(column).map(RowVersion::new)
    }

    pub(crate) fn moment(&self, column: &str) -> Result<Moment, StoreError> {
        self.big(column).map(Moment::from_micros)
    }

    pub(crate) fn opt_moment(&self, column: &str) -> Result<Option<Moment>, StoreError> {
        Ok(self.get::<Option<i64>>(column)?.map(Moment::from_micros))
    }

    /// A count from `count(*)` cast to bigint.
    pub(crate) fn count(&self, column: &'static str) -> Result<u64, StoreError> {
        let count = self.big(column)?;
        u64::try_from(count).map_err(|_| self.corrupt(column))
    }

    /// A text column read into a domain value.
    pub(crate) fn parsed<T>(
        &self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<T, StoreError> {
        let text = self.text(column)?;
        parse(&text).ok_or_else(|| self.corrupt(column))
    }

    /// The same where the column may be empty.
    pub(crate) fn opt_parsed<T>(
        &self,
        column: &'static str,
        parse: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, StoreError> {
        match self.opt_text(column)? {
            None => Ok(None),
            Some(text) => parse(&text).map(Some).ok_or_else(|| self.corrupt(column)),
        }
    }

    pub(crate) fn typed<const MAX: usize>(&self, column: &'static str) -> Result<Text<MAX>, StoreError> {
        self.parsed(column, |text| Text::parse(text).ok())
    }

    pub(crate) fn opt_typed<const MAX: usize>(
        &self,
        column: &'static str,
    ) -> Result<Option<Text<MAX>>, StoreError> {
        self.opt_parsed(column, |text| Text::parse(text).ok())
    }

    pub(crate) fn date(&self, column: &'static str) -> Result<Date, StoreError> {
        self.parsed(column, |text| text.parse().ok())
    }

    pub(crate) fn opt_date(&self, column: &'static str) -> Result<Option<Date>, StoreError> {
        self.opt_parsed(column, |text| text.parse().ok())
    }

    /// From a first day to the day after the last, where there is one.
    pub(crate) fn period(&self, from: &'static str, to: &'static str) -> Result<Period, StoreError> {
        Period::new(self.date(from)?, self.opt_date(to)?).map_err(|_| self.corrupt(to))
    }

    pub(crate) fn month(&self, column: &'static str) -> Result<Month, StoreError> {
        self.parsed(column, Month::parse)
    }

    pub(crate) fn minutes(&self, column: &'static str) -> Result<Minutes, StoreError> {
        Minutes::new(self.int(column)?).ok_or_else(|| self.corrupt(column))
    }

    pub(crate) fn opt_minutes(&self, column: &'static str) -> Result<Option<Minutes>, StoreError> {
        match self.get::<Option<i32>>(column)? {
            None => Ok(None),
            Some(minutes) => Minutes::new(minutes).map(Some).ok_or_else(|| self.corrupt(column)),
        }
    }

    pub(crate) fn fte(&self, column: &'static str) -> Result<Fte, StoreError> {
        Fte::from_hundredths(self.int(column)?).ok_or_else(|| self.corrupt(column))
    }

    pub(crate) fn slots(&self, column: &'static str) -> Result<Slots, StoreError> {
        Slots::from_bits(self.big(column)?).ok_or_else(|| self.corrupt(column))
    }

    pub(crate) fn opt_slots(&self, column: &'static str) -> Result<Option<Slots>, StoreError> {
        match self.get::<Option<i64>>(column)? {
            None => Ok(None),
            Some(bits) => Slots::from_bits(bits).map(Some).ok_or_else(|| self.corrupt(column)),
        }
    }

    /// Levels that count only where a flag says so.
    pub(crate) fn levels_if(
        &self,
        flag: &'static str,
        column: &'static str,
    ) -> Result<Option<Levels>, StoreError> {
        let levels = self.levels(column)?;
        Ok(self.flag(flag)?.then_some(levels))
    }

    pub(crate) fn levels(&self, column: &'static str) -> Result<Levels, StoreError> {
        Levels::from_bits(self.big(column)?).ok_or_else(|| self.corrupt(column))
    }

    pub(crate) fn corrupt(&self, column: &'static str) -> StoreError {
        let id = self.get::<Uuid>("id").map_or_else(|_| String::new(), |id| id.to_string());
        StoreError::Corrupt { table: self.table, column, id }
    }
}

/// A set of codes as one text column: `a b c`. Codes hold no blank.
pub(crate) fn codes_to_text<'a>(codes: impl IntoIterator<Item = &'a String>) -> String {
    codes.into_iter().map(String::as_str).collect::<Vec<_>>().join(" ")
}

/// The other way.
pub(crate) fn codes_from_text<C: FromIterator<String>>(text: &str) -> C {
    text.split_whitespace().map(str::to_owned).collect()
}
