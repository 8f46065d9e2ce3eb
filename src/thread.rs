//! Threads of forums and pages of questions: their texts lie apart, each among votes, signatures
//! and menus, so that no element holds the texts and no more.

use crate::clean::{Cleaning, Context};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::metadata::Kind;

/// Software of forums, as it names itself in titles and metas.
const SOFTWARE: &[&str] = &[
    "discuz",
    "phpbb",
    "vbulletin",
    "xenforo",
    "discourse",
    "mybb",
    "phpwind",
    "dvbbs",
    "flarum",
    "nodebb",
    "simple machines",
    "invision",
    "punbb",
    "fluxbb",
    "vanilla",
];
/// Class names that this software, and question pages, give to the text of a post.
const TEXTS: &[&str] = &[
    "t_f",
    "postbody",
    "postcontent",
    "js-post__content-text",
    "bbWrapper",
    "cooked",
    "post-text",
    "js-post-body",
    "post_body",
    "post-message",
    "message-body",
    "msg_text",
    "cPost_contentWrap",
    "ipsType_richText",
    "post__content",
    "postmsg",
    "RichContent-inner",
    "post-body",
];
/// Class names that it gives to who wrote a post.
const AUTHORS: &[&str] = &[
    "username",
    "authi",
    "author",
    "postauthor",
    "post-author",
    "poster",
    "postprofile",
    "bigusername",
    "nickname",
    "message-name",
    "message-userDetails",
    "cAuthorPane_author",
    "names",
];
/// Parts of addresses of a person's page.
const PERSONS: &[&str] =
    &["user", "member", "profile", "uid=", "uid-", "/u/", "people/", "showuser"];
/// No name is longer.
const MAX_NAME_LETTERS: u32 = 40;
/// With this share of all letters the first post is what the page is about …
const MOST: f32 = 0.7;
/// … where the others are no longer than this on average.
const MAX_REPLY_LETTERS: u32 = 60;

/// What kind of thread a page is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Thread {
    Forum,
    Question,
}

/// The texts of a thread in their order.
#[derive(Debug)]
pub(crate) struct Posts {
    pub(crate) kind: Thread,
    pub(crate) texts: Vec<NodeId>,
}

/// The posts of a page, where it is a thread and has more than one.
pub(crate) fn find(context: &Context<'_>) -> Option<Posts> {
    let document = context.document;
    let declared = context.metadata.declared;
    let (mut questions, mut answers, mut generator) = (0, 0, None);
    for id in document.ids() {
        match type_of(document, id) {
            Some("Question") => questions += 1,
            Some("Answer") => answers += 1,
            _ if generator.is_none() => generator = generator_of(document, id),
            _ => {}
        }
    }
    let is_question = declared.is(Kind::Question) || questions == 1 && answers > 0;
    let names_software =
        [generator, document.title()].into_iter().flatten().any(is_name_of_software);
    if !is_question && !declared.is(Kind::Forum) && !names_software {
        return None;
    }
    let kind = if is_question { Thread::Question } else { Thread::Forum };
    let of_class = || {
        TEXTS.iter().map(|name| outermost(context, |id| has_class(document, id, name))).max_by_key(
            |texts| {
                // Of two names for the same texts the first is as good.
                texts.len()
            },
        )
    };
    let texts = match kind {
        Thread::Question => outermost(context, |id| is_text_of_question(document, id)),
        Thread::Forum => Vec::new(),
    };
    let texts = if texts.len() > 1 { texts } else { of_class().unwrap_or_default() };
    (texts.len() > 1).then_some(Posts { kind, texts })
}

/// The roots that a thread has instead of the element that scored best: all its texts, or the
/// first where the others are asides.
pub(crate) fn roots(context: &Context<'_>, cleaning: &Cleaning, found: &[NodeId]) -> Vec<NodeId> {
    let letters = |id: NodeId| context.whole.get(id).letters;
    let posts = context.posts.map_or(&[][..], |posts| &posts.texts);
    let kept: Vec<NodeId> = posts.iter().copied().filter(|&id| !cleaning.is_gone(id)).collect();
    let Some((&first, others)) = kept.split_first().filter(|(_, others)| !others.is_empty()) else {
        return found.to_vec();
    };
    let rest: u32 = others.iter().map(|&id| letters(id)).sum();
    let average = rest / u32::try_from(others.len()).unwrap_or(1).max(1);
    let is_about_first = letters(first) as f32 > (letters(first) + rest) as f32 * MOST;
    if is_about_first && average <= MAX_REPLY_LETTERS { vec![first] } else { kept }
}

/// Puts before each post who wrote it, where the page says so for nearly all.
pub(crate) fn name_authors(
    context: &Context<'_>,
    cleaning: &mut Cleaning,
    roots: &mut Vec<NodeId>,
) {
    let document = context.document;
    let Some(posts) = context.posts.filter(|posts| posts.kind == Thread::Forum) else { return };
    let shown: Vec<NodeId> = posts.texts.iter().copied().filter(|id| roots.contains(id)).collect();
    if shown.len() < 2 {
        return;
    }
    let authors: Vec<NodeId> = posts
        .texts
        .iter()
        .filter(|id| shown.contains(id))
        .filter_map(|&text| author_of(context, text, &posts.texts))
        .collect();
    if authors.len() * 10 < shown.len() * 9 {
        return;
    }
    let texts: Vec<NodeId> = authors
        .iter()
        .flat_map(|&author| document.subtree(author))
        .filter(|&id| document.is_text(id))
        .collect();
    cleaning.restore(document, &texts);
    roots.extend(authors);
    roots.sort_unstable();
}

/// The element with the author's name: before the text, in the part of the page that holds no other post.
fn author_of(context: &Context<'_>, text: NodeId, texts: &[NodeId]) -> Option<NodeId> {
    let document = context.document;
    let is_alone = |&up: &NodeId| texts.iter().filter(|&&t| document.is_within(t, up)).count() == 1;
    let post = document.ancestors(text).take_while(is_alone).last()?;
    let is_name = |id: NodeId| {
        let here = context.whole.get(id);
        (1..=MAX_NAME_LETTERS).contains(&here.letters)
            && here.images == 0
            && !context.page.has_block(id)
            && document.raw_text(id).chars().any(char::is_alphabetic)
    };
    let before = || document.subtree(post).take_while(|&id| id < text);
    let is_named = |id: NodeId| {
        document.attribute(id, "itemprop").is_some_and(|p| matches!(p, "author" | "creator"))
            || AUTHORS.iter().any(|name| has_class(document, id, name))
    };
    let leads_to_person = |id: NodeId| {
        document.tag(id) == Tag::A
            && document.attribute(id, "href").is_some_and(|href| {
                let href = href.to_lowercase();
                PERSONS.iter().any(|part| href.contains(part))
            })
    };
    let link_in =
        |id: NodeId| document.subtree(id).find(|&n| document.tag(n) == Tag::A && is_name(n));
    before()
        .filter(|&id| is_named(id))
        .find_map(|id| link_in(id).or_else(|| is_name(id).then_some(id)))
        .or_else(|| before().find(|&id| leads_to_person(id) && is_name(id)))
}

fn outermost(context: &Context<'_>, is_it: impl Fn(NodeId) -> bool) -> Vec<NodeId> {
    let mut found: Vec<NodeId> = Vec::new();
    for id in context.document.ids().filter(|&id| is_it(id)) {
        let is_inside = found.last().is_some_and(|&up| context.document.is_within(id, up));
        if !is_inside && context.whole.get(id).letters > 0 {
            found.push(id);
        }
    }
    found
}

fn has_class(document: &Document, id: NodeId, name: &str) -> bool {
    document.attribute(id, "class").is_some_and(|c| c.split_ascii_whitespace().any(|n| n == name))
}

fn generator_of(document: &Document, id: NodeId) -> Option<&str> {
    let is_it = document.tag(id) == Tag::Meta
        && document.attribute(id, "name").is_some_and(|n| n.eq_ignore_ascii_case("generator"));
    if is_it { document.attribute(id, "content") } else { None }
}

fn is_name_of_software(name: &str) -> bool {
    let name = name.to_lowercase();
    SOFTWARE.iter().any(|software| name.contains(software))
}

fn type_of(document: &Document, id: NodeId) -> Option<&str> {
    document.attribute(id, "itemtype")?.trim_end_matches('/').rsplit('/').next()
}

/// `itemprop=text` of a question or an answer; comments have it too.
fn is_text_of_question(document: &Document, id: NodeId) -> bool {
    document.attribute(id, "itemprop") == Some("text")
        && document
            .ancestors(id)
            .find_map(|up| type_of(document, up))
            .is_some_and(|kind| matches!(kind, "Question" | "Answer"))
}
