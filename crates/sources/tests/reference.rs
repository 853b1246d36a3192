//! The published code lists come in as they are: here made up, with the columns and the length of the
//! published files. A crate that decides opens no file, so the real ones are read by the outer tests.

use sources::{Columns, Kind, Raw, Table, map_columns, read_coordinate, read_table};

struct List {
    kind: Kind,
    header: &'static str,
    row: fn(usize) -> String,
    length: usize,
}

const LISTS: [List; 4] = [
    List {
        kind: Kind::Occupations,
        header: "code,level,parent_code,label_da,isco08_label_en",
        row: |n| format!("{n:04},4,{:03},\"Stilling, nummer {n}\",Job {n}", n / 10),
        length: 1_171,
    },
    List {
        kind: Kind::Industries,
        header: "code,code_dotted,division,label_da,group36_code,group36_label_da",
        row: |n| format!("{n:06},00.00.{:02},01,\"Branche, nummer {n}\",A,Gruppe", n % 100),
        length: 738,
    },
    List {
        kind: Kind::Municipalities,
        header: "municipality_code,name_da,region_code,region_name_da,nuts2,landsdel_da,nuts3,lat,lon,outside_municipal_division",
        row: |n| format!("{n:04},Ærø {n},1084,Region,DK01,By,DK011,55.65599,12.60194,False"),
        length: 99,
    },
    List {
        kind: Kind::PostalCodes,
        header: "postal_code,name_da,main_municipality_code,lat,lon,coordinate_basis",
        row: |n| format!("{n:04},By {n},0101,55.{:03},12.578,district", n % 1000),
        length: 1_090,
    },
];

impl List {
    fn bytes(&self) -> Vec<u8> {
        let rows = (0..self.length).map(|n| (self.row)(n) + "\n");
        format!("{}\n{}", self.header, rows.collect::<String>()).into_bytes()
    }
}

fn raws(table: &Table, columns: &Columns) -> Vec<Raw> {
    let mapping = map_columns(table, columns).unwrap_or_else(|faults| panic!("{faults}"));
    table.rows.iter().map(|row| mapping.raw(row)).collect()
}

#[test]
fn the_lists_come_in_whole_and_with_every_field() {
    for list in LISTS {
        let table = read_table(&list.bytes()).unwrap();
        let rows = raws(&table, list.kind.columns());
        assert_eq!(rows.len(), list.length, "{}", list.header);
        for (row, column) in
            rows.iter().flat_map(|row| list.kind.columns().known.iter().map(move |c| (row, c)))
        {
            assert!(row.get(column.name).is_some(), "{}: {}", list.header, column.name);
        }
    }
}

#[test]
fn codes_keep_their_leading_zeros_and_places_their_decimals() {
    for list in LISTS {
        let table = read_table(&list.bytes()).unwrap();
        let rows = raws(&table, list.kind.columns());
        match list.kind {
            Kind::Municipalities => assert_eq!(rows[1].get("municipality_code"), Some("0001")),
            Kind::PostalCodes => {
                assert_eq!(rows[50].get("postal_code"), Some("0050"));
                assert_eq!(read_coordinate(rows[50].text("lat")).unwrap().scaled(3), Some(55_050));
            }
            _ => assert!(rows[1].text("code").starts_with('0')),
        }
    }
}
