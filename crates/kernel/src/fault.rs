//! What is wrong with input, field by field: all of it at once, never only the first.

/// One thing wrong with one field of a form, a JSON body or a row of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault<R> {
    /// The field's name as it stands in the form, in English snake case.
    pub field: &'static str,
    /// Which rule refused it, with the facts the text needs.
    pub refusal: R,
}

/// All faults of one input.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Faults<R>(Vec<Fault<R>>);

impl<R> Default for Faults<R> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<R> Faults<R> {
    /// No fault yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Notes one more fault.
    pub fn push(&mut self, field: &'static str, refusal: R) {
        self.0.push(Fault { field, refusal });
    }

    /// Unwraps a result, noting its refusal under `field`.
    pub fn take<T>(&mut self, field: &'static str, result: Result<T, R>) -> Option<T> {
        match result {
            Ok(value) => Some(value),
            Err(refusal) => {
                self.push(field, refusal);
                None
            }
        }
    }

    /// Whether nothing is wrong.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `Ok(value)` when nothing is wrong.
    ///
    /// # Errors
    /// These faults, when there are any or `value` is missing.
    pub fn finish<T>(self, value: Option<T>) -> Result<T, Self> {
        match value {
            Some(value) if self.is_empty() => Ok(value),
            _ => Err(self),
        }
    }

    /// The faults in the order they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Fault<R>> {
        self.0.iter()
    }

    /// The same faults with another kind of refusal.
    pub fn map<S>(self, mut f: impl FnMut(R) -> S) -> Faults<S> {
        Faults(
            self.0.into_iter().map(|fault| Fault { field: fault.field, refusal: f(fault.refusal) }).collect(),
        )
    }
}

impl<R> From<Fault<R>> for Faults<R> {
    fn from(fault: Fault<R>) -> Self {
        Self(vec![fault])
    }
}

impl<'a, R> IntoIterator for &'a Faults<R> {
    type Item = &'a Fault<R>;
    type IntoIter = std::slice::Iter<'a, Fault<R>>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
