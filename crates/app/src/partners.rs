//! stub
#![allow(missing_docs, dead_code, clippy::all)]
use crate::{App, Ctx};
use std::sync::Arc;
#[derive(Debug)]
pub struct Session {
    pub user_name: String,
    pub organisation_name: String,
    pub language: kernel::Language,
    pub csrf: String,
    pub mode: domain::partners::Mode,
}
impl Session {
    pub fn actor(&self) -> policy::Actor {
        todo!()
    }
    pub fn role(&self) -> domain::partners::Role {
        todo!()
    }
    pub fn ctx(&self, _app: Arc<App>) -> Ctx {
        todo!()
    }
}
pub async fn open_session(_app: &Arc<App>, _token: &str) -> Result<Option<Session>, store::StoreError> {
    todo!()
}
