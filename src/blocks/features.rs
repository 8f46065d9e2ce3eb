//! The numbers that a block is judged by. Lengths are logarithms; what is missing is -1.

use super::anchors::{Anchors, lowest_common};
use super::cut::{Block, Blocks};
use super::declared_text::DeclaredText;
use super::starts::{KINDS, Starts};
use crate::clean::{self, Cleaning, Context};
use crate::document::{Document, NodeId};
use crate::dom::Tag;
use crate::dom::text::count_letters;
use crate::metadata;
use crate::scoring::measure::at;
use crate::scoring::words;

/// A block of this length with few links and marks of sentences is a paragraph.
pub(crate) const MIN_PROSE_LETTERS: u32 = 50;
/// … with no larger share of link text.
pub(crate) const MAX_PROSE_LINKS: f32 = 0.4;

/// Outside the found article shorter blocks, or with more links, are not looked at.
const MIN_STRAY_LETTERS: u32 = 40;
const MAX_STRAY_LINKS: f32 = 0.6;

/// A standfirst has so many letters, …
const MIN_STANDFIRST_LETTERS: u32 = 25;
/// … no larger share of link text, …
const MAX_STANDFIRST_LINKS: f32 = 0.1;
/// … and is so much of a summary that the page gives.
const MIN_SUMMARY_SHARE: f32 = 0.9;

/// Takes the numbers of one block in a fixed order.
pub(super) trait Sink {
    fn push(&mut self, name: &'static str, value: f32);
}

impl Sink for Vec<f32> {
    fn push(&mut self, _: &'static str, value: f32) {
        Vec::push(self, value);
    }
}

/// Which tag, as yes or no each.
const TAGS: [(Tag, &str); 14] = [
    (Tag::P, "p"),
    (Tag::Li, "li"),
    (Tag::H1, "h1"),
    (Tag::H2, "h2"),
    (Tag::H3, "h3"),
    (Tag::H4, "h4"),
    (Tag::Td, "td"),
    (Tag::Div, "div"),
    (Tag::Blockquote, "blockquote"),
    (Tag::Pre, "pre"),
    (Tag::Dt, "dt"),
    (Tag::Button, "button"),
    (Tag::Span, "span"),
    (Tag::Table, "table"),
];
/// Which elements are around it.
const AROUND: [(Tag, &str); 15] = [
    (Tag::Article, "in_article"),
    (Tag::Main, "in_main"),
    (Tag::Aside, "in_aside"),
    (Tag::Nav, "in_nav"),
    (Tag::Footer, "in_footer"),
    (Tag::Header, "in_header"),
    (Tag::Ul, "in_ul"),
    (Tag::Table, "in_table"),
    (Tag::Form, "in_form"),
    (Tag::Figure, "in_figure"),
    (Tag::Blockquote, "in_blockquote"),
    (Tag::Section, "in_section"),
    (Tag::Button, "in_button"),
    (Tag::Li, "in_li"),
    (Tag::A, "in_a"),
];
const ITEM_BODY: u32 = 1 << 20;
const BAD_ROLE: u32 = 1 << 21;
const GOOD_ROLE: u32 = 1 << 22;
/// Class words of this many elements count as near.
const NEAR: usize = 3;

/// What is known of the page before its blocks are looked at one by one.
pub(super) struct Features<'a> {
    context: &'a Context<'a>,
    cleaning: &'a Cleaning,
    roots: &'a [NodeId],
    blocks: &'a Blocks,
    kept: &'a [bool],
    anchors: Anchors,
    /// Bits of what is around each element.
    around: Vec<u32>,
    /// Class words of the element and all around it.
    names: Vec<words::Groups>,
    starts: Vec<u8>,
    is_title: Vec<bool>,
    copies: Vec<f32>,
    declared: DeclaredText,
    /// Letters before each block.
    before: Vec<f32>,
    kept_before: Vec<f32>,
    /// The nearest kept block at or before, and at or after.
    kept_left: Vec<Option<usize>>,
    kept_right: Vec<Option<usize>>,
    title_at: Option<usize>,
    /// The first kept block that is no caption.
    first_kept: Option<usize>,
    first_prose: usize,
    last_prose: usize,
    is_cjk: f32,
}

/// What is carried from block to block.
#[derive(Default)]
struct Walk {
    last_heading: Option<usize>,
    heading_is_related: bool,
    prose: f32,
    related_at: Option<usize>,
    comment_at: Option<usize>,
    copyright: bool,
}

/// The bit that stands for an element around a block; 0 where the list does not have it.
fn bit_of(tag: Tag) -> u32 {
    AROUND.iter().position(|(known, _)| *known == tag).map_or(0, |place| 1 << place)
}

fn lg(value: f32) -> f32 {
    (value.max(0.0) + 1.0).ln()
}

fn yes(is: bool) -> f32 {
    if is { 1.0 } else { 0.0 }
}

impl<'a> Features<'a> {
    pub(super) fn new(
        context: &'a Context<'a>,
        (cleaning, roots): (&'a Cleaning, &'a [NodeId]),
        blocks: &'a Blocks,
        kept: &'a [bool],
    ) -> Self {
        let document = context.document;
        let all = blocks.all();
        let (around, names) = surroundings(context);
        let table = Starts::get();
        let starts = all.iter().map(|b| table.kinds(blocks.text(b), b.facts.letters)).collect();
        let title = count_letters(&context.metadata.title);
        let can_be_title = |b: &Block| b.facts.letters * 2 >= title && b.facts.letters <= title * 2;
        let is_title: Vec<bool> = all
            .iter()
            .map(|b| can_be_title(b) && metadata::title_matches(context.metadata, blocks.text(b)))
            .collect();
        let title_at = title_place(document, all, &is_title, context.metadata.headline);
        let prose = |b: &Block| b.facts.is_prose();
        let letters: f32 = all.iter().map(|b| b.facts.letters as f32).sum();
        let cjk: f32 = all.iter().map(|b| b.facts.cjk as f32).sum();
        let running = |kept_only: bool| {
            let mut sum = 0.0;
            let mut list = Vec::with_capacity(all.len() + 1);
            for (block, kept) in all.iter().zip(kept) {
                list.push(sum);
                if *kept || !kept_only {
                    sum += block.facts.letters as f32;
                }
            }
            list.push(sum);
            list
        };
        let (mut kept_left, mut kept_right) = (vec![None; all.len()], vec![None; all.len()]);
        let mut last = None;
        for (i, slot) in kept_left.iter_mut().enumerate() {
            if kept.get(i) == Some(&true) {
                last = Some(i);
            }
            *slot = last;
        }
        last = None;
        for (i, slot) in kept_right.iter_mut().enumerate().rev() {
            if kept.get(i) == Some(&true) {
                last = Some(i);
            }
            *slot = last;
        }
        let is_text = |b: &Block| at(&around, b.owner) & bit_of(Tag::Figure) == 0;
        let first_kept = all.iter().zip(kept).position(|(b, kept)| *kept && is_text(b));
        Self {
            first_kept,
            anchors: Anchors::new(document, blocks, kept),
            around,
            names,
            starts,
            title_at,
            is_title,
            copies: copies(all),
            declared: DeclaredText::new(context.metadata),
            before: running(false),
            kept_before: running(true),
            kept_left,
            kept_right,
            first_prose: all.iter().position(prose).unwrap_or(0),
            last_prose: all.iter().rposition(prose).unwrap_or(all.len()),
            is_cjk: yes(cjk * 8.0 > letters),
            context,
            cleaning,
            roots,
            blocks,
            kept,
        }
    }

    /// Gives the numbers of every block in turn, but of those for which `start` gives nothing.
    pub(super) fn each<S: Sink>(
        &self,
        mut start: impl FnMut(usize) -> Option<S>,
        mut end: impl FnMut(usize, S),
    ) {
        let mut walk = Walk::default();
        for (i, block) in self.blocks.all().iter().enumerate() {
            self.walk(&mut walk, i, block);
            let Some(mut row) = start(i) else { continue };
            self.own(&mut row, i, block);
            self.place(&mut row, &walk, i, block);
            self.neighbours(&mut row, i, block);
            self.among_anchors(&mut row, block);
            self.after_rules(&mut row, i, block);
            end(i, row);
        }
    }

    /// A few words, or links, outside the found article: never part of it.
    pub(super) fn is_hopeless(&self, i: usize) -> bool {
        let Some(block) = self.blocks.all().get(i) else { return true };
        let facts = block.facts;
        self.kept.get(i) != Some(&true)
            && (facts.letters < MIN_STRAY_LETTERS || facts.link_share() > MAX_STRAY_LINKS)
            && !self.context.document.is_within_any(block.owner, self.roots)
    }

    /// Whether it stands right below the headline and says what the page gives as its summary. Where the rules
    /// found it, its name or its tag is enough.
    pub(super) fn is_standfirst(&self, i: usize) -> bool {
        let Some(block) = self.blocks.all().get(i) else { return false };
        let node = self.blocks.nodes(block).first().copied().unwrap_or(block.owner);
        let near = self.near_names(block);
        let is_plain = self.is_title.get(i) == Some(&false)
            && block.facts.letters >= MIN_STANDFIRST_LETTERS
            && block.facts.link_share() <= MAX_STANDFIRST_LINKS
            && matches!(self.cleaning.rule_of(node), None | Some("unlikely"))
            && near & (words::CAPTION | words::CREDIT) == 0
            && at(&self.around, block.owner) & bit_of(Tag::Figure) == 0;
        let says_summary = || {
            let said = self.blocks.text(block);
            self.declared.in_summary(said).is_some_and(|share| share >= MIN_SUMMARY_SHARE)
        };
        let is_named = near & words::LEAD != 0;
        let place = (self.title_at, self.first_kept);
        is_plain
            && match place {
                (Some(title), Some(first)) if title < i && i < first => {
                    says_summary() || is_named && self.is_sentence_under(title, i)
                }
                (title, Some(first)) if i == first && title.is_none_or(|title| title < i) => {
                    is_named || self.tag(block).is_heading() || says_summary()
                }
                _ => false,
            }
    }

    /// Whether the block is a sentence with no other headline between it and the title.
    fn is_sentence_under(&self, title: usize, i: usize) -> bool {
        let all = self.blocks.all();
        let between = all.get(title + 1..i).unwrap_or_default();
        all.get(i).is_some_and(|b| b.facts.ends_sentence)
            && !between.iter().any(|b| self.tag(b).is_heading())
    }

    /// Class words of the element and those right around it.
    fn near_names(&self, block: &Block) -> words::Groups {
        let document = self.context.document;
        document
            .with_ancestors(block.owner)
            .take(NEAR)
            .fold(0, |all, id| all | self.context.page.groups(id))
    }

    fn starts_with(&self, i: usize, kind: &str) -> bool {
        let bits = self.starts.get(i).copied().unwrap_or(0);
        KINDS.iter().position(|k| *k == kind).is_some_and(|bit| bits >> bit & 1 == 1)
    }

    fn walk(&self, walk: &mut Walk, i: usize, block: &Block) {
        let facts = block.facts;
        let is_bold_line = facts.letters <= 40 && facts.bold_letters * 10 >= facts.letters * 9;
        if self.tag(block).is_heading() || is_bold_line {
            walk.last_heading = Some(i);
            walk.heading_is_related = self.starts_with(i, "related");
        }
        if let Some(before) = i.checked_sub(1) {
            if self.starts_with(before, "related") {
                walk.related_at = Some(before);
            }
            if self.starts_with(before, "comment") && before > self.first_prose {
                walk.comment_at = Some(before);
            }
            walk.copyright |= before >= self.first_prose && self.starts_with(before, "copyright");
            walk.prose += yes(self.blocks.all().get(before).is_some_and(|b| b.facts.is_prose()));
        }
    }

    fn tag(&self, block: &Block) -> Tag {
        self.context.document.tag(block.owner)
    }

    fn own(&self, row: &mut impl Sink, i: usize, block: &Block) {
        let facts = block.facts;
        let letters = facts.letters.max(1) as f32;
        row.push("letters", lg(letters));
        row.push("is_cjk_page", self.is_cjk);
        row.push("link_share", facts.link_share());
        row.push("links", lg(facts.links as f32));
        row.push("bold_share", facts.bold_letters as f32 / letters);
        row.push("stop_share", facts.stops as f32 / letters);
        row.push("comma_share", facts.commas as f32 / letters);
        row.push("stops", lg(facts.stops as f32));
        row.push("ends_sentence", yes(facts.ends_sentence));
        row.push("ends_with_colon", yes(facts.ends_with_colon));
        row.push("has_quote", yes(facts.has_quote));
        row.push("digit_share", facts.digits as f32 / letters);
        row.push("capital_share", facts.capitals as f32 / facts.words.max(1) as f32);
        row.push("is_upper", yes(facts.lower == 0 && facts.upper > 2));
        row.push("starts_lower", yes(facts.starts_lower));
        row.push("separator_share", facts.separators as f32 / letters);
        row.push("has_date", yes(facts.has_date));
        let bits = self.starts.get(i).copied().unwrap_or(0);
        for (bit, kind) in KINDS.into_iter().enumerate() {
            row.push(kind, yes(bits >> bit & 1 == 1));
        }
        let tag = self.tag(block);
        for (known, name) in TAGS {
            row.push(name, yes(tag == known));
        }
        row.push("after_break", yes(block.after_break));
        row.push("is_whole", yes(block.is_whole));
        let around = at(&self.around, block.owner);
        for (bit, (_, name)) in AROUND.into_iter().enumerate() {
            row.push(name, yes(around >> bit & 1 == 1));
        }
        row.push("item_body", yes(around & ITEM_BODY != 0));
        row.push("bad_role", yes(around & BAD_ROLE != 0));
        row.push("good_role", yes(around & GOOD_ROLE != 0));
        let near = self.near_names(block);
        let names = at(&self.names, block.owner);
        for (bit, (near_name, any_name)) in words::GROUP_NAMES.into_iter().enumerate() {
            row.push(near_name, yes(near >> bit & 1 == 1));
            row.push(any_name, yes(names >> bit & 1 == 1));
        }
        row.push("copies", lg(self.copies.get(i).copied().unwrap_or(0.0)));
        let said = self.blocks.text(block);
        row.push("json_says", self.declared.in_body(said).unwrap_or(-1.0));
        row.push("summary_says", self.declared.in_summary(said).unwrap_or(-1.0));
    }

    fn place(&self, row: &mut impl Sink, walk: &Walk, i: usize, block: &Block) {
        let count = self.blocks.all().len();
        let before = self.before.get(i).copied().unwrap_or(0.0);
        let total = self.before.last().copied().unwrap_or(0.0).max(1.0);
        row.push("depth", self.anchors.depth(block.owner));
        row.push("block_place", i as f32 / count.saturating_sub(1).max(1) as f32);
        row.push("letter_place", before / total);
        row.push("page_blocks", lg(count as f32));
        row.push("page_letters", lg(total));
        row.push("before_prose", yes(i < self.first_prose));
        row.push("after_prose", yes(i > self.last_prose));
        let prose = self.anchors.held(NodeId::ROOT).prose_blocks.max(1.0);
        row.push("prose_place", walk.prose / prose);
        let signed = |far: f32, is_after: bool| if is_after { lg(far) } else { -lg(far) };
        let title = self.title_at.map(|at| {
            let there = self.before.get(at).copied().unwrap_or(0.0);
            (signed(i.abs_diff(at) as f32, i >= at), signed((before - there).abs(), i >= at))
        });
        row.push("blocks_from_title", title.map_or(-9.0, |t| t.0));
        row.push("letters_from_title", title.map_or(-9.0, |t| t.1));
        row.push("is_title", yes(self.is_title.get(i) == Some(&true)));
        row.push("heading_is_related", yes(walk.heading_is_related));
        row.push("from_heading", walk.last_heading.map_or(-1.0, |at| lg((i - at.min(i)) as f32)));
        row.push("from_related", walk.related_at.map_or(-1.0, |at| lg((i - at.min(i)) as f32)));
        row.push("from_comment", walk.comment_at.map_or(-1.0, |at| lg((i - at.min(i)) as f32)));
        row.push("after_copyright", yes(walk.copyright));
        row.push("repeats", lg(self.anchors.repeats(block.owner)));
    }

    fn neighbours(&self, row: &mut impl Sink, i: usize, block: &Block) {
        let all = self.blocks.all();
        let document = self.context.document;
        for step in [-3_isize, -2, -1, 1, 2, 3] {
            let there = i.checked_add_signed(step).and_then(|at| all.get(at));
            let facts = there.map(|b| b.facts);
            row.push("next_letters", facts.map_or(-1.0, |f| lg(f.letters as f32)));
            row.push("next_link_share", facts.map_or(-1.0, |f| f.link_share()));
            if step.abs() <= 2 {
                row.push("next_is_prose", facts.map_or(-1.0, |f| yes(f.is_prose())));
                let is_beside = there.is_some_and(|b| {
                    b.owner == block.owner
                        || document.parent(b.owner) == document.parent(block.owner)
                });
                row.push("next_is_beside", yes(is_beside));
                row.push(
                    "next_tag_is_same",
                    yes(there.is_some_and(|b| self.tag(b) == self.tag(block))),
                );
            }
            if step.abs() == 1 {
                row.push("next_ends_sentence", facts.map_or(-1.0, |f| yes(f.ends_sentence)));
                row.push("next_is_heading", yes(there.is_some_and(|b| self.tag(b).is_heading())));
                row.push("next_far", there.map_or(-1.0, |b| self.distance(block.owner, b.owner)));
            }
        }
        for reach in [5_usize, 15] {
            let window = all.get(i.saturating_sub(reach)..(i + reach + 1).min(all.len()));
            let (mut letters, mut links, mut prose, mut blocks) = (0.0, 0.0, 0.0, 0.0_f32);
            for b in window.unwrap_or(&[]) {
                letters += b.facts.letters as f32;
                links += b.facts.link_letters as f32;
                prose += if b.facts.is_prose() { b.facts.letters as f32 } else { 0.0 };
                blocks += 1.0;
            }
            row.push("window_letters", lg(letters / blocks.max(1.0)));
            row.push("window_link_share", links / letters.max(1.0));
            row.push("window_prose", prose / letters.max(1.0));
        }
    }

    /// Steps in the tree from one element to the other.
    fn distance(&self, a: NodeId, b: NodeId) -> f32 {
        let (first, last) = if a < b { (a, b) } else { (b, a) };
        let up = self.anchors.depth(lowest_common(self.context.document, first, last));
        self.anchors.depth(a) + self.anchors.depth(b) - 2.0 * up
    }

    fn among_anchors(&self, row: &mut impl Sink, block: &Block) {
        let document = self.context.document;
        let anchors = &self.anchors;
        for anchor in
            [anchors.voted, anchors.densest, anchors.of_three, anchors.of_six, anchors.kept]
        {
            let inside = document.is_within(block.owner, anchor);
            let depth = anchors.depth(block.owner) - anchors.depth(anchor);
            let (first, last) =
                if block.owner < anchor { (block.owner, anchor) } else { (anchor, block.owner) };
            let up = anchors.depth(lowest_common(document, first, last));
            row.push("anchor_depth", if inside { depth } else { up - anchors.depth(anchor) });
            // The part of the anchor that the block is in.
            let part = document
                .with_ancestors(block.owner)
                .find(|&id| document.parent(id) == Some(anchor))
                .filter(|_| inside);
            let held = part.map(|part| anchors.held(part));
            row.push("anchor_part_links", held.map_or(-1.0, |h| h.link_share()));
            row.push("anchor_part_prose", held.map_or(-1.0, |h| h.prose_share()));
            let whole = anchors.held(anchor).letters.max(1.0);
            row.push("anchor_part_share", held.map_or(-1.0, |h| h.letters / whole));
        }
        let votes = document
            .with_ancestors(block.owner)
            .map(|id| anchors.held(id).votes)
            .fold(0.0, f32::max);
        row.push("vote_share", votes / anchors.most_votes.max(1e-6));
        let mut up = block.owner;
        for (level, names) in [
            ("parent_share", "parent_links", "parent_prose"),
            ("second_share", "second_links", "second_prose"),
            ("fourth_share", "fourth_links", "fourth_prose"),
        ]
        .into_iter()
        .enumerate()
        {
            for _ in 0..(1 << level).min(2) {
                up = document.parent(up).unwrap_or(up);
            }
            let held = anchors.held(up);
            row.push(names.0, held.letters / anchors.held(NodeId::ROOT).letters.max(1.0));
            row.push(names.1, held.link_share());
            row.push(names.2, held.prose_letters / anchors.most_prose);
        }
    }

    fn after_rules(&self, row: &mut impl Sink, i: usize, block: &Block) {
        let document = self.context.document;
        let kept = |at: Option<usize>| at.and_then(|at| self.kept.get(at)).copied();
        row.push("kept", yes(kept(Some(i)) == Some(true)));
        let in_roots = document.is_within_any(block.owner, self.roots);
        row.push("in_roots", yes(in_roots));
        let node = self.blocks.nodes(block).first().copied().unwrap_or(block.owner);
        let rule = self.cleaning.rule_of(node);
        for name in clean::RULES {
            row.push(name, yes(rule == Some(name)));
        }
        for step in [-2_isize, -1, 1, 2] {
            row.push("next_kept", kept(i.checked_add_signed(step)).map_or(-1.0, yes));
        }
        let (left, right) =
            (self.kept_left.get(i).copied().flatten(), self.kept_right.get(i).copied().flatten());
        row.push("from_kept", left.map_or(-1.0, |at| lg((i - at.min(i)) as f32)));
        row.push("to_kept", right.map_or(-1.0, |at| lg((at.max(i) - i) as f32)));
        let far = [left, right]
            .into_iter()
            .flatten()
            .filter_map(|at| self.blocks.all().get(at))
            .map(|b| self.distance(block.owner, b.owner))
            .fold(f32::INFINITY, f32::min);
        row.push("kept_distance", if far.is_finite() { far } else { -1.0 });
        let total = self.kept_before.last().copied().unwrap_or(0.0);
        row.push("kept_before", self.kept_before.get(i).copied().unwrap_or(0.0) / total.max(1.0));
        row.push("kept_letters", lg(total));
        row.push("kept_of_page", total / self.before.last().copied().unwrap_or(0.0).max(1.0));
        row.push("of_kept", block.facts.letters as f32 / total.max(1.0));
        let mut up = block.owner;
        for name in ["parent_kept", "second_kept", "third_kept"] {
            up = document.parent(up).unwrap_or(up);
            row.push(name, self.anchors.held(up).kept_share());
        }
        for reach in [5_usize, 20] {
            let (from, to) =
                (i.saturating_sub(reach), (i + reach + 1).min(self.blocks.all().len()));
            let sum = |list: &[f32]| {
                list.get(to).copied().unwrap_or(0.0) - list.get(from).copied().unwrap_or(0.0)
            };
            row.push("window_kept", sum(&self.kept_before) / sum(&self.before).max(1.0));
        }
    }
}

/// Bits of the elements around each element, and all class words around it.
fn surroundings(context: &Context<'_>) -> (Vec<u32>, Vec<words::Groups>) {
    let document = context.document;
    let (mut around, mut names) = (vec![0_u32; document.len()], vec![0; document.len()]);
    for id in document.ids() {
        let tag = document.tag(id);
        if tag == Tag::Text {
            continue;
        }
        let (mut bits, mut groups) =
            document.parent(id).map_or((0, 0), |up| (at(&around, up), at(&names, up)));
        let kind = if tag == Tag::Ol { Tag::Ul } else { tag };
        bits |= bit_of(kind);
        for (name, value) in document.attributes(id) {
            bits |= match (name, value) {
                ("itemprop", "articleBody") => ITEM_BODY,
                ("role", "main" | "article") => GOOD_ROLE,
                (
                    "role",
                    "navigation" | "banner" | "contentinfo" | "complementary" | "dialog"
                    | "alertdialog" | "menu" | "search",
                ) => BAD_ROLE,
                _ => 0,
            };
        }
        groups |= context.page.groups(id);
        if let (Some(a), Some(n)) = (around.get_mut(id.index()), names.get_mut(id.index())) {
            (*a, *n) = (bits, groups);
        }
    }
    (around, names)
}

/// The block that shows the headline.
fn title_place(
    document: &Document,
    all: &[Block],
    is_title: &[bool],
    headline: Option<NodeId>,
) -> Option<usize> {
    headline
        .and_then(|h| all.iter().position(|b| document.is_within(b.owner, h) || b.owner == h))
        .or_else(|| is_title.iter().position(|is| *is))
        .or_else(|| all.iter().position(|b| document.tag(b.owner) == Tag::H1))
}

/// How many other blocks say the same.
fn copies(all: &[Block]) -> Vec<f32> {
    let mut hashes: Vec<u64> = all.iter().map(|b| b.facts.hash).collect();
    hashes.sort_unstable();
    all.iter()
        .map(|b| {
            let from = hashes.partition_point(|h| *h < b.facts.hash);
            let to = hashes.partition_point(|h| *h <= b.facts.hash);
            (to - from - 1) as f32
        })
        .collect()
}
