//! Companies from a file: rows with the same CVR number add units, months and contacts to one company.

use std::collections::BTreeMap;

use domain::{
    companies::{Business, Contact, FteMonth, Refusal as OfCompany, Unit},
    exchange::{Done, Refusal},
};
use kernel::{CompanyId, ContactId, Cvr, Faults, HUNDREDTHS, RowVersion, UnitId};
use policy::{ImportCompanies, Permit};
use store::{
    Tx,
    views::{CompanyFilter, ContactView, KnownCompany, Shown, UnitView},
};

use super::{
    Failure, RowFate,
    file::{File, FileRow, Outcome, Seen, over},
    positions::by_cvr,
};
use crate::{
    Ctx, Raw,
    companies::{NewCompany, read_contact, read_fte, read_unit},
};

/// Fields of the company itself: rows of one company agree on them.
const OF_COMPANY: [&str; 9] =
    ["name", "industry", "lives_of", "grows", "limits", "motive", "motive_words", "labour_plan", "invented"];

/// A row read in whole.
struct Read {
    company: NewCompany,
    unit: Option<Unit>,
    month: Option<FteMonth>,
    contact: Option<Contact>,
}

pub(super) async fn bring_in(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    file: &File,
) -> Result<Vec<RowFate>, Failure> {
    let mut known = by_cvr(tx.under(permit).whole_companies(&CompanyFilter::default(), ctx.today()).await?);
    let mut firsts: BTreeMap<&str, &Raw> = BTreeMap::new();
    let mut seen = Seen::default();
    let mut fates = Vec::with_capacity(file.rows.len());
    for row in &file.rows {
        let first = *firsts.entry(row.raw.text("cvr")).or_insert(&row.raw);
        let fate = match agrees(first, &row.raw).and_then(|()| seen.once(key(&row.raw), row.line, "cvr")) {
            Err(faults) => Err(faults),
            Ok(()) => bring_row(ctx, tx, permit, &mut known, row).await?,
        };
        fates.push(file.fate(row, row.raw.text("name"), fate));
    }
    Ok(fates)
}

/// What a row is about: a company's unit, month and contact.
fn key(raw: &Raw) -> String {
    ["cvr", "p_number", "unit_name", "fte_month", "contact_name"].map(|field| raw.text(field)).join("\n")
}

fn agrees(first: &Raw, raw: &Raw) -> Result<(), Faults<Refusal>> {
    let mut faults = Faults::new();
    for field in OF_COMPANY {
        if let (Some(earlier), Some(now)) = (first.filled(field), raw.filled(field))
            && earlier != now
        {
            let (earlier, now) = (earlier.to_owned(), now.to_owned());
            faults.push(field, OfCompany::RowsDisagree { earlier, now }.into());
        }
    }
    faults.finish(Some(()))
}

async fn bring_row(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    known: &mut BTreeMap<Cvr, KnownCompany>,
    row: &FileRow,
) -> Result<Outcome, Failure> {
    let now = Cvr::parse(row.raw.text("cvr")).ok().and_then(|cvr| known.get(&cvr));
    let read = match read(ctx, &row.raw, now) {
        Ok(read) => read,
        Err(faults) => return Ok(Err(faults.map(Refusal::from))),
    };
    let cvr = read.company.company.cvr.clone();
    let mut done = Done::Unchanged;
    if let Some(now) = known.get_mut(&cvr) {
        if now.company != read.company.company || now.business.seen() != Some(&read.company.business) {
            let (company, business) = (&read.company.company, &read.company.business);
            tx.under(permit).save_company(now.id, now.version, company, business, ctx.now()).await?;
            now.version = now.version.next();
            now.company = company.clone();
            now.business = Shown::Seen(business.clone());
            done = Done::Changed;
        }
    } else {
        let id = CompanyId::new(ctx.fresh());
        let NewCompany { company, business, .. } = read.company.clone();
        tx.under(permit).add_company(id, &company, &business, ctx.now()).await?;
        let (version, business) = (RowVersion::FIRST, Shown::Seen(business));
        known.insert(
            cvr.clone(),
            KnownCompany { id, version, company, business, units: vec![], contacts: vec![] },
        );
        done = Done::Added;
    }
    let Some(now) = known.get_mut(&cvr) else { return Err(Failure::NotThere) };
    let unit = put_unit(ctx, tx, permit, now, &read).await?;
    let contact = put_contact(ctx, tx, permit, now, read.contact.as_ref()).await?;
    Ok(Ok(done.max(unit).max(contact)))
}

/// The row over what is known of the company, its unit and its contact.
fn read(ctx: &Ctx, raw: &Raw, now: Option<&KnownCompany>) -> Result<Read, Faults<OfCompany>> {
    let mut faults = Faults::new();
    let whole = now.map_or_else(|| raw.clone(), |now| over(print_company(now), raw));
    let company = NewCompany::parse(&whole, ctx.app().demo).map_err(|found| {
        for fault in &found {
            faults.push(fault.field, fault.refusal.clone());
        }
    });
    let wants_unit =
        ["p_number", "unit_name", "postal_code", "fte"].iter().any(|field| raw.filled(field).is_some());
    let mut of_unit = Faults::new();
    let unit = match (&company, wants_unit) {
        (Ok(company), true) => {
            let at = now.and_then(|now| find_unit(now, raw));
            let text = at.map_or_else(|| raw.clone(), |at| over(print_unit(at), raw));
            read_unit(&text, Some(&company.company.name), &mut of_unit)
        }
        _ => None,
    };
    let month = read_fte(raw, ctx.today(), &mut of_unit);
    let contact =
        if ["contact_name", "contact_phone", "contact_email"].iter().any(|f| raw.filled(f).is_some()) {
            let at = now.and_then(|now| {
                now.contacts.iter().find(|one| one.contact.name.as_str() == raw.text("contact_name"))
            });
            let text = at.map_or_else(|| raw.clone(), |at| over(print_contact(at), raw));
            let mut own = Faults::new();
            let contact = read_contact(&text, &mut own);
            for fault in &own {
                of_unit.push(fault.field, fault.refusal.clone());
            }
            contact
        } else {
            None
        };
    for fault in &of_unit {
        if !faults.iter().any(|known| known.field == fault.field) {
            faults.push(fault.field, fault.refusal.clone());
        }
    }
    // Real companies may be kept anywhere but in the demo, where everybody is invented.
    if ctx.app().demo && raw.filled("invented").is_some() && !raw.ticked("invented") {
        faults.push("invented", OfCompany::InventedMismatch);
    }
    faults.finish(company.ok().map(|company| Read { company, unit, month, contact }))
}

/// The unit a row is about: by P number, else by name, else the company's only one.
fn find_unit<'k>(now: &'k KnownCompany, raw: &Raw) -> Option<&'k UnitView> {
    let p_number: String = raw.text("p_number").chars().filter(|c| !c.is_whitespace()).collect();
    if !p_number.is_empty() {
        return now
            .units
            .iter()
            .find(|unit| unit.unit.p_number.as_ref().is_some_and(|p| p.as_str() == p_number));
    }
    match (raw.filled("unit_name"), now.units.as_slice()) {
        (Some(name), units) => units.iter().find(|unit| unit.unit.name.as_str() == name),
        (None, [only]) => Some(only),
        (None, _) => None,
    }
}

async fn put_unit(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    now: &mut KnownCompany,
    read: &Read,
) -> Result<Done, Failure> {
    let Some(unit) = &read.unit else { return Ok(Done::Unchanged) };
    let mut done = Done::Unchanged;
    let found = now.units.iter_mut().find(|known| match &unit.p_number {
        Some(p_number) => known.unit.p_number.as_ref() == Some(p_number),
        None => known.unit.name == unit.name,
    });
    let at = if let Some(known) = found {
        if known.unit != *unit {
            tx.under(permit).save_unit(known.id, known.version, unit).await?;
            (known.version, known.unit) = (known.version.next(), unit.clone());
            done = Done::Changed;
        }
        known
    } else {
        let id = UnitId::new(ctx.fresh());
        tx.under(permit).add_unit(id, now.id, unit).await?;
        done = Done::Added;
        now.units.push(UnitView {
            id,
            version: RowVersion::FIRST,
            unit: unit.clone(),
            place: None,
            fte: vec![],
        });
        let Some(last) = now.units.last_mut() else { return Err(Failure::NotThere) };
        last
    };
    if let Some(month) = &read.month
        && !at.fte.contains(month)
    {
        tx.under(permit).put_fte(at.id, std::slice::from_ref(month)).await?;
        let before = at.fte.len();
        at.fte.retain(|one| one.month != month.month);
        let put = if at.fte.len() == before { Done::Added } else { Done::Changed };
        at.fte.push(*month);
        done = done.max(put);
    }
    Ok(done)
}

async fn put_contact(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<ImportCompanies>,
    now: &mut KnownCompany,
    contact: Option<&Contact>,
) -> Result<Done, Failure> {
    let Some(contact) = contact else { return Ok(Done::Unchanged) };
    match now.contacts.iter_mut().find(|known| known.contact.name == contact.name) {
        Some(known) if known.contact == *contact => Ok(Done::Unchanged),
        Some(known) => {
            tx.under(permit).save_contact(known.id, known.version, contact).await?;
            (known.version, known.contact) = (known.version.next(), contact.clone());
            Ok(Done::Changed)
        }
        None => {
            let id = ContactId::new(ctx.fresh());
            tx.under(permit).add_contact(id, now.id, contact).await?;
            now.contacts.push(ContactView { id, version: RowVersion::FIRST, contact: contact.clone() });
            Ok(Done::Added)
        }
    }
}

/// A company as rows of a file: one for each unit's month, and contacts beside them.
pub(super) fn print(known: &KnownCompany) -> Vec<Raw> {
    let months = known.units.iter().flat_map(|unit| {
        let of_unit = print_unit(unit);
        let months: Vec<Raw> =
            unit.fte.iter().map(|month| over(of_unit.clone(), &print_month(month))).collect();
        if months.is_empty() { vec![of_unit] } else { months }
    });
    let mut beside: Vec<Raw> = months.collect();
    for (n, contact) in known.contacts.iter().enumerate() {
        match beside.get_mut(n) {
            Some(row) => *row = over(row.clone(), &print_contact(contact)),
            None => beside.push(print_contact(contact)),
        }
    }
    if beside.is_empty() {
        beside.push(Raw::default());
    }
    beside.into_iter().map(|row| over(print_company(known), &row)).collect()
}

fn print_company(known: &KnownCompany) -> Raw {
    let blank = Business::default();
    let business = known.business.seen().unwrap_or(&blank);
    let text = |text: Option<&kernel::Prose>| text.map(ToString::to_string).unwrap_or_default();
    filled([
        ("cvr", known.company.cvr.to_string()),
        ("name", known.company.name.to_string()),
        ("industry", known.company.industry.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("lives_of", text(business.lives_of.as_ref())),
        ("grows", text(business.grows.as_ref())),
        ("limits", text(business.limits.as_ref())),
        ("motive", business.motive.map(|motive| motive.code().to_owned()).unwrap_or_default()),
        ("motive_words", business.motive_words.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("labour_plan", text(business.labour_plan.as_ref())),
        ("invented", if known.company.invented { "ja".to_owned() } else { String::new() }),
    ])
}

fn print_unit(unit: &UnitView) -> Raw {
    filled([
        ("p_number", unit.unit.p_number.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("unit_name", unit.unit.name.to_string()),
        ("postal_code", unit.unit.postal_code.as_ref().map(ToString::to_string).unwrap_or_default()),
    ])
}

fn print_month(month: &FteMonth) -> Raw {
    let hundredths = month.fte.hundredths();
    filled([
        ("fte_month", month.month.to_string()),
        ("fte", format!("{},{:02}", hundredths / HUNDREDTHS, hundredths % HUNDREDTHS)),
        ("fte_source", month.source.code().to_owned()),
    ])
}

fn print_contact(view: &ContactView) -> Raw {
    let contact = &view.contact;
    filled([
        ("contact_name", contact.name.to_string()),
        ("contact_function", contact.function.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("contact_phone", contact.phone.as_ref().map(ToString::to_string).unwrap_or_default()),
        ("contact_email", contact.email.as_ref().map(ToString::to_string).unwrap_or_default()),
    ])
}

fn filled<const N: usize>(fields: [(&'static str, String); N]) -> Raw {
    Raw::from_pairs(fields.into_iter().filter(|(_, text)| !text.is_empty()))
}
