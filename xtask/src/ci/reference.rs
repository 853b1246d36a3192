//! Lists from outside for the tests: the real ones where they lie beside the checkout, else generated ones.

use std::{
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use anyhow::Context;

/// Where the real lists lie, seen from the checkout.
const BESIDE: &str = "../shared/data";

/// Occupations of DISCO-08 on five levels: 10, 43, 130, 436 and the rest of 1,171.
const OCCUPATIONS: [usize; 5] = [10, 43, 130, 436, 552];

/// Industries of DB25 on six digits.
const INDUSTRIES: usize = 738;

/// Municipalities, with the area outside municipal division.
const MUNICIPALITIES: usize = 99;

/// Postal codes with a place.
const POSTAL_CODES: usize = 1090;

/// The folder that tests get as `KANTEN_REFERENCE_DATA`, and what to say about it.
pub struct Reference {
    /// The folder.
    pub folder: PathBuf,
    /// Whether the lists are real or generated, for the log.
    pub said: String,
}

impl Reference {
    /// Takes the folder beside the checkout, or writes lists of the same shape and length into `scratch`.
    ///
    /// # Errors
    /// When the lists cannot be written.
    pub fn find(root: &Path, scratch: &Path) -> anyhow::Result<Self> {
        let beside = root.join(BESIDE);
        if LISTS.iter().all(|(name, _)| beside.join(name).is_file()) {
            let folder = fs::canonicalize(beside).context("cannot resolve the folder of reference data")?;
            return Ok(Self { said: format!("the full lists in {BESIDE}"), folder });
        }
        let folder = scratch.join("reference");
        for (name, list) in LISTS {
            let path = folder.join(name);
            fs::create_dir_all(path.parent().context("a list has a folder")?)
                .context("cannot make a folder")?;
            fs::write(&path, list()).with_context(|| format!("cannot write {}", path.display()))?;
        }
        let said = format!(
            "GENERATED lists of the same shape and length ({} occupations, {INDUSTRIES} industries, \
             {MUNICIPALITIES} municipalities, {POSTAL_CODES} postal codes), for {BESIDE} does not exist",
            OCCUPATIONS.iter().sum::<usize>()
        );
        Ok(Self { folder, said })
    }
}

type List = (&'static str, fn() -> String);

const LISTS: [List; 4] = [
    ("occupations_disco08/disco08_da.csv", occupations),
    ("industry_codes/db25_6digit_da.csv", industries),
    ("denmark_geo/municipalities.csv", municipalities),
    ("denmark_geo/postal_codes.csv", postal_codes),
];

/// A tree of codes: each level hangs evenly below the one above, the last level adds two digits.
fn occupations() -> String {
    let mut rows = vec!["code,level,parent_code,label_da,isco08_label_en".to_owned()];
    let mut above: Vec<String> = vec![String::new()];
    for (level, count) in OCCUPATIONS.into_iter().enumerate() {
        let mut here = Vec::with_capacity(count);
        for at in 0..count {
            let parent = &above[at * above.len() / count];
            let nth =
                (0..at).rev().take_while(|before| &above[before * above.len() / count] == parent).count();
            let code = match level {
                0 => format!("{nth}"),
                4 => format!("{parent}{:02}", nth * 10),
                _ => format!("{parent}{}", nth + 1),
            };
            let english = if level == 4 { String::new() } else { format!("\"Invented work, no. {code}\"") };
            rows.push(format!(
                "{code},{},{parent},\"Opdigtet arbejde, nr. {code} æøå\",{english}",
                level + 1
            ));
            here.push(code);
        }
        above = here;
    }
    finished(&rows)
}

fn industries() -> String {
    let mut rows = vec!["code,code_dotted,division,label_da,group36_code,group36_label_da".to_owned()];
    for at in 0..INDUSTRIES {
        let (division, class, sub) = (at / 9 + 1, at % 9 + 11, 0);
        let group = char::from(b'A' + u8::try_from(at * 20 / INDUSTRIES).unwrap_or_default());
        rows.push(format!(
            "{division:02}{class:02}{sub:02},{division:02}.{class:02}.{sub:02},{division:02},\
             \"Opdigtet branche, nr. {at} æøå\",{group},Opdigtet gruppe {group}"
        ));
    }
    finished(&rows)
}

fn municipalities() -> String {
    let mut rows = vec![
        "municipality_code,name_da,region_code,region_name_da,nuts2,landsdel_da,nuts3,lat,lon,outside_municipal_division"
            .to_owned(),
    ];
    for at in 0..MUNICIPALITIES {
        let region = at * 5 / MUNICIPALITIES + 1;
        let outside = if at == 50 { "True" } else { "False" };
        rows.push(format!(
            "{},Opdigtet Kommune {at},{},Opdigtet Region {region},DK0{region},Opdigtet landsdel {region},DK0{region}1,\
             {},{},{outside}",
            municipality(at),
            1080 + region,
            degrees(55, at * 700),
            degrees(9, at * 900),
        ));
    }
    finished(&rows)
}

fn postal_codes() -> String {
    let mut rows = vec!["postal_code,name_da,main_municipality_code,lat,lon,coordinate_basis".to_owned()];
    for at in 0..POSTAL_CODES {
        let basis = if at % 10 == 0 { "district" } else { "own" };
        rows.push(format!(
            "{},Opdigtet By {at},{},{},{},{basis}",
            1050 + at * 8,
            municipality(at * MUNICIPALITIES / POSTAL_CODES),
            degrees(55, at * 71),
            degrees(9, at * 83),
        ));
    }
    finished(&rows)
}

fn municipality(at: usize) -> String {
    format!("{:04}", 101 + at * 7)
}

/// A coordinate with five decimals, `steps` hundred-thousandths after a whole degree.
fn degrees(whole: usize, steps: usize) -> String {
    format!("{}.{:05}", whole + steps / 100_000, steps % 100_000)
}

fn finished(rows: &[String]) -> String {
    rows.iter().fold(String::new(), |mut text, row| {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "{row}");
        text
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn codes(list: &str) -> Vec<&str> {
        list.lines().skip(1).filter_map(|line| line.split(',').next()).collect()
    }

    #[test]
    fn generated_lists_have_the_real_lengths_and_unique_codes() {
        for (list, rows) in
            [(occupations(), 1171), (industries(), 738), (municipalities(), 99), (postal_codes(), 1090)]
        {
            let codes = codes(&list);
            assert_eq!(codes.len(), rows);
            assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), rows, "codes repeat");
        }
    }

    #[test]
    fn occupations_hang_below_their_parents_with_the_real_code_lengths() {
        let list = occupations();
        let known: BTreeSet<_> = codes(&list).into_iter().collect();
        for line in list.lines().skip(1) {
            let cells: Vec<_> = line.split(',').collect();
            let length = match cells[1] {
                "5" => 6,
                level => level.parse().unwrap(),
            };
            assert_eq!(cells[0].len(), length, "{line}");
            assert!(
                cells[1] == "1" || (known.contains(cells[2]) && cells[0].starts_with(cells[2])),
                "{line}"
            );
        }
    }

    #[test]
    fn postal_codes_lie_in_known_municipalities() {
        let list = municipalities();
        let known: BTreeSet<_> = codes(&list).into_iter().collect();
        for line in postal_codes().lines().skip(1) {
            assert!(known.contains(line.split(',').nth(2).unwrap()), "{line}");
            assert_eq!(line.split(',').next().map(str::len), Some(4));
        }
    }

    #[test]
    fn generated_lists_have_the_same_header_as_the_real_ones_when_these_are_here() {
        let beside = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().join(BESIDE);
        for (name, list) in LISTS {
            let real = fs::read_to_string(beside.join(name)).unwrap_or_else(|_| list());
            assert_eq!(real.lines().next(), list().lines().next(), "{name}");
            assert_eq!(real.lines().count(), list().lines().count(), "{name}");
        }
    }

    #[test]
    fn without_the_folder_lists_are_written_and_it_is_said() {
        let scratch = tempfile::tempdir().unwrap();
        let reference = Reference::find(&scratch.path().join("checkout"), scratch.path()).unwrap();
        assert!(reference.said.starts_with("GENERATED"));
        assert!(LISTS.iter().all(|(name, _)| reference.folder.join(name).is_file()));
    }
}
