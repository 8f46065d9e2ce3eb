//! Takes away what is not the article: an ordered table of rules, each removal with its reason.
//!
//! Rules never change the tree. They mark subtrees in a [`Cleaning`], from which the article is
//! built and the trace is written.

mod conditional;
mod echoes;
mod furniture;
mod hidden;
mod legal;
mod lines;
mod others;
mod phrases;
mod related;
mod scrambled;
mod unfolds;
mod unlikely;

use crate::document::{Document, NodeId};
use crate::dom::text;
use crate::metadata::Metadata;
use crate::removal::Removal;
use crate::scoring::measure::set;
use crate::scoring::{Measures, Page};
use crate::thread::Posts;
use std::borrow::Cow;

pub(crate) use conditional::remove_conditionally;
pub(crate) use echoes::remove_echoes;
pub(crate) use hidden::elsewhere;
pub(crate) use lines::remove_lines;

/// What a rule may look at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Context<'a> {
    pub(crate) document: &'a Document,
    pub(crate) page: &'a Page,
    /// Counts of the whole page, with nothing removed.
    pub(crate) whole: &'a Measures,
    pub(crate) metadata: &'a Metadata,
    /// Where the page is a thread.
    pub(crate) posts: Option<&'a Posts>,
}

/// Why a node goes; plain words for the trace.
pub(crate) type Reason = Cow<'static, str>;

/// A rule that looks at one element.
struct Rule {
    name: &'static str,
    /// Says why the element goes, or that it stays.
    reason: fn(&Context<'_>, NodeId) -> Option<Reason>,
}

/// Before scoring, in this order: what nobody sees must not vote, and a cheap certain test comes
/// before a guess from names.
const BEFORE: &[Rule] = &[
    Rule { name: "hidden", reason: hidden::reason },
    Rule { name: "scrambled", reason: scrambled::reason },
    Rule { name: "landmark", reason: unlikely::landmark },
    Rule { name: "unlikely", reason: unlikely::reason },
];

/// Inside the article, in this order: certain elements first, then boxes by their names, then
/// boxes by what they hold.
const INSIDE: &[Rule] = &[
    Rule { name: "furniture", reason: furniture::reason },
    Rule { name: "clutter", reason: furniture::named_clutter },
    Rule { name: "related", reason: related::reason },
];

/// The names of all rules, those of lines and boxes included.
pub(crate) const RULES: [&str; 21] = [
    "others",
    "legal",
    "hidden",
    "scrambled",
    "landmark",
    "unlikely",
    "furniture",
    "clutter",
    "related",
    "headline",
    "kicker",
    "byline",
    "dateline",
    "source",
    "teaser",
    "label",
    "phrase",
    "contact",
    "repeated",
    "conditional",
    "block",
];

/// What these take is never brought back: nobody sees it or can read it, or it stands above the text as a
/// fact about the article.
const CERTAIN: [&str; 6] = ["hidden", "scrambled", "headline", "byline", "dateline", "source"];

/// The marks of one attempt.
#[derive(Debug, Clone)]
pub(crate) struct Cleaning {
    /// For every node by which rule it, or an ancestor, was taken out: its place in [`RULES`] and
    /// one, or 0 where it stays.
    gone: Vec<u8>,
    taken: Vec<(NodeId, &'static str, Reason)>,
}

impl Cleaning {
    pub(crate) fn new(document: &Document) -> Self {
        Self { gone: vec![0; document.len()], taken: Vec::new() }
    }

    pub(crate) fn gone(&self) -> &[u8] {
        &self.gone
    }

    pub(crate) fn is_gone(&self, id: NodeId) -> bool {
        self.gone.get(id.index()) != Some(&0)
    }

    pub(crate) fn remove(
        &mut self,
        document: &Document,
        id: NodeId,
        rule: &'static str,
        why: Reason,
    ) {
        if self.is_gone(id) {
            return;
        }
        let place = RULES.iter().position(|r| *r == rule).unwrap_or(RULES.len());
        let code = u8::try_from(place + 1).unwrap_or(u8::MAX);
        for node in document.subtree(id) {
            if let Some(slot) = self.gone.get_mut(node.index()).filter(|slot| **slot == 0) {
                *slot = code;
            }
        }
        self.taken.push((id, rule, why));
    }

    /// The rule that took the node out.
    pub(crate) fn rule_of(&self, id: NodeId) -> Option<&'static str> {
        let code = self.gone.get(id.index()).copied().unwrap_or(0);
        RULES.get(usize::from(code).checked_sub(1)?).copied()
    }

    /// Brings nodes back with the elements around them; what else is in those stays out.
    pub(crate) fn restore(&mut self, document: &Document, nodes: &[NodeId]) {
        for &node in nodes {
            if self.rule_of(node).is_some_and(|rule| CERTAIN.contains(&rule)) {
                continue;
            }
            for id in document.with_ancestors(node) {
                set(&mut self.gone, id, 0);
            }
        }
    }

    /// Whether a rule took anything.
    pub(crate) fn has_removed(&self, rule: &str) -> bool {
        self.taken.iter().any(|(_, name, _)| *name == rule)
    }

    /// The trace of everything that was taken from within `roots`.
    pub(crate) fn removals(&self, document: &Document, roots: &[NodeId]) -> Vec<Removal> {
        let mut taken: Vec<_> =
            self.taken.iter().filter(|(id, ..)| document.is_within_any(*id, roots)).collect();
        taken.sort_by_key(|(id, ..)| *id);
        taken
            .into_iter()
            .map(|(id, rule, reason)| Removal {
                rule: (*rule).to_owned(),
                reason: reason.clone().into_owned(),
                path: path(document, *id),
                preview: text::collapse(document.raw_text(*id)).chars().take(80).collect(),
            })
            .collect()
    }
}

/// Marks what is none of the article's in any attempt.
pub(crate) fn remove_first(context: &Context<'_>) -> Cleaning {
    let mut cleaning = Cleaning::new(context.document);
    others::remove(context, &mut cleaning);
    legal::remove(context, &mut cleaning);
    cleaning
}

/// Marks what must not vote. Without `use_names`, class words rule nothing out.
pub(crate) fn remove_before(context: &Context<'_>, cleaning: &mut Cleaning, use_names: bool) {
    let rules = if use_names { BEFORE } else { BEFORE.get(..2).unwrap_or_default() };
    apply(context, cleaning, NodeId::ROOT, rules);
}

/// Marks what is no part of the article that the roots hold.
pub(crate) fn remove_inside(context: &Context<'_>, cleaning: &mut Cleaning, roots: &[NodeId]) {
    for &root in roots {
        for child in context.document.children(root) {
            apply(context, cleaning, child, INSIDE);
        }
    }
}

/// Walks from `start` down; below a removed element there is nothing to look at.
fn apply(context: &Context<'_>, cleaning: &mut Cleaning, start: NodeId, rules: &[Rule]) {
    let document = context.document;
    let end = document.end(start);
    let mut next = Some(start);
    while let Some(id) = next.filter(|n| n.index() < end) {
        let taken = !document.is_text(id)
            && (cleaning.is_gone(id)
                || rules.iter().any(|rule| match (rule.reason)(context, id) {
                    Some(why) => {
                        cleaning.remove(document, id, rule.name, why);
                        true
                    }
                    None => false,
                }));
        next = if taken { document.after(id) } else { document.following(id) };
    }
}

/// Where a node stands: tags from the body down, the last with its id or first class.
fn path(document: &Document, id: NodeId) -> String {
    let mut names: Vec<&str> = document
        .with_ancestors(id)
        .map(|n| document.tag(n).name())
        .take_while(|name| *name != "body" && *name != "html")
        .collect();
    names.reverse();
    let mut path = names.join(">");
    if let Some(name) = document.attribute(id, "id").filter(|i| !i.is_empty()) {
        path.push('#');
        path.push_str(name);
    } else if let Some(class) =
        document.attribute(id, "class").and_then(|c| c.split_whitespace().next())
    {
        path.push('.');
        path.push_str(class);
    }
    path
}
