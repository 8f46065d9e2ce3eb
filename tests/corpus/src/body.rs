//! The figures of the text: shared runs of four tokens, shared tokens, snippets.

use crate::pages::Gold;
use crate::words::{casefold, fold, ratio, squash, tokenize};
use std::collections::HashMap;

/// The figures of one page's text.
#[derive(Debug, Clone, Copy, serde::Serialize)]
pub(crate) struct TextFigures {
    /// Precision of runs of four tokens; nothing where the output is empty.
    pub(crate) shingle_precision: Option<f64>,
    pub(crate) shingle_recall: f64,
    pub(crate) shingle_f: f64,
    pub(crate) token_precision: f64,
    pub(crate) token_recall: f64,
    pub(crate) token_f: f64,
    pub(crate) tokens: usize,
    pub(crate) gold_tokens: usize,
}

/// How many of the snippets are right, of how many.
#[derive(Debug, Clone, Copy, Default, serde::Serialize)]
pub(crate) struct Snippets {
    pub(crate) found: usize,
    pub(crate) wanted: usize,
    pub(crate) kept_out: usize,
    pub(crate) unwanted: usize,
}

pub(crate) fn f1(precision: f64, recall: f64) -> f64 {
    if precision + recall > 0.0 { 2.0 * precision * recall / (precision + recall) } else { 0.0 }
}

/// Compares a text with the gold; both with the headline, or both without.
pub(crate) fn compare(
    gold: &Gold,
    gold_text: &str,
    text: &str,
    title: Option<&str>,
) -> TextFigures {
    figures(gold_text, &title_neutral(gold, gold_text, text, title))
}

fn figures(gold: &str, text: &str) -> TextFigures {
    let (gold, text) = (tokenize(gold), tokenize(text));
    let mut vocabulary = HashMap::new();
    let gold_runs = shingles(&gold, &mut vocabulary);
    let runs = shingles(&text, &mut vocabulary);
    let shared = shared(&gold_runs, &runs) as f64;
    let (wrong, missed) = (runs.len() as f64 - shared, gold_runs.len() as f64 - shared);
    let share = |other: f64| {
        if shared == 0.0 && wrong == 0.0 && missed == 0.0 {
            1.0
        } else if shared + other == 0.0 {
            0.0
        } else {
            shared / (shared + other)
        }
    };
    let (precision, recall) = (share(wrong), share(missed));

    let mut words = HashMap::new();
    let gold_words = sorted_numbers(&gold, &mut words);
    let text_words = sorted_numbers(&text, &mut words);
    let shared_words = self::shared(&gold_words, &text_words) as f64;
    let of = |all: usize| if all == 0 { 0.0 } else { shared_words / all as f64 };
    let (token_precision, token_recall) = (of(text.len()), of(gold.len()));
    TextFigures {
        shingle_precision: (!runs.is_empty()).then_some(precision),
        shingle_recall: recall,
        shingle_f: if runs.is_empty() { 0.0 } else { f1(precision, recall) },
        token_precision,
        token_recall,
        token_f: f1(token_precision, token_recall),
        tokens: text.len(),
        gold_tokens: gold.len(),
    }
}

/// Runs of four tokens, sorted; a shorter text is one run.
fn shingles<'a>(tokens: &'a [String], vocabulary: &mut HashMap<&'a str, u32>) -> Vec<[u32; 4]> {
    let numbers: Vec<u32> = tokens
        .iter()
        .map(|token| {
            let next = vocabulary.len() as u32;
            *vocabulary.entry(token).or_insert(next)
        })
        .collect();
    let mut runs: Vec<[u32; 4]> = if numbers.is_empty() || numbers.len() >= 4 {
        numbers.windows(4).map(|w| [w[0], w[1], w[2], w[3]]).collect()
    } else {
        let mut run = [u32::MAX; 4];
        run[..numbers.len()].copy_from_slice(&numbers);
        vec![run]
    };
    runs.sort_unstable();
    runs
}

fn sorted_numbers(tokens: &[String], words: &mut HashMap<String, u32>) -> Vec<u32> {
    let mut numbers: Vec<u32> = tokens
        .iter()
        .map(|token| {
            let next = words.len() as u32;
            *words.entry(casefold(token)).or_insert(next)
        })
        .collect();
    numbers.sort_unstable();
    numbers
}

/// The size of the intersection of two sorted multisets.
fn shared<T: Ord>(a: &[T], b: &[T]) -> usize {
    let (mut i, mut j, mut count) = (0, 0, 0);
    while i < a.len() && j < b.len() {
        match a[i].cmp(&b[j]) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                i += 1;
                j += 1;
                count += 1;
            }
        }
    }
    count
}

/// The output with the headline in front where the gold opens with it, and without where not.
fn title_neutral(gold: &Gold, gold_text: &str, text: &str, title: Option<&str>) -> String {
    let trimmed = text.trim();
    let gold_first = fold(gold_text.split('\n').next().unwrap_or_default());
    let first = fold(trimmed.split('\n').next().unwrap_or_default());
    let opens_alike =
        !first.is_empty() && (first == gold_first || ratio(&first, &gold_first) >= 90.0);
    if opens_alike || trimmed.is_empty() {
        return text.to_owned();
    }
    if gold.has_title {
        let head = fold(&text.chars().take(600).collect::<String>());
        return match title {
            Some(title) if !head.contains(&fold(title)) && !head.contains(&gold_first) => {
                format!("{title}\n{text}")
            }
            _ => text.to_owned(),
        };
    }
    if let Some((line, rest)) = trimmed.split_once('\n') {
        let is_title = [title, gold.title.as_deref()]
            .into_iter()
            .flatten()
            .any(|title| !title.is_empty() && fold(line) == fold(title));
        if line.chars().count() < 300 && is_title {
            return rest.to_owned();
        }
    }
    text.to_owned()
}

/// Looks for the snippets, white space aside.
pub(crate) fn snippets(gold: &Gold, text: &str) -> Option<Snippets> {
    if gold.with.is_empty() && gold.without.is_empty() {
        return None;
    }
    let text = bare(text);
    let needles = |list: &[String]| -> Vec<String> {
        list.iter().map(|s| bare(s)).filter(|s| !s.is_empty()).collect()
    };
    let (with, without) = (needles(&gold.with), needles(&gold.without));
    Some(Snippets {
        found: with.iter().filter(|s| text.contains(s.as_str())).count(),
        wanted: with.len(),
        kept_out: without.iter().filter(|s| !text.contains(s.as_str())).count(),
        unwanted: without.len(),
    })
}

fn bare(text: &str) -> String {
    squash(text).split_whitespace().collect()
}
