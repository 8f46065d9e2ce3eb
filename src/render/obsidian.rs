//! Markdown with properties, as Obsidian keeps notes.

use super::markdown::content;
use super::markdown::escape::Flavour;
use crate::article::{Article, Precision, Timestamp};
use crate::options::ImageLinks;
use crate::sanitize::safe_url;
use crate::timestamped::date::write_iso;
use crate::timestamped::spacing::one_line;
use crate::timestamped::title::clean_title;
use std::fmt::Write;

/// The article as a note: YAML front matter, then Markdown.
pub fn obsidian(article: &Article, saved: i64, links: ImageLinks) -> String {
    let mut out = "---\n".to_owned();
    let mut property = |name: &str, value: Option<String>| {
        if let Some(value) = value.filter(|value| !value.is_empty()) {
            out.extend([name, ": ", &value, "\n"]);
        }
    };
    let quoted =
        |text: &str| Some(one_line(text)).filter(|text| !text.is_empty()).map(|t| quote(&t));
    let created = Timestamp { ms: saved.max(0), precision: Precision::Second };
    property("title", Some(quote(&clean_title(&article.title))));
    property("source", article.url.as_deref().and_then(safe_url).map(|url| quote(url.as_str())));
    let author = article.byline.as_deref().and_then(quoted);
    property("author", author.map(|name| format!("[{name}]")));
    property("site", article.site_name.as_deref().and_then(quoted));
    property("published", article.published.and_then(write_iso));
    property("modified", article.modified.and_then(write_iso));
    property("created", write_iso(created));
    property("language", article.language.as_deref().and_then(quoted));
    property("description", article.excerpt.as_deref().and_then(quoted));
    out.push_str("---\n\n");
    out.push_str(&content(article, links, Flavour::Obsidian, false));
    out.push('\n');
    out
}

/// A double-quoted scalar: the one form in which YAML reads no text as anything but text
/// (<https://yaml.org/spec/1.2.2/#double-quoted-style>).
fn quote(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            // Outside of YAML's printable set, or a line break to YAML 1.1.
            '\u{0}'..='\u{1f}' | '\u{7f}'..='\u{9f}' | '\u{2028}' | '\u{2029}' | '\u{feff}' => {
                let _ = write!(out, "\\u{:04X}", c as u32);
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
