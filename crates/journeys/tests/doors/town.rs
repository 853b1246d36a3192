//! The product with everybody in it, each having looked around.

use app::door::{Door, Method};
use domain::partners::Role;

use crate::{
    found::{self, Found, explore},
    house::{FILES, House, Reply},
    people::{self, From, Visitor},
};

/// The product, everybody, and what each found.
pub struct Town {
    /// The product.
    pub house: House,
    /// Every page's door.
    pub doors: Vec<Door>,
    /// Everybody, with what each found.
    pub people: Vec<(Visitor, Found)>,
    /// Everything that anybody at home found.
    pub home: Found,
}

/// The doors, and everybody at home with what each found.
pub async fn at_home() -> (Vec<Door>, Vec<(Visitor, Found)>) {
    let (house, doors) = (House::open().await, found::doors());
    let mut people = Vec::new();
    let visitors = people::at_home(&house).await;
    try_a_file(&house, &visitors).await;
    for visitor in visitors {
        let found = explore(&house, &visitor, &doors).await;
        people.push((visitor, found));
    }
    (doors, people)
}

impl Town {
    /// Opens it and lets everybody look around.
    pub async fn open() -> Self {
        let house = House::open().await;
        let doors = found::doors();
        let mut home = Found::default();
        let mut people = Vec::new();
        let everybody = people::everybody(&house).await;
        try_a_file(&house, &everybody).await;
        for visitor in everybody {
            let found = explore(&house, &visitor, &doors).await;
            if visitor.from == From::Home {
                home.add(&found);
            }
            people.push((visitor, found));
        }
        Self { house, doors, people, home }
    }

    /// Every door with an action, at every address that anybody at home found.
    pub fn tries(&self) -> impl Iterator<Item = (&Door, &str)> {
        self.numbered_tries().map(|(door, address, _)| (door, address))
    }

    /// The same, with the number of the address behind its door.
    pub fn numbered_tries(&self) -> impl Iterator<Item = (&Door, &str, usize)> {
        let behind = |door| self.home.behind(door).enumerate().map(move |(n, address)| (door, address, n));
        self.doors.iter().flat_map(behind)
    }

    /// Sends an empty form with the visitor's own token, or looks.
    pub async fn knock(&self, visitor: &Visitor, door: &Door, address: &str) -> Reply {
        match door.method {
            Method::Get => self.house.get(Some(visitor), address).await,
            Method::Post => self.house.post(Some(visitor), address, format!("_csrf={}", visitor.csrf)).await,
        }
    }

    /// Somebody at home who found the address.
    pub fn finder(&self, door: &Door, address: &str) -> &Visitor {
        let mut at_home = self.people.iter().filter(|(visitor, _)| visitor.from == From::Home);
        &at_home.find(|(_, found)| found.has(door, address)).expect("it was found by somebody at home").0
    }
}

/// The demo has taken in no file yet: its result is a page too.
async fn try_a_file(house: &House, everybody: &[Visitor]) {
    let consultant = everybody.iter().find(|visitor| visitor.role == Role::EmployerConsultant).unwrap();
    let csrf = &consultant.csrf;
    let form = format!("_csrf={csrf}&kind=companies&dry_run=on&file=cvr;navn\n99009999;Prøvens Værksted\n");
    let reply = house.post(Some(consultant), FILES, form).await;
    assert!(reply.location.starts_with("/imports/"), "{} {}", reply.status, reply.body);
}
