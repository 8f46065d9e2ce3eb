//! Quotations in a thread of what an earlier post says: the reader has just read it.

use super::{Cleaning, Context, Reason};
use crate::document::NodeId;
use crate::dom::{Tag, text};
use crate::scoring::words;

/// Shorter quotations are in an earlier post by chance.
const MIN_LETTERS: usize = 16;
/// So many letters at the end of a quotation are looked for; who is quoted stands at its beginning.
const END_LETTERS: usize = 24;
/// More quotations are not looked at.
const MAX_QUOTES: usize = 200;

/// Marks them in the texts of a thread.
pub(crate) fn remove_echoes(context: &Context<'_>, cleaning: &mut Cleaning, roots: &[NodeId]) {
    if context.posts.is_none() {
        return;
    }
    let document = context.document;
    let mut said = String::new();
    let mut seen = 0;
    for &root in roots {
        for id in document.subtree(root).filter(|&id| is_quotation(context, id)) {
            if seen < MAX_QUOTES && !cleaning.is_gone(id) {
                seen += 1;
                let quoted = text::bare(document.raw_text(id));
                let from = quoted.char_indices().rev().nth(END_LETTERS - 1).map_or(0, |(at, _)| at);
                let end = quoted.get(from..).unwrap_or_default();
                if end.chars().count() >= MIN_LETTERS && said.contains(end) {
                    let why = Reason::Borrowed("it quotes what an earlier post says");
                    cleaning.remove(document, id, "repeated", why);
                }
            }
        }
        said.push_str(&text::bare(document.raw_text(root)));
    }
}

fn is_quotation(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    let mut is_named = document.tag(id) == Tag::Blockquote;
    if context.page.groups(id) & words::QUOTE != 0 {
        words::for_each_word(document.attribute(id, "class").unwrap_or(""), |word| {
            is_named |= word.starts_with(b"quote");
        });
    }
    is_named
}
