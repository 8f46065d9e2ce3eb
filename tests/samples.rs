//! The format's own sample files, and files of the same family by other hands.

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

use generate::squeezed;
use qingdu::timestamped::{check, read, write};
use qingdu::{ImageLinks, Options, Snapshot, extract};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};

fn again(text: &str) -> String {
    let file = read(text);
    write(&file.article, file.saved.unwrap_or(0), file.links)
}

/// The format's sample files lie beside the repository and are no part of it.
fn samples() -> Option<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/seed");
    let found = path.is_dir().then_some(path);
    if found.is_none() {
        eprintln!("the format's sample files are not here: nothing was tested");
    }
    found
}

fn files_in(dir: &Path) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "md"))
        .map(|path| (path.file_name().unwrap().to_string_lossy().into_owned(), read_text(&path)))
        .collect();
    files.sort();
    files
}

fn read_text(path: &Path) -> String {
    let mut text = String::new();
    fs::File::open(path).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[test]
fn the_sample_file_comes_back_but_for_its_leftover() {
    let Some(dir) = samples() else { return };
    let text = read_text(&dir.join("1718643543000.md"));
    let leftover = "<a href=\"/a/7637262.html\"></a>";
    assert_eq!(text.matches(leftover).count(), 1);
    assert_eq!(again(&text), text.replace(leftover, ""));
    for (name, expected) in files_in(&dir.join("pages")) {
        assert_eq!(again(&expected), expected, "{name}");
        assert_eq!(check(&expected), vec![], "{name}");
    }
}

#[test]
fn the_sample_pages_become_the_sample_files() {
    let Some(dir) = samples() else { return };
    for (name, expected) in files_in(&dir.join("pages")) {
        let html = read_text(&dir.join("pages").join(name.replace(".expected.md", ".html")));
        let file = read(&expected);
        let snapshot = Snapshot { html: &html, url: file.article.url.as_deref() };
        let article = extract(&snapshot, &Options::default()).unwrap().article;
        assert_eq!(write(&article, file.saved.unwrap(), ImageLinks::Proxy), expected, "{name}");
    }
}

/// A file of another writer with the same article becomes the very file that is expected of us.
#[test]
fn a_foreign_copy_becomes_our_own() {
    let Some(dir) = samples() else { return };
    let foreign = read_text(&dir.join("family/voa-1017000.md"));
    assert_eq!(again(&foreign), read_text(&dir.join("pages/voachinese-7536889.expected.md")));
}

#[test]
fn no_text_of_the_family_is_lost() {
    let Some(dir) = samples() else { return };
    for (name, text) in files_in(&dir.join("family")) {
        let file = read(&text);
        let found = squeezed(&qingdu::render::text(&file.article));
        for piece in visible_pieces(&text) {
            let is_date = file.article.published.is_some()
                && piece.chars().all(|c| c.is_ascii_digit() || "-:.TZ年月日".contains(c));
            assert!(is_date || found.contains(&piece), "{name}: {piece}");
        }
        let written = again(&text);
        assert_eq!(again(&written), written, "{name}");
        assert_eq!(check(&written), vec![], "{name}");
        assert!(!text.contains("<!--NaN-->") || file.saved.is_none());
    }
}

/// What stands between the tags of a file, without what no browser shows.
fn visible_pieces(text: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let body = text.splitn(4, '\n').nth(3).unwrap();
    let mut hidden = 0;
    let mut rest = body;
    while let Some(start) = rest.find('<') {
        let (before, tag) = rest.split_at(start);
        if hidden == 0 {
            pieces.push(before);
        }
        let mut quote = None;
        let end = tag.find(|c| match (quote, c) {
            (None, '>') => true,
            (None, '"' | '\'') => {
                quote = Some(c);
                false
            }
            (Some(open), c) if open == c => {
                quote = None;
                false
            }
            _ => false,
        });
        let (tag, after) = tag.split_at(end.map_or(tag.len(), |end| end + 1));
        let is_hidden = |name: &str| tag.trim_start_matches(['<', '/']).starts_with(name);
        if ["noscript", "iframe", "script"].into_iter().any(is_hidden) {
            hidden += if tag.starts_with("</") { -1 } else { 1 };
        }
        rest = after;
    }
    pieces.push(rest);
    let decoded = |piece: &str| squeezed(&piece.replace("&#183;", "·").replace("&amp;", "&"));
    pieces.into_iter().map(decoded).filter(|piece| !piece.is_empty()).collect()
}
