//! How long reading takes, by script.

use crate::dom::text::{is_space, is_unspaced};
use crate::sanitize::SafeNode;

/// Chinese and Japanese characters read in a minute.
/// Readers of Chinese manage about 260 words of 1.5 characters, of Japanese some 360 characters
/// (Trauzettel-Klosinski, Dietz et al.: Standardized assessment of reading performance, 2012).
const CHARACTERS_PER_MINUTE: f32 = 370.0;
/// Words of other scripts read in a minute; the same study has 228 for English.
const WORDS_PER_MINUTE: f32 = 228.0;

/// Whole minutes, rounded up; at least 1.
#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "small and positive")]
pub(crate) fn minutes(nodes: &[SafeNode]) -> u32 {
    let (mut characters, mut words) = (0_u32, 0_u32);
    count(nodes, &mut characters, &mut words);
    let minutes = characters as f32 / CHARACTERS_PER_MINUTE + words as f32 / WORDS_PER_MINUTE;
    (minutes.ceil() as u32).max(1)
}

fn count(nodes: &[SafeNode], characters: &mut u32, words: &mut u32) {
    for node in nodes {
        match node {
            SafeNode::Element(element) => count(element.children(), characters, words),
            SafeNode::Text(text) => {
                let mut in_word = false;
                for c in text.chars() {
                    let unspaced = is_unspaced(c);
                    *characters += u32::from(unspaced);
                    let word = !unspaced && !is_space(c) && (in_word || c.is_alphanumeric());
                    *words += u32::from(word && !in_word);
                    in_word = word;
                }
            }
        }
    }
}
