//! Articles on several pages.

use super::harness::{Folder, run, text};
use serde_json::Value;

/// A page of an article on several, long enough to be read.
fn numbered_page(number: u32, foot: &str) -> String {
    let text = [1, 2, 3, 4]
        .map(|n| {
            format!(
                "<p>Page {number}, paragraph {n}: the ferry leaves the quay at seven, when the fog still \
                 lies on the water, and nobody on board says a word before the first cup of tea.</p>"
            )
        })
        .concat();
    format!(
        "<!doctype html><title>The gardeners' ferry</title><main><article><h1>The gardeners' ferry</h1>\
         {text}</article>{foot}</main>"
    )
}

#[test]
fn pages_of_an_article_are_told_and_joined() {
    let folder = Folder::new("pages");
    let url = "https://isle.example/a/ferry";
    let second = "<p>1 <a href='/a/ferry/2'>2</a></p>";
    let one = folder.file("1.html", numbered_page(1, second));
    let two = folder.file("2.html", numbered_page(2, "<p><a href='/a/ferry'>1</a> 2</p>"));

    let alone = run(&["extract", &one, "--url", url, "--format", "text"], b"");
    assert!(alone.status.success());
    let told = text(&alone.stderr);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("page 1") && told.contains("https://isle.example/a/ferry/2"), "{told}");

    let both = run(&["extract", &one, &two, "--url", url, "--format", "text"], b"");
    assert_eq!(text(&both.stderr), "");
    let joined = text(&both.stdout);
    let places: Vec<_> = [1, 2].map(|n| joined.find(&format!("Page {n}, paragraph 1"))).to_vec();
    assert!(places.first() < places.last() && places.first() != Some(&None), "{joined}");
    assert_eq!(joined.matches("The gardeners' ferry").count(), 1, "{joined}");

    let json = run(&["extract", &one, &two, "--url", url, "--format", "json"], b"");
    let json: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(json.get("url"), Some(&Value::from(url)));
    assert_eq!(json.pointer("/pages/number"), Some(&Value::from(2)));
    assert_eq!(json.pointer("/pages/next"), None);
}

#[test]
fn pages_that_do_not_join_are_named() {
    let folder = Folder::new("pages-apart");
    let one = folder.file("1.html", numbered_page(1, ""));
    let other =
        folder.file("2.html", numbered_page(2, "").replace("gardeners' ferry", "snails of 1911"));
    for (first, second, words) in [(&one, &one, "nothing"), (&one, &other, "another article")] {
        let failed = run(&["extract", first, second], b"");
        assert_eq!(failed.status.code(), Some(1));
        let told = text(&failed.stderr);
        assert!(told.contains(words) && told.contains(second), "{told}");
        assert!(failed.stdout.is_empty());
    }
    let filter = run(&["extract", "--ndjson", &one, &other], b"");
    assert_eq!(filter.status.code(), Some(2));
}
