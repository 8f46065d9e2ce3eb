//! ALL word lists for class names, ids and roles, as groups of bits.
//!
//! A word is a whole token of a class list or id, cut at everything that is not a letter and at
//! capitals inside: `relatedPosts` and `related-posts` are both `related` and `posts`. A stem (`x*`)
//! also matches the beginning of a token, for names that are written together. Substrings are not
//! searched: `header-spacing` is not a header because of its letters.

/// A set of groups.
pub(crate) type Groups = u32;

/// May hold the article.
pub(crate) const POSITIVE: Groups = 1;
/// Rescues an element that another word would rule out.
pub(crate) const BODY: Groups = 1 << 1;
/// Navigation: menus, breadcrumbs, pagination, tags.
pub(crate) const NAVIGATION: Groups = 1 << 2;
/// Reader comments.
pub(crate) const COMMENT: Groups = 1 << 3;
/// Sharing and following.
pub(crate) const SHARE: Groups = 1 << 4;
/// Other articles.
pub(crate) const RELATED: Groups = 1 << 5;
/// Advertising and promotion.
pub(crate) const ADVERT: Groups = 1 << 6;
/// Subscription, newsletter, login, pay wall.
pub(crate) const SUBSCRIBE: Groups = 1 << 7;
/// Consent, cookies, legal notices.
pub(crate) const CONSENT: Groups = 1 << 8;
/// Page furniture: header, footer, sidebar, banner, pop-up.
pub(crate) const FURNITURE: Groups = 1 << 9;
/// What stands beside the text and belongs to the article: byline, date, tags.
pub(crate) const META: Groups = 1 << 10;
/// A caption or credit.
pub(crate) const CAPTION: Groups = 1 << 11;
/// Whose picture it is.
pub(crate) const CREDIT: Groups = 1 << 16;
/// Text for screen readers or print only.
pub(crate) const UNSEEN: Groups = 1 << 12;
/// Author box.
pub(crate) const AUTHOR: Groups = 1 << 13;
/// Widgets and tools: search, polls, font size, print.
pub(crate) const TOOL: Groups = 1 << 14;
/// Copyright, licence.
pub(crate) const COPYRIGHT: Groups = 1 << 15;

/// A summary above the text.
pub(crate) const LEAD: Groups = 1 << 17;
/// One of several: a card, an item, a row.
pub(crate) const LIST: Groups = 1 << 18;
/// A headline.
pub(crate) const TITLE: Groups = 1 << 19;
/// A quotation, an embedded post, a box of facts.
pub(crate) const QUOTE: Groups = 1 << 20;

/// The groups by their bits, for [`crate::blocks`]: near a block, and anywhere around it.
pub(crate) const GROUP_NAMES: [(&str, &str); 21] = [
    ("near_positive", "any_positive"),
    ("near_body", "any_body"),
    ("near_navigation", "any_navigation"),
    ("near_comment", "any_comment"),
    ("near_share", "any_share"),
    ("near_related", "any_related"),
    ("near_advert", "any_advert"),
    ("near_subscribe", "any_subscribe"),
    ("near_consent", "any_consent"),
    ("near_furniture", "any_furniture"),
    ("near_meta", "any_meta"),
    ("near_caption", "any_caption"),
    ("near_unseen", "any_unseen"),
    ("near_author", "any_author"),
    ("near_tool", "any_tool"),
    ("near_copyright", "any_copyright"),
    ("near_credit", "any_credit"),
    ("near_lead", "any_lead"),
    ("near_list", "any_list"),
    ("near_title", "any_title"),
    ("near_quote", "any_quote"),
];

/// Groups that rule an element out before scoring.
pub(crate) const UNLIKELY: Groups =
    NAVIGATION | COMMENT | SHARE | RELATED | ADVERT | SUBSCRIBE | CONSENT | FURNITURE | TOOL;
/// Groups that count against an element that holds text.
pub(crate) const NEGATIVE: Groups = UNLIKELY | META | UNSEEN;

/// A word with the groups it stands for, in order of the alphabet; `*` at the end makes it a stem.
const WORDS: &[(&str, Groups)] = &[
    ("abstract", LEAD),
    ("accroche", LEAD),
    ("ad", ADVERT),
    ("adbox", ADVERT),
    ("addthis", SHARE),
    ("addtoany", SHARE),
    ("ads", ADVERT),
    ("adsbygoogle", ADVERT),
    ("adslot", ADVERT),
    ("advert*", ADVERT),
    ("adwrap*", ADVERT),
    ("agegate", CONSENT),
    ("agency", CREDIT),
    ("also", RELATED),
    ("alsoread", RELATED),
    ("announcement", FURNITURE),
    ("anzeige", ADVERT),
    ("article", POSITIVE | BODY),
    ("articlebody", POSITIVE | BODY),
    ("articlecontent", POSITIVE | BODY),
    ("articletext", POSITIVE | BODY),
    ("author*", AUTHOR),
    ("autor*", AUTHOR),
    ("bajada", LEAD),
    ("banner*", FURNITURE),
    ("bbs", COMMENT),
    ("biaoti", TITLE),
    ("bio", AUTHOR),
    ("blockquote", QUOTE),
    ("blog", POSITIVE),
    ("body", POSITIVE | BODY),
    ("bookmark*", SHARE),
    ("breadcrumb*", NAVIGATION),
    ("byline*", META),
    ("caption*", CAPTION),
    ("card", LIST),
    ("cards", LIST),
    ("carousel", LIST),
    ("chapeau", LEAD),
    ("chapo", LEAD),
    ("cmp", CONSENT),
    ("column", BODY),
    ("combx", COMMENT),
    ("coment*", COMMENT),
    ("comment*", COMMENT),
    ("community", COMMENT),
    ("consent*", CONSENT),
    ("contact", META),
    ("content", POSITIVE | BODY),
    ("contents", POSITIVE | BODY),
    ("contenttext", POSITIVE | BODY),
    ("cookie*", CONSENT),
    ("copete", LEAD),
    ("copy", CREDIT),
    ("copyright*", COPYRIGHT | CREDIT),
    ("credit*", CAPTION | CREDIT),
    ("daodu", LEAD),
    ("daoyu", LEAD),
    ("date", META),
    ("dateline", META),
    ("deck", LEAD),
    ("dek", LEAD),
    ("description", LEAD),
    ("detail", BODY),
    ("discussion*", COMMENT),
    ("disqus*", COMMENT),
    ("dropdown", NAVIGATION),
    ("einleitung", LEAD),
    ("embed", QUOTE),
    ("entradilla", LEAD),
    ("entry", POSITIVE | BODY),
    ("entrycontent", POSITIVE | BODY),
    ("excerpt", LEAD),
    ("extra", FURNITURE),
    ("facebook", SHARE),
    ("factbox", QUOTE),
    ("feed", LIST),
    ("feedback", TOOL),
    ("follow", SHARE),
    ("foot", FURNITURE),
    ("footer*", FURNITURE),
    ("footnav", NAVIGATION),
    ("gdpr", CONSENT),
    ("googlead*", ADVERT),
    ("grid", LIST),
    ("guestbook", COMMENT),
    ("hatom", POSITIVE),
    ("header*", FURNITURE),
    ("heading", TITLE),
    ("headline", TITLE),
    ("hed", TITLE),
    ("hentry", POSITIVE | BODY),
    ("hid", UNSEEN),
    ("hidden", UNSEEN),
    ("inarticlead", ADVERT),
    ("infobox", TOOL),
    ("ingress", LEAD),
    ("intro", LEAD),
    ("item", LIST),
    ("items", LIST),
    ("koment*", COMMENT),
    ("kommentar*", COMMENT),
    ("lead", LEAD),
    ("leadin", LEAD),
    ("leadtext", LEAD),
    ("lede", LEAD),
    ("legal", CONSENT),
    ("legende", CAPTION),
    ("legends", FURNITURE),
    ("license", COPYRIGHT),
    ("lightbox", TOOL),
    ("list", LIST),
    ("login*", SUBSCRIBE),
    ("main", POSITIVE | BODY),
    ("maincontent", POSITIVE | BODY),
    ("masthead", FURNITURE),
    ("megamenu", NAVIGATION),
    ("menu*", NAVIGATION),
    ("meta", META),
    ("metadata", META),
    ("modal", FURNITURE),
    ("nav*", NAVIGATION),
    ("newsletter*", SUBSCRIBE),
    ("noprint", UNSEEN),
    ("onetrust", CONSENT),
    ("ot", CONSENT),
    ("outbrain*", RELATED),
    ("overlay", FURNITURE),
    ("page", POSITIVE),
    ("pager", NAVIGATION),
    ("pagination", NAVIGATION),
    ("partner", ADVERT),
    // Marks the paid part of the text, more often than the wall before it.
    ("paywall", BODY),
    ("perex", LEAD),
    ("photographer*", CREDIT),
    ("poll", TOOL),
    ("popin", FURNITURE),
    ("popular*", RELATED),
    ("popup", FURNITURE),
    ("post", POSITIVE | BODY),
    ("postbody", POSITIVE | BODY),
    ("postcontent", POSITIVE | BODY),
    ("printonly", UNSEEN),
    ("privacy", CONSENT),
    ("profile", AUTHOR),
    ("promo*", ADVERT),
    ("publicite", ADVERT),
    ("pullquote", QUOTE),
    ("quelle", CREDIT),
    ("quote*", QUOTE),
    ("rating", TOOL),
    ("reaction*", COMMENT),
    ("recirc*", RELATED),
    ("recommend*", RELATED),
    ("registration", SUBSCRIBE),
    ("reklam*", ADVERT),
    ("related*", RELATED),
    ("remark", COMMENT),
    ("replies", COMMENT),
    ("reply", COMMENT),
    ("respond", COMMENT),
    ("row", LIST),
    ("rss", SHARE),
    ("screenreader", UNSEEN),
    ("search*", TOOL),
    ("seealso", RELATED),
    ("share*", SHARE),
    ("sharing", SHARE),
    ("shopping", ADVERT),
    ("shoutbox", COMMENT),
    ("side", FURNITURE),
    ("sidebar*", FURNITURE),
    ("sidenav", NAVIGATION),
    ("signup", SUBSCRIBE),
    ("similar", RELATED),
    ("skip", NAVIGATION),
    ("skyscraper", ADVERT),
    ("slider", LIST),
    ("social*", SHARE),
    ("sommario", LEAD),
    ("sottotitolo", LEAD),
    ("source", META | CREDIT),
    ("sponsor*", ADVERT),
    ("standfirst", LEAD),
    ("story", POSITIVE | BODY),
    ("storybody", POSITIVE | BODY),
    ("storytext", POSITIVE | BODY),
    ("strapline", LEAD),
    ("subhead", LEAD),
    ("subheading", LEAD),
    ("subheadline", LEAD),
    ("subscribe*", SUBSCRIBE),
    ("subscription*", SUBSCRIBE),
    ("subtitle", LEAD),
    ("subtitulo", LEAD),
    ("sumario", LEAD),
    ("summary", LEAD),
    ("supplemental", FURNITURE),
    ("table", QUOTE),
    ("taboola*", RELATED),
    ("tag", META),
    ("tagcloud", NAVIGATION),
    ("tags", META),
    ("teaser*", RELATED),
    ("text", POSITIVE | BODY),
    ("tile", LIST),
    ("tiles", LIST),
    ("time", META),
    ("timestamp", META),
    ("title", TITLE),
    ("titre", TITLE),
    ("titulo", TITLE),
    ("toc", QUOTE),
    ("toolbar", TOOL),
    ("tools", TOOL),
    ("tooltip", UNSEEN),
    ("topbar", FURNITURE),
    ("topics", META),
    ("trc", RELATED),
    ("trending", RELATED),
    ("tweet", QUOTE),
    ("twitter", SHARE),
    ("untertitel", LEAD),
    ("vorspann", LEAD),
    ("weibo", SHARE),
    ("werbung", ADVERT),
    ("whatsapp", SHARE),
    ("widget*", TOOL),
    ("yarpp", RELATED),
    ("yindao", LEAD),
    ("zajawka", LEAD),
    ("zhaiyao", LEAD),
    ("zhengwen", POSITIVE | BODY),
];

/// Longer names are no words.
const MAX_WORD: usize = 24;

/// The groups of all words in a class list or id.
pub(crate) fn groups(names: &str) -> Groups {
    let mut found = 0;
    for_each_word(names, |word| found |= groups_of(word));
    found
}

/// Calls `each` with every lower-cased word.
pub(crate) fn for_each_word(names: &str, mut each: impl FnMut(&[u8])) {
    let mut word = [0_u8; MAX_WORD];
    let mut length = 0;
    let mut previous_lower = false;
    for byte in names.bytes().chain(std::iter::once(b' ')) {
        let cut = !byte.is_ascii_alphabetic() || (byte.is_ascii_uppercase() && previous_lower);
        if cut && length > 0 {
            if let Some(word) = word.get(..length) {
                each(word);
            }
            length = 0;
        }
        previous_lower = byte.is_ascii_lowercase();
        if byte.is_ascii_alphabetic()
            && let Some(slot) = word.get_mut(length)
        {
            *slot = byte.to_ascii_lowercase();
            length += 1;
        }
    }
}

fn groups_of(word: &[u8]) -> Groups {
    let letters = |word: &[u8]| word.first_chunk().copied().map(u16::from_be_bytes);
    let Some(first) = letters(word) else { return 0 };
    // The list is sorted, and no word or stem is shorter than two letters: those with the same two
    // stand together.
    let start = WORDS.partition_point(|(w, _)| letters(w.as_bytes()) < Some(first));
    WORDS
        .iter()
        .skip(start)
        .take_while(|(w, _)| letters(w.as_bytes()) == Some(first))
        .filter(|(w, _)| match w.as_bytes() {
            [stem @ .., b'*'] => word.starts_with(stem),
            whole => word == whole,
        })
        .fold(0, |all, (_, groups)| all | groups)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_list_is_sorted() {
        assert!(WORDS.is_sorted_by_key(|(word, _)| word.trim_end_matches('*')));
        assert!(WORDS.iter().all(|(word, _)| word.trim_end_matches('*').len() >= 2));
    }

    #[test]
    fn words_are_whole_tokens() {
        for (names, expected) in [
            ("related-posts", RELATED),
            ("relatedPosts", RELATED),
            ("has-sidebar-left", FURNITURE),
            ("article__body", POSITIVE | BODY),
            ("shadow", 0),
            ("adventure", 0),
            ("download", 0),
            ("commentlist", COMMENT),
            ("", 0),
        ] {
            assert_eq!(groups(names), expected, "{names}");
        }
    }
}
