//! Plain text: one line for each line of the article.

use crate::article::Article;
use crate::render::view::view;
use crate::sanitize::{SafeElement, SafeNode};
use crate::timestamped::canonical::is_phrasing;
use crate::timestamped::date::write_date;
use crate::timestamped::spacing::is_blank;

/// The article with its title and dateline; a blank line between paragraphs.
pub fn text(article: &Article) -> String {
    let mut blocks = vec![article.title.clone()];
    let date = article.published.and_then(write_date);
    let dateline: Vec<&str> =
        article.byline.as_deref().into_iter().chain(date.as_deref()).collect();
    blocks.push(dateline.join("\n"));
    let mut lines = Lines { captions: true, marks: true, ..Lines::default() };
    lines.lead(article);
    lines.nodes(&view(&article.body));
    blocks.push(lines.finish("\n\n"));
    blocks.retain(|block| !block.is_empty());
    let mut out = blocks.join("\n\n");
    out.push('\n');
    out
}

/// The text of the body alone: a line for each block and for each line break, a tab between the
/// cells of a row. `captions` takes in those of pictures.
pub fn text_body(article: &Article, captions: bool) -> String {
    let mut lines = Lines { captions, ..Lines::default() };
    if captions {
        lines.lead(article);
    }
    lines.nodes(article.body.nodes());
    lines.finish("\n")
}

#[derive(Default)]
struct Lines {
    captions: bool,
    /// Bullets and numbers before the items of lists.
    marks: bool,
    /// Finished blocks, each with its lines.
    blocks: Vec<String>,
    open: String,
    /// What stands before the first line of the block: marks of the lists around it.
    prefix: String,
    in_cell: bool,
}

impl Lines {
    fn lead(&mut self, article: &Article) {
        if let Some(caption) = article.lead_image.as_ref().and_then(|lead| lead.caption.as_deref())
        {
            self.push(caption, false);
            self.end();
        }
    }

    fn nodes(&mut self, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => self.push(text, false),
                SafeNode::Element(element) => self.element(element),
            }
        }
    }

    fn element(&mut self, element: &SafeElement) {
        match element.tag() {
            "br" => self.push("\n", true),
            "pre" => {
                self.end();
                self.preformatted(element.children());
                self.end();
            }
            "figcaption" if !self.captions => (),
            "ul" | "ol" => self.list(element),
            "tr" => self.row(element),
            tag if is_phrasing(tag) => self.nodes(element.children()),
            _ => {
                self.end();
                self.nodes(element.children());
                self.end();
            }
        }
    }

    fn list(&mut self, list: &SafeElement) {
        self.end();
        let before = self.prefix.clone();
        for (n, item) in list.children().iter().filter_map(SafeNode::as_element).enumerate() {
            if self.marks {
                let mark =
                    if list.tag() == "ol" { format!("{}. ", n + 1) } else { "• ".to_owned() };
                self.prefix = format!("{before}{mark}");
            }
            self.nodes(item.children());
            self.end();
        }
        self.prefix = before;
    }

    fn row(&mut self, row: &SafeElement) {
        self.end();
        let was_in_cell = std::mem::replace(&mut self.in_cell, true);
        for (n, cell) in row.children().iter().filter_map(SafeNode::as_element).enumerate() {
            if n > 0 {
                self.open.truncate(self.open.trim_end_matches(' ').len());
                self.open.push('\t');
            }
            self.nodes(cell.children());
        }
        self.in_cell = was_in_cell;
        self.end();
    }

    fn preformatted(&mut self, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => self.push(text, true),
                SafeNode::Element(element) if element.tag() == "br" => self.push("\n", true),
                SafeNode::Element(element) => self.preformatted(element.children()),
            }
        }
    }

    /// In a cell a line is never ended: its blocks are separated by spaces.
    fn push(&mut self, text: &str, raw: bool) {
        for c in text.chars() {
            if self.in_cell && is_blank(c) || !raw && is_blank(c) {
                if !self.open.is_empty() && !self.open.ends_with([' ', '\n', '\t']) {
                    self.open.push(' ');
                }
            } else if c == '\n' {
                self.open.truncate(self.open.trim_end_matches(' ').len());
                self.open.push('\n');
            } else {
                self.open.push(c);
            }
        }
    }

    /// Ends the block that is open.
    fn end(&mut self) {
        if self.in_cell {
            return self.push(" ", false);
        }
        let block = std::mem::take(&mut self.open);
        let block = block.trim_matches(|c| matches!(c, ' ' | '\n'));
        if block.chars().all(char::is_whitespace) {
            return;
        }
        let prefix = std::mem::take(&mut self.prefix);
        self.blocks.push(format!("{prefix}{block}"));
        // Further blocks of the item stand under its text.
        self.prefix = " ".repeat(prefix.chars().count());
    }

    fn finish(mut self, separator: &str) -> String {
        self.end();
        self.blocks.join(separator)
    }
}
