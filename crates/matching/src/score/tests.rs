use super::*;
use crate::{
    AskedSkill, Bundle, Citizen, Point, Travel, Weights, assess,
    testing::{bundle, citizen, expert, minutes, skills, task},
};

/// Part, whole and share in thousandths of one factor, and its points; `None` for not known, of the person
/// or, where no task asks for a skill, of the tasks.
#[track_caller]
fn check(factor: Factor, citizen: &Citizen, bundle: &Bundle, want: Option<(i32, i32, u16)>, points: u16) {
    let term = *assess(citizen, bundle, &expert()).term(factor);
    let of_skills = matches!(factor, Factor::SkillsHeld | Factor::SkillsLeadOn);
    let asks = bundle.tasks.iter().any(|task| !task.skills.is_empty());
    let lack = if of_skills && !asks { Evidence::NothingAsked } else { Evidence::NotKnown };
    let evidence = want.map_or(lack, |(part, whole, permille)| Evidence::Share {
        part: minutes(part),
        whole: minutes(whole),
        permille,
    });
    assert_eq!(term, Term { factor, weight: Weights::EXPERT.of(factor), evidence, points });
}

fn can(list: &[(u16, Ability)]) -> Citizen {
    Citizen { skills: list.iter().copied().collect(), ..citizen() }
}

#[test]
fn a_task_counts_by_the_skills_that_the_person_has() {
    let asks = |tasks: &[(i32, &[u16])]| Bundle {
        tasks: tasks.iter().map(|&(n, asked)| skills(task(n), asked)).collect(),
        ..bundle()
    };
    let one_two = can(&[(1, Ability::Can), (2, Ability::Can), (3, Ability::Trainable), (4, Ability::Cannot)]);
    for (tasks, want, points) in [
        (&[(240, [1, 2].as_slice())][..], Some((240, 240, 1_000)), 220),
        (&[(240, &[1, 3])], Some((120, 240, 500)), 110),
        (&[(240, &[1, 4])], Some((120, 240, 500)), 110),
        (&[(240, &[1, 9])], Some((120, 240, 500)), 110),
        (&[(240, &[3, 4])], Some((0, 240, 0)), 0),
        (&[(200, &[1, 2, 3])], Some((133, 200, 666)), 146),
        (&[(180, &[1]), (60, &[3])], Some((180, 240, 750)), 165),
        // A task that asks for no skill says nothing.
        (&[(180, &[]), (60, &[1])], Some((60, 60, 1_000)), 220),
        (&[(240, &[])], None, 0),
        // Nobody has said anything of what is asked.
        (&[(240, &[8, 9])], None, 0),
    ] {
        check(Factor::SkillsHeld, &one_two, &asks(tasks), want, points);
    }
    check(Factor::SkillsHeld, &citizen(), &asks(&[(240, &[1])]), None, 0);
}

#[test]
fn a_skill_leads_on_when_it_is_trained_here_and_asked_elsewhere() {
    let asks = |skill, leads_on| vec![AskedSkill { skill, leads_on }];
    let trainable = can(&[(1, Ability::Trainable), (2, Ability::Can), (3, Ability::Cannot)]);
    for (asked, want, points) in [
        (asks(1, true), Some((90, 240, 375)), 45),
        (asks(1, false), Some((0, 240, 0)), 0),
        (asks(2, true), Some((0, 240, 0)), 0),
        (asks(3, true), Some((0, 240, 0)), 0),
        (asks(9, true), None, 0),
        (vec![], None, 0),
    ] {
        let tasks = vec![Task { skills: asked, ..task(90) }, task(150)];
        check(Factor::SkillsLeadOn, &trainable, &Bundle { tasks, ..bundle() }, want, points);
    }
}

#[test]
fn hours_fit_best_when_the_job_fills_the_week() {
    for (weekly, want, points) in [
        (Some(240), Some((240, 240, 1_000)), 160),
        (Some(320), Some((240, 320, 750)), 120),
        (Some(480), Some((240, 480, 500)), 80),
        (Some(241), Some((240, 241, 995)), 159),
        (Some(239), Some((240, 239, 0)), 0),
        (Some(0), Some((240, 0, 0)), 0),
        (None, None, 0),
    ] {
        let citizen = Citizen { weekly_minutes: weekly.map(minutes), ..citizen() };
        check(Factor::HoursFit, &citizen, &bundle(), want, points);
    }
    check(Factor::HoursFit, &citizen(), &Bundle { tasks: vec![], ..bundle() }, Some((0, 480, 0)), 0);
}

#[test]
fn a_short_way_gives_more_than_a_long_one() {
    let north = |units| Point::new(5_480_000 + units, 1_140_000);
    for (place, limit, want, points) in [
        (north(0), 30, Some((0, 30, 1_000)), 100),
        (north(0), 0, Some((0, 0, 1_000)), 100),
        (north(2_000), 30, Some((12, 30, 600)), 60),
        (north(2_000), 12, Some((12, 12, 0)), 0),
        (north(2_000), 11, Some((12, 11, 0)), 0),
        (north(1), 0, Some((1, 0, 0)), 0),
        (None, 30, None, 0),
    ] {
        let travel = Travel { limit: minutes(limit), ..citizen().travel.unwrap() };
        let citizen = Citizen { travel: Some(travel), ..citizen() };
        check(Factor::Travel, &citizen, &Bundle { place, ..bundle() }, want, points);
    }
    check(Factor::Travel, &Citizen { travel: None, ..citizen() }, &bundle(), None, 0);
    check(Factor::Travel, &Citizen { home: None, ..citizen() }, &bundle(), None, 0);
}

#[test]
fn what_has_no_data_yet_is_not_known() {
    for factor in [Factor::Wishes, Factor::Growth, Factor::Support, Factor::BecomesPaid, Factor::CompanyValue]
    {
        check(factor, &citizen(), &bundle(), None, 0);
    }
}

#[test]
fn terms_stand_in_the_order_of_the_factors() {
    let terms = assess(&citizen(), &bundle(), &expert()).terms;
    assert_eq!(terms.map(|term| term.factor), Factor::ALL);
}
