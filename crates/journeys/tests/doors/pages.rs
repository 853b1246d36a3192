//! Every page in a browser: no cut-off width, nothing that the accessibility checker minds, no word
//! from the browser's console, and a picture of it.

use std::{fmt::Write as _, fs};

use app::door::Method;

use crate::{
    demo::{self, Server},
    node, town,
};

/// A page to look at: who looks, the door, the address.
struct Look {
    role: &'static str,
    door: String,
    address: String,
}

#[tokio::test]
async fn every_page_is_sound_in_a_browser_first_half() {
    half(0).await;
}

#[tokio::test]
async fn every_page_is_sound_in_a_browser_second_half() {
    half(1).await;
}

/// Every other page: two browsers are quicker than one.
async fn half(which: usize) {
    let mut list = String::new();
    for look in looks().await.into_iter().skip(which).step_by(2) {
        writeln!(list, "{}\t{}\t{}", look.role, look.door, look.address).unwrap();
    }
    let folder = demo::folder();
    let file = folder.path().join("pages.tsv");
    fs::write(&file, list).unwrap();
    let server = Server::start(folder.path());
    node::run("pages", &server, &[("KANTEN_PAGES", &file)]);
    server.stop();
}

/// One look at each door's fullest page, by somebody at home who came upon it.
async fn looks() -> Vec<Look> {
    let (doors, people) = town::at_home().await;
    let mut looks = Vec::new();
    for door in doors.iter().filter(|door| door.method == Method::Get) {
        let mut fullest: Option<(usize, Look)> = None;
        for (visitor, found) in &people {
            // Files are no pages.
            let pages =
                found.behind(door).filter_map(|address| Some((address, *found.lengths.get(address)?)));
            for (address, length) in pages {
                let look = Look {
                    role: visitor.role.code(),
                    door: door.path.to_owned(),
                    address: address.to_owned(),
                };
                if door.path == "/" {
                    looks.push(Look { door: format!("/ {}", look.role), ..look });
                } else if fullest.as_ref().is_none_or(|(longest, _)| *longest < length) {
                    fullest = Some((length, look));
                }
            }
        }
        looks.extend(fullest.map(|(_, look)| look));
    }
    for (door, address) in
        [("/log-in", "/log-in"), ("no-such-page", "/findes-ikke"), ("/styleguide", "/styleguide")]
    {
        looks.retain(|look| look.door != door);
        looks.push(Look { role: "nobody", door: door.to_owned(), address: address.to_owned() });
    }
    looks
}
