//! Hostile titles, addresses and values: lists that lie beside the repository.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::print_stderr,
    clippy::too_many_lines,
    reason = "a test fails loudly, and takes what is handy"
)]

mod generate;

use generate::with_body;
use pulldown_cmark::{Event, Parser, TagEnd};
use qingdu::render::obsidian;
use qingdu::timestamped::{check, read, write};
use qingdu::{Article, ImageLinks, file_name};
use serde_json::{Value, json};
use std::fs::File;
use std::path::Path;

/// One list of cases; none, with a word about it, where the lists are not here.
fn cases(name: &str) -> Vec<Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors").join(name);
    let Ok(file) = File::open(path) else {
        eprintln!("{name} is not here: nothing was tested");
        return Vec::new();
    };
    let text = std::io::read_to_string(file).unwrap();
    // A lone surrogate is no character to Rust: at the boundary it becomes U+FFFD.
    serde_json::from_str(&text.replace("\"\\udc00\"", "\"\\ufffd\"")).unwrap()
}

fn titled(title: &str) -> Article {
    let mut article = with_body(json!([{"tag": "p", "children": ["Text."]}]));
    title.clone_into(&mut article.title);
    article
}

#[test]
fn every_title_makes_a_name() {
    for case in cases("filenames.json").iter().chain(&cases("markdown_injection.json")) {
        let Some(title) = case["title"].as_str().or(case["value"].as_str()) else { continue };
        for saved in [1_718_643_543_000, 0, i64::MAX] {
            is_a_good_name(&file_name(&titled(title), saved), title);
        }
    }
}

fn is_a_good_name(name: &str, title: &str) {
    assert!(name.len() <= 180, "{title:?}: {} bytes", name.len());
    assert!(unicode_normalization::is_nfc(name), "{title:?}");
    let stem = name.strip_suffix(".md").unwrap();
    assert!(
        !stem.is_empty() && !stem.starts_with(['.', ' ']) && !stem.ends_with(['.', ' ']),
        "{name:?}"
    );
    let bad = |c: char| {
        c.is_control()
            || "<>:\"/\\|?*%".contains(c)
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{61c}' | '\u{ffff}')
    };
    assert!(!name.contains(bad), "{name:?}");
    let device = stem.split('.').next().unwrap().trim().to_ascii_uppercase();
    assert!(
        !["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"].contains(&device.as_str()),
        "{name:?}"
    );
    assert!(
        !(device.len() == 4 && (device.starts_with("COM") || device.starts_with("LPT"))),
        "{name:?}"
    );
}

#[test]
fn names_are_cut_between_graphemes() {
    for (piece, title) in [
        ("中", "中".repeat(300)),
        ("e\u{301}\u{327}", "e\u{301}\u{327}".repeat(99)),
        ("𠀀", "𠀀".repeat(99)),
    ] {
        let name = file_name(&titled(&title), 0);
        let stem = name.strip_prefix("1970-01-01 ").and_then(|n| n.strip_suffix(".md")).unwrap();
        let piece: String = unicode_normalization::UnicodeNormalization::nfc(piece).collect();
        assert_eq!(stem.replace(&piece, ""), "");
        assert!(name.len() > 180 - piece.len(), "{}", name.len());
    }
    let article = titled("");
    assert_eq!(file_name(&article, 1_718_643_543_000), "2024-06-17 a.example 1718643543000.md");
    assert_eq!(file_name(&titled("a/b: \"c\" 50%?"), 0), "1970-01-01 a b c 50.md");
}

#[test]
fn no_title_address_or_value_breaks_out() {
    for case in cases("markdown_injection.json") {
        let value = case["value"].as_str().unwrap();
        let mut article = titled("Title");
        match case["field"].as_str().unwrap() {
            "title" => article.title = value.to_owned(),
            "url" => article.url = Some(value.to_owned()),
            _ => {
                article.byline = Some(value.to_owned());
                article.excerpt = Some(value.to_owned());
            }
        }
        let text = write(&article, 7, ImageLinks::Proxy);
        let file = read(&text);
        assert_eq!(write(&file.article, 7, file.links), text, "{value}");
        let faults = check(&text);
        assert!(
            faults.iter().all(|f| f.code == "bad-address" && file.article.url.is_none()),
            "{value}: {faults:?}"
        );
        is_one_heading(&text, file.article.url.as_deref().unwrap_or(""));
        let note = obsidian(&article, 7, ImageLinks::Proxy);
        let properties = note.strip_prefix("---\n").unwrap().split_once("\n---\n").unwrap().0;
        for line in properties.lines() {
            let (name, value) = line.split_once(": ").unwrap();
            let is_date = ["created", "published"].contains(&name);
            assert!(is_date || serde_json::from_str::<Value>(value).is_ok(), "{line}");
        }
    }
}

/// The first three lines are a heading with one link, to where the article is.
fn is_one_heading(text: &str, url: &str) {
    let (mut links, mut depth) = (Vec::new(), 0);
    for event in Parser::new(text) {
        match event {
            Event::Start(pulldown_cmark::Tag::Heading { .. }) => depth += 1,
            Event::Start(pulldown_cmark::Tag::Link { dest_url, .. }) => {
                links.push(dest_url.to_string());
            }
            Event::Start(pulldown_cmark::Tag::Image { .. })
            | Event::InlineHtml(_)
            | Event::Code(_) => {
                panic!("{text}")
            }
            Event::End(TagEnd::Heading(_)) => break,
            _ => (),
        }
    }
    assert_eq!(depth, 1, "{text}");
    let [link] = links.as_slice() else { panic!("{text}") };
    assert_eq!(
        link.replace("%28", "(").replace("%29", ")"),
        url.replace("%28", "(").replace("%29", ")")
    );
}
