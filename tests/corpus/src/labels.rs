//! Which blocks of a page the gold text holds.

use crate::words::tokenize;
use qingdu::training::Row;
use std::collections::HashMap;

/// A block is the article's when the gold holds so much of it.
const MIN_COVER: f64 = 0.5;
/// Shorter blocks are looked for word by word between their neighbours.
const RUN: usize = 4;
/// How many places in the gold are tried for a block.
const PLACES: usize = 3;
/// Runs that come more often say nothing about the place.
const MAX_REPEATS: usize = 20;

/// A page's labels.
pub(crate) struct Labels {
    pub(crate) gold_tokens: usize,
    pub(crate) tokens: Vec<usize>,
    pub(crate) is_article: Vec<bool>,
}

/// A block at a place of the gold.
#[derive(Clone, Copy)]
struct Claim {
    block: usize,
    start: usize,
    runs: usize,
    /// Of two copies the one that the rules kept is meant.
    worth: usize,
}

/// Finds the blocks in the gold. A text that comes twice on the page belongs where the order fits.
pub(crate) fn of(rows: &[Row], gold: &str, has_title: bool) -> Labels {
    let gold = match gold.trim().split_once('\n') {
        Some((_, rest)) if has_title => rest,
        _ => gold,
    };
    let gold = tokenize(gold);
    let blocks: Vec<Vec<String>> = rows.iter().map(|row| tokenize(&row.text)).collect();
    let mut places: HashMap<&[String], Vec<usize>> = HashMap::new();
    for (start, run) in gold.windows(RUN).enumerate() {
        places.entry(run).or_default().push(start);
    }
    let mut claims = Vec::new();
    for (block, tokens) in blocks.iter().enumerate() {
        claims.extend(claims_of(block, tokens, &places, rows[block].kept));
    }
    let mut placed: Vec<Option<usize>> = vec![None; blocks.len()];
    let mut used = vec![false; gold.len()];
    let take = |claim: Claim, placed: &mut Vec<Option<usize>>, used: &mut Vec<bool>| {
        placed[claim.block] = Some(claim.start);
        let end = (claim.start + blocks[claim.block].len()).min(used.len());
        used[claim.start.min(end)..end].fill(true);
    };
    for claim in best_chain(&claims) {
        take(claim, &mut placed, &mut used);
    }
    // The gold may have another order than the page.
    for claim in claims {
        let end = (claim.start + blocks[claim.block].len()).min(used.len());
        let span = &used[claim.start.min(end)..end];
        if span.iter().filter(|u| **u).count() * 10 < span.len() * 3 {
            take(claim, &mut placed, &mut used);
        }
    }
    let mut is_article: Vec<bool> = placed.iter().map(Option::is_some).collect();
    for block in 0..blocks.len() {
        let is_short = (1..RUN).contains(&blocks[block].len());
        if is_short && let Some(at) = place_short(block, &blocks, &placed, &gold, &used) {
            used[at..at + blocks[block].len()].fill(true);
            is_article[block] = true;
        }
    }
    Labels { gold_tokens: gold.len(), tokens: blocks.iter().map(Vec::len).collect(), is_article }
}

fn claims_of(
    block: usize,
    tokens: &[String],
    places: &HashMap<&[String], Vec<usize>>,
    kept: bool,
) -> Vec<Claim> {
    let mut starts: HashMap<usize, usize> = HashMap::new();
    let (mut runs, mut all, mut any) = (0, 0, None);
    for (offset, run) in tokens.windows(RUN).enumerate() {
        all += 1;
        let Some(found) = places.get(run) else { continue };
        runs += 1;
        any = any.or(found.first().copied());
        if found.len() <= MAX_REPEATS {
            for at in found {
                *starts.entry(at.saturating_sub(offset)).or_default() += 1;
            }
        }
    }
    if all == 0 || (runs as f64) < f64::from(all) * MIN_COVER {
        return Vec::new();
    }
    let mut starts: Vec<(usize, usize)> = starts.into_iter().collect();
    starts.sort_by_key(|&(start, votes)| (std::cmp::Reverse(votes), start));
    starts.truncate(PLACES);
    if starts.is_empty() {
        starts.extend(any.map(|at| (at, runs)));
    }
    let worth = if kept { runs + runs / 3 + 1 } else { runs };
    starts.into_iter().map(|(start, _)| Claim { block, start, runs, worth }).collect()
}

/// The claims with the most runs in all that keep the order of page and gold.
fn best_chain(claims: &[Claim]) -> Vec<Claim> {
    let mut best: Vec<(usize, Option<usize>)> = Vec::with_capacity(claims.len());
    for claim in claims {
        let before = (0..best.len())
            .filter(|&i| {
                let other = claims[i];
                other.block < claim.block && other.start + other.runs / 2 <= claim.start + 1
            })
            .max_by_key(|&i| best[i].0);
        best.push((before.map_or(0, |i| best[i].0) + claim.worth, before));
    }
    let mut chain = Vec::new();
    let mut at = (0..best.len()).max_by_key(|&i| best[i].0);
    while let Some(i) = at {
        chain.push(claims[i]);
        at = best[i].1;
    }
    chain
}

/// Where a block of few words stands in the gold, between the places of its neighbours.
fn place_short(
    block: usize,
    blocks: &[Vec<String>],
    placed: &[Option<usize>],
    gold: &[String],
    used: &[bool],
) -> Option<usize> {
    /// How far a neighbour may be, in blocks.
    const BEFORE: usize = 12;
    const AFTER: usize = 5;
    let left = (block.saturating_sub(BEFORE)..block)
        .rev()
        .find_map(|i| placed[i].map(|at| at + blocks[i].len().saturating_sub(3)));
    let right = (block + 1..(block + 1 + AFTER).min(blocks.len())).find_map(|i| placed[i]);
    let (from, to) = match (left, right) {
        (Some(left), Some(right)) => (left, right + 2),
        (Some(left), None) => (left, left + 20),
        (None, Some(right)) => (right.saturating_sub(15), right + 2),
        (None, None) => return None,
    };
    let words = &blocks[block];
    (from..=to).find(|&at| {
        gold.get(at..at + words.len()).is_some_and(|span| span == &words[..])
            && !used[at..at + words.len()].contains(&true)
    })
}
