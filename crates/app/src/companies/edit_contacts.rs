//! Contact persons.

use domain::{
    companies::{Contact, Refusal},
    partners::Email,
};
use kernel::{CompanyId, ContactId, Faults, RowVersion};
use policy::{Act, Covers, EditCompany, Permit, WriteCompanies};
use store::Tx;

use super::Failure;
use crate::{Ctx, Raw, Subject};

/// Reads a contact person.
pub fn read_contact(raw: &Raw, faults: &mut Faults<Refusal>) -> Option<Contact> {
    let name = raw.required("contact_name", faults);
    let function = raw.optional("contact_function", faults);
    let phone = raw.optional("contact_phone", faults);
    let email = raw.read("contact_email", faults, Email::parse);
    if !faults.is_empty() {
        return None;
    }
    faults.take("contact_phone", Contact::new(name?, function, phone, email))
}

/// Adds a contact person.
///
/// # Errors
/// [`Failure`].
pub async fn add_contact(ctx: &Ctx, company: CompanyId, raw: &Raw) -> Result<ContactId, Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("company", company.uuid());
    let permit = ctx.permit::<EditCompany, _>(tx.locate_company(company).await?, subject).await?;
    let mut faults = Faults::new();
    let contact = read_contact(raw, &mut faults);
    let contact = faults.finish(contact)?;
    let id = add_contact_in(ctx, &mut tx, &permit, company, &contact).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await?;
    Ok(id)
}

/// The work of [`add_contact`], for imports too.
///
/// # Errors
/// [`Failure`].
pub async fn add_contact_in<A>(
    ctx: &Ctx,
    tx: &mut Tx,
    permit: &Permit<A>,
    company: CompanyId,
    contact: &Contact,
) -> Result<ContactId, Failure>
where
    A: Act + Covers<WriteCompanies>,
{
    let id = ContactId::new(ctx.fresh());
    tx.under(permit).add_contact(id, company, contact).await?;
    Ok(id)
}

/// Changes a contact person.
///
/// # Errors
/// [`Failure`]: somebody at another company is not there.
pub async fn edit_contact(
    ctx: &Ctx,
    (of, id): (CompanyId, ContactId),
    version: RowVersion,
    raw: &Raw,
) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("contact", id.uuid());
    let at = tx.locate_contact(id).await?.filter(|at| at.company == Some(of));
    let permit = ctx.permit::<EditCompany, _>(at, subject).await?;
    let mut faults = Faults::new();
    let contact = read_contact(raw, &mut faults);
    let contact = faults.finish(contact)?;
    tx.under(&permit).save_contact(id, version, &contact).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}

/// Takes a contact person off a company's list.
///
/// # Errors
/// [`Failure`]: somebody at another company is not there.
pub async fn remove_contact(
    ctx: &Ctx,
    (of, id): (CompanyId, ContactId),
    version: RowVersion,
) -> Result<(), Failure> {
    let mut tx = ctx.write().await?;
    let subject = Subject::row("contact", id.uuid());
    let at = tx.locate_contact(id).await?.filter(|at| at.company == Some(of));
    let permit = ctx.permit::<EditCompany, _>(at, subject).await?;
    tx.under(&permit).remove_contact(id, version).await?;
    ctx.wrote(&tx, &permit, subject).await?;
    ctx.commit(tx, id).await
}
