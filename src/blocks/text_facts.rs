//! What the characters of a block say.

use crate::dom::text::{self, is_cjk};

/// Longer blocks are not searched for dates.
const MAX_DATED: u32 = 300;

/// Counts over the text of a block; lengths in Latin letters.
#[derive(Debug, Clone, Copy, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a number of the block")]
pub(crate) struct TextFacts {
    pub(crate) letters: u32,
    pub(crate) link_letters: u32,
    pub(crate) bold_letters: u32,
    pub(crate) links: u32,
    pub(crate) cjk: u32,
    pub(crate) stops: u32,
    pub(crate) commas: u32,
    pub(crate) digits: u32,
    pub(crate) words: u32,
    pub(crate) capitals: u32,
    /// Bars, arrows and bullets, which part the items of menus.
    pub(crate) separators: u32,
    pub(crate) upper: u32,
    pub(crate) lower: u32,
    pub(crate) has_quote: bool,
    pub(crate) ends_sentence: bool,
    pub(crate) ends_with_colon: bool,
    pub(crate) starts_lower: bool,
    pub(crate) has_date: bool,
    /// Of the letters and digits, case aside: equal for equal texts.
    pub(crate) hash: u64,
}

impl TextFacts {
    pub(crate) fn of(body: &str) -> Self {
        let mut facts = Self { hash: 0xcbf2_9ce4_8422_2325, ..Self::default() };
        let mut previous = ' ';
        for c in body.chars() {
            facts.letters += text::letters(c);
            facts.cjk += u32::from(is_cjk(c));
            facts.stops += u32::from(text::is_sentence_end(c));
            facts.commas += u32::from(text::is_comma(c) || matches!(c, ';' | ':' | '：'));
            facts.digits += u32::from(c.is_ascii_digit());
            facts.separators += u32::from(matches!(
                c,
                '|' | '»' | '›' | '>' | '•' | '·' | '/' | '▲' | '▼' | '→' | '｜'
            ));
            facts.has_quote |= matches!(c, '"' | '“' | '”' | '„' | '«' | '「' | '」' | '『' | '』');
            if previous == ' ' && c != ' ' {
                facts.words += 1;
                facts.capitals += u32::from(c.is_uppercase());
            }
            if c.is_ascii_lowercase() || (!c.is_ascii() && c.is_lowercase()) {
                facts.lower += 1;
            } else if c.is_ascii_uppercase() || (!c.is_ascii() && c.is_uppercase()) {
                facts.upper += 1;
            }
            if c.is_alphanumeric() {
                let folded = c.to_lowercase().next().unwrap_or(c);
                facts.hash = (facts.hash ^ u64::from(folded)).wrapping_mul(0x0100_0000_01b3);
            }
            previous = c;
        }
        let end = body.trim_end_matches(['"', '”', '»', '」', '』', ')', '）', '\'', '’']);
        facts.ends_sentence = end.ends_with(text::is_sentence_end);
        facts.ends_with_colon = body.ends_with([':', '：']);
        facts.starts_lower = body.chars().next().is_some_and(char::is_lowercase);
        facts.has_date = facts.letters <= MAX_DATED && facts.digits >= 3 && has_date(body);
        facts
    }

    pub(crate) fn link_share(&self) -> f32 {
        self.link_letters as f32 / self.letters.max(1) as f32
    }

    /// Long enough, few links, and marks of sentences: a paragraph.
    pub(crate) fn is_prose(&self) -> bool {
        self.letters >= super::features::MIN_PROSE_LETTERS
            && self.link_share() < super::features::MAX_PROSE_LINKS
            && self.stops + self.commas > 0
    }
}

/// Two numbers with a mark of dates or times between them, or a year.
fn has_date(body: &str) -> bool {
    let bytes = body.as_bytes();
    let mut at = 0;
    while let Some(rest) = bytes.get(at..).filter(|r| !r.is_empty()) {
        let run = rest.iter().take_while(|b| b.is_ascii_digit()).count();
        if run == 0 {
            at += 1;
            continue;
        }
        let after = body.get(at + run..).unwrap_or("");
        let follows = |marks: &[char]| {
            after
                .strip_prefix(marks)
                .is_some_and(|r| r.trim_start().starts_with(|c: char| c.is_ascii_digit()))
        };
        let number = rest.get(..run).unwrap_or_default();
        if run <= 4 && follows(&['.', '/', '-', '年', '月', ':', '년', '월'])
            || run == 4 && (number.starts_with(b"19") || number.starts_with(b"20"))
        {
            return true;
        }
        at += run;
    }
    false
}
