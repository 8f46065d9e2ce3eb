//! How long the engines take: those in Rust in turns, page by page; the others once.

use super::runner::Runner;
use crate::output;
use crate::pages::Corpus;
use crate::score::{PageScore, median};
use std::io;

/// The sets of which the times are told.
pub(super) const SETS: [&str; 2] = ["fundus", "scrapinghub"];

/// The median of the times that the outputs came in.
pub(super) fn in_one_go(pages: &[PageScore]) -> f64 {
    let is_timed = |page: &&PageScore| SETS.contains(&page.place.set.as_str());
    median(pages.iter().filter(is_timed).map(|page| page.ms).collect())
}

/// The median over the pages of each page's shortest time: this engine's, then the others'.
pub(super) fn in_turns(
    corpus: &Corpus,
    runners: &mut [&mut Runner],
    rounds: usize,
) -> io::Result<Vec<f64>> {
    let mut times = vec![Vec::new(); runners.len() + 1];
    for place in corpus.places(&SETS.map(str::to_owned))? {
        let (html, url) = (corpus.html(&place)?, corpus.gold(&place)?.url);
        let mut shortest = vec![f64::INFINITY; times.len()];
        for _ in 0..rounds.max(1) {
            for (turn, shortest) in shortest.iter_mut().enumerate() {
                let output = match turn.checked_sub(1) {
                    None => output::extract(&html, url.as_deref(), None, false),
                    Some(other) => runners[other].extract(&html, url.as_deref())?,
                };
                *shortest = shortest.min(output.ms);
            }
        }
        for (times, shortest) in times.iter_mut().zip(shortest) {
            times.push(shortest);
        }
    }
    Ok(times.into_iter().map(median).collect())
}
