use super::*;

fn texts(source: &str) -> Vec<String> {
    tokens(source).into_iter().filter(|t| t.kind == Kind::Text).map(|t| t.text).collect()
}

#[test]
fn comments_are_left_out_and_texts_are_kept() {
    let source = "// one \"two\"\n/* three /* \"four\" */ */ let a = \"five // six\"; let c = '\"';";
    assert_eq!(texts(source), ["five // six"]);
}

#[test]
fn raw_and_byte_texts_end_where_they_say() {
    assert_eq!(texts("let a = r#\"x \" y\"#; b\"z\"; br\"w\"; let r#type = 1;"), ["x \" y", "z", "w"]);
}

#[test]
fn lifetimes_are_no_open_characters() {
    let words: Vec<_> =
        tokens("fn a<'x>(b: &'x str) -> char { '\\'' }").into_iter().map(|t| t.text).collect();
    assert!(words.contains(&"'x".to_owned()) && words.contains(&"'\\''".to_owned()));
    assert_eq!(words.last().map(String::as_str), Some("}"));
}

#[test]
fn a_tuple_field_is_no_fraction() {
    let numbers: Vec<_> =
        tokens("a.0.1; 1.5; 1..2").into_iter().filter(|t| t.kind == Kind::Number).map(|t| t.text).collect();
    assert_eq!(numbers, ["0", "1", "1.5", "1", "2"]);
}

#[test]
fn test_items_are_marked_and_the_rest_is_not() {
    let source =
        "const A: u8 = 7; #[cfg(test)] mod tests { const B: u8 = 8; } #[test] fn c() { 9 } const D: u8 = 3;";
    let outside: Vec<_> =
        tokens(source).into_iter().filter(|t| t.kind == Kind::Number && !t.in_test).map(|t| t.text).collect();
    assert_eq!(outside, ["7", "3"]);
}

#[test]
fn what_is_compiled_without_tests_is_no_test() {
    assert!(tokens("#[cfg(not(test))] fn a() {}").iter().all(|token| !token.in_test));
}

#[test]
fn lines_are_counted_through_texts() {
    let last = tokens("\"a\nb\"\nc").pop().map(|token| (token.text, token.line));
    assert_eq!(last, Some(("c".to_owned(), 3)));
}
