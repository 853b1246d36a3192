//! Rust source as tokens: enough of the language to tell code from comments, texts and tests.

/// One piece of Rust source that a guard can judge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it is.
    pub kind: Kind,
    /// Its text; for a string literal the content without quotes.
    pub text: String,
    /// Line in the file, from 1.
    pub line: usize,
    /// Whether it stands inside an attribute (`#[…]`).
    pub in_attribute: bool,
    /// Whether it stands in an item that is compiled for tests only.
    pub in_test: bool,
}

/// The kinds of token; comments are left out already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Identifier or keyword.
    Word,
    /// String literal of any form (plain, raw, byte, C).
    Text,
    /// Number literal.
    Number,
    /// Character literal or lifetime.
    Mark,
    /// One character of punctuation.
    Sign,
}

impl Token {
    /// Whether this is the punctuation `sign`.
    pub fn is_sign(&self, sign: &str) -> bool {
        self.kind == Kind::Sign && self.text == sign
    }

    /// Whether this is the identifier or keyword `word`.
    pub fn is_word(&self, word: &str) -> bool {
        self.kind == Kind::Word && self.text == word
    }
}

/// The tokens of a Rust file, comments left out, attributes and test items marked.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut found = Scanner { rest: source.chars().collect(), at: 0, line: 1, out: Vec::new() }.run();
    mark_attributes(&mut found);
    mark_tests(&mut found);
    found
}

/// Whether a path holds tests or test builders only.
pub fn is_test_path(path: &str) -> bool {
    let file = path.rsplit('/').next().unwrap_or(path);
    path.split('/').any(|part| matches!(part, "tests" | "testing" | "benches"))
        || matches!(file, "tests.rs" | "testing.rs")
        || file.ends_with("_tests.rs")
}

/// Whether the tokens from `at` on are exactly these words and signs.
pub fn reads(tokens: &[Token], at: usize, wanted: &[&str]) -> bool {
    tokens.len() >= at + wanted.len()
        && wanted
            .iter()
            .zip(&tokens[at..])
            .all(|(want, token)| matches!(token.kind, Kind::Word | Kind::Sign) && token.text == *want)
}

struct Scanner {
    rest: Vec<char>,
    at: usize,
    line: usize,
    out: Vec<Token>,
}

impl Scanner {
    fn run(mut self) -> Vec<Token> {
        while let Some(c) = self.peek(0) {
            match c {
                '/' if self.peek(1) == Some('/') => self.skip_line(),
                '/' if self.peek(1) == Some('*') => self.skip_block(),
                c if c.is_whitespace() => {
                    self.bump();
                }
                '"' => self.plain_text(self.line),
                '\'' => self.mark(),
                c if c.is_ascii_digit() => self.number(),
                c if c == '_' || c.is_alphabetic() => self.word_or_prefixed_text(),
                c => {
                    let line = self.line;
                    self.bump();
                    self.push(Kind::Sign, c.to_string(), line);
                }
            }
        }
        self.out
    }

    fn peek(&self, ahead: usize) -> Option<char> {
        self.rest.get(self.at + ahead).copied()
    }

    fn bump(&mut self) -> Option<char> {
        let c = self.peek(0)?;
        self.at += 1;
        if c == '\n' {
            self.line += 1;
        }
        Some(c)
    }

    fn push(&mut self, kind: Kind, text: String, line: usize) {
        self.out.push(Token { kind, text, line, in_attribute: false, in_test: false });
    }

    fn skip_line(&mut self) {
        while self.peek(0).is_some_and(|c| c != '\n') {
            self.bump();
        }
    }

    fn skip_block(&mut self) {
        let mut depth = 0usize;
        loop {
            match (self.peek(0), self.peek(1)) {
                (Some('/'), Some('*')) => {
                    depth += 1;
                    self.bump();
                }
                (Some('*'), Some('/')) => {
                    depth -= 1;
                    self.bump();
                }
                (None, _) => return,
                _ => {}
            }
            self.bump();
            if depth == 0 {
                return;
            }
        }
    }

    fn plain_text(&mut self, line: usize) {
        self.bump();
        let mut text = String::new();
        while let Some(c) = self.bump() {
            match c {
                '"' => break,
                '\\' => {
                    let escaped = self.bump();
                    if escaped == Some('\n') {
                        while self.peek(0).is_some_and(char::is_whitespace) {
                            self.bump();
                        }
                    } else {
                        text.push('\\');
                        text.extend(escaped);
                    }
                }
                c => text.push(c),
            }
        }
        self.push(Kind::Text, text, line);
    }

    fn raw_text(&mut self, line: usize) {
        let mut hashes = 0;
        while self.peek(0) == Some('#') {
            hashes += 1;
            self.bump();
        }
        self.bump();
        let mut text = String::new();
        while let Some(c) = self.bump() {
            if c == '"' && (0..hashes).all(|n| self.peek(n) == Some('#')) {
                (0..hashes).for_each(|_| {
                    self.bump();
                });
                break;
            }
            text.push(c);
        }
        self.push(Kind::Text, text, line);
    }

    fn mark(&mut self) {
        let line = self.line;
        let mut text = String::from('\'');
        self.bump();
        let is_lifetime =
            self.peek(0).is_some_and(|c| c == '_' || c.is_alphabetic()) && self.peek(1) != Some('\'');
        while let Some(c) = self.peek(0) {
            if is_lifetime && !(c == '_' || c.is_alphanumeric()) {
                break;
            }
            self.bump();
            text.push(c);
            if !is_lifetime && c == '\\' {
                text.extend(self.bump());
            } else if !is_lifetime && c == '\'' {
                break;
            }
        }
        self.push(Kind::Mark, text, line);
    }

    fn number(&mut self) {
        let line = self.line;
        let mut text = String::new();
        while let Some(c) = self.peek(0) {
            let is_fraction = c == '.'
                && !text.contains('.')
                && self.peek(1).is_some_and(|next| next.is_ascii_digit())
                && !self.follows_field_dot();
            if !(c == '_' || c.is_ascii_alphanumeric() || is_fraction) {
                break;
            }
            text.push(c);
            self.bump();
        }
        self.push(Kind::Number, text, line);
    }

    fn follows_field_dot(&self) -> bool {
        self.out.last().is_some_and(|token| token.is_sign("."))
    }

    fn word_or_prefixed_text(&mut self) {
        let line = self.line;
        let mut text = String::new();
        while let Some(c) = self.peek(0).filter(|c| *c == '_' || c.is_alphanumeric()) {
            text.push(c);
            self.bump();
        }
        let raw_opens = self.peek(0) == Some('"')
            || (self.peek(0) == Some('#') && matches!(self.peek(1), Some('"' | '#')));
        match (text.as_str(), self.peek(0)) {
            ("r" | "br" | "cr", _) if raw_opens => self.raw_text(line),
            ("b" | "c", Some('"')) => self.plain_text(line),
            ("b", Some('\'')) => self.mark(),
            ("r", Some('#')) => {
                self.bump();
                self.word_or_prefixed_text();
            }
            _ => self.push(Kind::Word, text, line),
        }
    }
}

fn mark_attributes(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        let opens = attribute_opening(tokens, at);
        if let Some(bracket) = opens {
            let end = closing(tokens, bracket);
            tokens[at..=end].iter_mut().for_each(|token| token.in_attribute = true);
            at = end;
        }
        at += 1;
    }
}

fn attribute_opening(tokens: &[Token], at: usize) -> Option<usize> {
    if reads(tokens, at, &["#", "["]) {
        Some(at + 1)
    } else if reads(tokens, at, &["#", "!", "["]) {
        Some(at + 2)
    } else {
        None
    }
}

/// Index of the token that closes the bracket at `open`, or of the last token.
pub fn closing(tokens: &[Token], open: usize) -> usize {
    let mut depth = 0usize;
    for (at, token) in tokens.iter().enumerate().skip(open) {
        if token.kind != Kind::Sign {
            continue;
        }
        match token.text.as_str() {
            "(" | "[" | "{" => depth += 1,
            ")" | "]" | "}" => {
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    return at;
                }
            }
            _ => {}
        }
    }
    tokens.len() - 1
}

fn mark_tests(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        let Some(bracket) = attribute_opening(tokens, at) else {
            at += 1;
            continue;
        };
        let end = closing(tokens, bracket);
        if is_test_attribute(&tokens[bracket..=end]) {
            let last = if bracket == at + 2 { tokens.len() - 1 } else { item_end(tokens, end + 1) };
            tokens[at..=last].iter_mut().for_each(|token| token.in_test = true);
            at = last + 1;
        } else {
            at = end + 1;
        }
    }
}

fn is_test_attribute(attribute: &[Token]) -> bool {
    let says_test = attribute.iter().any(|token| token.is_word("test"));
    let is_plain = attribute.get(1).is_some_and(|token| token.is_word("test"));
    let is_tokio = reads(attribute, 1, &["tokio", ":", ":", "test"]);
    let is_cfg = attribute.get(1).is_some_and(|token| token.is_word("cfg"));
    let is_negated = attribute.iter().any(|token| token.is_word("not"));
    is_plain || is_tokio || (is_cfg && says_test && !is_negated)
}

/// Index of the last token of the item that starts at `from`.
pub fn item_end(tokens: &[Token], from: usize) -> usize {
    let mut at = from;
    while at < tokens.len() {
        if let Some(bracket) = attribute_opening(tokens, at) {
            at = closing(tokens, bracket) + 1;
        } else if tokens[at].is_sign(";") {
            return at;
        } else if tokens[at].is_sign("{") {
            return closing(tokens, at);
        } else if tokens[at].is_sign("(") || tokens[at].is_sign("[") {
            at = closing(tokens, at) + 1;
        } else {
            at += 1;
        }
    }
    tokens.len() - 1
}

#[cfg(test)]
mod tests;
