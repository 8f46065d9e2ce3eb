//! Pages that are no article must be refused, and pages that only look like none must not.
//!
//! `non_articles/dev` was at hand while the verdict was written. `non_articles/blind` was written
//! before it, of other templates, and measured once: 32 of 40 were refused.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "a test reads its pages, tells what it found, and stops on a fault of its own"
)]

use qingdu::{ExtractError, Options, Snapshot};
use std::fmt::Write;
use std::fs;
use std::path::Path;

/// Of the pages that are no article so many in a hundred are refused.
const MIN_REFUSED: usize = 90;

/// A page of a folder with what became of it.
struct Judged {
    name: String,
    outcome: Result<String, ExtractError>,
}

/// Judges every page of a folder. The second line of a page is a comment with its address.
fn judge(folder: &str) -> Vec<Judged> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder);
    let mut paths: Vec<_> = fs::read_dir(folder)
        .expect("it is there")
        .map(|entry| entry.expect("a file").path())
        .collect();
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let html = fs::read_to_string(&path).expect("a page");
            let url = html.split_once("<!-- ").and_then(|(_, rest)| rest.split_once(" -->"));
            let url = Some(url.expect("its address").0);
            let found = qingdu::extract(&Snapshot { html: &html, url }, &Options::default());
            Judged {
                name: path.file_stem().unwrap_or_default().to_string_lossy().into_owned(),
                outcome: found.map(|found| qingdu::render::text_body(&found.article, false)),
            }
        })
        .collect()
}

#[test]
fn most_pages_without_an_article_are_refused() {
    let (mut refused, mut all, mut report) = (0, 0, String::new());
    for folder in ["non_articles/dev", "non_articles/blind"] {
        let pages = judge(folder);
        let taken: Vec<String> = pages
            .iter()
            .filter_map(|page| page.outcome.as_ref().ok().map(|text| (&page.name, text)))
            .map(|(name, text)| format!("  {name}: {}\n", text.lines().next().unwrap_or_default()))
            .collect();
        refused += pages.len() - taken.len();
        all += pages.len();
        let share = format!("{} of {} refused", pages.len() - taken.len(), pages.len());
        let _ = writeln!(report, "{folder}: {share}; not:\n{}", taken.concat());
    }
    println!("{report}");
    assert!(refused * 100 >= all * MIN_REFUSED, "{report}");
}

#[test]
fn articles_that_look_like_something_else_are_taken() {
    let refused: Vec<String> = judge("tricky_articles")
        .iter()
        .filter_map(|page| page.outcome.as_ref().err().map(|why| format!("{}: {why}", page.name)))
        .collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}
