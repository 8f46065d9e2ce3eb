//! Names that mislead. Boxes that come several times and together hold much of the running text, the products
//! of a test or the entries of a list, may be called widgets; a line right above running text is a heading,
//! though it be called a header.

use super::{Measures, Page, words};
use crate::document::{Document, NodeId};

/// Names that boxes of an article have as well.
const BENIGN: words::Groups = words::TOOL | words::FURNITURE;
/// So many boxes of one name are a series, …
const MIN_PEERS: u32 = 3;
/// … of so many that are looked at.
const MAX_PEERS: usize = 200;
/// A series holds at least so much of the page's running text.
const MIN_SHARE: f32 = 0.33;
/// More links than this make a list of links.
const MAX_LINKS: f32 = 0.5;
/// No heading is longer.
const MAX_HEADING_LETTERS: u32 = 120;
/// What stands below a heading has so many letters, …
const MIN_BELOW_HEADING: u32 = 80;
/// … and no more links.
const MAX_BELOW_LINKS: f32 = 0.3;

/// Takes such words from the names of boxes where they do not hold, and of all that is in them.
pub(crate) fn forget(document: &Document, page: &mut Page, whole: &Measures) {
    for id in document.ids() {
        let groups = page.groups(id) & words::UNLIKELY;
        if groups == 0 || groups & !BENIGN != 0 {
            continue;
        }
        let forgotten = if is_series(document, whole, id) {
            BENIGN
        } else if groups == words::FURNITURE && is_heading_line(document, whole, id) {
            words::FURNITURE
        } else {
            continue;
        };
        for inner in document.subtree(id) {
            page.forget(inner, forgotten);
        }
    }
}

fn is_series(document: &Document, whole: &Measures, id: NodeId) -> bool {
    let Some(class) = document.attribute(id, "class") else { return false };
    let Some(parent) = document.parent(id) else { return false };
    let (mut count, mut commas) = (0, 0);
    for peer in document.children(parent).take(MAX_PEERS) {
        let here = whole.get(peer);
        if document.attribute(peer, "class") == Some(class) && here.link_density() < MAX_LINKS {
            count += 1;
            commas += here.commas;
        }
    }
    count >= MIN_PEERS && commas as f32 > whole.get(NodeId::ROOT).commas as f32 * MIN_SHARE
}

fn is_heading_line(document: &Document, whole: &Measures, id: NodeId) -> bool {
    let here = whole.get(id);
    let is_short = (1..=MAX_HEADING_LETTERS).contains(&here.letters)
        && here.link_letters() == 0
        && here.images + here.inputs == 0;
    if !is_short {
        return false;
    }
    let mut is_header = false;
    words::for_each_word(document.attribute(id, "class").unwrap_or(""), |word| {
        is_header |= word == b"header";
    });
    let mut later = document.siblings_after(id).take(MAX_PEERS).map(|n| whole.get(n));
    is_header
        && later.find(|below| below.letters > 0).is_some_and(|below| {
            below.letters >= MIN_BELOW_HEADING
                && below.commas > 0
                && below.link_density() <= MAX_BELOW_LINKS
        })
}
