//! What stands beside a citizen's own row, for any number of citizens in one statement.

use std::collections::BTreeMap;

use domain::{
    citizens::{CertificateHeld, Consideration, GroupMembership, Registration, Strand},
    partners::Role,
};
use kernel::{CitizenId, Cvr, Date, Level, NOTES_ON_PAGE, RowVersion};
use policy::{FieldGroup, FieldGroups};
use sea_orm::Value;

use crate::{
    Engine, StoreError, Tx,
    bind::{Bind as _, quoted},
    folded::sort_key,
    placements::{placed, week_now},
    row::Row,
    views::{NotAt, NoteHead, Placed, RelationLine, SealedNote},
};

/// The rows beside one citizen.
#[derive(Debug, Default)]
pub(super) struct Children {
    pub(super) considerations: Vec<Consideration>,
    pub(super) certificates: Vec<CertificateHeld>,
    pub(super) groups: Vec<GroupMembership>,
    pub(super) registrations: Vec<Registration>,
    pub(super) not_at: Vec<NotAt>,
    pub(super) placements: Vec<Placed>,
    pub(super) team: Vec<RelationLine>,
    /// The last that were written, newest first, of the strands that are open.
    pub(super) notes: Vec<SealedNote>,
}

/// The rows beside many.
pub(super) struct ChildrenOf(BTreeMap<CitizenId, Children>);

/// One branch a table, read only where its group of fields is open: its columns and what they come from. The
/// branches with an id come first, so that PostgreSQL knows the column's type from them.
const BRANCHES: [(FieldGroup, &str, &str); 7] = [
    (
        FieldGroup::Placements,
        "'placement' AS what, x.id AS other_id, CAST(NULL AS TEXT) AS code, CAST(NULL AS TEXT) AS a, \
         CAST(NULL AS TEXT) AS b, 0 AS i, 0 AS n",
        "placement x JOIN bundle d ON d.id = x.bundle_id JOIN company c ON c.id = x.company_id \
         JOIN citizen p ON p.id = x.citizen_id AND p.organisation_id = x.organisation_id",
    ),
    (
        FieldGroup::Team,
        "'team' AS what, x.id AS other_id, m.role AS code, x.from_date AS a, x.to_date AS b, 0 AS i, CAST(x.version AS INTEGER) AS n, \
         u.name AS who, c.name AS at_company",
        "relation x JOIN membership m ON m.id = x.membership_id JOIN app_user u ON u.id = m.user_id \
         LEFT JOIN company c ON c.id = m.company_id",
    ),
    (
        FieldGroup::DoNotPlace,
        "'not-at' AS what, c.id AS other_id, c.cvr AS code, c.name AS a, CAST(NULL AS TEXT) AS b, 0 AS i, 0 AS n",
        "citizen_do_not_place x JOIN company c ON c.id = x.company_id",
    ),
    (
        FieldGroup::Considerations,
        "'consideration' AS what, NULL AS other_id, CAST(NULL AS TEXT) AS code, x.instruction AS a, \
         CAST(NULL AS TEXT) AS b, x.function_index AS i, x.level AS n",
        "citizen_consideration x",
    ),
    (
        FieldGroup::Resources,
        "'certificate' AS what, NULL AS other_id, x.certificate AS code, x.expires_on AS a, \
         CAST(NULL AS TEXT) AS b, 0 AS i, 0 AS n",
        "citizen_certificate x",
    ),
    (
        FieldGroup::Membership,
        "'group' AS what, NULL AS other_id, x.group_code AS code, x.from_date AS a, x.to_date AS b, 0 AS i, 0 AS n",
        "citizen_group x",
    ),
    (
        FieldGroup::Membership,
        "'registration' AS what, NULL AS other_id, p.name AS code, x.from_date AS a, x.to_date AS b, 0 AS i, 0 AS n",
        "registration x JOIN programme p ON p.id = x.programme_id",
    ),
];

/// The columns of a placement after those that every branch has.
const PLACEMENT: &str = ", x.state, x.kind, x.vitas_state, x.from_date, x.to_date, x.ended_on, x.mentor, d.title, \
                         c.name AS company_name, p.name AS citizen_name";

/// What stands in the columns of somebody who works with a person where a branch is another.
const NOBODY: &str = ", CAST(NULL AS TEXT) AS who, CAST(NULL AS TEXT) AS at_company";

/// The columns of a note after those that every branch has, before those of a placement.
const NOTE: &str = ", x.words_sealed AS sealed, x.at, x.role";

/// The branch of the last notes that were written in the strands that are open and were not struck.
fn notes(open: FieldGroups) -> Option<(&'static str, String)> {
    let strands: Vec<Strand> =
        Strand::ALL.into_iter().filter(|strand| open.has(FieldGroup::of_strand(*strand))).collect();
    let codes = quoted(strands.iter().map(|strand| strand.code()));
    (!strands.is_empty()).then(|| {
        let from = format!(
            "(SELECT n.*, row_number() OVER (PARTITION BY n.citizen_id ORDER BY n.at DESC, n.id DESC) AS nth \
             FROM note n WHERE n.struck_at IS NULL AND n.strand IN ({codes}) AND n.citizen_id IN (SELECT b.id FROM citizen b \
             WHERE {{condition}})) x LEFT JOIN app_user u ON u.id = x.by_user"
        );
        let columns = "'note' AS what, x.id AS other_id, x.strand AS code, x.happened_on AS a, CAST(NULL AS TEXT) AS b, \
                       0 AS i, CAST(x.version AS INTEGER) AS n, u.name AS who, CAST(NULL AS TEXT) AS at_company";
        (columns, from)
    })
}

/// What stands in the columns of a placement where a branch is another.
const NO_PLACEMENT: &str = ", NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL";

impl ChildrenOf {
    /// Reads what stands beside the citizens `b` of a condition; `on` is today.
    pub(super) async fn read(
        tx: &Tx,
        open: FieldGroups,
        condition: &str,
        mut values: Vec<Value>,
        on: Date,
    ) -> Result<Self, StoreError> {
        let notes = notes(open);
        // A note has a writer, as a relation has somebody.
        let with_team = open.has(FieldGroup::Team) || notes.is_some();
        let (note, no_note) = match (&notes, tx.engine()) {
            (None, _) => ("", ""),
            (Some(_), Engine::Sqlite) => (NOTE, ", CAST(NULL AS BLOB) AS sealed, NULL AS at, NULL AS role"),
            (Some(_), Engine::Postgres) => (
                NOTE,
                ", CAST(NULL AS BYTEA) AS sealed, CAST(NULL AS BIGINT) AS at, CAST(NULL AS TEXT) AS role",
            ),
        };
        let with_placements = open.has(FieldGroup::Placements);
        let week = if with_placements {
            values.push(on.bind());
            format!("{PLACEMENT}, {}", week_now("x", values.len()))
        } else {
            String::new()
        };
        let mut branches: Vec<String> = BRANCHES
            .iter()
            .filter(|(group, ..)| open.has(*group))
            .map(|(group, columns, from)| {
                let rest = match (group, with_placements) {
                    (FieldGroup::Placements, _) => week.as_str(),
                    (_, true) => NO_PLACEMENT,
                    (_, false) => "",
                };
                let nobody = match (group, with_team) {
                    (FieldGroup::Team, _) | (_, false) => "",
                    (_, true) => NOBODY,
                };
                format!(
                    "SELECT x.citizen_id AS id, {columns}{nobody}{no_note}{rest} FROM {from} \
                     WHERE x.citizen_id IN (SELECT b.id FROM citizen b WHERE {condition})"
                )
            })
            .collect();
        if let Some((columns, from)) = &notes {
            let (rest, from) =
                (if with_placements { NO_PLACEMENT } else { "" }, from.replace("{condition}", condition));
            branches.push(format!(
                "SELECT x.citizen_id AS id, {columns}{note}{rest} FROM {from} WHERE x.nth <= {NOTES_ON_PAGE}"
            ));
        }
        let mut all: BTreeMap<CitizenId, Children> = BTreeMap::new();
        if branches.is_empty() {
            return Ok(Self(all));
        }
        let sql = format!("{} ORDER BY what, i, a, code", branches.join(" UNION ALL "));
        for row in tx.all("citizen", &sql, values).await? {
            all.entry(row.id("id")?).or_default().put(&row)?;
        }
        for children in all.values_mut() {
            children.certificates.sort_by(|a, b| a.certificate.cmp(&b.certificate));
            children.not_at.sort_by_cached_key(|at| sort_key(&at.name));
            children.placements.sort_by(Placed::order);
            children.notes.sort_by_key(|note| std::cmp::Reverse((note.head.at, note.head.id)));
        }
        Ok(Self(all))
    }

    /// Those of one citizen.
    pub(super) fn take(&mut self, id: CitizenId) -> Children {
        self.0.remove(&id).unwrap_or_default()
    }
}

impl Children {
    fn put(&mut self, row: &Row) -> Result<(), StoreError> {
        match row.text("what")?.as_str() {
            "not-at" => self.not_at.push(NotAt {
                company: row.id("other_id")?,
                cvr: row.parsed("code", |text| Cvr::parse(text).ok())?,
                name: row.text("a")?,
            }),
            "consideration" => self.considerations.push(Consideration {
                function: usize::try_from(row.int("i")?).map_err(|_| row.corrupt("i"))?,
                level: u8::try_from(row.int("n")?)
                    .ok()
                    .and_then(Level::from_number)
                    .ok_or_else(|| row.corrupt("n"))?,
                instruction: row.opt_typed("a")?,
            }),
            "certificate" => self
                .certificates
                .push(CertificateHeld { certificate: row.text("code")?, expires_on: row.opt_date("a")? }),
            "group" => {
                self.groups.push(GroupMembership { group: row.text("code")?, period: row.period("a", "b")? });
            }
            "registration" => {
                self.registrations
                    .push(Registration { programme: row.typed("code")?, period: row.period("a", "b")? });
            }
            "team" => self.team.push(RelationLine {
                id: row.id("other_id")?,
                version: RowVersion::new(row.int("n")?.into()),
                name: row.text("who")?,
                role: row.parsed("code", Role::from_code)?,
                company_name: row.opt_text("at_company")?,
                period: row.period("a", "b")?,
            }),
            "note" => self.notes.push(SealedNote {
                head: NoteHead {
                    id: row.id("other_id")?,
                    version: RowVersion::new(row.int("n")?.into()),
                    strand: row.parsed("code", Strand::from_code)?,
                    on: row.date("a")?,
                    at: row.moment("at")?,
                    by: None,
                    by_name: row.opt_text("who")?,
                    role: row.parsed("role", Role::from_code)?,
                },
                words: row.get("sealed")?,
                struck: None,
                why: None,
            }),
            "placement" => self.placements.push(placed(row, (row.id("other_id")?, row.id("id")?), |_| true)?),
            _ => return Err(row.corrupt("what")),
        }
        Ok(())
    }
}
