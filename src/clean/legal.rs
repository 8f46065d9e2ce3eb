//! Whose the page is: lines of copyright and licence, which on pages with a short article are the longest
//! text that reads like sentences.

use super::{Cleaning, Context, Reason};
use crate::document::NodeId;
use crate::dom::Tag;
use crate::scoring::weights;
use memchr::memmem;

/// Only such lines hold these.
const PHRASES: &[&str] = &[
    "©",
    "ll rights reserved",
    "lle Rechte vorbehalten",
    "ous droits réservés",
    "odos los derechos reservados",
    "odos os direitos reservados",
    "utti i diritti riservati",
    "се права защищены",
    "равообладател",
    "видетельство о регистрации",
    "szelkie prawa zastrzeżone",
    "ozpowszechnianie",
    "αναδημοσίευση",
    "版权所有",
    "版權所有",
    "著作權",
    "无断转载",
    "無断転載",
    "禁無断",
    "무단전재",
    "무단 전재",
    "جميع الحقوق محفوظة",
    "ICP备",
    "新闻信息服务许可",
];
/// A line with one of these and a mark of a heading begins a notice.
const NOTICES: &[&str] = &[
    "公告",
    "声明",
    "聲明",
    "notice",
    "disclaimer",
    "hinweis",
    "haftungsausschluss",
    "mentions légales",
    "aviso legal",
    "免責事項",
];
/// The lines of a notice hold these.
const NOTICE_WORDS: &[&str] = &[
    "著作权",
    "著作權",
    "版权",
    "版權",
    "侵权",
    "侵權",
    "转载",
    "轉載",
    "免责",
    "免責",
    "法律责任",
    "法律責任",
    "copyright",
    "liability",
    "urheberrecht",
    "haftung",
    "droits d’auteur",
    "droits d'auteur",
    "derechos de autor",
    "著作権",
];
/// The heading of a notice is not longer.
const MAX_NOTICE_HEADING: u32 = 30;
/// A notice is at most so much of the page's text.
const MAX_NOTICE_SHARE: f32 = 0.5;
/// … of which so much are lines with such words.
const MIN_SPOKEN_SHARE: f32 = 0.8;
/// They are not looked for in the first of so many parts of the page's text.
const PARTS: usize = 5;

/// Marks such lines where no other running text stands beside them, and notices at the end.
pub(super) fn remove(context: &Context<'_>, cleaning: &mut Cleaning) {
    remove_notices(context, cleaning);
    remove_lines(context, cleaning);
}

/// Marks a heading such as "Disclaimer:" with all that follows in its element, where nearly all of that
/// speaks of rights.
fn remove_notices(context: &Context<'_>, cleaning: &mut Cleaning) {
    let document = context.document;
    let lower = |id: NodeId| document.raw_text(id).to_lowercase();
    let has = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
    let is_heading = |id: NodeId| {
        let tag = document.tag(id);
        let letters = context.whole.get(id).letters;
        (tag.is_heading() || tag == Tag::P)
            && (1..=MAX_NOTICE_HEADING).contains(&letters)
            && context.metadata.headline != Some(id)
            && has(&lower(id), NOTICES)
            && (tag.is_heading() || document.raw_text(id).trim().ends_with([':', '：', '】']))
    };
    let all = context.whole.get(NodeId::ROOT).letters as f32;
    let headings: Vec<NodeId> = document.ids().filter(|&id| is_heading(id)).collect();
    for heading in headings {
        let (mut lines, mut sum, mut spoken) = (Vec::new(), 0.0, 0.0);
        for id in document.siblings_after(heading) {
            let letters = context.whole.get(id).letters as f32;
            if letters > 0.0 {
                lines.push(id);
                sum += letters;
                spoken += if has(&lower(id), NOTICE_WORDS) { letters } else { 0.0 };
            }
        }
        if sum > 0.0 && sum <= all * MAX_NOTICE_SHARE && spoken >= sum * MIN_SPOKEN_SHARE {
            for id in std::iter::once(heading).chain(lines) {
                cleaning.remove(
                    document,
                    id,
                    "legal",
                    Reason::Borrowed("it is a notice of rights"),
                );
            }
        }
    }
}

fn remove_lines(context: &Context<'_>, cleaning: &mut Cleaning) {
    let document = context.document;
    let all = document.raw_text(NodeId::ROOT);
    let from = all.floor_char_boundary(all.len() / PARTS);
    let Some(end) = all.as_bytes().get(from..) else { return };
    let mut places: Vec<usize> = PHRASES
        .iter()
        .flat_map(|phrase| memmem::find_iter(end, phrase.as_bytes()).map(|at| from + at))
        .collect();
    if places.is_empty() {
        return;
    }
    places.sort_unstable();
    let mut places = places.into_iter().peekable();
    let mut lines: Vec<NodeId> = Vec::new();
    for id in document.ids().filter(|&id| document.is_text(id)) {
        let (start, stop) = document.text_range(id);
        let mut holds = false;
        while places.next_if(|&at| at < stop).is_some_and(|at| at >= start) {
            holds = true;
        }
        if holds {
            lines.push(line_of(context, id));
        }
    }
    lines.dedup();
    for &line in &lines {
        if !cleaning.is_gone(line) && stands_alone(context, line, &lines) {
            cleaning.remove(document, line, "legal", Reason::Borrowed("it says whose the page is"));
        }
    }
}

/// The element whose line the text is.
fn line_of(context: &Context<'_>, text: NodeId) -> NodeId {
    let document = context.document;
    document
        .ancestors(text)
        .find(|&up| document.tag(up).is_block() || context.page.has_block(up))
        .filter(|&up| !context.page.has_block(up))
        .unwrap_or(text)
}

/// No other long line without such words has the same parent.
fn stands_alone(context: &Context<'_>, line: NodeId, lines: &[NodeId]) -> bool {
    let document = context.document;
    let Some(parent) = document.parent(line) else { return false };
    !document.children(parent).any(|other| {
        let here = context.whole.get(other);
        here.letters >= weights::MIN_PROSE_LETTERS
            && here.commas > 0
            && here.link_density() < weights::MAX_PROSE_LINKS
            && !lines.iter().any(|&l| document.is_within(l, other))
    })
}
