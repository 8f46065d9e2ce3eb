//! How long a page takes: this engine, `dom_smoothie`, and the parse alone, on the same pages in the
//! same run. The three take turns page by page, so that whatever else the machine does meets all.

use crate::pages::{Corpus, Place};
use crate::score::{Choice, median};
use dom_smoothie::Readability;
use qingdu::{Options, Snapshot};
use std::fmt::Write;
use std::hint::black_box;
use std::io;
use std::time::Instant;

/// What is measured.
const ENGINES: [&str; 3] = ["qingdu", "dom_smoothie 0.19", "html5ever alone"];
/// The sets whose speed is published.
const SETS: [&str; 2] = ["fundus", "scrapinghub"];

/// The times of one page, in milliseconds: the shortest of all rounds, engine by engine.
type Times = [f64; ENGINES.len()];

/// Measures, and gives Markdown.
pub(crate) fn run(corpus: &Corpus, mut choice: Choice, rounds: usize) -> io::Result<String> {
    if choice.sets.is_empty() {
        choice.sets = SETS.map(str::to_owned).to_vec();
    }
    let mut pages = Vec::new();
    for place in corpus.places(&choice.sets)? {
        let gold = corpus.gold(&place)?;
        if choice.has(corpus, &place, &gold) {
            pages.push((corpus.html(&place)?, gold.url));
        }
    }
    let mut times = vec![[f64::INFINITY; ENGINES.len()]; pages.len()];
    let mut middles = vec![Vec::new(); ENGINES.len()];
    for round in 0..rounds.max(1) {
        for ((html, url), best) in pages.iter().zip(&mut times) {
            // Whoever comes first finds the page cold: each does in its turn.
            for turn in 0..ENGINES.len() {
                let engine = (round + turn) % ENGINES.len();
                let ms = measure(engine, html, url.as_deref());
                best[engine] = best[engine].min(ms);
                middles[engine].push(ms);
            }
        }
    }
    Ok(report(&choice.sets, &pages, &times, middles, rounds))
}

fn measure(engine: usize, html: &str, url: Option<&str>) -> f64 {
    let started = Instant::now();
    match engine {
        0 => {
            drop(black_box(qingdu::extract(&Snapshot { html, url }, &Options::default())));
        }
        1 => {
            // It refuses addresses that are not absolute, and pages that it finds nothing in.
            let page = Readability::new(html, url, None).and_then(|mut page| page.parse());
            drop(black_box(page));
        }
        _ => drop(black_box(scraper::Html::parse_document(html))),
    }
    started.elapsed().as_secs_f64() * 1e3
}

fn report(
    sets: &[String],
    pages: &[(String, Option<String>)],
    times: &[Times],
    middles: Vec<Vec<f64>>,
    rounds: usize,
) -> String {
    let bytes: usize = pages.iter().map(|(html, _)| html.len()).sum();
    let mut out = format!(
        "{} pages of {}, {:.0} KB each on average, {rounds} rounds, in turns\n\n\
         | engine | shortest of a page, median | all times, median | MB/s | times of qingdu |\n\
         |---|---|---|---|---|\n",
        pages.len(),
        sets.join(", "),
        bytes as f64 / 1e3 / pages.len().max(1) as f64,
    );
    let best = |engine: usize| median(times.iter().map(|page| page[engine]).collect());
    for (engine, all) in middles.into_iter().enumerate() {
        let sum: f64 = times.iter().map(|page| page[engine]).sum();
        let _ = writeln!(
            out,
            "| {} | {:.2} ms | {:.2} ms | {:.0} | {:.2} |",
            ENGINES[engine],
            best(engine),
            median(all),
            bytes as f64 / 1e3 / sum,
            best(engine) / best(0),
        );
    }
    out
}

/// The pages that take longest, for whoever looks for the reason.
pub(crate) fn slowest(corpus: &Corpus, choice: &Choice, count: usize) -> io::Result<String> {
    let mut pages: Vec<(f64, Place, usize)> = Vec::new();
    for place in corpus.places(&choice.sets)? {
        let gold = corpus.gold(&place)?;
        if choice.has(corpus, &place, &gold) {
            let html = corpus.html(&place)?;
            let times = (0..3).map(|_| measure(0, &html, gold.url.as_deref()));
            pages.push((times.fold(f64::INFINITY, f64::min), place, html.len()));
        }
    }
    pages.sort_by(|a, b| b.0.total_cmp(&a.0));
    let line = |(ms, place, bytes): (f64, Place, usize)| {
        format!("  {ms:.2} ms {} KB {}/{}\n", bytes / 1000, place.set, place.id)
    };
    Ok(pages.into_iter().take(count).map(line).collect())
}
