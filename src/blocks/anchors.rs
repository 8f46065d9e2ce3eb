//! Elements that the article may be in, from several points of view, and counts over the blocks
//! below each element.

use super::cut::Blocks;
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::scoring::measure::at;

/// What lies below an element, block by block.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Held {
    pub(super) letters: f32,
    pub(super) link_letters: f32,
    pub(super) blocks: f32,
    pub(super) prose_letters: f32,
    pub(super) prose_blocks: f32,
    pub(super) kept_letters: f32,
    /// Votes of paragraphs, as for the top candidate but without names.
    pub(super) votes: f32,
}

/// Counts beside the tree, and the anchors.
#[derive(Debug)]
pub(super) struct Anchors {
    held: Vec<Held>,
    depth: Vec<u16>,
    /// How often the element's kind comes again beside it with links, or that of one around it.
    repeats: Vec<u16>,
    /// The winner of the votes.
    pub(super) voted: NodeId,
    /// The element with the most prose and the least of anything else.
    pub(super) densest: NodeId,
    /// What holds the three, and the six, longest paragraphs.
    pub(super) of_three: NodeId,
    pub(super) of_six: NodeId,
    /// What holds everything that the rules kept.
    pub(super) kept: NodeId,
    pub(super) most_votes: f32,
    pub(super) most_prose: f32,
}

impl Anchors {
    pub(super) fn new(document: &Document, blocks: &Blocks, kept: &[bool]) -> Self {
        let size = document.len();
        let mut anchors = Self {
            held: vec![Held::default(); size],
            depth: vec![0; size],
            repeats: vec![0; size],
            voted: NodeId::ROOT,
            densest: NodeId::ROOT,
            of_three: NodeId::ROOT,
            of_six: NodeId::ROOT,
            kept: NodeId::ROOT,
            most_votes: 0.0,
            most_prose: 1.0,
        };
        for id in document.ids().skip(1) {
            let up = document.parent(id).map_or(0, |p| at(&anchors.depth, p));
            if let Some(slot) = anchors.depth.get_mut(id.index()) {
                *slot = up + 1;
            }
        }
        anchors.count(document, blocks, kept);
        anchors.vote(document, blocks);
        anchors.choose(document);
        anchors.of_three = Self::of_longest(document, blocks, 3);
        anchors.of_six = Self::of_longest(document, blocks, 6);
        let owners = blocks.all().iter().zip(kept).filter(|(_, k)| **k).map(|(b, _)| b.owner);
        anchors.kept = common(document, owners);
        anchors.find_repeats(document);
        anchors
    }

    fn count(&mut self, document: &Document, blocks: &Blocks, kept: &[bool]) {
        for (block, &kept) in blocks.all().iter().zip(kept) {
            let letters = block.facts.letters as f32;
            if let Some(slot) = self.held.get_mut(block.owner.index()) {
                slot.letters += letters;
                slot.link_letters += block.facts.link_letters as f32;
                slot.blocks += 1.0;
                if block.facts.is_prose() {
                    slot.prose_letters += letters;
                    slot.prose_blocks += 1.0;
                }
                if kept {
                    slot.kept_letters += letters;
                }
            }
        }
        for id in document.ids().rev() {
            let here = self.held(id);
            if here.blocks == 0.0 {
                continue;
            }
            if let Some(up) = document.parent(id).and_then(|p| self.held.get_mut(p.index())) {
                up.letters += here.letters;
                up.link_letters += here.link_letters;
                up.blocks += here.blocks;
                up.prose_letters += here.prose_letters;
                up.prose_blocks += here.prose_blocks;
                up.kept_letters += here.kept_letters;
            }
        }
    }

    fn vote(&mut self, document: &Document, blocks: &Blocks) {
        for block in blocks.all().iter().filter(|b| b.facts.is_prose()) {
            let facts = block.facts;
            let points = 1.0 + facts.commas as f32 + (facts.letters as f32 / 100.0).min(3.0);
            let holds_loose_text = block.after_break
                && matches!(
                    document.tag(block.owner),
                    Tag::Div | Tag::Td | Tag::Section | Tag::Article
                );
            let first =
                if holds_loose_text { Some(block.owner) } else { document.parent(block.owner) };
            let voted = std::iter::successors(first, |&id| document.parent(id));
            for (id, share) in voted.zip([1.0, 0.5, 0.25]) {
                if let Some(slot) = self.held.get_mut(id.index()) {
                    slot.votes += points * share;
                }
            }
        }
    }

    fn choose(&mut self, document: &Document) {
        let (mut best_score, mut best_density) = (f32::MIN, f32::MIN);
        for id in document.ids() {
            let here = self.held(id);
            if here.blocks == 0.0 {
                continue;
            }
            let score = here.votes * (1.0 - here.link_share());
            if score > best_score {
                (self.voted, best_score) = (id, score);
            }
            let density = here.prose_letters * 1.5 - here.letters * 0.5;
            if density > best_density {
                (self.densest, best_density) = (id, density);
            }
            self.most_prose = self.most_prose.max(here.prose_letters);
        }
        self.most_votes = self.held(self.voted).votes;
    }

    fn of_longest(document: &Document, blocks: &Blocks, count: usize) -> NodeId {
        let mut longest: Vec<(u32, NodeId)> = blocks
            .all()
            .iter()
            .filter(|b| b.facts.link_share() < super::features::MAX_PROSE_LINKS)
            .map(|b| (b.facts.letters, b.owner))
            .collect();
        longest.sort_by(|a, b| b.0.cmp(&a.0).then(a.1.cmp(&b.1)));
        common(document, longest.into_iter().take(count).map(|(_, owner)| owner))
    }

    /// Elements of one kind beside each other that hold links are teasers.
    fn find_repeats(&mut self, document: &Document) {
        let mut kinds: Vec<(u64, NodeId)> = document
            .ids()
            .filter(|&id| self.held(id).link_letters > 0.0 && document.tag(id) != Tag::P)
            .map(|id| (kind(document, id), id))
            .collect();
        kinds.sort_unstable();
        for same in kinds.chunk_by(|a, b| a.0 == b.0).filter(|same| same.len() >= 3) {
            for (_, id) in same {
                if let Some(slot) = self.repeats.get_mut(id.index()) {
                    *slot = u16::try_from(same.len()).unwrap_or(u16::MAX);
                }
            }
        }
        for id in document.ids().skip(1) {
            let up = document.parent(id).map_or(0, |p| at(&self.repeats, p));
            if let Some(slot) = self.repeats.get_mut(id.index()) {
                *slot = up.max(*slot);
            }
        }
    }

    pub(super) fn held(&self, id: NodeId) -> Held {
        at(&self.held, id)
    }

    pub(super) fn depth(&self, id: NodeId) -> f32 {
        f32::from(at(&self.depth, id))
    }

    pub(super) fn repeats(&self, id: NodeId) -> f32 {
        f32::from(at(&self.repeats, id))
    }
}

impl Held {
    pub(super) fn link_share(&self) -> f32 {
        self.link_letters / self.letters.max(1.0)
    }

    pub(super) fn prose_share(&self) -> f32 {
        self.prose_letters / self.letters.max(1.0)
    }

    pub(super) fn kept_share(&self) -> f32 {
        self.kept_letters / self.letters.max(1.0)
    }
}

/// The lowest element that holds all of them.
fn common(document: &Document, ids: impl Iterator<Item = NodeId>) -> NodeId {
    let (mut first, mut last) = (None, NodeId::ROOT);
    for id in ids {
        first = Some(first.map_or(id, |f: NodeId| f.min(id)));
        last = last.max(id);
    }
    let Some(first) = first else { return NodeId::ROOT };
    lowest_common(document, first, last)
}

/// The lowest element that holds both.
pub(super) fn lowest_common(document: &Document, first: NodeId, last: NodeId) -> NodeId {
    document.with_ancestors(first).find(|&up| document.is_within(last, up)).unwrap_or(NodeId::ROOT)
}

/// Parent, tag and first class as one number.
fn kind(document: &Document, id: NodeId) -> u64 {
    let class = document.attribute(id, "class").and_then(|c| c.split_ascii_whitespace().next());
    let parent = document.parent(id).unwrap_or(NodeId::ROOT).index() as u64;
    let start = 0xcbf2_9ce4_8422_2325 ^ parent.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    document
        .tag(id)
        .name()
        .bytes()
        .chain(class.unwrap_or("").bytes())
        .fold(start, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3))
}
