//! Lets each run of text vote for the elements around it.

use super::measure::{Measures, Page};
use super::weights;
use crate::document::{Document, NodeId};
use crate::dom::Tag;

/// Scores beside the tree; `None` where nothing voted for a node.
#[derive(Debug)]
pub(crate) struct ScoreTable(Vec<Option<f32>>);

impl ScoreTable {
    pub(crate) fn get(&self, id: NodeId) -> Option<f32> {
        self.0.get(id.index()).copied().flatten()
    }

    /// All nodes that somebody voted for, in document order.
    pub(crate) fn candidates<'a>(
        &'a self,
        document: &'a Document,
    ) -> impl Iterator<Item = (NodeId, f32)> + 'a {
        document.ids().filter_map(|id| self.get(id).map(|score| (id, score)))
    }
}

/// What an attempt looks at.
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) document: &'a Document,
    pub(crate) page: &'a Page,
    pub(crate) measures: &'a Measures,
    pub(crate) is_gone: &'a [bool],
    pub(crate) use_class_weight: bool,
}

impl View<'_> {
    pub(crate) fn gone(&self, id: NodeId) -> bool {
        super::measure::at(self.is_gone, id)
    }

    pub(crate) fn class_weight(&self, id: NodeId) -> f32 {
        if self.use_class_weight { self.page.class_weight(id) } else { 0.0 }
    }
}

/// Scores every element that some text votes for.
pub(crate) fn score(view: &View<'_>) -> ScoreTable {
    let document = view.document;
    let mut table = ScoreTable(vec![None; document.len()]);
    let mut next = Some(NodeId::ROOT);
    while let Some(id) = next {
        if view.gone(id) || document.tag(id).is_invisible() {
            next = document.after(id);
            continue;
        }
        if is_container(view, id) {
            vote_with_runs(view, &mut table, id);
        }
        next = document.following(id);
    }
    for id in document.ids() {
        if let Some(slot) = table.0.get_mut(id.index()).and_then(Option::as_mut) {
            *slot *= 1.0 - view.measures.get(id).link_density();
        }
    }
    table
}

/// Whether lines begin and end inside the element.
fn is_container(view: &View<'_>, id: NodeId) -> bool {
    view.document.tag(id).is_block() || view.page.has_block(id)
}

/// Cuts the element's own text into runs between its blocks, and lets each vote.
fn vote_with_runs(view: &View<'_>, table: &mut ScoreTable, container: NodeId) {
    let (mut letters, mut commas) = (0, 0);
    for child in view.document.children(container) {
        if is_container(view, child) {
            vote(view, table, container, (letters, commas));
            (letters, commas) = (0, 0);
        } else if !view.gone(child) {
            let here = view.measures.get(child);
            letters += here.letters;
            commas += here.commas;
        }
    }
    vote(view, table, container, (letters, commas));
}

fn vote(view: &View<'_>, table: &mut ScoreTable, owner: NodeId, (letters, commas): (u32, u32)) {
    if letters < weights::MIN_RUN_LETTERS {
        return;
    }
    let tag = view.document.tag(owner);
    let is_line = match tag {
        Tag::P | Tag::Pre | Tag::Td | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 => true,
        // Loose text is a paragraph in its container; a container without blocks is a paragraph.
        Tag::Div | Tag::Section | Tag::Article | Tag::Main | Tag::Center | Tag::Body => {
            !view.page.has_block(owner)
        }
        _ if !tag.is_block() => false,
        _ => return,
    };
    let points = 2.0
        + commas as f32
        + (letters / weights::LETTERS_PER_POINT).min(weights::MAX_LENGTH_POINTS) as f32;
    let first = if is_line { view.document.parent(owner) } else { Some(owner) };
    let mut level = 0;
    let mut voted = first;
    while let Some(id) = voted.filter(|_| level < weights::VOTED_ANCESTORS) {
        if id == NodeId::ROOT || view.document.tag(id) == Tag::Html {
            break;
        }
        let divider = match level {
            0 => 1.0,
            1 => 2.0,
            further => further as f32 * 3.0,
        };
        let start = || tag_weight(view.document.tag(id)) + view.class_weight(id);
        if let Some(slot) = table.0.get_mut(id.index()) {
            *slot = Some(slot.unwrap_or_else(start) + points / divider);
        }
        voted = view.document.parent(id);
        level += 1;
    }
}

/// What an element's name says about it.
fn tag_weight(tag: Tag) -> f32 {
    match tag {
        Tag::Div | Tag::Article | Tag::Main => 5.0,
        Tag::Pre | Tag::Td | Tag::Blockquote => 3.0,
        Tag::Address | Tag::Ol | Tag::Ul | Tag::Dl | Tag::Dd | Tag::Dt | Tag::Li | Tag::Form => -3.0,
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 | Tag::Th => -5.0,
        _ => 0.0,
    }
}
