//! What the page says of the article's text where nobody sees it: the body in JSON-LD, and the summaries
//! for search engines and for sharing, which often are the standfirst.

use crate::dom::text::{bare, bare_chars};
use crate::metadata::Metadata;

/// Shorter texts are in many a summary by chance.
const MIN_LETTERS: usize = 15;
/// Summaries are cut: so many letters at the beginning of both are enough.
const SAME_START: usize = 60;
/// No summary is longer.
const MAX_SUMMARY_LETTERS: usize = 700;
/// The ends of a block that are looked for in the body.
const END_LETTERS: usize = 40;

/// The page's own words, for comparing.
pub(super) struct DeclaredText {
    body: Option<String>,
    summaries: Vec<String>,
}

impl DeclaredText {
    pub(super) fn new(metadata: &Metadata) -> Self {
        let body = metadata.article_body.as_deref().map(bare);
        let summaries = metadata.summaries.iter().map(|s| bare(s));
        Self { body, summaries: summaries.filter(|s| s.len() >= MIN_LETTERS).collect() }
    }

    /// Whether the body holds the beginning and the end of a block: a half for each.
    pub(super) fn in_body(&self, block: &str) -> Option<f32> {
        let body = self.body.as_ref()?;
        let holds = |part: &str| if part.is_empty() || !body.contains(part) { 0.0 } else { 0.5 };
        let mut end: Vec<char> = bare_chars(block.chars().rev()).take(END_LETTERS).collect();
        end.reverse();
        let end: String = end.into_iter().collect();
        Some(holds(&bare_start(block, END_LETTERS)) + holds(&end))
    }

    /// How much of a summary the block is: 1 where it says the whole, as far as the summary goes.
    pub(super) fn in_summary(&self, block: &str) -> Option<f32> {
        if self.summaries.is_empty() {
            return None;
        }
        let said = bare_start(block, MAX_SUMMARY_LETTERS);
        let share = |summary: &String| {
            if said.len() < MIN_LETTERS {
                0.0
            } else if summary.contains(&said) {
                said.len() as f32 / summary.len() as f32
            } else if said.starts_with(start(summary, SAME_START)) {
                1.0
            } else {
                0.0
            }
        };
        self.summaries.iter().map(share).reduce(f32::max)
    }
}

/// The first letters of a text, bare.
fn bare_start(text: &str, count: usize) -> String {
    bare_chars(text.chars()).take(count).collect()
}

/// The first letters of a text.
fn start(text: &str, count: usize) -> &str {
    let end = text.char_indices().nth(count).map_or(text.len(), |(at, _)| at);
    text.get(..end).unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn declared(body: Option<&str>, summaries: &[&str]) -> DeclaredText {
        let mut metadata = Metadata::default();
        metadata.article_body = body.map(str::to_owned);
        metadata.summaries = summaries.iter().map(|s| (*s).to_owned()).collect();
        DeclaredText::new(&metadata)
    }

    #[test]
    fn the_body_holds_a_block_by_its_ends() {
        let declared = declared(Some("The rain began at noon.\n\nThen “sun”."), &[]);
        assert_eq!(declared.in_body("the rain  began at noon"), Some(1.0));
        assert_eq!(declared.in_body("No word of it"), Some(0.0));
        assert_eq!(declared.in_summary("The rain began at noon"), None);
    }

    #[test]
    fn a_standfirst_is_told_by_a_summary_even_where_that_is_cut() {
        let long =
            "Die Stadt plant eine neue Brücke über den Fluss, doch die Anwohner sind dagegen";
        let cut = "Die Stadt plant eine neue Brücke über den Fluss, doch die Anwohner sind …";
        let declared = declared(None, &[cut]);
        assert_eq!(declared.in_summary(long), Some(1.0));
        assert_eq!(declared.in_summary("Die Stadt plant eine neue Schule"), Some(0.0));
        assert_eq!(declared.in_summary("Die"), Some(0.0));
    }

    #[test]
    fn a_part_of_a_summary_counts_by_its_length() {
        let declared =
            declared(None, &["公司宣布新计划，员工表示欢迎，市场反应平淡而专家另有看法"]);
        let part = declared.in_summary("公司宣布新计划，员工表示欢迎").unwrap_or_default();
        assert!(part > 0.4 && part < 0.6, "{part}");
    }
}
