//! The trees are those of html5ever's own tokenizer in scraper's tree, what nobody reads aside.

#![allow(clippy::disallowed_methods, reason = "test code reads files")]

use super::tag::MAX_ATTRIBUTES;
use super::{MAX_DEPTH, is_formula, is_json_ld, is_read, parse};
use ego_tree::NodeRef;
use html5ever::driver::{self, ParseOpts};
use html5ever::tendril::TendrilSink;
use html5ever::tree_builder::TreeBuilderOpts;
use proptest::prelude::*;
use scraper::node::Element;
use scraper::{Html, HtmlTreeSink, Node};
use std::fmt::Write;

fn reference(html: &str) -> String {
    let options = ParseOpts {
        tree_builder: TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() },
        ..ParseOpts::default()
    };
    let sink = HtmlTreeSink::new(Html::new_document());
    outline(&driver::parse_document(sink, options).one(html))
}

fn ours(html: &str) -> String {
    outline(&parse(html).0)
}

fn outline(page: &Html) -> String {
    let mut out = String::new();
    page.tree.root().children().for_each(|child| push_outline(&mut out, child));
    out
}

fn push_outline(out: &mut String, node: NodeRef<'_, Node>) {
    match node.value() {
        Node::Document | Node::Fragment => out.push_str("<fragment>"),
        Node::Doctype(doctype) => _ = write!(out, "{doctype:?}"),
        Node::Comment(_) | Node::ProcessingInstruction(_) => out.push_str("<!>"),
        Node::Text(text) => _ = write!(out, "{:?}", &**text),
        Node::Element(element) => {
            if !push_start(out, element) {
                return;
            }
        }
    }
    node.children().for_each(|child| push_outline(out, child));
    out.push_str("</>");
}

/// Writes a tag; false where nobody reads what is in it.
fn push_start(out: &mut String, element: &Element) -> bool {
    let mut is_text_read = !matches!(element.name(), "style" | "textarea" | "script");
    _ = write!(out, "<{}", element.name());
    for (name, value) in element.attrs().filter(|(name, _)| is_read(element.name(), name)) {
        is_text_read |= element.name() == "script"
            && name == "type"
            && (is_json_ld(value) || is_formula(value));
        _ = write!(out, " {name}={value:?}");
    }
    out.push('>');
    is_text_read
}

/// Pieces of pages, among them all that changes how what follows is read.
const PIECES: &[&str] = &[
    "<!doctype html>",
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 3.2//EN\" 'x'>",
    "<!DOCTYPE html SYSTEM \"about:legacy-compat\">",
    "<!doctype>",
    "<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">",
    "<!doctype a \"",
    "<html lang=en class='a b'>",
    "<head>",
    "</head>",
    "<body class=x id='y' onload=\"go('>')\">",
    "</body>",
    "</html>",
    "<p>",
    "</p>",
    "<p class=\"a&amp;b&copy=1&notit;&#x26;&#0;\" data-x='<'>",
    "<div/>",
    "<DIV ID=A id=b Class = \"c\nd\" =e f=\"\" g>",
    "</div x=y>",
    "<div data-src=\"/a\"data-lazy-src='b'/class=c>",
    "<div\u{c}title='\u{0}'\u{0}x=1 role=\"a>b\">",
    "</div",
    "<div class=\"",
    "<img src=/a.jpg?b&lt=c data-whatever=\"x 1x, y 2x\" ONERROR=1 alt>",
    "<image data-lazy=x>",
    "<a href='x'><b><i class=k>",
    "</a></i>",
    "</b>",
    "<br></br>",
    "<table><tr><td>",
    "<table>",
    "</table>",
    "<tr>x",
    "<caption>",
    "<col>",
    "<select><option>",
    "</select>",
    "<svg viewBox='0 0'><title>",
    "<svg><style>a<b>c</b></style><script>d</script>",
    "<svg><a xlink:href='q' href=r>",
    "</svg>",
    "<![CDATA[a]]b>&amp;\u{0}]]]>",
    "<![CDATA[",
    "<math><mi>",
    "<annotation-xml encoding=text/html><p>",
    "<foreignObject>",
    "<font color=red>",
    "<title>a &amp; <b> </titles> \u{0}",
    "</title>",
    "</TITLE x>",
    "<textarea>\n\n</div>",
    "</textarea>",
    "<style>a { b: '</p>' } <!-- ",
    "</style>",
    "<script>if (a < b) '<!--' ",
    "<script type=' application/LD+json'>{\"a\": \"<b> &amp;\"}",
    "<script>",
    "<script ",
    "</script>",
    "</script ",
    "<!--",
    "-->",
    "--!>",
    "<!-->",
    "<!--->",
    "<!---",
    "<!-- a > b -- c --- d -->",
    "<!--x--!y--!>",
    "<noscript><img src=x>",
    "</noscript>",
    "<iframe><p>a</p>&amp;\u{0}",
    "</iframe>",
    "<xmp>",
    "</xmp>",
    "<noframes>",
    "<frameset>",
    "<plaintext>",
    "<template><tr>",
    "<template shadowrootmode=open>",
    "</template>",
    "<pre>\n",
    "<pre>\r\n&#10;",
    "<li>",
    "<button>",
    "<input type=HIDDEN value=v>",
    "<form>",
    "<hr/>",
    "<h1>",
    "</h2>",
    "<custom-element class=x>",
    "<nobr>",
    "<?xml version='1.0'?>",
    "<!a>",
    "</ x>",
    "</>",
    "</",
    "<",
    "< ",
    "<3",
    "&",
    "&amp;&nbsp;&notin;&notit;&not &AMP&lt",
    "&#38;&#x80;&#x110000;&#xD800;&#99999999999;&#;&#x;&#65x",
    "&NotEqualTilde;&fjlig;",
    " \n\t",
    "\r\n\r",
    "\u{0}",
    "text, ",
    "文字。",
    "\"'>=",
];

#[test]
fn pages_are_read_as_by_html5ever() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures");
    let mut count = 0;
    for case in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let Ok(html) = std::fs::read_to_string(case.path().join("page.html")) else { continue };
        assert_eq!(ours(&html), reference(&html), "{:?}", case.path());
        count += 1;
    }
    assert!(count > 20);
}

#[test]
fn pieces_are_read_as_by_html5ever() {
    for first in PIECES {
        for second in PIECES {
            for html in
                [format!("{first}{second}"), format!("\u{feff}<body>{first}x{second} class=y>z")]
            {
                assert_eq!(ours(&html), reference(&html), "{html:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_put_together_is_read_as_by_html5ever(
        pieces in prop::collection::vec(
            prop_oneof![4 => prop::sample::select(PIECES).prop_map(str::to_owned), 1 => "[-<>/!='\"& a-zA-Z;#\\[\\]\r\n]{0,6}"],
            0..24,
        ),
    ) {
        let html = pieces.concat();
        prop_assert_eq!(ours(&html), reference(&html));
    }
}

#[test]
fn what_nobody_reads_does_not_reach_the_tree() {
    for (html, expected) in [
        ("<script>if (a<b) x()</script>b", "<script></script>b"),
        ("<style media='a>b'>p{}</style>x", "<style></style>x"),
        ("<p onclick=a class=b data-a=\"c\">x", "<p class=\"b\">x</p>"),
        ("<p data-lazy=a><img data-lazy=a>", "<p><img data-lazy=\"a\"></p>"),
    ] {
        let (page, is_cut) = parse(&format!("<body>{html}"));
        let expected = format!("<html><head></head><body>{expected}</body></html>");
        assert_eq!(page.html(), expected);
        assert!(!is_cut);
    }
}

#[test]
fn the_page_ends_before_an_overloaded_tag_and_at_the_budget() {
    let html = format!("<p>x</p><div{}>y", " a=1".repeat(MAX_ATTRIBUTES + 1));
    assert_eq!(ours(&html), ours("<p>x</p>"));
    assert!(parse(&html).1);
    assert!(!parse(&format!("<p>x</p><div{}>y", " a=1".repeat(MAX_ATTRIBUTES))).1);
    assert!(parse(&"<div>".repeat(MAX_DEPTH * 4)).1);
}
