//! Text that a pay wall makes unreadable: letters that are shifted, or characters of a font of
//! the page's own. What comes of it in a reader is gibberish, so it goes.

use super::{Context, Reason};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::scoring::words;
use std::collections::BTreeSet;

/// Fewer words, or letters, say nothing sure.
const MIN_WORDS: usize = 12;
const MIN_LETTERS: u32 = 60;
/// Of the words of a running text about a third are stop words, of anything else hardly any.
const MIN_STOP_SHARE: f32 = 0.15;
/// So many different ones are no chance.
const MIN_STOP_WORDS: usize = 3;
/// Some come by chance.
const MAX_CHANCE_SHARE: f32 = 0.05;
/// With this share of characters of nobody's alphabet a text needs the page's own font.
const MAX_PRIVATE_SHARE: f32 = 0.2;
/// In bytes.
const LONGEST_STOP_WORD: usize = 8;
/// So many words are looked at.
const MAX_WORDS: usize = 80;
/// Class words of text that is made unreadable.
const NAMES: [&[u8]; 5] = [b"obfuscated", b"scrambled", b"garbled", b"jumbled", b"encrypted"];

/// The commonest words of languages with an alphabet; single letters are formulae as well.
const STOP_WORDS: &[&str] = &[
    "an", "as", "at", "be", "by", "are", "or", "from", "this", "have", "he", "we", "you", "not",
    "the", "and", "of", "to", "in", "is", "that", "for", "was", "with", "on", "it", "der", "die",
    "das", "und", "den", "von", "mit", "ist", "nicht", "ein", "eine", "auf", "auch", "sich", "le",
    "les", "des", "est", "une", "dans", "pour", "que", "qui", "et", "du", "la", "el", "los", "las",
    "por", "con", "una", "para", "se", "di", "che", "il", "della", "per", "um", "uma", "de", "não",
    "com", "het", "een", "van", "dat", "en", "op", "nie", "jest", "się", "na", "do", "og", "er",
    "det", "som", "och", "att", "av", "på", "ja", "ve", "bir", "bu", "az", "hogy", "на", "не",
    "что", "по", "как", "это", "та", "що", "και", "το", "να", "του", "της", "με", "για", "si",
    "cu", "în", "je", "že", "sa", "su",
];

pub(super) fn reason(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    if !document.tag(id).is_block()
        || document.tag(id) == Tag::Pre
        || context.page.has_block(id)
        || context.whole.get(id).letters < MIN_LETTERS
    {
        return None;
    }
    let text = document.raw_text(id);
    if is_private(text) {
        return Some(Reason::Borrowed("its characters are of the page's own font"));
    }
    if reads_plainly(text) {
        return None;
    }
    let plain = Words::count(text, |c| c, MIN_STOP_WORDS);
    if plain.all < MIN_WORDS || plain.share() > MAX_CHANCE_SHARE {
        return None;
    }
    let least = MIN_STOP_SHARE.max(3.0 * plain.share());
    let is_text = |shift| {
        let words = Words::count(text, shift, usize::MAX);
        words.share() >= least && words.different.len() >= MIN_STOP_WORDS
    };
    if [previous as fn(char) -> char, next, half_round].into_iter().any(is_text) {
        return Some(Reason::Borrowed("its letters are shifted"));
    }
    is_named(document, id).then_some(Reason::Borrowed("its name is that of scrambled text"))
}

/// The same as counting its stop words, and cheap: most texts begin with a few.
fn reads_plainly(text: &str) -> bool {
    let words = text.split_ascii_whitespace().take(MAX_WORDS / 2);
    let mut found =
        words.filter(|word| word.len() <= LONGEST_STOP_WORD && STOP_WORDS.contains(word));
    found.nth(MIN_STOP_WORDS).is_some()
}

/// Many characters that only a font of the page gives a shape.
fn is_private(text: &str) -> bool {
    // How their encoding begins.
    if !text.bytes().any(|byte| matches!(byte, 0xee | 0xef | 0xf3 | 0xf4)) {
        return false;
    }
    let (mut all, mut private) = (0_u32, 0_u32);
    for c in text.chars().filter(|c| !c.is_whitespace()) {
        all += 1;
        private += u32::from(matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10fffd}'));
    }
    private as f32 > all as f32 * MAX_PRIVATE_SHARE
}

/// The words of a text, and those of them that are stop words once each character is shifted.
#[derive(Debug, Default)]
struct Words {
    all: usize,
    found: usize,
    different: BTreeSet<usize>,
}

impl Words {
    /// Counts until so many stop words are found.
    fn count(text: &str, shifted: impl Fn(char) -> char, enough: usize) -> Self {
        let mut words = Self::default();
        for word in text.split_whitespace().take(MAX_WORDS) {
            words.all += 1;
            let word: String = word.chars().take(16).map(&shifted).collect();
            let word = word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase();
            if let Some(place) = STOP_WORDS.iter().position(|stop| *stop == word) {
                words.found += 1;
                words.different.insert(place);
            }
            if words.found >= enough && words.all >= MIN_WORDS {
                break;
            }
        }
        words
    }

    fn share(&self) -> f32 {
        self.found as f32 / self.all.max(1) as f32
    }
}

fn previous(c: char) -> char {
    char::from_u32((c as u32).saturating_sub(1)).unwrap_or(c)
}

fn next(c: char) -> char {
    char::from_u32(c as u32 + 1).unwrap_or(c)
}

/// The cipher that is its own key.
fn half_round(c: char) -> char {
    let round =
        |first: u8| u8::try_from(c).map_or(c, |byte| char::from(first + (byte - first + 13) % 26));
    match c {
        'a'..='z' => round(b'a'),
        'A'..='Z' => round(b'A'),
        _ => c,
    }
}

fn is_named(document: &Document, id: NodeId) -> bool {
    let parent = document.parent(id);
    std::iter::once(id).chain(parent).any(|id| {
        let mut is_it = false;
        if let Some(class) = document.attribute(id, "class") {
            words::for_each_word(class, |word| is_it |= NAMES.contains(&word));
        }
        is_it
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shifted_text_is_told_from_text_of_another_language() {
        let german = "Die Fähre fährt im Winter seltener, und das Rathaus ist nicht erfreut, sagt der Bürgermeister";
        let shifted: String = german.chars().map(|c| if c == ' ' { c } else { next(c) }).collect();
        let hungarian = "Komp ritkábban jár télen, polgármester szerint lakók nagyon türelmesek lesznek idén tavasszal, mondta tegnap este";
        for (text, shift, is_it) in [
            (german, previous as fn(char) -> char, false),
            (shifted.as_str(), previous, true),
            (hungarian, previous, false),
            (hungarian, next, false),
            (hungarian, half_round, false),
        ] {
            let words = Words::count(text, shift, usize::MAX);
            let is_text =
                words.share() >= MIN_STOP_SHARE && words.different.len() >= MIN_STOP_WORDS;
            assert_eq!(is_text, is_it, "{text}: {words:?}");
        }
        assert_eq!(half_round('a'), 'n');
        assert_eq!(half_round('Z'), 'M');
        assert!(is_private("\u{e123}\u{e124}的\u{e125}"));
        assert!(!is_private("字体的\u{e125}问题，没有那么多"));
    }
}
