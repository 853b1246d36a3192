//! Rows as the input of the method: codes become places on the code lists, ids become keys.

use std::{collections::HashMap, num::NonZeroU8};

use kernel::{CompanyId, DAYS_PER_WEEK};
use matching::{Ability, AskedSkill, Bundle, Citizen, HeldCertificate, Point, RatioState, Task, Travel};
use store::views::{BundleToMatch, CitizenToMatch, TaskToMatch, Whereabouts};
use taxonomy::{certificates, skills, transport};

/// The place of a code that is on no list: asked for, it is held by nobody, so it stops and is seen.
const UNKNOWN: u16 = u16::MAX;

/// Keys of companies, in the order in which they came.
#[derive(Debug, Default)]
pub(crate) struct CompanyKeys(HashMap<CompanyId, u32>);

impl CompanyKeys {
    fn of(&mut self, company: CompanyId) -> u32 {
        let next = key(self.0.len());
        *self.0.entry(company).or_insert(next)
    }
}

/// A position in a list as a key.
pub(super) fn key(position: usize) -> u32 {
    u32::try_from(position).unwrap_or(u32::MAX)
}

/// A key as the position in its list.
pub(super) fn position(key: u32) -> usize {
    usize::try_from(key).unwrap_or(usize::MAX)
}

/// A bundle as the method sees it; its tasks' keys are their positions.
pub(super) fn bundle(
    at: usize,
    row: &BundleToMatch,
    ratio: RatioState,
    companies: &mut CompanyKeys,
) -> Bundle {
    Bundle {
        key: key(at),
        company: companies.of(row.company),
        tasks: row.tasks.iter().enumerate().map(|(at, row)| task(at, row)).collect(),
        place: row.place.as_ref().and_then(point),
        starts_on: row.starts_on,
        taken: row.taken.is_some(),
        ratio,
    }
}

fn task(at: usize, row: &TaskToMatch) -> Task {
    Task {
        key: key(at),
        minutes: row.weekly_minutes,
        days_a_week: row.times_per_week.and_then(days),
        slots: Some(row.slots).filter(|slots| !slots.is_empty()),
        demands: row.demands,
        skills: row.skills.iter().map(|code| AskedSkill { skill: skill(code), leads_on: false }).collect(),
        certificates: row.certificates.iter().map(|code| certificate(code)).collect(),
    }
}

/// Something done more often than once a day is done on every day.
fn days(times: i32) -> Option<u8> {
    u8::try_from(times.min(i32::try_from(DAYS_PER_WEEK).ok()?)).ok()
}

/// A person as the method sees one: no name, no reference, no text.
pub(super) fn citizen(at: usize, row: &CitizenToMatch, companies: &mut CompanyKeys) -> Citizen {
    let certificates = row.certificates.iter().map(|held| HeldCertificate {
        certificate: certificate(&held.certificate),
        last_day: held.expires_on,
    });
    Citizen {
        key: key(at),
        weekly_minutes: row.weekly_minutes,
        slots: row.slots,
        limits: row.limits,
        skills: row
            .skills
            .iter()
            .filter_map(|(code, how)| Some((known(skill(code))?, ability(*how))))
            .collect(),
        certificates: certificates.filter(|held| known(held.certificate).is_some()).collect(),
        travel: row.travel.as_ref().and_then(travel),
        home: row.home.as_ref().and_then(point),
        do_not_place: row.do_not_place.iter().map(|company| companies.of(*company)).collect(),
        placed: row.placed,
        waiting_since: row.registered_on,
    }
}

fn skill(code: &str) -> u16 {
    place(skills::all().iter().position(|row| row.code == code))
}

fn certificate(code: &str) -> u16 {
    place(certificates::all().iter().position(|row| row.code == code))
}

fn place(position: Option<usize>) -> u16 {
    position.and_then(|position| u16::try_from(position).ok()).unwrap_or(UNKNOWN)
}

fn known(place: u16) -> Option<u16> {
    Some(place).filter(|place| *place != UNKNOWN)
}

const fn ability(ability: domain::citizens::Ability) -> Ability {
    match ability {
        domain::citizens::Ability::Can => Ability::Can,
        domain::citizens::Ability::Trainable => Ability::Trainable,
        domain::citizens::Ability::Cannot => Ability::Cannot,
    }
}

fn travel(row: &domain::citizens::Travel) -> Option<Travel> {
    let speed = transport::find(&row.mode)?.speed_kmh;
    let speed_kmh = NonZeroU8::new(u8::try_from(speed).unwrap_or(u8::MAX))?;
    Some(Travel { speed_kmh, limit: row.limit })
}

fn point(at: &Whereabouts) -> Option<Point> {
    at.point.and_then(|(lat, lon)| Point::new(lat, lon))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_on_no_list_is_asked_for_by_a_place_that_nobody_holds() {
        assert_eq!(skill(&skills::all()[3].code), 3);
        assert_eq!((skill("no-such-skill"), known(skill("no-such-skill"))), (UNKNOWN, None));
        assert_eq!(certificate("no-such-certificate"), UNKNOWN);
    }

    #[test]
    fn every_way_to_travel_has_a_speed_and_an_unknown_one_has_none() {
        let by = |mode: &str| {
            travel(&domain::citizens::Travel { mode: mode.to_owned(), limit: kernel::Minutes::ZERO })
        };
        for mode in transport::all() {
            assert_eq!(by(&mode.code).map(|way| u16::from(way.speed_kmh.get())), Some(mode.speed_kmh));
        }
        assert_eq!(by("balloon"), None);
    }
}
