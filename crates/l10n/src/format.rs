//! Dates, numbers, hours, the week and code names as people write them; the words come from `i18n/*/common.ftl`.

mod codes;
mod dates;
mod numbers;
mod week;
mod words;

pub(crate) use numbers::grouped;
