//! Certificates and the day they run out.

use kernel::{Date, EXPIRY_NOTICE_DAYS};

/// A certificate with its expiry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CertificateHeld {
    /// Code of `taxonomy::certificates`.
    pub certificate: String,
    /// Last day it is valid; never expires without.
    pub expires_on: Option<Date>,
}

/// How a certificate stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CertificateState {
    /// Valid, and for a good while yet.
    Valid,
    /// Valid, with its last day within the notice of [`EXPIRY_NOTICE_DAYS`].
    ExpiresSoon,
    /// Its last day lies behind.
    Expired,
}

impl CertificateHeld {
    /// How it stands on a day.
    #[must_use]
    pub fn state(&self, on: Date) -> CertificateState {
        match self.expires_on.map(|last| (last - on).num_days()) {
            Some(..=-1) => CertificateState::Expired,
            Some(0..=EXPIRY_NOTICE_DAYS) => CertificateState::ExpiresSoon,
            Some(_) | None => CertificateState::Valid,
        }
    }

    /// Whether it is valid on a day.
    #[must_use]
    pub fn valid(&self, on: Date) -> bool {
        self.state(on) != CertificateState::Expired
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_is_still_valid_and_the_notice_comes_before() {
        let day = |text: &str| text.parse::<Date>().unwrap();
        let held =
            CertificateHeld { certificate: "forklift".to_owned(), expires_on: Some(day("2026-12-31")) };
        for (on, state) in [
            ("2026-11-01", CertificateState::ExpiresSoon),
            ("2026-10-31", CertificateState::Valid),
            ("2026-12-31", CertificateState::ExpiresSoon),
            ("2027-01-01", CertificateState::Expired),
        ] {
            assert_eq!(held.state(day(on)), state, "{on}");
        }
        let forever = CertificateHeld { expires_on: None, ..held };
        assert_eq!(forever.state(day("2999-01-01")), CertificateState::Valid);
    }
}
