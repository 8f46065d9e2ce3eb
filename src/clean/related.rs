//! Boxes and lists that lead to other articles.

use super::{Context, Reason};
use crate::document::NodeId;
use crate::dom::{Tag, text};

/// How a line begins that introduces other articles. Lower case, no white space around.
const LABELS: &[&str] = &[
    "also read",
    "also on",
    "don't miss",
    "explore more",
    "further reading",
    "keep reading",
    "latest news",
    "mehr zum thema",
    "more from",
    "more on",
    "more stories",
    "most popular",
    "most read",
    "most viewed",
    "read also",
    "read more",
    "read next",
    "recommended",
    "related",
    "see also",
    "trending",
    "up next",
    "watch next",
    "you may also like",
    "you might also like",
    "lesen sie auch",
    "auch interessant",
    "das könnte sie auch interessieren",
    "mehr dazu",
    "weitere artikel",
    "à lire aussi",
    "a lire aussi",
    "lire aussi",
    "sur le même sujet",
    "lea también",
    "le puede interesar",
    "más información",
    "te puede interesar",
    "noticias relacionadas",
    "leia também",
    "leia mais",
    "veja também",
    "leggi anche",
    "lees ook",
    "läs mer",
    "les også",
    "læs også",
    "lue myös",
    "czytaj także",
    "czytaj też",
    "zobacz także",
    "zobacz też",
    "читайте также",
    "больше по теме",
    "ещё по теме",
    "материалы по теме",
    "по теме",
    "смотрите также",
    "διαβάστε επίσης",
    "διαβάστε ακόμα",
    "δείτε επίσης",
    "ilgili haberler",
    "baca juga",
    "اقرأ أيضا",
    "اقرأ أيضاً",
    "مواضيع ذات صلة",
    "相关阅读",
    "相关新闻",
    "相关报道",
    "相关内容",
    "相关文章",
    "相关链接",
    "相关专题",
    "延伸阅读",
    "推荐阅读",
    "热门推荐",
    "猜你喜欢",
    "更多新闻",
    "更多报道",
    "更多内容",
    "热点新闻",
    "精彩推荐",
    "相關閱讀",
    "相關新聞",
    "相關報導",
    "相關文章",
    "相關內容",
    "延伸閱讀",
    "推薦閱讀",
    "更多新聞",
    "猜你喜歡",
    "関連記事",
    "関連ニュース",
    "関連リンク",
    "あわせて読みたい",
    "おすすめ記事",
    "人気記事",
    "관련기사",
    "관련 기사",
    "관련뉴스",
    "추천기사",
    "인기기사",
];
/// A longer box is no box of links.
const MAX_BOX_LETTERS: u32 = 1_500;
/// A list of links has at least this share of link text.
const MIN_LINKS: f32 = 0.6;

pub(super) fn reason(context: &Context<'_>, id: NodeId) -> Option<Reason> {
    let document = context.document;
    let tag = document.tag(id);
    if !matches!(
        tag,
        Tag::Div
            | Tag::Section
            | Tag::Ul
            | Tag::Ol
            | Tag::P
            | Tag::Table
            | Tag::Dl
            | Tag::Li
            | Tag::Blockquote
            | Tag::Article
            | Tag::H2
            | Tag::H3
            | Tag::H4
            | Tag::Figure
    ) {
        return None;
    }
    let here = context.whole.get(id);
    if here.letters == 0 || here.letters > MAX_BOX_LETTERS {
        return None;
    }
    let links = here.link_density();
    if links >= MIN_LINKS && begins_with_label(document.raw_text(id)) {
        return Some(Reason::Borrowed("it introduces other articles"));
    }
    // A list or box that follows a line with such a label.
    let is_label_before = || {
        let mut before = document.siblings_before(id);
        before
            .find(|&b| !document.is_text(b))
            .is_some_and(|b| context.whole.get(b).letters < 60 && is_label(document.raw_text(b)))
    };
    if links >= MIN_LINKS && is_label_before() {
        return Some(Reason::Borrowed("it lists other articles"));
    }
    if here.letters < 60 && is_label(document.raw_text(id)) {
        return Some(Reason::Borrowed("it is the heading of other articles"));
    }
    None
}

fn begins_with_label(raw: &str) -> bool {
    let start: String = text::collapse(&raw.chars().take(120).collect::<String>()).to_lowercase();
    let start = start.trim_start_matches(|c: char| !c.is_alphanumeric());
    LABELS.iter().any(|label| {
        start.strip_prefix(label).is_some_and(|rest| {
            !rest.starts_with(char::is_alphanumeric)
                || text::is_cjk(label.chars().next().unwrap_or(' '))
        })
    })
}

/// The whole line is a label, a colon or arrow aside.
fn is_label(raw: &str) -> bool {
    let line = text::collapse(raw).to_lowercase();
    let line = line.trim_matches(|c: char| !c.is_alphanumeric());
    LABELS.contains(&line)
}
