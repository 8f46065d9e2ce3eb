//! Markdown, notes, pages, plain text and the reader's view.

mod generate;

use generate::{article, letters, squeezed, with_body};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use qingdu::render::{markdown, text_body, view};
use qingdu::{Article, ImageLinks};

/// The text that a CommonMark viewer shows, white space apart, without what HTML blocks hold.
fn shown(markdown: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let (mut out, mut pictures) = (String::new(), 0);
    for event in Parser::new_ext(markdown, options) {
        match event {
            Event::Start(Tag::Image { .. }) => pictures += 1,
            Event::End(TagEnd::Image) => pictures -= 1,
            Event::Text(text) | Event::Code(text) if pictures == 0 => out.push_str(&text),
            Event::Html(html) => out.push_str(&plain(&html)),
            _ => (),
        }
    }
    squeezed(&out)
}

/// The text of our own HTML.
fn plain(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<') {
        out.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    for (entity, c) in
        [("&lt;", "<"), ("&gt;", ">"), ("&#10;", "\n"), ("&quot;", "\""), ("&amp;", "&")]
    {
        out = out.replace(entity, c);
    }
    out
}

fn sorted(text: &str) -> Vec<char> {
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn markdown_shows_the_same_text(mut article in article()) {
        article.byline = None;
        article.published = None;
        article.lead_image = None;
        let file = markdown(&article, 0, ImageLinks::Original);
        let body = file.splitn(4, '\n').nth(3).unwrap();
        prop_assert_eq!(sorted(&shown(body)), sorted(&letters(article.body.nodes())), "{}", body);
    }

    #[test]
    fn a_title_reads_as_it_is(title in generate::words(), url in proptest::bool::ANY) {
        let mut article = with_body(serde_json::json!([]));
        article.title = format!("x{title}");
        if !url { article.url = Some("https://a.example/q?`&amp;".to_owned()); }
        let file = markdown(&article, 0, ImageLinks::Original);
        let mut heading = String::new();
        for event in Parser::new(&file) {
            match event {
                Event::Text(text) | Event::Code(text) => heading.push_str(&text),
                Event::InlineHtml(html) => panic!("{html} in {file}"),
                Event::End(TagEnd::Heading(_)) => break,
                _ => (),
            }
        }
        let seen = |text: &str| squeezed(&text.replace('\u{202e}', ""));
        prop_assert_eq!(seen(&heading), seen(&article.title), "{}", file);
        // Nothing is escaped that would read the same without.
        let line = file.lines().nth(1).unwrap();
        prop_assert!(article.title.chars().any(|c| "\\`*_[]<&(".contains(c)) || !line.contains('\\'), "{}", line);
    }

    #[test]
    fn plain_text_and_view_lose_nothing(article in article()) {
        let mut body = article;
        body.lead_image = None;
        prop_assert_eq!(squeezed(&text_body(&body, true)), letters(body.body.nodes()));
        prop_assert_eq!(letters(&view(&body.body)), letters(body.body.nodes()));
    }
}

fn article_of(body: serde_json::Value) -> Article {
    with_body(body)
}

#[test]
fn draft() {
    let a = article_of(serde_json::json!(["x"]));
    let _ = a;
}
