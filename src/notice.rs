//! What a reader should know about what is shown: what is missing, and what kind of page it is.

use crate::clean::{Cleaning, Context};
use crate::document::NodeId;
use crate::dom::text;
use crate::metadata::Kind;
use crate::scoring::words;
use crate::thread::Thread;
use serde::{Deserialize, Serialize};

/// Something to know about an article before it is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(target_arch = "wasm32", derive(tsify::Tsify))]
#[non_exhaustive]
pub enum Notice {
    /// The page holds only the beginning of a paid article.
    PaidLead,
    /// Part of the text is scrambled, and was left out.
    Scrambled,
    /// Of a forum's thread only the first post is shown.
    ForumFirstPost,
    /// A forum's thread, with the replies.
    ForumThread,
    /// A question without its answers.
    QuestionOnly,
    /// A question with answers.
    QuestionAndAnswers,
    /// A live blog whose newest entry comes first.
    LiveNewestFirst,
    /// A live blog in the order of time.
    LiveOldestFirst,
}

/// A longer text is no mere lead.
const MAX_LEAD_LETTERS: u32 = 2_500;
/// The box of a pay wall stands among so many nodes after the text.
const WALL_NODES: usize = 80;
/// Less is no post.
const MIN_POST_LETTERS: u32 = 20;
/// A live blog has so many entries with times.
const MIN_TIMES: usize = 4;
/// Class words of the box that asks for money.
const WALLS: [&[u8]; 8] = [
    b"paywall",
    b"regwall",
    b"piano",
    b"premium",
    b"subscribe",
    b"subscription",
    b"abo",
    b"membership",
];
/// What such a box says. Lower case.
const WALL_PHRASES: &[&str] = &[
    "subscribe to continue",
    "subscribe to read",
    "to continue reading",
    "keep reading",
    "weiterlesen mit",
    "jetzt abonnieren",
    "réservé aux abonnés",
    "il vous reste",
    "suscríbete para",
    "para seguir leyendo",
    "exclusivo para assinantes",
    "только для подписчиков",
    "剩余",
    "剩餘",
    "付费阅读",
    "付費閱讀",
    "继续阅读全文",
    "訂閱後",
    "订阅后",
    "開通會員",
    "开通会员",
    "この記事は有料",
    "有料会員",
    "残り",
    "구독자 전용",
    "للمشتركين",
];
/// Words of a live blog in a title. Lower case.
const LIVE: &[&str] = &[
    "live",
    "liveblog",
    "live-ticker",
    "liveticker",
    "newsticker",
    "en direct",
    "en vivo",
    "directo",
    "minuto a minuto",
    "ao vivo",
    "minuto",
    "diretta",
    "онлайн",
    "трансляция",
    "直播",
    "实时更新",
    "即時更新",
    "更新中",
    "ライブ",
    "速報中",
    "실시간",
    "مباشر",
];

/// What there is to say about what was found.
pub(crate) fn collect(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    letters: u32,
) -> Vec<Notice> {
    let page = Found { context, cleaning, roots, letters };
    let scrambled = cleaning.has_removed("scrambled").then_some(Notice::Scrambled);
    let is_lead = scrambled.is_none() && page.is_paid_lead();
    let kind = page.live().or_else(|| page.thread());
    scrambled.into_iter().chain(is_lead.then_some(Notice::PaidLead)).chain(kind).collect()
}

struct Found<'a> {
    context: &'a Context<'a>,
    cleaning: &'a Cleaning,
    roots: &'a [NodeId],
    letters: u32,
}

impl Found<'_> {
    fn declares(&self, kind: Kind) -> bool {
        self.context.metadata.declared.is(kind)
    }

    /// Letters of the subtree that are shown.
    fn shown(&self, id: NodeId) -> u32 {
        let is_in = |id| self.context.document.is_within_any(id, self.roots);
        self.context
            .document
            .subtree(id)
            .filter(|&n| self.context.document.is_text(n) && !self.cleaning.is_gone(n) && is_in(n))
            .map(|n| self.context.page.text_counts(n).0)
            .sum()
    }

    fn last_text(&self) -> Option<NodeId> {
        let document = self.context.document;
        let nodes = self.roots.iter().rev().flat_map(|&root| document.subtree(root).rev());
        nodes.into_iter().find(|&id| {
            document.is_text(id)
                && !self.cleaning.is_gone(id)
                && self.context.page.text_counts(id).0 > 0
        })
    }

    /// A short text that breaks off, or that a box follows which asks for money.
    fn is_paid_lead(&self) -> bool {
        let document = self.context.document;
        if self.letters > MAX_LEAD_LETTERS {
            return false;
        }
        let Some(last) = self.last_text() else { return false };
        let breaks_off = document.raw_text(last).trim_end().ends_with(['…', '⋯'])
            || document.raw_text(last).trim_end().ends_with("...");
        let (mut is_named, mut text) = (false, String::new());
        let after = std::iter::successors(document.following(last), |&id| document.following(id));
        for id in after.take(WALL_NODES) {
            if document.is_text(id) {
                text.push_str(&document.raw_text(id).to_lowercase());
            }
            for name in ["class", "id"] {
                let names = document.attribute(id, name).unwrap_or_default();
                words::for_each_word(names, |word| is_named |= WALLS.contains(&word));
            }
        }
        let asks = WALL_PHRASES.iter().any(|phrase| text.contains(phrase));
        let signs = [self.declares(Kind::Paid), breaks_off, is_named, asks];
        let is_walled = is_named || asks || self.declares(Kind::Paid);
        is_walled && signs.into_iter().filter(|&sign| sign).count() > 1
    }

    /// Entries with times, on a page that calls itself live.
    fn live(&self) -> Option<Notice> {
        let document = self.context.document;
        let title = self.context.metadata.title.to_lowercase();
        let page_title = document.title().unwrap_or_default().to_lowercase();
        let is_live = self.declares(Kind::LiveBlog)
            || LIVE.iter().any(|word| is_word(&title, word) || is_word(&page_title, word));
        if !is_live {
            return None;
        }
        let times: Vec<u32> = self
            .roots
            .iter()
            .flat_map(|&root| document.subtree(root))
            .filter_map(|id| self.time(id))
            .collect();
        let pairs = || times.iter().zip(times.iter().skip(1));
        let (down, up) =
            (pairs().filter(|(a, b)| a > b).count(), pairs().filter(|(a, b)| a < b).count());
        let is_enough = times.len() >= MIN_TIMES || self.declares(Kind::LiveBlog) && down + up > 0;
        (is_enough && down != up).then_some(if down > up {
            Notice::LiveNewestFirst
        } else {
            Notice::LiveOldestFirst
        })
    }

    /// Minutes since midnight, where a line or a `<time>` is a time of day.
    fn time(&self, id: NodeId) -> Option<u32> {
        let document = self.context.document;
        if !document.is_text(id) {
            return None;
        }
        let line = document.raw_text(id).trim();
        let end = line.find(|c: char| c.is_alphabetic()).unwrap_or(line.len());
        let (clock, rest) = line.split_at_checked(end)?;
        let (hours, minutes) = clock.trim().split_once([':', '.', '：'])?;
        let is_clock = hours.len() <= 2 && minutes.len() == 2 && rest.chars().count() <= 8;
        let (hours, minutes): (u32, u32) = (hours.parse().ok()?, minutes.parse().ok()?);
        let is_afternoon = rest.to_lowercase().starts_with("pm") && hours < 12;
        let hours = if is_afternoon { hours + 12 } else { hours };
        (is_clock && hours < 24 && minutes < 60).then_some(hours * 60 + minutes)
    }

    /// Whether more than the first text of a thread is shown.
    fn thread(&self) -> Option<Notice> {
        let posts = self.context.posts?;
        let shown = posts.texts.iter().filter(|&&id| self.shown(id) >= MIN_POST_LETTERS).count();
        Some(match (posts.kind, shown > 1) {
            (Thread::Forum, false) => Notice::ForumFirstPost,
            (Thread::Forum, true) => Notice::ForumThread,
            (Thread::Question, false) => Notice::QuestionOnly,
            (Thread::Question, true) => Notice::QuestionAndAnswers,
        })
    }
}

/// Whether a word stands in a text by itself; in scripts without spaces anywhere.
fn is_word(found: &str, word: &str) -> bool {
    found.match_indices(word).any(|(at, _)| {
        let before = found.get(..at).and_then(|rest| rest.chars().next_back());
        let after = found.get(at + word.len()..).and_then(|rest| rest.chars().next());
        let is_edge = |c: Option<char>| c.is_none_or(|c| !c.is_alphabetic() || text::is_cjk(c));
        is_edge(before) && is_edge(after)
    })
}
