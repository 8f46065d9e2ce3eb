//! How the time grows with the size of hostile pages: twice the page may take about twice the time.
//!
//! A measurement and no test, since a busy machine can make anything late.

use qingdu::{Options, Snapshot};
use std::fmt::Write;
use std::hint::black_box;
use std::time::Instant;

#[path = "../../common/hostile_pages.rs"]
mod hostile_pages;

use hostile_pages::HOSTILE;

/// Twice the page may take this many times the time: a sort and a cold cache cost something.
const MAX_GROWTH: f64 = 3.0;
/// Below this, in milliseconds, times are noise.
const NOISE_MS: f64 = 20.0;

/// A table of all, and the names of those whose time grows too fast.
pub(crate) fn run() -> (String, Vec<&'static str>) {
    let mut out =
        String::from("| page | n | n takes | 2 n takes | growth |\n|---|---|---|---|---|\n");
    let mut too_fast = Vec::new();
    for page in HOSTILE.iter().filter(|page| page.size > 1) {
        let half = page.size / 2;
        let (once, twice) = (measure(&(page.make)(half)), measure(&(page.make)(half * 2)));
        let growth = twice / once;
        let _ = writeln!(
            out,
            "| {} | {half} | {once:.1} ms | {twice:.1} ms | {growth:.2} |",
            page.name
        );
        if twice > once * MAX_GROWTH + NOISE_MS {
            too_fast.push(page.name);
        }
    }
    (out, too_fast)
}

/// The shortest of three, in milliseconds.
fn measure(html: &str) -> f64 {
    let once = || {
        let started = Instant::now();
        let options = Options { force: true, removals: true };
        let url = Some("https://www.example.com/a/b.html");
        drop(black_box(qingdu::extract(&Snapshot { html, url }, &options)));
        started.elapsed().as_secs_f64() * 1e3
    };
    (0..3).map(|_| once()).fold(f64::INFINITY, f64::min)
}
