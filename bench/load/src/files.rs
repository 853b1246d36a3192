//! The files: companies with their months, positions, tasks and people.

use std::fmt::Write as _;

use kernel::{Date, Days, Language, Month};
use taxonomy::catalogue::CatalogueTask;

use crate::past::Chance;

/// In proportion to the citizens: a municipality's employer service knows about a company for ten people.
pub(crate) const CITIZENS_TO_A_COMPANY: usize = 10;
pub(crate) const TASKS_OF_A_COMPANY: usize = 5;

/// Before the number of every large company.
const FIRST_CVR: usize = 97_000_000;
const FIRST_P_NUMBER: usize = 9_700_000_000;
/// How many rows of one file; each goes in in a transaction of its own.
const ROWS: usize = 10_000;
/// The ratio rule wants the last four.
const MONTHS: usize = 5;
const POSTAL_CODES: [&str; 8] = ["4991", "4992", "4993", "4994", "4995", "4996", "4997", "4998"];
const INDUSTRIES: [&str; 3] = ["561110", "471120", "521000"];
const TIMES: [&str; 4] = [
    "man-fre formiddag",
    "man-fre eftermiddag",
    "man-fre formiddag, eftermiddag",
    "man-tor morgen, formiddag, eftermiddag",
];
const TRANSPORT: [&str; 4] = ["walk", "bicycle", "public-transport", "car"];
const FUNCTIONS: [&str; 4] = ["bending", "standing", "public-contact", "lifting"];
/// The days in which people were registered.
const REGISTERED_DAYS: usize = 1_000;

/// What stands before every large citizen's number.
pub(crate) const REFERENCE: &str = "L-";

/// The CVR number of a large company.
pub(crate) const fn cvr(n: usize) -> usize {
    FIRST_CVR + n
}

pub(crate) fn companies(many: usize, as_of: Date, chance: &mut Chance) -> String {
    let mut file = String::from(
        "cvr;name;industry;p_number;postal_code;fte;fte_month;fte_source;lives_of;grows;limits;invented\n",
    );
    for n in 0..many {
        let (cvr, p_number) = (cvr(n), FIRST_P_NUMBER + n);
        let postal_code = POSTAL_CODES[chance.below(POSTAL_CODES.len())];
        let industry = INDUSTRIES[chance.below(INDUSTRIES.len())];
        let fte = 10 + chance.below(60);
        for month in Month::of(as_of).back().skip(1).take(MONTHS) {
            let _ = writeln!(
                file,
                "{cvr};Storvirksomhed {n};{industry};{p_number};{postal_code};{fte},5;{month};company;\
                 Varer og service.;Nye kunder.;For lidt tid om formiddagen.;ja",
            );
        }
    }
    file
}

pub(crate) fn positions(companies: usize) -> String {
    let mut file = String::from("cvr;reference;title;people\n");
    for n in 0..companies {
        let _ = writeln!(file, "{};P{n};Medhjælper;{}", cvr(n), 1 + n % 4);
    }
    file
}

pub(crate) fn tasks(companies: usize, chance: &mut Chance) -> Vec<String> {
    let head =
        "cvr;reference;position_reference;title;weekly_minutes;slots;skills;demands;now_function;movable\n";
    in_parts(
        head,
        (0..companies * TASKS_OF_A_COMPANY).map(|n| {
            let company = n / TASKS_OF_A_COMPANY;
            let task = known(chance);
            format!(
                "{};O{n};P{company};{};{};{};{};{};Faglært;ja\n",
                cvr(company),
                task.name(Language::Da).replace(';', ","),
                60 + 15 * chance.below(12),
                TIMES[chance.below(2)],
                task.skills.join(" "),
                taxonomy::levels_text::print(task.demands),
            )
        }),
    )
}

pub(crate) fn citizens(many: usize, as_of: Date, chance: &mut Chance) -> Vec<String> {
    let head = "reference;name;invented;protected;postal_code;weekly_minutes;slots;transport;travel_limit;skills_can;\
                skills_trainable;considerations;certificates;group;group_from;registered_on\n";
    let groups: Vec<&str> = taxonomy::target_groups::all()
        .iter()
        .filter(|group| group.takes_new(as_of - Days::new(1_000)))
        .map(|group| group.code.as_str())
        .collect();
    in_parts(head, (0..many).map(|n| {
        let since = as_of - Days::new(u64::try_from(chance.below(REGISTERED_DAYS)).unwrap_or_default());
        let (can, trainable) = (known(chance), known(chance));
        let hours = if chance.happens(90) { (120 + 30 * chance.below(30)).to_string() } else { String::new() };
        let times = if hours.is_empty() { "" } else { TIMES[chance.below(TIMES.len())] };
        let consideration = if chance.happens(60) {
            format!("{}:{}", FUNCTIONS[chance.below(FUNCTIONS.len())], 1 + chance.below(3))
        } else {
            String::new()
        };
        let learnt: Vec<&str> = trainable.skills.iter().map(String::as_str).filter(|skill| {
            !can.skills.iter().any(|known| known == skill)
        }).collect();
        format!(
            "{REFERENCE}{n};Storperson {n};ja;{};{};{hours};{times};{};{};{};{};{consideration};{};{};{since};{since}\n",
            if chance.happens(1) { "ja" } else { "nej" },
            POSTAL_CODES[chance.below(POSTAL_CODES.len())],
            TRANSPORT[chance.below(TRANSPORT.len())],
            15 + 5 * chance.below(10),
            can.skills.join(" "),
            learnt.join(" "),
            if chance.happens(10) { "food-hygiene" } else { "" },
            groups[chance.below(groups.len())],
        )
    }))
}

/// A task of the catalogue.
fn known(chance: &mut Chance) -> &'static CatalogueTask {
    let all = taxonomy::catalogue::all();
    &all[chance.below(all.len())]
}

fn in_parts(head: &str, rows: impl Iterator<Item = String>) -> Vec<String> {
    let mut parts = Vec::new();
    for (n, row) in rows.enumerate() {
        if n % ROWS == 0 {
            parts.push(head.to_owned());
        }
        if let Some(part) = parts.last_mut() {
            part.push_str(&row);
        }
    }
    parts
}
