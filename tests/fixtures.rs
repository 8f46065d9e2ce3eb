//! Every folder of `tests/fixtures`: the page, what must hold, and the files that must come out.
//!
//! `BLESS=1 cargo test --test fixtures` writes the expected files; look at the difference before
//! it is committed. A case with a `known_failure` must fail its `[must]`, so that nobody forgets it
//! when it is mended.

mod common;

use common::case::{self, Case};
use common::{expected, must};
use qingdu::{Extraction, ImageLinks, render, timestamped};

/// Makes one expected file of a case.
type Make = fn(&Case, &Extraction) -> String;

/// The files beside `page.html` and `case.toml`.
const FILES: [(&str, Make); 4] = [
    ("article.json", |_, found| {
        serde_json::to_string_pretty(&found.article).unwrap_or_default() + "\n"
    }),
    ("article.html", |_, found| render::html(&found.article)),
    ("article.md", |case, found| {
        render::markdown(&found.article, case.facts.saved, ImageLinks::Proxy)
    }),
    ("timestamped.md", |case, found| {
        timestamped::write(&found.article, case.facts.saved, ImageLinks::Proxy)
    }),
];

#[test]
fn every_page_becomes_what_it_must() {
    report(|case| {
        let faults = must::faults(case, &case.extract());
        match (case.facts.known_failure.as_str(), faults.is_empty()) {
            ("", _) => faults,
            (_, false) => Vec::new(),
            (known, true) => vec![format!("passes: take out known_failure ({known})")],
        }
    });
}

#[test]
fn every_expected_file_is_as_it_was_blessed() {
    report(|case| {
        let outcome = case.extract();
        let compare = |(file, make): &(&str, Make)| {
            let path = case.folder.join(file);
            match &outcome {
                Ok(found) => expected::compare(&path, &make(case, found)),
                Err(_) => expected::absent(&path),
            }
        };
        FILES.iter().filter_map(compare).chain(strays(case)).collect()
    });
}

/// Checks all cases, and tells everything that is wrong at once.
fn report(check: impl Fn(&Case) -> Vec<String>) {
    let failures: Vec<String> = case::all()
        .iter()
        .map(|case| (case, check(case)))
        .filter(|(_, faults)| !faults.is_empty())
        .map(|(case, faults)| {
            format!("{} ({})\n  {}\n", case.name, case.facts.why, faults.join("\n  "))
        })
        .collect();
    assert!(failures.is_empty(), "{} cases fail\n\n{}", failures.len(), failures.join("\n"));
}

/// Files that nothing reads.
fn strays(case: &Case) -> Vec<String> {
    let known = |name: &str| {
        matches!(name, "page.html" | "case.toml") || FILES.iter().any(|(file, _)| *file == name)
    };
    let entries = case.folder.read_dir().into_iter().flatten().flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names.filter(|name| !known(name)).collect();
    names.sort();
    names.into_iter().map(|name| format!("{name} belongs to nothing")).collect()
}

/// What one article says in the markup for a reader of AMP, a telephone, a printer and no pictures.
#[test]
fn variants_of_an_article_say_the_same() {
    let texts: Vec<(String, String)> = case::all()
        .iter()
        .filter(|case| case.name.starts_with("variant-"))
        .map(|case| {
            let mut article = case.extract().expect("an article").article;
            article.lead_image = None; // the last one has none
            (case.name.clone(), render::text(&article))
        })
        .collect();
    let [(first, text), others @ ..] = texts.as_slice() else { panic!("there are no variants") };
    assert!(others.len() >= 3, "there are four of them");
    for (name, other) in others {
        assert_eq!(other, text, "{name} and {first}");
    }
}
