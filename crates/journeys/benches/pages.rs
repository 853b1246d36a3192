//! What each page costs, for every role that may see it: processor time, time, SQL statements, size.
//!
//! `cargo bench --package journeys -- FOLDER` measures over a copy of the database that `load` grew there; without
//! a folder over the demo; a page after the folder, as `/bundles/{id}/match`, is measured alone. The addresses are found by following links, as in the tests of the doors.

#![expect(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a measurement reads the clock and the process, and has nobody to hand an error to"
)]

#[path = "../tests/support/demo.rs"]
mod demo;
#[path = "../tests/doors/found.rs"]
#[expect(dead_code, reason = "only the way through the links is needed")]
mod found;
#[path = "../tests/doors/house.rs"]
#[expect(dead_code, reason = "only pages are asked for")]
mod house;
#[path = "../tests/doors/people.rs"]
#[expect(dead_code, reason = "only the demo's own people look")]
mod people;

use std::{
    collections::BTreeMap,
    fs,
    path::Path,
    time::{Duration, Instant},
};

use app::door::Method;

use crate::house::House;

/// The program's own, or the figures would be another's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// A page is asked for until it has taken so much processor time, or so often.
const ENOUGH: Duration = Duration::from_millis(100);
const OFTEN: u32 = 50;
/// Addresses of one door, for one role.
const SOME: usize = 3;
/// How often the dearest addresses are measured again, one after another, the least of each counting: what
/// the machine's neighbours take is no cost of the page.
const ROUNDS: usize = 4;

/// What a page cost at its dearest address.
struct Cost {
    processor: Duration,
    time: Duration,
    statements: u64,
    bytes: usize,
    address: String,
    who: String,
}

#[tokio::main]
async fn main() {
    let mut arguments = std::env::args().skip(1).filter(|argument| !argument.starts_with('-'));
    let (folder, page) = (arguments.next(), arguments.next());
    let folder = folder.map_or_else(demo::folder, |folder| demo::copy(Path::new(&folder)));
    let house = House::over(folder).await;
    let doors = found::doors();
    let mut dearest: BTreeMap<&str, (Cost, &people::Visitor)> = BTreeMap::new();
    let visitors = people::at_home(&house).await;
    for visitor in &visitors {
        let found = found::explore(&house, visitor, &doors).await;
        let wanted = |path| page.as_deref().is_none_or(|page| page == path);
        for door in doors.iter().filter(|door| door.method == Method::Get && wanted(door.path)) {
            for address in found.behind(door).take(SOME) {
                let cost = measure(&house, visitor, address).await;
                let known = dearest.get(door.path).map_or(Duration::ZERO, |(known, _)| known.processor);
                if cost.processor > known {
                    dearest.insert(door.path, (cost, visitor));
                }
            }
        }
    }
    for _ in 0..ROUNDS {
        for (cost, visitor) in dearest.values_mut() {
            let again = measure(&house, visitor, &cost.address).await;
            if again.processor < cost.processor {
                *cost = again;
            }
        }
    }
    let mut rows: Vec<(&str, Cost)> = dearest.into_iter().map(|(page, (cost, _))| (page, cost)).collect();
    rows.sort_by_key(|(_, cost)| std::cmp::Reverse(cost.processor));
    println!("| Page | Processor ms | Time ms | Statements | kB | Role | Address |");
    println!("| --- | --- | --- | --- | --- | --- | --- |");
    for (page, cost) in rows {
        println!(
            "| {page} | {:.1} | {:.1} | {} | {} | {} | {} |",
            1_000.0 * cost.processor.as_secs_f64(),
            1_000.0 * cost.time.as_secs_f64(),
            cost.statements,
            cost.bytes / 1_000,
            cost.who,
            cost.address
        );
    }
}

async fn measure(house: &House, visitor: &people::Visitor, address: &str) -> Cost {
    let mut bytes = house.get(Some(visitor), address).await.body.len();
    let (statements, began, used) = (house.app.db.statements(), Instant::now(), processor());
    let mut times = 0;
    while times < OFTEN && (times == 0 || processor().saturating_sub(used) < ENOUGH) {
        bytes = house.get(Some(visitor), address).await.body.len();
        times += 1;
    }
    Cost {
        processor: processor().saturating_sub(used) / times,
        time: began.elapsed() / times,
        statements: (house.app.db.statements() - statements) / u64::from(times),
        bytes,
        address: address.to_owned(),
        who: visitor.name(),
    }
}

/// How long the threads of this process have been on a processor.
fn processor() -> Duration {
    let tasks = fs::read_dir("/proc/self/task").unwrap();
    let files = tasks.map(|task| task.unwrap().path().join("schedstat"));
    let nanos =
        files.filter_map(|file| fs::read_to_string(file).ok()?.split(' ').next()?.parse::<u64>().ok());
    Duration::from_nanos(nanos.sum())
}
