//! What one text is made of: its words, its variables and what we do not allow in it.

use std::{collections::BTreeMap, fmt::Write as _};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// What a variable stands for; the later kind wins where languages differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// Words, `impl AsRef<str>`.
    Text,
    /// A whole number, `i64`: named `count` or `…_count`, or chosen by plural forms.
    Count,
}

const PLURALS: [&str; 5] = ["zero", "one", "two", "few", "many"];

/// A text taken apart.
#[derive(Debug, Default)]
pub struct Shape {
    /// The words with variables in braces, on one line.
    pub words: String,
    pub variables: BTreeMap<String, Kind>,
    /// What we do not use of Fluent, in words.
    pub refused: Vec<String>,
}

impl Shape {
    /// Takes a pattern in.
    pub fn read(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.words.push_str(&value.replace('\n', " ")),
                PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    self.refused.push("a selector that is no variable".to_owned());
                    return;
                };
                self.variable(id.name, variants.iter().any(counts));
                let _ = write!(self.words, "{{{} → ", id.name);
                for (i, variant) in variants.iter().enumerate() {
                    let (VariantKey::Identifier { name: key } | VariantKey::NumberLiteral { value: key }) =
                        variant.key;
                    let _ = write!(self.words, "{}{key}: ", if i == 0 { "" } else { " · " });
                    self.read(&variant.value);
                }
                self.words.push('}');
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
                self.words.push_str(value);
            }
            InlineExpression::VariableReference { id } => {
                self.variable(id.name, false);
                let _ = write!(self.words, "{{{}}}", id.name);
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::MessageReference { id, .. } => {
                self.refused.push(format!("the text {}", id.name));
            }
            InlineExpression::TermReference { id, .. } => self.refused.push(format!("the term -{}", id.name)),
            InlineExpression::FunctionReference { id, .. } => {
                self.refused.push(format!("the function {}()", id.name));
            }
        }
    }

    fn variable(&mut self, name: &str, plural: bool) {
        let count = plural || name == "count" || name.ends_with("_count");
        let kind = if count { Kind::Count } else { Kind::Text };
        let known = self.variables.entry(name.to_owned()).or_insert(kind);
        *known = (*known).max(kind);
    }
}

fn counts(variant: &Variant<&str>) -> bool {
    match variant.key {
        VariantKey::Identifier { name } => PLURALS.contains(&name),
        VariantKey::NumberLiteral { .. } => true,
    }
}
