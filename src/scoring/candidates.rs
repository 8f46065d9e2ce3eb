//! Lets each run of text vote for the elements around it.

use super::measure::{Measures, Page};
use super::weights;
use crate::document::{Document, NodeId};
use crate::dom::Tag;

/// Scores beside the tree.
#[derive(Debug)]
pub(crate) struct ScoreTable {
    /// `None` where nothing voted for a node.
    scores: Vec<Option<f32>>,
    /// Letters of running text in each subtree.
    prose: Vec<u32>,
}

impl ScoreTable {
    pub(crate) fn get(&self, id: NodeId) -> Option<f32> {
        self.scores.get(id.index()).copied().flatten()
    }

    /// Letters of running text in the subtree.
    pub(crate) fn prose(&self, id: NodeId) -> u32 {
        super::measure::at(&self.prose, id)
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
    /// Zero where a node stays.
    pub(crate) is_gone: &'a [u8],
    pub(crate) use_class_weight: bool,
}

impl View<'_> {
    pub(crate) fn gone(&self, id: NodeId) -> bool {
        super::measure::at(self.is_gone, id) != 0
    }

    pub(crate) fn class_weight(&self, id: NodeId) -> f32 {
        if self.use_class_weight { self.page.class_weight(id) } else { 0.0 }
    }
}

/// Scores every element that some text votes for.
pub(crate) fn score(view: &View<'_>) -> ScoreTable {
    let document = view.document;
    let mut table =
        ScoreTable { scores: vec![None; document.len()], prose: vec![0; document.len()] };
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
        if let Some(slot) = table.scores.get_mut(id.index()).and_then(Option::as_mut) {
            *slot *= 1.0 - view.measures.get(id).link_density();
        }
    }
    for id in document.ids().rev() {
        let here = table.prose(id);
        if let Some(up) = document.parent(id).and_then(|p| table.prose.get_mut(p.index())) {
            *up += here;
        }
    }
    table
}

/// Whether lines begin and end inside the element.
fn is_container(view: &View<'_>, id: NodeId) -> bool {
    view.document.tag(id).is_block() || view.page.has_block(id)
}

/// A piece of text between two blocks.
#[derive(Debug, Clone, Copy, Default)]
struct Run {
    letters: u32,
    commas: u32,
    link_letters: u32,
}

/// Cuts the element's own text into runs between its blocks, and lets each vote.
fn vote_with_runs(view: &View<'_>, table: &mut ScoreTable, container: NodeId) {
    let mut run = Run::default();
    for child in view.document.children(container) {
        if is_container(view, child) {
            vote(view, table, container, std::mem::take(&mut run));
        } else if !view.gone(child) {
            let here = view.measures.get(child);
            run.letters += here.letters;
            run.commas += here.commas;
            run.link_letters += here.link_letters();
        }
    }
    vote(view, table, container, run);
}

fn vote(view: &View<'_>, table: &mut ScoreTable, owner: NodeId, run: Run) {
    let Run { letters, commas, link_letters } = run;
    if letters < weights::MIN_RUN_LETTERS {
        return;
    }
    let is_prose = letters >= weights::MIN_PROSE_LETTERS
        && commas > 0
        && link_letters as f32 <= letters as f32 * weights::MAX_PROSE_LINKS;
    if let Some(slot) = table.prose.get_mut(owner.index()).filter(|_| is_prose) {
        *slot += letters;
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
        if let Some(slot) = table.scores.get_mut(id.index()) {
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
        Tag::Address | Tag::Ol | Tag::Ul | Tag::Dl | Tag::Dd | Tag::Dt | Tag::Li | Tag::Form => {
            -3.0
        }
        Tag::H1 | Tag::H2 | Tag::H3 | Tag::H4 | Tag::H5 | Tag::H6 | Tag::Th => -5.0,
        _ => 0.0,
    }
}
