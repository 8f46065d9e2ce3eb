//! Single lines that stand in the article's element and are none of its text: the headline again,
//! byline and date, share words, labels of adverts, copyright.

use super::{Cleaning, Context, Reason, phrases};
use crate::document::NodeId;
use crate::dom::{Tag, text};
use crate::metadata;
use crate::metadata::lines::LineKind;
use std::collections::BTreeSet;

/// Lines that are clutter wherever they stand. Lower case.
const CLUTTER: &[&str] = &[
    "ad",
    "ads",
    "advertisement",
    "advertising",
    "advertisement - continue reading below",
    "advertisement. scroll to continue reading.",
    "story continues below advertisement",
    "anzeige",
    "werbung",
    "publicité",
    "publicidad",
    "pubblicità",
    "publicidade",
    "reklama",
    "реклама",
    "διαφήμιση",
    "reklam",
    "广告",
    "廣告",
    "広告",
    "광고",
    "إعلان",
    "advertentie",
    "annonse",
    "annonce",
    "share",
    "share this",
    "share this article",
    "tweet",
    "share on facebook",
    "print",
    "email",
    "e-mail",
    "comments",
    "leave a comment",
    "post a comment",
    "copy link",
    "save",
    "follow us",
    "teilen",
    "drucken",
    "partager",
    "imprimer",
    "compartir",
    "condividi",
    "compartilhar",
    "поделиться",
    "udostępnij",
    "drukuj",
    "komentarze",
    "分享",
    "分享到",
    "打印",
    "评论",
    "收藏",
    "複製連結",
    "列印",
    "シェア",
    "ツイート",
    "印刷",
    "공유",
    "공유하기",
    "댓글",
    "스크랩",
    "인쇄",
    "image caption",
    "image source",
    "video caption",
    "media caption",
    "play video",
    "loading...",
    "loading",
    "loading…",
    "close",
    "back to top",
    "skip to content",
    "buy now",
    "shop now",
    "order now",
    "jetzt kaufen",
    "zum angebot",
    "comprar ahora",
    "立即购买",
    "立即購買",
    "購入する",
    "구매하기",
    "sign up",
    "subscribe",
    "like this",
    "like this:",
    "like loading...",
    "related",
    "image",
    "photo",
    "gallery",
    "media playback is unsupported on your device",
    "this video can not be played",
    "this article is more than 1 year old",
    "click to expand",
    "show more",
    "view comments",
    "article continues below",
    "story continues below",
    "continue reading",
    "report this ad",
    "点赞",
    "赞",
    "转发",
    "举报",
    "纠错",
    "责任编辑",
    "查看原文",
    "阅读原文",
    "我要评论",
    "发表评论",
    "網友評論",
    "發表評論",
    "留言",
    "按讚",
    "關閉",
    "关闭",
    "广告位",
    "スポンサーリンク",
    "おすすめ",
    "좋아요",
    "구독",
    "기사제보",
    "크게보기",
    "top",
    "返回顶部",
    "回到顶部",
    "字号",
    "大中小",
];
/// No line of clutter is longer.
const MAX_CLUTTER_LETTERS: u32 = 60;
/// Headline, byline and date stand among the first lines.
const TOP_LINES: usize = 12;
/// A byline with its date is not longer.
const MAX_BYLINE_LETTERS: u32 = 120;
/// What may stand beside the names: "By", a role.
const MAX_ROLE_LETTERS: u32 = 14;
/// Credits and sources stand among the last.
const END_LINES: usize = 5;
/// A line of this length that comes again word for word is a copy.
const MIN_REPEATED_LETTERS: u32 = 80;
/// A paragraph of this length that is one link leads away.
const MIN_TEASER_LETTERS: u32 = 25;
/// What may stand before the link: "See also:".
const MAX_TEASER_LABEL: u32 = 20;
/// No headline is longer than this times the known one.
const MAX_LINE_LETTERS: u32 = 300;

const SPEAKING: &str = "the page speaks, not the author";

/// Where a line stands in the article.
#[derive(Debug, Clone, Copy)]
struct Line {
    id: NodeId,
    letters: u32,
    at_top: bool,
    at_end: bool,
}

/// Marks such lines below the roots.
pub(crate) fn remove_lines(context: &Context<'_>, cleaning: &mut Cleaning, roots: &[NodeId]) {
    let document = context.document;
    let mut lines = Vec::new();
    for id in roots.iter().flat_map(|&root| document.subtree(root)) {
        if context.page.has_block(id) {
            push_loose_lines(context, id, &mut lines);
        } else if document.tag(id).is_block() && context.whole.get(id).letters > 0 {
            lines.push(id);
        }
    }
    lines.retain(|&id| !cleaning.is_gone(id));
    lines.sort_unstable();
    let mut said: BTreeSet<&str> = BTreeSet::new();
    for (place, &id) in lines.iter().enumerate() {
        let letters = context.whole.get(id).letters;
        if letters >= MIN_REPEATED_LETTERS && !said.insert(document.raw_text(id).trim()) {
            cleaning.remove(document, id, "repeated", Reason::Borrowed("it was said before"));
        } else if letters > MAX_LINE_LETTERS {
            if phrases::is_disclaimer(document.raw_text(id).trim_start(), letters) {
                cleaning.remove(document, id, "phrase", Reason::Borrowed(SPEAKING));
            }
        } else {
            let (at_top, at_end) = (place < TOP_LINES, place + END_LINES >= lines.len());
            if let Some((rule, why)) = line_reason(context, Line { id, letters, at_top, at_end }) {
                cleaning.remove(document, id, rule, Reason::Borrowed(why));
            }
        }
    }
}

/// Adds the inline elements that stand alone between blocks, as dates and sections often do.
fn push_loose_lines(context: &Context<'_>, container: NodeId, lines: &mut Vec<NodeId>) {
    let document = context.document;
    let (mut alone, mut others) = (None, false);
    for child in document.children(container) {
        let tag = document.tag(child);
        if tag.is_block() || context.page.has_block(child) {
            lines.extend(alone.take().filter(|_| !others));
            others = false;
        } else if context.whole.get(child).letters > 0 {
            others |= alone.is_some() || !can_stand_alone(tag);
            alone = Some(child);
        }
    }
    lines.extend(alone.filter(|_| !others));
}

/// Text without an element is never taken; elements of a page's own may hold whole articles.
fn can_stand_alone(tag: Tag) -> bool {
    !matches!(tag, Tag::Text | Tag::Other)
}

fn line_reason(context: &Context<'_>, line: Line) -> Option<(&'static str, &'static str)> {
    let Line { id, letters, at_top, at_end } = line;
    let document = context.document;
    let tag = document.tag(id);
    let line = text::visible_text(document, id);
    let can_be_headline = tag == Tag::H1
        || at_top && (tag.is_heading() || matches!(tag, Tag::P | Tag::Div | Tag::Td | Tag::Span));
    if can_be_headline && metadata::title_matches(context.metadata, &line) {
        return Some(("headline", "it repeats the headline"));
    }
    let is_above = context.metadata.headline.is_some_and(|headline| id < headline);
    if is_above && at_top && letters <= MAX_CLUTTER_LETTERS {
        return Some(("kicker", "it stands above the headline"));
    }
    if at_top && letters <= MAX_BYLINE_LETTERS && is_known_byline(context, &line) {
        return Some(("byline", "it says who wrote the article"));
    }
    if at_top || at_end {
        match metadata::lines::classify(&line) {
            Some(LineKind::Byline) => return Some(("byline", "it says who wrote the article")),
            Some(LineKind::Date) => return Some(("dateline", "it says when it was published")),
            Some(LineKind::Source) => return Some(("source", "it says where it comes from")),
            Some(LineKind::ReadingTime) => {
                return Some(("dateline", "it says how long reading takes"));
            }
            None => {}
        }
    }
    if is_teaser(context, id, letters) {
        return Some(("teaser", "the whole paragraph is one link"));
    }
    if letters <= MAX_CLUTTER_LETTERS {
        let lower = line.to_lowercase();
        let bare = lower.trim_matches(|c: char| !c.is_alphanumeric());
        if CLUTTER.contains(&bare) || CLUTTER.contains(&lower.as_str()) {
            return Some(("label", "it is a label of the page"));
        }
    }
    let is_line = !matches!(tag, Tag::Pre | Tag::Td | Tag::Th | Tag::Dd | Tag::Dt);
    if is_line
        && (phrases::is_page_speaking(&line.to_lowercase(), letters)
            || phrases::is_disclaimer(&line, letters))
    {
        return Some(("phrase", SPEAKING));
    }
    if is_line && phrases::is_contact(&line, letters) {
        return Some(("contact", "it is a mail address"));
    }
    None
}

/// The names that the metadata give, with at most a date beside them.
fn is_known_byline(context: &Context<'_>, line: &str) -> bool {
    let Some(byline) = &context.metadata.byline else { return false };
    let mut rest = line.to_owned();
    for name in byline.split(", ") {
        if !rest.contains(name) {
            return false;
        }
        rest = rest.replace(name, " ");
    }
    let rest = text::collapse(&rest);
    text::count_letters(&rest) <= MAX_ROLE_LETTERS
        || metadata::lines::classify(&rest) == Some(LineKind::Date)
}

/// A paragraph of its own that is nothing but a link to another page, with or without a label before it.
fn is_teaser(context: &Context<'_>, id: NodeId, letters: u32) -> bool {
    let document = context.document;
    let tag = document.tag(id);
    if letters < MIN_TEASER_LETTERS || !(tag.is_heading() || matches!(tag, Tag::P | Tag::Div)) {
        return false;
    }
    let here = context.whole.get(id);
    let is_link = here.link_density() >= 0.95 && !matches!(tag, Tag::H1 | Tag::H2);
    let apart = !document.ancestors(id).any(|up| {
        matches!(document.tag(up), Tag::Li | Tag::Blockquote | Tag::Td | Tag::Dd | Tag::Figure)
    });
    apart && here.images == 0 && (is_link || is_labelled_link(context, id))
}

/// A few words with a colon, and then only a link with a headline's length.
fn is_labelled_link(context: &Context<'_>, id: NodeId) -> bool {
    let document = context.document;
    let here = context.whole.get(id);
    let linked = here.link_density() * here.letters as f32;
    if linked < MIN_TEASER_LETTERS as f32 || here.letters as f32 - linked > MAX_TEASER_LABEL as f32
    {
        return false;
    }
    let link = document.descendants(id).find(|&n| document.tag(n) == Tag::A);
    link.is_some_and(|link| {
        let all = document.raw_text(id);
        let label = all.find(document.raw_text(link)).and_then(|at| all.get(..at));
        label.is_some_and(|label| {
            label.trim_end_matches(text::is_space).ends_with([':', '：'])
                && text::count_letters(label) as f32 >= here.letters as f32 - linked
        })
    })
}
