//! Finds who wrote a saved article and when, where the file says so before the text.

use super::body::Pass;
use super::date::read_date;
use super::flow::Flow;
use super::spacing::one_line;
use crate::document::NodeId;
use crate::dom::Tag;
use crate::sanitize::RawNode;

/// A byline that stands alone is a name and not a story.
const MAX_BYLINE_CHARS: usize = 200;

/// Whether a text without a date beside it reads as a byline.
pub(super) fn is_byline(text: &str) -> bool {
    !text.is_empty() && text.chars().count() <= MAX_BYLINE_CHARS && read_date(text).is_none()
}

impl Pass<'_> {
    /// The first element of the body, when it is `<div><i>…</i></div>` or a date in a `div`.
    pub(super) fn is_dateline(&self, flow: &Flow, id: NodeId) -> bool {
        if self.reader.begun || !flow.top {
            return false;
        }
        match self.significant_children(id).as_slice() {
            [one] if self.document.tag(*one) == Tag::I => {
                !self.dateline_parts(*one).is_empty() && !self.holds_media(*one)
            }
            [one] => self.document.is_text(*one) && read_date(&self.words(id)).is_some(),
            _ => false,
        }
    }

    pub(super) fn dateline(&mut self, flow: &mut Flow, id: NodeId) {
        let mut parts = self.dateline_parts(id);
        self.reader.begun = true;
        if let Some(date) = parts.last().and_then(|last| read_date(last)) {
            self.reader.published = self.reader.published.or(Some(date.timestamp));
            let text = parts.pop().filter(|_| !date.exact);
            if let Some(text) = text {
                flow.block(RawNode::element("p", vec![RawNode::Text(text)]));
            }
        }
        if !parts.is_empty() {
            self.reader.byline = Some(parts.join(", "));
        }
    }

    /// The lines of a dateline; none where a name alone would be too long for one.
    fn dateline_parts(&self, id: NodeId) -> Vec<String> {
        let mut parts = vec![String::new()];
        for node in self.document.descendants(id) {
            match self.document.tag(node) {
                Tag::Br => parts.push(String::new()),
                Tag::Text => {
                    if let Some(last) = parts.last_mut() {
                        last.push_str(self.document.raw_text(node));
                    }
                }
                _ => (),
            }
        }
        let mut parts: Vec<String> = parts.iter().map(|p| one_line(p)).collect();
        parts.retain(|part| !part.is_empty());
        let has_date = parts.last().is_some_and(|last| read_date(last).is_some());
        if !has_date && !is_byline(&parts.join(", ")) {
            parts.clear();
        }
        parts
    }

    /// A date before the text is the article's; it stays text where it says more than the date.
    pub(super) fn time(&mut self, flow: &mut Flow, id: NodeId) {
        let text = self.words(id);
        let said = self.document.attribute(id, "datetime").and_then(read_date);
        let shown = read_date(&text);
        if self.reader.in_text || self.reader.published.is_some() {
            return self.phrasing(flow, id, Tag::Time);
        }
        self.reader.published = said.or(shown).map(|date| date.timestamp);
        let is_all = shown.is_some_and(|d| d.exact && Some(d.timestamp) == self.reader.published);
        if !is_all && !text.is_empty() {
            flow.container(vec![RawNode::Text(text)]);
        }
    }

    pub(super) fn address(&mut self, flow: &mut Flow, id: NodeId) {
        let text = self.words(id);
        if self.reader.in_text
            || self.reader.byline.is_some()
            || !is_byline(&text)
            || self.holds_media(id)
        {
            return self.dissolve(flow, id);
        }
        self.reader.byline = Some(text);
    }

    fn holds_media(&self, id: NodeId) -> bool {
        self.document.descendants(id).any(|node| self.is_picture(node))
    }
}
