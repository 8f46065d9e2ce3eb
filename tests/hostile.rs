//! Pages that are made to hurt: the extractor answers, in time, and what it gives is safe.
//!
//! The deadline is generous, since a test machine may be slow; that the time grows in step with the
//! page is measured by the benchmark, not here.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "test code reads files, may stop at a fault, and says what it leaves out"
)]

mod common;

use common::hostile_pages::{HOSTILE, Hostile};
use common::markup;
use qingdu::{Extraction, Options, Snapshot, render, timestamped};
use std::path::Path;
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::time::Duration;

const URL: &str = "https://www.example.com/a/b.html";
const DEADLINE: Duration = Duration::from_mins(1);
/// Without optimizing, a tenth of the page takes as long as the whole.
const PART: usize = if cfg!(debug_assertions) { 10 } else { 1 };

fn extract(html: &str) -> Option<Extraction> {
    let options = Options { force: true, removals: true };
    qingdu::extract(&Snapshot { html, url: Some(URL) }, &options).ok()
}

/// Everything that is unsafe in what comes out.
fn dangers(found: &Extraction) -> Vec<String> {
    let body = &found.article.body;
    let mut dangers = markup::dangers(&body.to_html());
    dangers.extend(markup::tree_dangers(body.nodes()));
    dangers.extend(markup::tree_dangers(&found.view));
    dangers
}

#[test]
fn hostile_pages_are_answered_in_time_and_safely() {
    let mut faults = Vec::new();
    for Hostile { name, size, make } in HOSTILE {
        let (send, answer) = channel();
        let work = std::thread::Builder::new().name((*name).to_owned()).spawn(move || {
            let html = make((size / PART).max(1));
            let found = extract(&html);
            let dangers = found.as_ref().map(dangers).unwrap_or_default();
            // What is found can be written and read, too.
            if let Some(found) = &found {
                let file = timestamped::write(&found.article, 0, qingdu::ImageLinks::Proxy);
                timestamped::read(&file);
                render::text(&found.article);
            }
            // Nobody listens when the deadline has passed.
            let _ = send.send(dangers);
        });
        drop(work.expect("a thread"));
        match answer.recv_timeout(DEADLINE) {
            Ok(dangers) if dangers.is_empty() => {}
            Ok(dangers) => faults.push(format!("{name}: {dangers:?}")),
            Err(RecvTimeoutError::Timeout) => {
                faults.push(format!("{name}: no answer in {DEADLINE:?}"));
            }
            Err(RecvTimeoutError::Disconnected) => faults.push(format!("{name}: panicked")),
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_page_over_the_budget_is_cut_and_says_so() {
    let paragraph = |n| format!("<p>A line of text, with a comma and the number {n}.</p>");
    let many: String = (0..200_000).map(paragraph).collect();
    for html in [
        format!("<article>{many}"),
        format!(
            "<article><p>{}</p>{}x",
            "A line of text, with a comma. ".repeat(20),
            "<div>".repeat(20_000)
        ),
    ] {
        let found = extract(&html).expect("there is text");
        assert!(found.partial);
        assert!(found.article.body.to_html().contains("A line of text"));
    }
}

/// Inputs of sanitizers' own test suites, which are beside the repository and not in it.
#[test]
fn what_broke_other_sanitizers_does_not_break_this_one() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/vectors");
    if !folder.is_dir() {
        eprintln!("no vectors at {}: not tested", folder.display());
        return;
    }
    let mut payloads = Vec::new();
    for file in [
        "ammonia_tests",
        "bleach",
        "blns",
        "css",
        "dom_clobbering",
        "dompurify_suite_literals",
        "mxss_generated",
        "urls_obfuscated",
    ] {
        let text = std::fs::read_to_string(folder.join(format!("{file}.json"))).expect("a file");
        let list: Vec<serde_json::Value> = serde_json::from_str(&text).expect("a list");
        payloads.extend(list.iter().map(|entry| {
            let payload = entry.get("payload").and_then(|p| p.as_str()).unwrap_or_default();
            (format!("{file} {}", entry.get("id").unwrap_or_default()), payload.to_owned())
        }));
    }
    assert!(payloads.len() > 5_000, "only {} payloads", payloads.len());
    let half = payloads.len() / 2;
    let (first, second) = payloads.split_at(half);
    let faults = std::thread::scope(|scope| {
        let other = scope.spawn(|| faults_of(first));
        let mut faults = faults_of(second);
        faults.extend(other.join().expect("no panic"));
        faults
    });
    assert!(faults.is_empty(), "{} of {}:\n{}", faults.len(), payloads.len(), faults.join("\n"));
}

fn faults_of(payloads: &[(String, String)]) -> Vec<String> {
    const TEXT: &str =
        "<p>The ferry left at four, late as ever, and nobody on the pier had waved.</p>";
    let around = TEXT.repeat(2);
    let mut faults = Vec::new();
    for (name, payload) in payloads {
        let mut pages = vec![format!("<article>{around}{payload}{around}</article>")];
        // Where an address stands matters little to a title.
        if !name.starts_with("urls") {
            pages.push(format!("<title>{payload}</title><article>{around}</article>"));
        }
        for html in pages {
            let Some(found) = extract(&html) else { continue };
            let dangers = dangers(&found);
            if !dangers.is_empty() {
                faults.push(format!("{name}: {payload:?}: {dangers:?}"));
            }
        }
    }
    faults
}
