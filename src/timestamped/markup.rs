//! The markup that a body may have, looked at tag by tag.

use crate::sanitize::safe_url;

/// Tags of the format.
const TAGS: &[&str] = &[
    "p",
    "br",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "code",
    "a",
    "strong",
    "b",
    "em",
    "i",
    "u",
    "s",
    "sub",
    "sup",
    "small",
    "mark",
    "ruby",
    "rt",
    "rp",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
    "div",
    "img",
    "video",
    "audio",
];
const VOID: [&str; 3] = ["br", "hr", "img"];
const ENTITIES: [&str; 5] = ["amp", "lt", "gt", "quot", "#10"];
const CAPTION_STYLE: &str = "color: #999;";

/// Reports each fault of a line of HTML as a code and a message.
pub(super) fn check(line: &str, mut report: impl FnMut(&'static str, String)) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = line;
    let mut link_is_empty = false;
    while let Some(at) = rest.find(['<', '&', '>']) {
        let (before, from) = rest.split_at(at);
        link_is_empty &= before.is_empty();
        if let Some(after) = from.strip_prefix('&') {
            check_entity(after, &mut report);
            link_is_empty = false;
            rest = after;
            continue;
        }
        let tag = from.strip_prefix('<').and_then(|after| after.split_once('>'));
        let Some((tag, after)) = tag else {
            report("raw-character", format!("“{}” is not escaped", from.get(..1).unwrap_or("")));
            rest = from.get(1..).unwrap_or("");
            continue;
        };
        rest = after;
        if let Some(name) = tag.strip_prefix('/') {
            if name == "a" && link_is_empty {
                report("empty-link", "a link has nothing in it".to_owned());
            }
            if open.last() == Some(&name) {
                open.pop();
            } else {
                report("nesting", format!("</{name}> closes nothing that is open"));
            }
            continue;
        }
        let name = tag.split([' ', '/']).next().unwrap_or("");
        check_tag(name, tag, &mut report);
        link_is_empty = name == "a";
        if TAGS.contains(&name) && !VOID.contains(&name) {
            open.push(name);
        }
    }
    for name in open {
        report("nesting", format!("<{name}> is not closed"));
    }
}

fn check_entity(after: &str, report: &mut impl FnMut(&'static str, String)) {
    let known = after.split_once(';').is_some_and(|(name, _)| ENTITIES.contains(&name));
    if !known {
        let seen: String = after.chars().take(12).take_while(|c| !c.is_whitespace()).collect();
        report("entity", format!("“&{seen}” is none of &amp; &lt; &gt; &quot; &#10;"));
    }
}

fn check_tag(name: &str, tag: &str, report: &mut impl FnMut(&'static str, String)) {
    if !TAGS.contains(&name) {
        return report("tag", format!("<{name}> is not a tag of the format"));
    }
    let mut rest = tag.get(name.len()..).unwrap_or("").trim_end_matches(" /").trim_start();
    while !rest.is_empty() {
        let end = rest.find([' ', '=']).unwrap_or(rest.len());
        let (key, after) = rest.split_at(end);
        let (value, after) = match after.strip_prefix("=\"").map(|value| value.split_once('"')) {
            Some(Some((value, after))) => (Some(value), after),
            Some(None) => return report("attribute", format!("the value of {key} is not closed")),
            None => (None, after),
        };
        check_attribute(name, key, value, report);
        rest = after.trim_start().trim_start_matches('=');
    }
    let needed = match name {
        "a" => " href=\"",
        "img" | "video" | "audio" => " src=\"",
        _ => return,
    };
    if !tag.contains(needed) {
        report("attribute", format!("<{name}> has no address"));
    }
}

fn check_attribute(
    tag: &str,
    key: &str,
    value: Option<&str>,
    report: &mut impl FnMut(&'static str, String),
) {
    let is_known = match (tag, key) {
        ("a", "href") | ("img" | "video" | "audio", "src") | ("video", "poster") => {
            let address = value.unwrap_or("").replace("&amp;", "&");
            check_address(&address, report);
            true
        }
        ("img", "alt") | ("th" | "td", "colspan" | "rowspan") | (_, "lang" | "dir") => {
            value.is_some()
        }
        ("img" | "video", "width") => value == Some("100%"),
        ("video" | "audio", "controls") => value.is_none(),
        ("small", "style") => value == Some(CAPTION_STYLE),
        _ => false,
    };
    if !is_known {
        let value = value.map(|v| format!("=\"{v}\"")).unwrap_or_default();
        report("attribute", format!("{key}{value} has no place on <{tag}>"));
    }
}

fn check_address(address: &str, report: &mut impl FnMut(&'static str, String)) {
    match safe_url(address) {
        None => report("address", format!("“{address}” is not an absolute http or https address")),
        Some(url)
            if url.as_str() != address && !address.starts_with("https://images.weserv.nl?") =>
        {
            report("address", format!("“{address}” would be written {url}"));
        }
        Some(_) => (),
    }
}
