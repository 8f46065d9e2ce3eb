//! The lists: elements, attributes, addresses, and which element may stand in which.

use super::{RawElement, RawNode, SafeElement, SafeNode};
use std::collections::{HashMap, HashSet};
use url::Url;

/// Deeper elements lose their tags and keep their text.
const MAX_DEPTH: usize = 64;
/// Addresses longer than this are dropped.
const MAX_URL_BYTES: usize = 8 << 10;

/// Every element that may pass, with the attributes that may stand on it.
const ELEMENTS: &[(&str, &[&str])] = &[
    ("p", &[]),
    ("br", &[]),
    ("h2", &[]),
    ("h3", &[]),
    ("h4", &[]),
    ("h5", &[]),
    ("h6", &[]),
    ("ul", &[]),
    ("ol", &[]),
    ("li", &[]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &[]),
    ("blockquote", &[]),
    ("pre", &[]),
    ("code", &[]),
    ("a", &["href"]),
    ("strong", &[]),
    ("b", &[]),
    ("em", &[]),
    ("i", &[]),
    ("u", &[]),
    ("s", &[]),
    ("sub", &[]),
    ("sup", &[]),
    ("small", &[]),
    ("mark", &[]),
    ("ruby", &[]),
    ("rt", &[]),
    ("rp", &[]),
    ("table", &[]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tr", &[]),
    ("th", &["colspan", "rowspan"]),
    ("td", &["colspan", "rowspan"]),
    ("hr", &[]),
    ("figure", &[]),
    ("figcaption", &[]),
    ("img", &["src", "alt"]),
    ("video", &["src", "poster", "controls"]),
    ("audio", &["src", "controls"]),
];

/// Attributes that may stand on any element.
const GLOBAL: &[&str] = &["lang", "dir"];

/// Elements whose text is no text: they go with all that is in them.
const DROPPED: &[&str] = &[
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
    "select",
    "textarea",
    "title",
    "noframes",
    "noembed",
    "xmp",
    "plaintext",
    "head",
    "canvas",
    "button",
    "input",
];

/// What an element does to the text around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// Part of a line.
    Phrasing,
    /// A block that holds phrasing only: `p`, headings, `pre`, `dt`, `figcaption`, `caption`.
    Line,
    /// A block that holds blocks.
    Flow,
    /// A part of a table or list, in its right parent only.
    Part,
}

fn kind(tag: &str) -> Kind {
    match tag {
        "p" | "h2" | "h3" | "h4" | "h5" | "h6" | "pre" => Kind::Line,
        "ul" | "ol" | "dl" | "blockquote" | "table" | "hr" | "figure" => Kind::Flow,
        "li" | "dt" | "dd" | "caption" | "thead" | "tbody" | "tr" | "th" | "td" | "figcaption"
        | "rt" | "rp" => Kind::Part,
        _ => Kind::Phrasing,
    }
}

/// Whether `tag`, a [`Kind::Part`], may be a child of `parent`.
fn is_part_of(tag: &str, parent: &str) -> bool {
    match tag {
        "li" => matches!(parent, "ul" | "ol"),
        "dt" | "dd" => parent == "dl",
        "caption" | "thead" | "tbody" => parent == "table",
        "tr" => matches!(parent, "thead" | "tbody"),
        "th" | "td" => parent == "tr",
        "figcaption" => parent == "figure",
        "rt" | "rp" => parent == "ruby",
        _ => false,
    }
}

/// Elements that hold parts and nothing else.
fn holds_parts_only(tag: &str) -> bool {
    matches!(tag, "ul" | "ol" | "dl" | "table" | "thead" | "tbody" | "tr")
}

/// Where the walk stands.
#[derive(Debug, Clone, Copy)]
struct Place<'a> {
    parent: &'a str,
    depth: usize,
    /// Only phrasing may follow below.
    in_line: bool,
    in_link: bool,
    in_pre: bool,
}

pub(super) fn filter(raw: &[RawNode]) -> Vec<SafeNode> {
    let mut out = Vec::new();
    let place = Place { parent: "", depth: 0, in_line: false, in_link: false, in_pre: false };
    push_filtered(&mut out, raw, place);
    out
}

fn push_filtered(out: &mut Vec<SafeNode>, raw: &[RawNode], place: Place<'_>) {
    for node in raw {
        match node {
            RawNode::Text(text) => push_text(out, text, place),
            RawNode::Element(element) => push_element(out, element, place),
        }
    }
}

fn push_text(out: &mut Vec<SafeNode>, text: &str, place: Place<'_>) {
    let text: String = text.chars().filter_map(|c| safe_char(c, place.in_pre)).collect();
    if text.is_empty() || (holds_parts_only(place.parent) && text.trim().is_empty()) {
        return;
    }
    if holds_parts_only(place.parent) {
        // Text that stands between the parts of a list or table has a part of its own.
        if let Some(part) = own_part(place.parent) {
            let children = vec![SafeNode::Text(text)];
            out.push(SafeNode::Element(SafeElement {
                tag: part,
                attributes: Vec::new(),
                children,
            }));
        }
        return;
    }
    if let Some(SafeNode::Text(last)) = out.last_mut() {
        last.push_str(&text);
    } else {
        out.push(SafeNode::Text(text));
    }
}

/// Control, private and non-characters never pass; a line break does in `<pre>` only.
fn safe_char(c: char, in_pre: bool) -> Option<char> {
    match c {
        '\n' | '\t' if in_pre => Some(c),
        '\n' | '\t' | '\r' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{fdd0}'..='\u{fdef}' | '\u{fff9}'..='\u{fffb}' => None,
        c if c.is_control() || (c as u32) & 0xfffe == 0xfffe => None,
        c => Some(c),
    }
}

/// The part that takes in what stands loose in a list or table.
fn own_part(parent: &str) -> Option<&'static str> {
    match parent {
        "ul" | "ol" => Some("li"),
        "dl" => Some("dd"),
        "tr" => Some("td"),
        _ => None,
    }
}

fn push_element(out: &mut Vec<SafeNode>, element: &RawElement, place: Place<'_>) {
    let name = element.tag.as_str();
    if DROPPED.contains(&name) {
        return;
    }
    let known = ELEMENTS.iter().find(|(tag, _)| *tag == name);
    let Some(&(tag, allowed)) = known.filter(|_| place.depth < MAX_DEPTH && fits(name, place))
    else {
        return push_unwrapped(out, element, place);
    };
    if holds_parts_only(place.parent) && kind(tag) != Kind::Part {
        let part = own_part(place.parent).unwrap_or("");
        let wrapped = RawNode::Element(RawElement {
            tag: part.to_owned(),
            attributes: Vec::new(),
            children: vec![RawNode::Element(element.clone())],
        });
        return match part {
            "" => (),
            _ => push_filtered(out, &[wrapped], place),
        };
    }
    let Some(attributes) = safe_attributes(element, tag, allowed) else {
        return push_unwrapped(out, element, place);
    };
    let mut children = Vec::new();
    if !matches!(tag, "br" | "hr" | "img" | "video" | "audio") {
        let inner = Place {
            parent: tag,
            depth: place.depth + 1,
            in_line: place.in_line
                || matches!(kind(tag), Kind::Line)
                || matches!(tag, "dt" | "caption" | "figcaption" | "ruby" | "rt" | "rp"),
            in_link: place.in_link || tag == "a",
            in_pre: place.in_pre || tag == "pre",
        };
        push_filtered(&mut children, &element.children, inner);
        if tag == "table" {
            children = in_sections(children);
        }
    }
    out.push(SafeNode::Element(SafeElement { tag, attributes, children }));
}

/// Whether the parser would leave `tag` where it stands.
fn fits(tag: &str, place: Place<'_>) -> bool {
    match kind(tag) {
        Kind::Phrasing => !(tag == "a" && place.in_link),
        Kind::Line | Kind::Flow => !place.in_line,
        Kind::Part => is_part_of(tag, place.parent) || (place.parent == "table" && tag == "tr"),
    }
}

/// Keeps what is in an element that may not stay.
fn push_unwrapped(out: &mut Vec<SafeNode>, element: &RawElement, place: Place<'_>) {
    let is_line = place.in_line && kind(&element.tag) != Kind::Phrasing;
    if is_line && !out.is_empty() {
        push_text(out, " ", place);
    }
    push_filtered(out, &element.children, place);
    if is_line {
        push_text(out, " ", place);
    }
}

/// Rows that stand directly in a table get their section, as a parser would give them.
fn in_sections(children: Vec<SafeNode>) -> Vec<SafeNode> {
    let mut out: Vec<SafeNode> = Vec::new();
    for child in children {
        let is_row = child.as_element().is_some_and(|e| e.tag == "tr");
        if !is_row {
            out.push(child);
            continue;
        }
        match out.last_mut() {
            Some(SafeNode::Element(section)) if section.tag == "tbody" => {
                section.children.push(child);
            }
            _ => out.push(SafeNode::Element(SafeElement {
                tag: "tbody",
                attributes: Vec::new(),
                children: vec![child],
            })),
        }
    }
    out
}

/// The attributes that pass, in the order of the lists; `None` where the element is nothing
/// without one that did not.
fn safe_attributes(
    element: &RawElement,
    tag: &'static str,
    allowed: &'static [&'static str],
) -> Option<Vec<(&'static str, String)>> {
    let value_of = |name: &str| {
        element.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    };
    let mut attributes = Vec::new();
    for &name in allowed.iter().chain(GLOBAL) {
        let safe = match name {
            "controls" => Some(String::new()),
            _ => value_of(name).and_then(|value| safe_value(name, value)),
        };
        if let Some(safe) = safe {
            attributes.push((name, safe));
        }
    }
    let needed = match tag {
        "a" => Some("href"),
        "img" | "video" | "audio" => Some("src"),
        _ => None,
    };
    needed.is_none_or(|needed| attributes.iter().any(|(n, _)| *n == needed)).then_some(attributes)
}

fn safe_value(name: &str, value: &str) -> Option<String> {
    match name {
        "href" | "src" | "poster" => safe_url(value).map(String::from),
        "colspan" | "rowspan" => {
            let span: u16 = value.trim().parse().ok()?;
            (2..=1000).contains(&span).then(|| span.to_string())
        }
        "dir" => ["ltr", "rtl", "auto"].contains(&value).then(|| value.to_owned()),
        "lang" => is_language_tag(value).then(|| value.to_owned()),
        _ => {
            let text: String = value.chars().filter_map(|c| safe_char(c, false)).collect();
            let text = text.trim();
            (!text.is_empty()).then(|| text.to_owned())
        }
    }
}

/// The shape of a BCP 47 tag.
pub(crate) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts
        .next()
        .is_some_and(|p| (2..=3).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphabetic()))
        && parts.all(|p| (1..=8).contains(&p.len()) && p.bytes().all(|b| b.is_ascii_alphanumeric()))
}

/// An absolute http(s) address, normalized as a browser would write it, without credentials.
pub(crate) fn safe_url(address: &str) -> Option<Url> {
    if address.len() > MAX_URL_BYTES {
        return None;
    }
    let mut url = Url::parse(address.trim()).ok()?;
    if !matches!(url.scheme(), "http" | "https") || url.host_str().is_none_or(str::is_empty) {
        return None;
    }
    url.set_username("").ok()?;
    url.set_password(None).ok()?;
    Some(url)
}

/// What ammonia makes of our own output.
pub(super) fn second_wall(html: &str) -> String {
    let tags: HashSet<&str> = ELEMENTS.iter().map(|(tag, _)| *tag).collect();
    let attributes: HashMap<&str, HashSet<&str>> =
        ELEMENTS.iter().map(|(tag, names)| (*tag, names.iter().copied().collect())).collect();
    ammonia::Builder::empty()
        .tags(tags)
        .tag_attributes(attributes)
        .generic_attributes(GLOBAL.iter().copied().collect())
        .url_schemes(HashSet::from(["http", "https"]))
        .url_relative(ammonia::UrlRelative::Deny)
        .link_rel(None)
        .clean(html)
        .to_string()
        .replace("&nbsp;", "\u{a0}")
}

/// The text of each block as a paragraph: what is left where the tree cannot be trusted.
pub(super) fn plain_text(nodes: &[SafeNode]) -> Vec<SafeNode> {
    fn push_lines(lines: &mut Vec<String>, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => match lines.last_mut() {
                    Some(line) => line.push_str(text),
                    None => lines.push(text.clone()),
                },
                SafeNode::Element(element) => {
                    let is_line = kind(element.tag) != Kind::Phrasing || element.tag == "br";
                    if is_line {
                        lines.push(String::new());
                    }
                    push_lines(lines, &element.children);
                    if is_line {
                        lines.push(String::new());
                    }
                }
            }
        }
    }
    let mut lines = Vec::new();
    push_lines(&mut lines, nodes);
    let paragraph = |line: &String| {
        let text = line.split_whitespace().collect::<Vec<_>>().join(" ");
        SafeNode::Element(SafeElement {
            tag: "p",
            attributes: Vec::new(),
            children: vec![SafeNode::Text(text)],
        })
    };
    lines.iter().filter(|line| !line.trim().is_empty()).map(paragraph).collect()
}
