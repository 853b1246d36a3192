//! Every form that changes a row, as it stands on its page, sent as if somebody else had been quicker.

use app::door::Method;
use axum::http::StatusCode;

use crate::{found, people::From, promises::Wrongs, town::Town};

/// No row has this version.
const OVERTAKEN: &str = "0";

/// A form as it stands on a page.
struct Form {
    action: String,
    /// Names and values as a browser would send them.
    fields: Vec<(String, String)>,
    /// Whether it asks nothing: a question to be answered with yes.
    is_question: bool,
}

impl Form {
    /// Those of a page that carry a row's version.
    fn of(page: &str) -> Vec<Self> {
        let forms = page.split("<form ").skip(1).filter_map(|rest| rest.split("</form>").next());
        forms.filter(|form| form.contains("name=\"_version\"")).map(Self::read).collect()
    }

    fn read(form: &str) -> Self {
        let mut fields = Vec::new();
        for tag in tags(form, "input") {
            let ticks = ["checkbox", "radio"].contains(&attribute(tag, "type").as_str());
            if !ticks || tag.contains(" checked") {
                fields.push((attribute(tag, "name"), attribute(tag, "value")));
            }
        }
        for list in form.split("<select ").skip(1).filter_map(|rest| rest.split("</select>").next()) {
            let chosen = tags(list, "option").find(|tag| tag.contains(" selected"));
            fields.push((
                attribute(list, "name"),
                chosen.map(|tag| attribute(tag, "value")).unwrap_or_default(),
            ));
        }
        for area in form.split("<textarea ").skip(1).filter_map(|rest| rest.split("</textarea>").next()) {
            let text = area.split_once('>').map_or("", |(_, text)| text);
            fields.push((attribute(area, "name"), plain(text)));
        }
        let asks = |name: &str| !name.starts_with('_');
        let is_question = !tags(form, "input").any(|tag| asks(&attribute(tag, "name")))
            && !fields.iter().any(|(name, _)| asks(name));
        Self { action: attribute(form, "action"), fields, is_question }
    }

    /// What is sent when the row has moved on.
    fn overtaken(&self) -> String {
        let pair = |(name, value): &(String, String)| {
            let value = match name.as_str() {
                "_version" => OVERTAKEN,
                // A page never shows one.
                "password" => "tre vilde svaner flyver",
                _ => value,
            };
            format!("{}={}", percent(name), percent(value))
        };
        self.fields.iter().map(pair).collect::<Vec<_>>().join("&")
    }
}

fn tags<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    let opens = format!("<{name} ");
    let parts: Vec<&str> = html.split(opens.as_str()).skip(1).collect();
    parts.into_iter().filter_map(|rest| rest.split('>').next())
}

fn attribute(tag: &str, name: &str) -> String {
    let tag = format!(" {tag}");
    let value = tag.split_once(&format!(" {name}=\"")).map(|(_, rest)| rest);
    plain(value.and_then(|rest| rest.split('"').next()).unwrap_or_default())
}

fn plain(text: &str) -> String {
    let signs = [("&#34;", "\""), ("&#39;", "'"), ("&#60;", "<"), ("&#62;", ">"), ("&#38;", "&")];
    signs.iter().fold(text.to_owned(), |text, (code, sign)| text.replace(code, sign))
}

fn percent(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

pub async fn a_form_that_was_overtaken_shows_both_versions_and_changes_nothing(
    town: &Town,
    wrongs: &mut Wrongs,
) {
    let before = town.house.fingerprint();
    let mut forms = 0;
    for (visitor, found) in town.people.iter().filter(|(visitor, _)| visitor.from == From::Home) {
        for door in town.doors.iter().filter(|door| door.method == Method::Get) {
            let Some(address) = found.behind(door).next() else { continue };
            let page = town.house.get(Some(visitor), address).await;
            for form in Form::of(&page.body) {
                let reply = town.house.post(Some(visitor), &form.action, form.overtaken()).await;
                forms += 1;
                let tells = if form.is_question {
                    reply.body.contains(&format!("href=\"{}\"", form.action))
                } else {
                    reply.body.contains("class=\"k-conflict\"")
                };
                wrongs.note(reply.status == StatusCode::CONFLICT && tells, || {
                    format!("{} {}: {}", visitor.name(), found::said(door), reply.status)
                });
            }
        }
    }
    wrongs.note(forms >= 30, || format!("only {forms} forms were found"));
    wrongs.note(town.house.fingerprint() == before, || "something was changed".to_owned());
}

#[test]
fn a_form_is_read_as_a_browser_sends_it() {
    let page = r#"<form method="post" action="/x"><input type="hidden" name="_version" value="3">
        <input type="text" name="a" value="&#34;b&#34;"><input type="radio" name="c" value="1">
        <input type="radio" name="c" value="2" checked><textarea name="d" rows="3">e</textarea>
        <select name="f"><option value="">-</option><option value="g" selected>G</option></select></form>"#;
    let [form] = &Form::of(page)[..] else { panic!("one form") };
    let read: Vec<(&str, &str)> = form.fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    assert_eq!(read, [("_version", "3"), ("a", "\"b\""), ("c", "2"), ("f", "g"), ("d", "e")]);
    assert!(!form.is_question && form.action == "/x");
}
