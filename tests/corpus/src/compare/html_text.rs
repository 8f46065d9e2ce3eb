//! The text of an engine's HTML, with a line for each block: one way for all engines.

use scraper::{Html, Node};

const BLOCKS: [&str; 46] = [
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "caption",
    "center",
    "dd",
    "details",
    "dialog",
    "dir",
    "div",
    "dl",
    "dt",
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "header",
    "hgroup",
    "hr",
    "html",
    "legend",
    "li",
    "main",
    "menu",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "tr",
    "ul",
];
const NO_TEXT: [&str; 11] = [
    "script", "style", "noscript", "template", "head", "iframe", "object", "svg", "canvas",
    "textarea", "select",
];

pub(crate) fn text_of(html: &str) -> String {
    let document = Html::parse_document(html);
    let mut text = String::new();
    // Nothing stands for the end of a block.
    let mut open = vec![Some(document.tree.root())];
    while let Some(next) = open.pop() {
        let Some(node) = next else {
            text.push('\n');
            continue;
        };
        match node.value() {
            Node::Text(run) => text.extend(run.chars().map(|c| if c == '\n' { ' ' } else { c })),
            Node::Element(element) if NO_TEXT.contains(&element.name()) => continue,
            Node::Element(element) if BLOCKS.contains(&element.name()) => {
                text.push('\n');
                open.push(None);
            }
            Node::Element(element) if element.name() == "br" => text.push('\n'),
            _ => {}
        }
        open.extend(node.children().rev().map(Some));
    }
    let lines = text.split('\n').map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::text_of;

    #[test]
    fn each_block_is_a_line() {
        let html = "<div>One <b>two</b>\n three<p>Four<br>five</p><script>no</script>six</div>";
        assert_eq!(text_of(html), "One two three\nFour\nfive\nsix");
        assert_eq!(text_of(""), "");
    }
}
