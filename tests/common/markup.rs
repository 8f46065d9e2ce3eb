//! A body as text and tags, read anew so that no code of the product vouches for itself.

use qingdu::SafeNode;
use scraper::Html;

/// Elements that stand within a line.
const INLINE: [&str; 20] = [
    "a", "strong", "b", "em", "i", "u", "s", "sub", "sup", "small", "mark", "ruby", "rt", "rp",
    "code", "img", "q", "span", "video", "audio",
];

/// All that can be read in the tree, a line a block, white space collapsed.
pub(crate) fn text(nodes: &[SafeNode]) -> String {
    fn push(out: &mut String, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => out.push_str(&text.replace('\n', " ")),
                SafeNode::Element(element) => {
                    let is_line = !INLINE.contains(&element.tag());
                    if is_line {
                        out.push('\n');
                    }
                    push(out, element.children());
                    if is_line {
                        out.push('\n');
                    }
                }
            }
        }
    }
    let mut out = String::new();
    push(&mut out, nodes);
    let lines = out.lines().map(collapse).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}

/// One line: white space collapsed.
pub(crate) fn collapse(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Letters and digits alone: what is left when layout is taken away.
pub(crate) fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The text without names of TeX: an article says formulae in them that the page says in `MathML`.
pub(crate) fn without_commands(text: &str) -> String {
    let mut parts = text.split('\\');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |out, part| out + part.trim_start_matches(|c: char| c.is_ascii_alphabetic()))
}

/// Everything a page says in text nodes, scripts and styles but for TeX aside, in the titles and
/// addresses of players, of which an article keeps a link, and in what stands for a picture, which may be TeX.
pub(crate) fn page_letters(html: &str) -> String {
    let page = Html::parse_document(html);
    let mut out = String::new();
    for node in page.tree.root().descendants() {
        if let Some(player) = node.value().as_element().filter(|e| e.name() == "iframe") {
            out.push_str(&letters(player.attr("title").unwrap_or_default()));
            out.push_str(&letters(player.attr("src").unwrap_or_default()));
        }
        if let Some(picture) = node.value().as_element().filter(|e| e.name() == "img") {
            out.push_str(&letters(picture.attr("alt").unwrap_or_default()));
        }
        let Some(text) = node.value().as_text() else { continue };
        let is_code = node
            .parent()
            .and_then(|parent| parent.value().as_element())
            .filter(|e| !e.attr("type").is_some_and(|kind| kind.starts_with("math/tex")))
            .is_some_and(|e| matches!(e.name(), "script" | "style"));
        if !is_code {
            out.push_str(&letters(text));
        }
    }
    out
}

/// What is unsafe in markup: element by element, as a browser would read it.
pub(crate) fn dangers(html: &str) -> Vec<String> {
    let mut found = Vec::new();
    let page = Html::parse_fragment(html);
    for node in page.tree.root().descendants() {
        let Some(element) = node.value().as_element() else {
            if node.value().is_comment() || node.value().is_doctype() {
                found.push(format!("{:?}", node.value()));
            }
            continue;
        };
        let tag = element.name();
        if !TAGS.contains(&tag) && tag != "html" {
            found.push(format!("<{tag}>"));
        }
        for (name, value) in element.attrs() {
            found.extend(attribute_danger(tag, name, value));
        }
    }
    found
}

/// The tags of the allow-list, said a second time: a list checks nothing against itself.
pub(crate) const TAGS: [&str; 43] = [
    "p",
    "br",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "code",
    "a",
    "strong",
    "b",
    "em",
    "i",
    "u",
    "s",
    "sub",
    "sup",
    "small",
    "mark",
    "ruby",
    "rt",
    "rp",
    "table",
    "caption",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "hr",
    "figure",
    "figcaption",
    "img",
    "video",
    "audio",
];

/// The attributes of the allow-list; `lang` and `dir` may stand anywhere.
const ATTRIBUTES: [(&str, &str); 12] = [
    ("a", "href"),
    ("img", "src"),
    ("img", "alt"),
    ("video", "src"),
    ("video", "poster"),
    ("video", "controls"),
    ("audio", "src"),
    ("audio", "controls"),
    ("td", "colspan"),
    ("td", "rowspan"),
    ("th", "colspan"),
    ("th", "rowspan"),
];

/// The same of a tree, which is what crosses to the reader.
pub(crate) fn tree_dangers(nodes: &[SafeNode]) -> Vec<String> {
    let mut found = Vec::new();
    for node in nodes {
        let SafeNode::Element(element) = node else { continue };
        let tag = element.tag();
        if !TAGS.contains(&tag) {
            found.push(format!("<{tag}>"));
        }
        for (name, value) in element.attributes() {
            found.extend(attribute_danger(tag, name, value));
        }
        found.extend(tree_dangers(element.children()));
    }
    found
}

fn attribute_danger(tag: &str, name: &str, value: &str) -> Option<String> {
    if !ATTRIBUTES.contains(&(tag, name)) && !matches!(name, "lang" | "dir") {
        return Some(format!("<{tag} {name}>"));
    }
    let is_address = matches!(name, "href" | "src" | "poster");
    let is_web = value.starts_with("http://") || value.starts_with("https://");
    let is_clean = !value.chars().any(|c| c.is_control() || c.is_whitespace());
    (is_address && !(is_web && is_clean)).then(|| format!("<{tag} {name}={value:?}>"))
}

/// Whether the letters come in this order in the page, with others between them.
pub(crate) fn is_within(letters: &str, page: &str) -> bool {
    let mut page = page.chars();
    letters.chars().all(|letter| page.any(|c| c == letter))
}
