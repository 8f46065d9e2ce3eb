//! Joining the pages of an article, and articles made of a selection: no word is lost, and none is said twice.

use super::PARAGRAPHS;
use proptest::{collection, prop_assert, proptest};
use qingdu::{Extraction, JoinError, Pages, Snapshot, join};
use serde_json::json;

/// A page with a headline, an author and some text.
fn page() -> String {
    format!(
        "<!doctype html><html lang=en><head><title>{TITLE}</title><meta name=author content='Ida Quay'>\
         </head><body><main><article><h1>{TITLE}</h1><p>{}</p></article></main></body></html>",
        PARAGRAPHS[0]
    )
}

fn extraction(title: &str, body: &serde_json::Value) -> Extraction {
    serde_json::from_value(json!({
        "article": { "title": title, "body": body },
        "reading_minutes": 1, "partial": false, "notices": [], "removals": [],
    }))
    .expect("an extraction")
}

fn text(extraction: &Extraction) -> String {
    qingdu::render::text_body(&extraction.article, false)
}

fn block(tag: &str, said: &str) -> serde_json::Value {
    json!({ "tag": tag, "children": [said] })
}

fn picture(address: &str) -> serde_json::Value {
    json!({ "tag": "figure", "children": [{ "tag": "img", "attributes": { "src": address } }] })
}

const TITLE: &str = "The gardeners' ferry";
const LEAD: &str = "A day with people who carry their gardens over the sea, and what comes of it.";
const AUTHOR: &str = "Ida Quay writes about gardens, ferries and the weather between them.";

#[test]
fn joined_pages_say_nothing_twice() {
    let one = extraction(
        TITLE,
        &json!([
            block("p", LEAD),
            picture("https://isle.example/1.jpg?w=800"),
            block("p", PARAGRAPHS[0]),
            block("h2", "The island"),
            block("p", PARAGRAPHS[1]),
            block("p", AUTHOR),
        ]),
    );
    let mut two = extraction(
        "The gardeners' ferry (2)",
        &json!([
            block("h2", TITLE),
            block("p", "Page 2 of 2"),
            block("p", LEAD),
            block("h2", "The island"),
            picture("https://isle.example/1.jpg?w=400"),
            block("p", PARAGRAPHS[2]),
            picture("https://isle.example/2.jpg"),
            block("p", "2/2"),
            block("p", AUTHOR),
        ]),
    );
    two.article.byline = Some("Somebody else".to_owned());
    two.partial = true;
    let joined = join(one.clone(), two).expect("one article");
    assert_eq!(joined.article.title, TITLE);
    assert_eq!(joined.article.byline, None);
    assert!(joined.partial);
    let said = text(&joined);
    for once in [LEAD, "The island", PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[2], AUTHOR] {
        let once: String = once.split_whitespace().collect::<Vec<_>>().join(" ");
        assert_eq!(said.matches(&once).count(), 1, "{once}\n{said}");
    }
    assert!(said.trim_end().ends_with(AUTHOR), "{said}");
    assert!(!said.contains("2/2") && !said.contains("Page 2"), "{said}");
    assert_eq!(said.matches("1.jpg").count(), 0, "text has no pictures");
    let html = joined.article.body.to_html();
    assert_eq!((html.matches("1.jpg").count(), html.matches("2.jpg").count()), (1, 1), "{html}");
    assert!(joined.reading_minutes >= one.reading_minutes);
}

#[test]
fn the_lead_picture_of_a_later_page_is_kept_when_it_is_another() {
    let one = extraction(TITLE, &json!([block("p", PARAGRAPHS[0])]));
    let two = |address: &str| {
        let mut two = extraction(TITLE, &json!([block("p", PARAGRAPHS[1])]));
        two.article.lead_image =
            serde_json::from_value(json!({ "url": address, "caption": "At sea" })).expect("it");
        two
    };
    let html = |e: Extraction| e.article.body.to_html();
    let joined = join(one.clone(), two("https://isle.example/2.jpg")).expect("one article");
    assert_eq!(joined.article.lead_image, None);
    assert!(html(joined).contains("<figcaption>At sea</figcaption>"));
    let mut with_lead = one;
    with_lead.article.lead_image = two("https://isle.example/2.jpg?w=9").article.lead_image;
    let joined = join(with_lead, two("https://isle.example/2.jpg")).expect("one article");
    assert!(!html(joined).contains("2.jpg"));
}

#[test]
fn another_article_and_the_same_page_again_do_not_join() {
    let one = extraction(TITLE, &json!([block("p", PARAGRAPHS[0]), block("p", PARAGRAPHS[1])]));
    let login = extraction("Sign in to your account", &json!([block("p", PARAGRAPHS[2])]));
    assert_eq!(join(one.clone(), login), Err(JoinError::AnotherArticle));
    assert_eq!(join(one.clone(), one.clone()), Err(JoinError::NothingNew));
    let part = extraction(TITLE, &json!([block("p", PARAGRAPHS[1])]));
    assert_eq!(join(one, part), Err(JoinError::NothingNew));
}

#[test]
fn a_page_under_its_own_headline_joins_by_its_address() {
    let pages = |number, next: Option<&str>| Pages {
        number,
        count: Some(3),
        first: "https://isle.example/ferry".to_owned(),
        next: next.map(str::to_owned),
    };
    let mut one = extraction(TITLE, &json!([block("p", PARAGRAPHS[0])]));
    one.pages = Some(pages(1, Some("https://isle.example/ferry/2")));
    let mut two = extraction("How the snails came", &json!([block("p", PARAGRAPHS[1])]));
    assert_eq!(join(one.clone(), two.clone()), Err(JoinError::AnotherArticle));
    two.pages = Some(pages(2, Some("https://isle.example/ferry/3")));
    let joined = join(one, two.clone()).expect("one article").pages;
    assert_eq!(joined, two.pages);
}

#[test]
fn a_selection_is_an_article_of_its_page() {
    let html = page();
    let snapshot = Snapshot { html: &html, url: Some("https://isle.example/a/ferry?utm_source=x") };
    let selection = "<body><p>a grey back with <b>two white houses</b></p>\
                     <ul><li>crates</li><li>dogs</li></ul><img src=/i.jpg width=400 height=300>\
                     <div class=comments>and what nobody would keep</div><script>no()</script></body>";
    let found = qingdu::extract_selection(&snapshot, selection).expect("it");
    assert_eq!(found.article.title, TITLE);
    assert_eq!(found.article.byline.as_deref(), Some("Ida Quay"));
    assert_eq!(found.article.url.as_deref(), Some("https://isle.example/a/ferry"));
    assert_eq!(found.pages, None);
    let html = found.article.body.to_html();
    for kept in
        ["<b>two white houses</b>", "<li>dogs</li>", "isle.example/i.jpg", "nobody would keep"]
    {
        assert!(html.contains(kept), "{kept} is not in {html}");
    }
    assert!(!html.contains("no()") && !html.contains("captain"), "{html}");
    let empty = qingdu::extract_selection(&snapshot, "<body><script>no()</script></body>");
    assert_eq!(empty, Err(qingdu::ExtractError::EmptyPage));
}

proptest! {
    #[test]
    fn a_selection_loses_no_word(lines in collection::vec("[a-z]{2,8}( [a-z]{2,8}){0,9}", 1..6)) {
        let html = page();
        let body: String = lines.iter().map(|line| format!("<div>{line}</div>")).collect::<Vec<_>>().concat();
        let found = qingdu::extract_selection(&Snapshot { html: &html, url: None }, &body);
        let said = text(&found.expect("text"));
        for line in &lines {
            prop_assert!(said.contains(line.as_str()), "{line} is lost in {said}");
        }
    }

    #[test]
    fn joining_loses_no_word_and_keeps_the_order(
        one in collection::vec("[a-e]{3,9}( [a-e]{3,9}){0,12}", 1..8),
        two in collection::vec("[f-k]{3,9}( [f-k]{3,9}){0,12}", 1..8),
    ) {
        let body = |lines: &[String]| {
            serde_json::Value::from(lines.iter().map(|line| block("p", line)).collect::<Vec<_>>())
        };
        let (before, next) = (extraction(TITLE, &body(&one)), extraction(TITLE, &body(&two)));
        let joined = text(&join(before, next).expect("they have no line in common"));
        let mut rest = joined.as_str();
        for line in one.iter().chain(&two) {
            // A line that a page itself says twice at its edge stands where it first was.
            prop_assert!(joined.contains(line.as_str()), "{line} is lost in {joined}");
            if let Some(at) = rest.find(line.as_str()) {
                rest = &rest[at..];
            }
        }
    }
}
