//! What lies in each subtree, counted bottom-up in one pass.

use super::data_table::is_data_table;
use super::{weights, words};
use crate::document::{Document, NodeId};
use crate::dom::{Tag, text};
use std::collections::HashMap;

/// Counts over a subtree, removed parts left out.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Measure {
    pub(crate) letters: u32,
    /// Tenths of a letter, since links within the page count for less.
    link_tenths: u32,
    pub(crate) commas: u32,
    pub(crate) paragraphs: u32,
    pub(crate) images: u32,
    pub(crate) items: u32,
    pub(crate) inputs: u32,
    pub(crate) embeds: u32,
    pub(crate) heading_letters: u32,
    /// Letters in elements that hold text: `p`, `li`, `td`, `span` and so on.
    pub(crate) held_letters: u32,
    pub(crate) blocks: u32,
}

impl Measure {
    /// Share of the text that is link text, 0 to 1.
    pub(crate) fn link_density(&self) -> f32 {
        if self.letters == 0 {
            return 0.0;
        }
        (self.link_tenths as f32 / 10.0 / self.letters as f32).min(1.0)
    }

    /// Letters of link text.
    pub(crate) fn link_letters(&self) -> u32 {
        self.link_tenths / 10
    }

    /// Share of the text that is headings, 0 to 1.
    pub(crate) fn heading_density(&self) -> f32 {
        self.heading_letters as f32 / self.letters.max(1) as f32
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.letters += other.letters;
        self.link_tenths += other.link_tenths;
        self.commas += other.commas;
        self.paragraphs += other.paragraphs;
        self.images += other.images;
        self.items += other.items;
        self.inputs += other.inputs;
        self.embeds += other.embeds;
        self.heading_letters += other.heading_letters;
        self.held_letters += other.held_letters;
        self.blocks += other.blocks;
    }
}

/// What never changes about each node: text counts, and the groups of its class words.
#[derive(Debug)]
pub(crate) struct Page {
    texts: Vec<(u32, u32)>,
    groups: Vec<words::Groups>,
    has_block: Vec<bool>,
    data_tables: Vec<bool>,
    is_kept_whole: Vec<bool>,
}

impl Page {
    pub(crate) fn new(document: &Document) -> Self {
        let size = document.len();
        let (mut texts, mut groups, mut has_block) =
            (vec![(0, 0); size], vec![0; size], vec![false; size]);
        // Most names come many times.
        let mut known: HashMap<&str, words::Groups> = HashMap::new();
        for id in document.ids() {
            let tag = document.tag(id);
            if tag == Tag::Text {
                set(&mut texts, id, text::count(document.raw_text(id)));
            } else if !matches!(tag, Tag::Html | Tag::Body) {
                let mut found = 0;
                for (name, value) in document.attributes(id) {
                    if matches!(name, "class" | "id") {
                        found |= *known.entry(value).or_insert_with(|| words::groups(value));
                    }
                }
                set(&mut groups, id, found);
            }
        }
        for id in document.ids().rev() {
            let inside = document.tag(id).is_block() || at(&has_block, id);
            if let Some(parent) = document.parent(id).filter(|_| inside) {
                set(&mut has_block, parent, true);
            }
        }
        let (mut data_tables, mut is_kept_whole) = (vec![false; size], vec![false; size]);
        for id in document.ids() {
            let tag = document.tag(id);
            if tag == Tag::Table {
                set(&mut data_tables, id, is_data_table(document, id));
            }
            let inside = document.parent(id).is_some_and(|up| {
                matches!(document.tag(up), Tag::Code | Tag::Pre | Tag::Figure)
                    || at(&data_tables, up)
                    || at(&is_kept_whole, up)
            });
            set(&mut is_kept_whole, id, inside);
        }
        Self { texts, groups, has_block, data_tables, is_kept_whole }
    }

    /// Whether it is a table that holds data, as opposed to one that lays out the page.
    pub(crate) fn is_data_table(&self, id: NodeId) -> bool {
        at(&self.data_tables, id)
    }

    /// Whether it lies in code, a figure or a table of data, which are kept or left as a whole.
    pub(crate) fn is_kept_whole(&self, id: NodeId) -> bool {
        at(&self.is_kept_whole, id)
    }

    /// Letters and commas of a text node.
    pub(crate) fn text_counts(&self, id: NodeId) -> (u32, u32) {
        at(&self.texts, id)
    }

    /// The groups of the element's own class words.
    pub(crate) fn groups(&self, id: NodeId) -> words::Groups {
        at(&self.groups, id)
    }

    /// Takes groups from an element's class words.
    pub(super) fn forget(&mut self, id: NodeId, groups: words::Groups) {
        let left = self.groups(id) & !groups;
        set(&mut self.groups, id, left);
    }

    /// Whether a block element lies below.
    pub(crate) fn has_block(&self, id: NodeId) -> bool {
        at(&self.has_block, id)
    }

    /// What the class words say about an element that holds text.
    pub(crate) fn class_weight(&self, id: NodeId) -> f32 {
        let groups = self.groups(id);
        let mut weight = 0.0;
        if groups & words::NEGATIVE != 0 {
            weight -= weights::CLASS_WEIGHT;
        }
        if groups & words::POSITIVE != 0 {
            weight += weights::CLASS_WEIGHT;
        }
        weight
    }
}

/// The entry of a node in a table beside the tree.
pub(crate) fn at<T: Copy + Default>(table: &[T], id: NodeId) -> T {
    table.get(id.index()).copied().unwrap_or_default()
}

pub(crate) fn set<T>(table: &mut [T], id: NodeId, value: T) {
    if let Some(slot) = table.get_mut(id.index()) {
        *slot = value;
    }
}

/// The counts of every subtree.
#[derive(Debug)]
pub(crate) struct Measures(Vec<Measure>);

impl Measures {
    /// Counts, leaving out the subtrees whose root `is_gone`.
    pub(crate) fn new(document: &Document, page: &Page, is_gone: impl Fn(NodeId) -> bool) -> Self {
        Self::folding(document, page, |id, _| is_gone(id))
    }

    /// Counts from the last node to the first; `is_gone` sees each finished subtree and says
    /// whether its ancestors count it.
    pub(crate) fn folding(
        document: &Document,
        page: &Page,
        mut is_gone: impl FnMut(NodeId, &Measure) -> bool,
    ) -> Self {
        let mut all = Self(vec![Measure::default(); document.len()]);
        for id in document.ids().rev() {
            let tag = document.tag(id);
            let mut here = all.get(id);
            if tag == Tag::Text {
                (here.letters, here.commas) = page.text_counts(id);
            } else if tag.is_invisible() {
                here = Measure::default();
            }
            count_element(document, id, tag, &mut here);
            if let Some(slot) = all.0.get_mut(id.index()) {
                *slot = here;
            }
            if is_gone(id, &here) {
                continue;
            }
            if let Some(up) = document.parent(id).and_then(|p| all.0.get_mut(p.index())) {
                up.add(&here);
            }
        }
        all
    }

    pub(crate) fn get(&self, id: NodeId) -> Measure {
        self.0.get(id.index()).copied().unwrap_or_default()
    }
}

/// Whether a button is there to open the picture in it larger.
pub(crate) fn holds_figure(document: &Document, id: NodeId) -> bool {
    document.descendants(id).any(|n| matches!(document.tag(n), Tag::Figure | Tag::Picture))
}

fn count_element(document: &Document, id: NodeId, tag: Tag, here: &mut Measure) {
    match tag {
        Tag::A => {
            let within_page =
                document.attribute(id, "href").is_some_and(|h| h.len() > 1 && h.starts_with('#'));
            let tenths = if within_page { weights::FRAGMENT_LINK_TENTHS } else { 10 };
            here.link_tenths = here.letters * tenths;
        }
        Tag::P => here.paragraphs += 1,
        Tag::Img => here.images += 1,
        Tag::Li => here.items += 1,
        Tag::Button if here.images > 0 && holds_figure(document, id) => {}
        Tag::Input | Tag::Textarea | Tag::Select | Tag::Button => here.inputs += 1,
        Tag::Object | Tag::Embed | Tag::Iframe => here.embeds += 1,
        _ => {}
    }
    if tag.is_heading() {
        here.heading_letters = here.letters;
    }
    if tag.is_block() {
        here.blocks += 1;
    }
    if matches!(
        tag,
        Tag::Span
            | Tag::Li
            | Tag::Td
            | Tag::P
            | Tag::Blockquote
            | Tag::Pre
            | Tag::Dl
            | Tag::Ol
            | Tag::Ul
            | Tag::Table
            | Tag::Div
            | Tag::Img
    ) {
        here.held_letters = here.letters;
    }
}
