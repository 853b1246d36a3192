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
    let visitors = people::at_home(&house).await;
    let people = look_around(&house, &doors, visitors).await;
    (doors, people)
}

async fn look_around(house: &House, doors: &[Door], visitors: Vec<Visitor>) -> Vec<(Visitor, Found)> {
    try_a_file(house, &visitors).await;
    let mut people = Vec::new();
    for visitor in visitors {
        let found = explore(house, &visitor, doors).await;
        people.push((visitor, found));
    }
    people
}

impl Town {
    /// Opens it and lets everybody look around.
    pub async fn open() -> Self {
        let (house, doors) = (House::open().await, found::doors());
        let everybody = people::everybody(&house).await;
        let people = look_around(&house, &doors, everybody).await;
        let mut home = Found::default();
        people
            .iter()
            .filter(|(visitor, _)| visitor.from == From::Home)
            .for_each(|(_, found)| home.add(found));
        Self { house, doors, people, home }
    }

    /// Every door with an action, at every address that anybody at home found.
    pub fn tries(&self) -> impl Iterator<Item = (&Door, &str)> {
        self.doors.iter().flat_map(|door| self.home.behind(door).map(move |address| (door, address)))
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
