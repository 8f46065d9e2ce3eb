//! Blocks and what stands in them.

use super::escape::Flavour;
use super::inline::{Inline, push_texts};
use crate::options::ImageLinks;
use crate::sanitize::{SafeElement, SafeNode};
use crate::timestamped::body_html;
use crate::timestamped::canonical::is_phrasing;

/// Writes blocks. Each is a text of lines without the marks of what it stands in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Blocks {
    pub(super) links: ImageLinks,
    pub(super) flavour: Flavour,
}

impl Blocks {
    pub(super) fn render(self, nodes: &[SafeNode]) -> String {
        self.parts(nodes).join("\n\n")
    }

    fn parts(self, nodes: &[SafeNode]) -> Vec<String> {
        let mut out = Vec::new();
        // Lists that follow each other are one list, unless their marks differ.
        let mut previous_list = None;
        let is_in_line = |node: &SafeNode| node.as_element().is_none_or(|e| is_phrasing(e.tag()));
        for part in nodes.chunk_by(|a, b| is_in_line(a) && is_in_line(b)) {
            let block = match part {
                [SafeNode::Element(list)] if matches!(list.tag(), "ul" | "ol") => {
                    let is_second = previous_list
                        .is_some_and(|(tag, second): (&str, bool)| tag == list.tag() && !second);
                    previous_list = Some((list.tag(), is_second));
                    self.list(list, is_second)
                }
                part => {
                    previous_list = None;
                    match part {
                        [SafeNode::Element(block)] if !is_phrasing(block.tag()) => {
                            self.block(block)
                        }
                        line => self.line(line),
                    }
                }
            };
            if !block.is_empty() {
                out.push(block);
            }
        }
        out
    }

    fn inline(self) -> Inline {
        Inline::new(self.links, self.flavour)
    }

    fn line(self, nodes: &[SafeNode]) -> String {
        let mut inline = self.inline();
        inline.line(without_outer_breaks(nodes));
        inline.out
    }

    fn one_line(self, nodes: &[SafeNode], in_cell: bool) -> String {
        let mut inline = self.inline();
        inline.one_line = true;
        inline.in_cell = in_cell;
        inline.line(without_outer_breaks(nodes));
        inline.out
    }

    fn block(self, element: &SafeElement) -> String {
        let children = element.children();
        match element.tag() {
            "h2" => self.heading(2, children),
            "h3" => self.heading(3, children),
            "h4" => self.heading(4, children),
            "h5" => self.heading(5, children),
            "h6" => self.heading(6, children),
            "hr" => "___".to_owned(),
            "pre" => fenced(children),
            "blockquote" => prefixed(&self.render(children), "> ", "> "),
            "figure" => self.figure(children),
            "table" => self.table(element),
            "dl" => body_html(&[SafeNode::Element(element.clone())], self.links),
            _ => self.line(children),
        }
    }

    fn heading(self, level: usize, nodes: &[SafeNode]) -> String {
        let mut inline = self.inline();
        inline.one_line = true;
        inline.out = "#".repeat(level) + " ";
        inline.line(without_outer_breaks(nodes));
        let mut heading = inline.out;
        // A row of number signs at the end would be taken off.
        if heading.ends_with('#') && !heading.ends_with("\\#") {
            heading.pop();
            heading.push_str("\\#");
        }
        heading
    }

    fn list(self, list: &SafeElement, is_second: bool) -> String {
        let items: Vec<Vec<String>> = list
            .children()
            .iter()
            .filter_map(SafeNode::as_element)
            .map(|item| self.item(item.children()))
            .collect();
        let is_tight = items.iter().all(|parts| parts.len() == 1);
        let lines: Vec<String> = items
            .iter()
            .enumerate()
            .map(|(index, parts)| {
                let mark = match (list.tag(), is_second) {
                    ("ol", false) => format!("{}. ", index + 1),
                    ("ol", true) => format!("{}) ", index + 1),
                    (_, false) => "- ".to_owned(),
                    (_, true) => "* ".to_owned(),
                };
                prefixed(&parts.join("\n\n"), &mark, &" ".repeat(mark.len()))
            })
            .collect();
        lines.join(if is_tight { "\n" } else { "\n\n" })
    }

    /// The blocks of an item; a list directly under a line of text belongs to that line.
    fn item(self, nodes: &[SafeNode]) -> Vec<String> {
        let is_list =
            |node: &SafeNode| node.as_element().is_some_and(|e| matches!(e.tag(), "ul" | "ol"));
        let lists = nodes.iter().position(is_list).unwrap_or(nodes.len());
        let (line, lists) = nodes.split_at(lists);
        let is_plain = line.iter().all(|n| n.as_element().is_none_or(|e| is_phrasing(e.tag())));
        match lists {
            [list] if is_plain && !line.is_empty() => {
                vec![format!("{}\n{}", self.line(line), self.render(std::slice::from_ref(list)))]
            }
            _ => self.parts(nodes),
        }
    }

    fn figure(self, children: &[SafeNode]) -> String {
        let is_caption =
            |node: &SafeNode| node.as_element().is_some_and(|e| e.tag() == "figcaption");
        let (captions, content): (Vec<_>, Vec<_>) = children.iter().cloned().partition(is_caption);
        let caption = captions.first().and_then(SafeNode::as_element).map(|caption| {
            let mut inline = self.inline();
            inline.emphasized(caption.children());
            inline.out
        });
        let is_pictures =
            content.iter().all(|n| n.as_element().is_some_and(|e| is_phrasing(e.tag())));
        let content = if is_pictures {
            let pictures = content.iter().map(|one| self.line(std::slice::from_ref(one)));
            pictures.collect::<Vec<_>>().join("\n")
        } else {
            self.render(&content)
        };
        match caption {
            Some(caption) if is_pictures => format!("{content}\\\n{caption}"),
            Some(caption) => format!("{content}\n\n{caption}"),
            None => content,
        }
    }

    /// A table of GFM, where its cells are lines; anything richer stays HTML.
    fn table(self, table: &SafeElement) -> String {
        let Some(rows) = self.rows(table) else {
            return body_html(&[SafeNode::Element(table.clone())], self.links);
        };
        let parts = || table.children().iter().filter_map(SafeNode::as_element);
        let width = rows.iter().map(|(_, cells)| cells.len()).max().unwrap_or(0);
        let row = |cells: &[String]| {
            let mut line = "|".to_owned();
            for index in 0..width {
                line.push(' ');
                line.push_str(cells.get(index).map_or("", String::as_str));
                line.push_str(" |");
            }
            line
        };
        let (head, body) = match rows.split_first() {
            Some(((true, head), body)) => (head.clone(), body),
            _ => (Vec::new(), rows.as_slice()),
        };
        let mut lines = vec![row(&head), format!("|{}", " --- |".repeat(width))];
        lines.extend(body.iter().map(|(_, cells)| row(cells)));
        let caption = parts().find(|part| part.tag() == "caption");
        let caption = caption.map(|caption| self.one_line(caption.children(), false) + "\n\n");
        caption.unwrap_or_default() + &lines.join("\n")
    }

    /// The rows with their cells, each with whether it is all of headings; `None` for what a
    /// table of GFM cannot say.
    fn rows(self, table: &SafeElement) -> Option<Vec<(bool, Vec<String>)>> {
        let mut rows = Vec::new();
        for section in table.children().iter().filter_map(SafeNode::as_element) {
            for row in section.children().iter().filter_map(SafeNode::as_element) {
                if row.tag() != "tr" {
                    continue;
                }
                let cells: Vec<&SafeElement> =
                    row.children().iter().filter_map(SafeNode::as_element).collect();
                let is_head =
                    section.tag() == "thead" || cells.iter().all(|cell| cell.tag() == "th");
                // A heading below the first row would lose its meaning.
                if is_head && !rows.is_empty() {
                    return None;
                }
                rows.push((
                    is_head,
                    cells.iter().map(|cell| self.cell(cell)).collect::<Option<_>>()?,
                ));
            }
        }
        (!rows.is_empty()).then_some(rows)
    }

    fn cell(self, cell: &SafeElement) -> Option<String> {
        let spans = cell.attribute("colspan").or(cell.attribute("rowspan"));
        let content = match cell.children() {
            [SafeNode::Element(paragraph)] if paragraph.tag() == "p" => paragraph.children(),
            content => content,
        };
        let is_line = content.iter().all(|n| n.as_element().is_none_or(|e| is_phrasing(e.tag())));
        (spans.is_none() && is_line).then(|| self.one_line(content, true))
    }
}

fn without_outer_breaks(nodes: &[SafeNode]) -> &[SafeNode] {
    let is_break = |node: &SafeNode| node.as_element().is_some_and(|e| e.tag() == "br");
    let mut nodes = nodes;
    while let [first, rest @ ..] = nodes
        && is_break(first)
    {
        nodes = rest;
    }
    while let [rest @ .., last] = nodes
        && is_break(last)
    {
        nodes = rest;
    }
    nodes
}

/// Preformatted text between fences that are longer than any run of backticks in it.
fn fenced(nodes: &[SafeNode]) -> String {
    let mut text = String::new();
    push_texts(&mut text, nodes);
    let text = text.trim_end_matches('\n');
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}\n{text}\n{fence}")
}

/// Puts `first` before the first line and `rest` before the others; empty lines get no blanks.
fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let mut out = String::with_capacity(text.len() + 16);
    for (index, line) in text.split('\n').enumerate() {
        if index > 0 {
            out.push('\n');
        }
        let prefix = if index == 0 { first } else { rest };
        out.push_str(if line.is_empty() { prefix.trim_end() } else { prefix });
        out.push_str(line);
    }
    out
}
