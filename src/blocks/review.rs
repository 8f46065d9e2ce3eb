//! Carries out what the trees say: blocks of the article that do not belong go, blocks elsewhere that do
//! belong come back.

use super::cut::{Block, Blocks};
use super::features::Features;
use super::forest::Forest;
use crate::clean::{self, Cleaning, Context, Reason};
use crate::document::NodeId;
use crate::dom::Tag;
use crate::metadata::{self, Kind};
use crate::normalize::Builder;

/// Room for the numbers of a block.
const ROW: usize = 256;
/// A block with this probability and more is the article's.
const KEEP: f32 = 0.5;
/// To take out a sentence that the rules kept, the trees must be surer by so much: a lost last line
/// hurts more than a line too many.
const SENTENCE_DOUBT: f32 = 0.2;
/// The same for an item of a list or a cell: the rules have judged the list, and one item alone is seldom
/// clutter.
const ITEM_DOUBT: f32 = 0.35;
/// A larger table lays out the page.
const MAX_TABLE_LETTERS: u32 = 1_000;
/// To take out a block that is much of the article, the trees must be surer by so much …
const LARGE_DOUBT: f32 = 0.4;
/// … where it is at least this share of the article.
const LARGE_SHARE: f32 = 0.25;

/// Looks at every block once more; `roots` and `cleaning` are what the rules found.
pub(crate) fn review(
    context: &Context<'_>,
    cleaning: &mut Cleaning,
    roots: &mut Vec<NodeId>,
    forest: &Forest,
) {
    // Entries of a live blog have times and labels that read like furniture.
    if forest.is_empty() || context.metadata.declared.is(Kind::LiveBlog) {
        return;
    }
    let blocks = Blocks::cut(context.document, context.page);
    let kept = kept(context, cleaning, roots, &blocks);
    let mut chances = vec![0.0; kept.len()];
    let features = Features::new(context, (cleaning, roots), &blocks, &kept);
    features.each(
        |i| (!features.is_hopeless(i)).then(|| Vec::with_capacity(ROW)),
        |i, row| {
            if let Some(chance) = chances.get_mut(i) {
                *chance = forest.probability(&row);
            }
        },
    );
    let mut wanted = wanted(context, &blocks, &kept, &chances);
    for (i, ((block, kept), wanted)) in blocks.all().iter().zip(&kept).zip(&mut wanted).enumerate()
    {
        // Facts about the article are shown as such.
        let is_fact = || metadata::lines::classify(blocks.text(block)).is_some();
        *wanted = features.is_standfirst(i) || *wanted && (*kept || !is_fact());
    }
    let review = Review { context, blocks: &blocks, wanted, kept: &kept };
    if !review.wanted.contains(&true) {
        return;
    }
    review.bring_back(cleaning, roots);
    review.take_out(cleaning, roots);
}

/// Whether it stands in a list or a small table.
fn is_item(context: &Context<'_>, block: &Block) -> bool {
    let document = context.document;
    document.with_ancestors(block.owner).any(|up| match document.tag(up) {
        Tag::Ul | Tag::Ol | Tag::Dl => true,
        Tag::Table => context.whole.get(up).letters <= MAX_TABLE_LETTERS,
        _ => false,
    })
}

fn wanted(context: &Context<'_>, blocks: &Blocks, kept: &[bool], chances: &[f32]) -> Vec<bool> {
    let rows = || blocks.all().iter().zip(kept).zip(chances);
    let total: f32 =
        rows().filter(|((_, kept), _)| **kept).map(|((b, _), _)| b.facts.letters as f32).sum();
    let mut wanted: Vec<bool> = rows()
        .map(|((block, kept), chance)| {
            let share = block.facts.letters as f32 / total.max(1.0);
            let large = LARGE_DOUBT * (share / LARGE_SHARE).min(1.0);
            let doubt = if !*kept {
                0.0
            } else if is_item(context, block) {
                ITEM_DOUBT.max(large)
            } else if block.facts.ends_sentence && block.facts.links == 0 {
                SENTENCE_DOUBT.max(large)
            } else {
                large
            };
            *chance >= KEEP - doubt
        })
        .collect();
    // A heading stays with what it stands above.
    let mut is_next_wanted = false;
    for (((block, kept), _), wanted) in rows().zip(&mut wanted).rev() {
        let is_heading = context.document.tag(block.owner).is_heading();
        *wanted |= *kept && is_heading && is_next_wanted;
        is_next_wanted = *wanted;
    }
    wanted
}

/// Whether the rules left the block in the article.
pub(super) fn kept(
    context: &Context<'_>,
    cleaning: &Cleaning,
    roots: &[NodeId],
    blocks: &Blocks,
) -> Vec<bool> {
    let document = context.document;
    let is_shown = |&n: &NodeId| !cleaning.is_gone(n) && context.page.text_counts(n).0 > 0;
    let is_kept = |block: &Block| {
        let nodes = blocks.nodes(block);
        let is_inside = document.is_within_any(block.owner, roots)
            || nodes.iter().any(|&n| document.is_within_any(n, roots));
        is_inside && nodes.iter().any(is_shown)
    };
    blocks.all().iter().map(is_kept).collect()
}

/// Whether the block is a caption, which stays or goes with its picture.
pub(super) fn is_caption(context: &Context<'_>, cleaning: &Cleaning, block: &Block) -> bool {
    /// How far up the box around a picture is looked for.
    const LEVELS: usize = 4;
    let document = context.document;
    let builder = Builder::new(context, cleaning);
    document.with_ancestors(block.owner).take(LEVELS).any(|up| {
        matches!(document.tag(up), Tag::Figure | Tag::Figcaption) || builder.is_figure_box(up)
    })
}

struct Review<'a> {
    context: &'a Context<'a>,
    blocks: &'a Blocks,
    kept: &'a [bool],
    wanted: Vec<bool>,
}

impl Review<'_> {
    /// The blocks with what was decided on each: (block, kept by the rules, wanted).
    fn each(&self) -> impl Iterator<Item = (&Block, bool, bool)> {
        self.blocks.all().iter().zip(self.kept).zip(&self.wanted).map(|((b, k), w)| (b, *k, *w))
    }

    fn bring_back(&self, cleaning: &mut Cleaning, roots: &mut Vec<NodeId>) {
        let document = self.context.document;
        let unwanted: Vec<NodeId> =
            self.each().filter(|(.., wanted)| !wanted).map(|(b, ..)| b.owner).collect();
        let mut added = Vec::new();
        for (block, ..) in self.each().filter(|(_, kept, wanted)| *wanted && !*kept) {
            let is_inside = |roots: &[NodeId]| document.is_within_any(block.owner, roots);
            if !is_inside(roots) && !is_inside(&added) {
                let found = self.highest_pure(block.owner, &unwanted, roots).map_or_else(
                    // Only its own text, where other text of its element is not wanted.
                    || self.pieces(block),
                    |root| vec![root],
                );
                // What else is in it is judged as in any article.
                clean::remove_inside(self.context, cleaning, &found);
                added.extend(found);
            }
            cleaning.restore(document, self.blocks.nodes(block));
        }
        // A found part may lie in a new one.
        roots.retain(|&root| !document.is_within_any(root, &added));
        roots.extend(added);
        roots.sort_unstable();
    }

    /// The children of the block's element that hold its text, with the line breaks between.
    fn pieces(&self, block: &Block) -> Vec<NodeId> {
        let document = self.context.document;
        let nodes = self.blocks.nodes(block);
        let is_piece = |child: NodeId| {
            document.tag(child) == Tag::Br || nodes.iter().any(|&n| document.is_within(n, child))
        };
        document.children(block.owner).filter(|&child| is_piece(child)).collect()
    }

    /// The highest element around `owner`, or itself, in which every block is wanted.
    fn highest_pure(&self, owner: NodeId, unwanted: &[NodeId], roots: &[NodeId]) -> Option<NodeId> {
        let document = self.context.document;
        let is_pure = |id: NodeId| {
            let from = unwanted.partition_point(|u| *u < id);
            !unwanted.get(from).is_some_and(|&u| document.is_within(u, id))
                && !roots.iter().any(|&root| document.is_within(root, id))
                && !matches!(document.tag(id), Tag::Body | Tag::Html)
                && id != NodeId::ROOT
        };
        document.with_ancestors(owner).take_while(|&up| is_pure(up)).last()
    }

    /// What an author quotes is the article's, whatever it reads like.
    fn is_quoted(&self, block: &Block) -> bool {
        let document = self.context.document;
        document.with_ancestors(block.owner).any(|up| document.tag(up) == Tag::Blockquote)
    }

    fn take_out(&self, cleaning: &mut Cleaning, roots: &[NodeId]) {
        let document = self.context.document;
        let why = || Reason::Borrowed("it reads like no part of the article");
        // Chosen before anything goes: captions are told by what stands beside them.
        let stays =
            |block: &Block| self.is_quoted(block) || is_caption(self.context, cleaning, block);
        let unwanted: Vec<&Block> = self
            .each()
            .filter(|(block, kept, wanted)| *kept && !wanted && !stays(block))
            .map(|(block, ..)| block)
            .collect();
        for block in unwanted {
            let owner = self.context.whole.get(block.owner);
            if block.is_whole && owner.images == 0 && !roots.contains(&block.owner) {
                cleaning.remove(document, block.owner, "block", why());
            } else {
                for &node in self.blocks.nodes(block) {
                    cleaning.remove(document, node, "block", why());
                }
            }
        }
    }
}
