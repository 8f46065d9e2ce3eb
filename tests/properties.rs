//! What holds for every page, shown on the fixtures and on pages that are made up.

mod common;

use common::{case, markup, pages};
use proptest::prelude::*;
use qingdu::{Article, Extraction, ImageLinks, Options, Snapshot, timestamped};
use scraper::Html;

const URL: &str = "https://www.example.com/a/b.html?c=d";

fn extract(html: &str) -> Option<Extraction> {
    let options = Options { force: true, removals: true };
    qingdu::extract(&Snapshot { html, url: Some(URL) }, &options).ok()
}

/// Everything that is wrong with what came out of a page.
fn faults(html: &str, found: &Extraction) -> Vec<String> {
    let article = &found.article;
    let body = article.body.to_html();
    let mut faults = markup::dangers(&body);
    faults.extend(markup::tree_dangers(&found.view));

    // Sanitizing again changes nothing: reading JSON sanitizes.
    let json = serde_json::to_string(article).unwrap_or_default();
    match serde_json::from_str::<Article>(&json) {
        Ok(again) if again == *article => {}
        Ok(_) => faults.push("sanitizing twice is not sanitizing once".to_owned()),
        Err(error) => faults.push(format!("the article's JSON cannot be read: {error}")),
    }
    // The markup is read by others as the tree that it was.
    let parsed = outline(&body);
    let written = outline_of(article.body.nodes());
    if parsed != written {
        faults.push(format!("the markup parses to another tree:\n  {written}\n  {parsed}"));
    }
    // No word is made up, and none changes its place.
    let page = markup::page_letters(html);
    for (name, nodes) in [("body", article.body.nodes()), ("view", &found.view)] {
        let letters = markup::letters(&markup::without_commands(&markup::text(nodes)));
        if !markup::is_within(&letters, &page) {
            faults.push(format!("the {name} says what the page does not, or in another order"));
        }
    }
    let (body, view) = (article.body.nodes(), &found.view);
    if markup::letters(&markup::text(body)) != markup::letters(&markup::text(view)) {
        faults.push("the view does not say what the body says".to_owned());
    }
    // A trace is for a terminal: one line each.
    if found.removals.iter().any(|r| r.rule.is_empty() || r.reason.is_empty()) {
        faults.push("a removal does not say why".to_owned());
    }
    // A file can be read and written for ever.
    let file = timestamped::write(article, 1_718_643_543_000, ImageLinks::Proxy);
    let read = timestamped::read(&file);
    let again = timestamped::write(&read.article, read.saved.unwrap_or_default(), read.links);
    if again != file {
        faults.push(format!("write(read(file)) is another file:\n  {file:?}\n  {again:?}"));
    }
    faults
}

/// Tags and text in order, as a parser sees them.
fn outline(html: &str) -> String {
    let page = Html::parse_fragment(html);
    let mut out = String::new();
    for node in page.root_element().descendants().skip(1) {
        if let Some(text) = node.value().as_text() {
            out.push_str(text);
        } else if let Some(element) = node.value().as_element() {
            out.extend(["<", element.name(), ">"]);
        }
    }
    out
}

/// The same of the tree.
fn outline_of(nodes: &[qingdu::SafeNode]) -> String {
    nodes
        .iter()
        .map(|node| match node {
            qingdu::SafeNode::Text(text) => text.clone(),
            qingdu::SafeNode::Element(e) => format!("<{}>{}", e.tag(), outline_of(e.children())),
        })
        .collect()
}

#[test]
fn the_properties_hold_on_every_fixture() {
    let mut all = Vec::new();
    for case in case::all() {
        let Ok(found) = case.extract() else { continue };
        all.extend(
            faults(&case.html, &found).iter().map(|fault| format!("{}: {fault}", case.name)),
        );
    }
    assert!(all.is_empty(), "{}", all.join("\n"));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_properties_hold_on_any_page(html in pages::page()) {
        if let Some(found) = extract(&html) {
            let faults = faults(&html, &found);
            prop_assert!(faults.is_empty(), "{}", faults.join("\n"));
        }
    }

    #[test]
    fn any_text_with_any_address_is_answered(html in any::<String>(), url in any::<Option<String>>()) {
        let _ = qingdu::extract(&Snapshot { html: &html, url: url.as_deref() }, &Options::default());
    }

    #[test]
    fn the_same_page_gives_the_same_article(html in pages::page()) {
        prop_assert_eq!(extract(&html), extract(&html));
    }
}
