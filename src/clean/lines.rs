//! Single lines that stand in the article's element and are none of its text: the headline again,
//! byline and date, share words, labels of adverts, copyright.

use super::{Cleaning, Context, Reason};
use crate::document::NodeId;
use crate::dom::{Tag, text};

/// Lines that are clutter wherever they stand. Lower case.
const CLUTTER: &[&str] = &[
    "ad", "ads", "advertisement", "advertising", "advertisement - continue reading below",
    "advertisement. scroll to continue reading.", "story continues below advertisement", "anzeige",
    "werbung", "publicité", "publicidad", "pubblicità", "publicidade", "reklama", "реклама",
    "διαφήμιση", "reklam", "广告", "廣告", "広告", "광고", "إعلان", "advertentie", "annonse", "annonce",
    "share", "share this", "share this article", "tweet", "share on facebook", "print", "email",
    "e-mail", "comments", "leave a comment", "post a comment", "copy link", "save", "follow us",
    "teilen", "drucken", "partager", "imprimer", "compartir", "condividi", "compartilhar",
    "поделиться", "udostępnij", "drukuj", "komentarze", "分享", "分享到", "打印", "评论", "收藏",
    "複製連結", "列印", "シェア", "ツイート", "印刷", "공유", "공유하기", "댓글", "스크랩", "인쇄",
    "image caption", "image source", "video caption", "media caption", "play video", "loading...",
    "loading", "loading…", "close", "back to top", "skip to content", "sign up", "subscribe",
    "top", "返回顶部", "回到顶部", "字号", "大中小",
];
/// No line of clutter is longer.
const MAX_CLUTTER_LETTERS: u32 = 60;
/// Headline, byline and date stand among the first lines.
const TOP_LINES: usize = 12;
/// No headline is longer than this times the known one.
const MAX_LINE_LETTERS: u32 = 300;

/// Marks such lines below the roots.
pub(crate) fn remove_lines(context: &Context<'_>, cleaning: &mut Cleaning, roots: &[NodeId]) {
    let document = context.document;
    let mut seen = 0;
    for &root in roots {
        for id in document.subtree(root) {
            let tag = document.tag(id);
            if cleaning.is_gone(id) || !tag.is_block() || context.page.has_block(id) {
                continue;
            }
            let letters = context.whole.get(id).letters;
            if letters == 0 {
                continue;
            }
            seen += 1;
            if letters > MAX_LINE_LETTERS {
                continue;
            }
            if let Some((rule, why)) = line_reason(context, id, letters, seen <= TOP_LINES) {
                cleaning.remove(document, id, rule, Reason::Borrowed(why));
            }
        }
    }
}

fn line_reason(
    context: &Context<'_>,
    id: NodeId,
    letters: u32,
    at_top: bool,
) -> Option<(&'static str, &'static str)> {
    let document = context.document;
    let tag = document.tag(id);
    let line = text::visible_text(document, id);
    if tag == Tag::H1 || at_top && (tag.is_heading() || tag == Tag::P || tag == Tag::Div) {
        if same_words(&line, &context.metadata.title) {
            return Some(("headline", "it repeats the headline"));
        }
    }
    if letters <= MAX_CLUTTER_LETTERS {
        let lower = line.to_lowercase();
        let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
        if CLUTTER.contains(&bare) || CLUTTER.contains(&lower.as_str()) {
            return Some(("label", "it is a label of the page"));
        }
    }
    None
}

/// Whether two lines say the same, case and punctuation aside.
fn same_words(a: &str, b: &str) -> bool {
    let words = |s: &str| -> String {
        s.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
    };
    let (a, b) = (words(a), words(b));
    !a.is_empty() && a == b
}
