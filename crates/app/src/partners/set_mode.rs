//! What the installation may hold.

use domain::{
    input::Input,
    partners::{Mode, Refusal},
};
use policy::SetMode;

use super::Failure;
use crate::{Ctx, Raw, Subject};

/// The mode, and how many citizens there are.
///
/// # Errors
/// [`Failure::NotThere`].
pub async fn show_mode(ctx: &Ctx) -> Result<(Mode, u64), Failure> {
    let mut tx = ctx.read().await?;
    let permit = ctx.leave::<SetMode, _>().await?;
    let mode = tx.mode().await?;
    let citizens = tx.under(&permit).count_citizens_anywhere().await?;
    ctx.saw(&permit, Subject::default(), None).await?;
    Ok((mode, citizens))
}

/// Sets the mode.
///
/// # Errors
/// [`Refusal::CitizensExist`] when citizens would be hidden.
pub async fn set_mode(ctx: &Ctx, raw: &Raw) -> Result<Mode, Failure> {
    let mut tx = ctx.write().await?;
    let permit = ctx.leave::<SetMode, _>().await?;
    let given = raw.text("mode");
    let mode = Mode::from_code(given).ok_or_else(|| {
        let input = if given.is_empty() {
            Input::NotChosen
        } else {
            Input::NotInList { given: given.to_owned(), list: "modes" }
        };
        Failure::refused("mode", input.into())
    })?;
    if mode == Mode::CompaniesOnly {
        let count = tx.under(&permit).count_citizens_anywhere().await?;
        if count > 0 {
            return Err(Failure::refused("mode", Refusal::CitizensExist { count }));
        }
    }
    tx.under(&permit).set_mode(mode).await?;
    ctx.wrote(&tx, &permit, Subject::default()).await?;
    ctx.commit(tx, mode.code()).await?;
    Ok(mode)
}
