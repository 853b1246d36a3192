//! How a command ends when it does not end well, and which exit code says so.

use std::process::ExitCode;

use serde_json::{Value, json};

/// Exit code: a rule or the input refuses; nothing was written.
pub(crate) const REFUSED: u8 = 1;
/// Exit code: the command was written wrongly.
pub(crate) const WRONG_USAGE: u8 = 2;
/// Exit code: the outside world failed.
pub(crate) const OUTSIDE: u8 = 3;

/// One thing wrong with one field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct FieldFault {
    /// The field's name.
    pub field: String,
    /// What is wrong and how to mend it.
    pub message: String,
}

/// Why a command stopped, in words for the person at the terminal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stop {
    code: u8,
    message: String,
    faults: Vec<FieldFault>,
    document: Option<Value>,
}

impl Stop {
    /// Refused by a rule or by bad input: what, where, how to mend.
    pub fn refused(message: impl Into<String>) -> Self {
        Self { code: REFUSED, message: message.into(), faults: Vec::new(), document: None }
    }

    /// The same with every field that is wrong.
    pub fn faults(message: impl Into<String>, faults: Vec<FieldFault>) -> Self {
        Self { faults, ..Self::refused(message) }
    }

    /// What it says to the person.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The same with the document that tells it to a program.
    pub fn with(self, document: Value) -> Self {
        Self { document: Some(document), ..self }
    }

    /// The command was written wrongly.
    pub fn usage(message: impl Into<String>) -> Self {
        Self { code: WRONG_USAGE, ..Self::refused(message) }
    }

    /// Disk, network, database or terminal failed.
    pub fn outside(message: impl Into<String>) -> Self {
        Self { code: OUTSIDE, ..Self::refused(message) }
    }

    /// Tells the person: text on stderr, and with `json` the one document on stdout.
    pub fn tell(&self, json: bool) -> ExitCode {
        eprintln!("kanten: {}", self.message);
        for fault in &self.faults {
            eprintln!("  {}: {}", fault.field, fault.message);
        }
        if json {
            println!("{}", self.document());
        }
        ExitCode::from(self.code)
    }

    fn document(&self) -> Value {
        if let Some(document) = &self.document {
            return document.clone();
        }
        let faults: Vec<Value> = self
            .faults
            .iter()
            .map(|fault| json!({ "field": fault.field, "message": fault.message }))
            .collect();
        json!({ "done": false, "exit": self.code, "message": self.message, "faults": faults })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_stop_has_its_exit_code() {
        assert_eq!(Stop::refused("no").code, 1);
        assert_eq!(Stop::usage("no").code, 2);
        assert_eq!(Stop::outside("no").code, 3);
    }

    #[test]
    fn the_document_names_every_fault() {
        let fault = FieldFault { field: "email".to_owned(), message: "not one".to_owned() };
        let document = Stop::faults("refused", vec![fault]).document();
        assert_eq!(document["exit"], 1);
        assert_eq!(document["faults"][0]["field"], "email");
    }
}
