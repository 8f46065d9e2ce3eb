//! Markdown, notes, pages, plain text and the reader's view.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::print_stderr,
    clippy::too_many_lines,
    reason = "a test fails loudly, and takes what is handy"
)]

mod generate;

use generate::{article, letters, squeezed, with_body};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use qingdu::render::{html, markdown, obsidian, text, text_body, view};
use qingdu::{Article, ImageLinks};
use scraper::{Html, Selector};
use serde_json::{Value, json};

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
        let mut article = with_body(json!([]));
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
    fn a_page_cannot_run_anything(article in article()) {
        let page = Html::parse_document(&html(&article));
        let mut elements = 0;
        for element in page.root_element().descendent_elements() {
            elements += 1;
            prop_assert!(!["script", "iframe", "object", "embed", "form", "base"].contains(&element.value().name()));
            for (name, value) in element.value().attrs() {
                prop_assert!(!name.starts_with("on") && name != "style", "{}", name);
                let is_address = ["href", "src", "poster"].contains(&name);
                prop_assert!(!is_address || value.starts_with("http"), "{}", value);
            }
        }
        prop_assert!(elements > 8);
        let body = Selector::parse("article").unwrap();
        let shown: String = page.select(&body).flat_map(|a| a.text()).collect();
        prop_assert!(squeezed(&shown).ends_with(&letters(article.body.nodes())));
    }

    #[test]
    fn a_note_has_quoted_properties(title in generate::words(), byline in generate::words()) {
        let mut article = with_body(json!([]));
        article.title.clone_from(&title);
        article.byline = Some(byline.clone());
        let note = obsidian(&article, 1, ImageLinks::Original);
        prop_assert!(note.starts_with("---\ntitle: \"") && note.contains("\"\n---\n") || note.contains("Z\n---\n"));
        let property = |name: &str| {
            let line = note.lines().find_map(|line| line.strip_prefix(&format!("{name}: ")));
            // The double-quoted scalars that are written are JSON too, and so is a list of them.
            line.map(|value| serde_json::from_str::<Value>(value).unwrap())
        };
        let seen = |text: &str| squeezed(&text.replace('\u{202e}', ""));
        prop_assert_eq!(seen(property("title").unwrap().as_str().unwrap()), seen(&title));
        if let Some(author) = property("author") {
            prop_assert_eq!(squeezed(author[0].as_str().unwrap()), squeezed(&byline));
        }
    }

    #[test]
    fn plain_text_and_view_lose_nothing(article in article()) {
        let mut body = article;
        body.lead_image = None;
        // Twice, since marks that meet only now take their order.
        let seen = |text: &str| squeezed(&squeezed(text));
        prop_assert_eq!(seen(&text_body(&body, true)), seen(&letters(body.body.nodes())));
        prop_assert_eq!(letters(&view(&body.body)), letters(body.body.nodes()));
    }
}

/// What a table of bodies gives in one form.
fn each(cases: &[(Value, &str)], render: impl Fn(&Article) -> String) {
    for (body, expected) in cases {
        assert_eq!(render(&with_body(body.clone())), *expected, "{body}");
    }
}

fn tag(name: &str, children: Value) -> Value {
    json!({"tag": name, "children": children})
}

#[test]
fn runs_of_breaks_are_paragraphs_to_a_reader() {
    let br = || tag("br", json!([]));
    let shown = |article: &Article| {
        let body: Vec<Value> =
            view(&article.body).iter().map(|n| serde_json::to_value(n).unwrap()).collect();
        with_body(Value::from(body)).body.to_html()
    };
    each(
        &[
            (
                json!([tag("p", json!(["a", br(), br(), "b", br(), "c", br()]))]),
                "<p>a</p><p>b<br>c</p>",
            ),
            (
                json!([tag("p", json!([br(), " ", br(), "a", br(), " ", br(), br(), "b"]))]),
                "<p>a</p><p>b</p>",
            ),
            (
                json!([tag(
                    "p",
                    json!([tag("b", json!(["a", br(), br(), "b", br()])), br(), "c"])
                )]),
                "<p><b>a</b></p><p><b>b</b></p><p>c</p>",
            ),
            (json!([tag("p", json!([br(), br()]))]), ""),
            (json!([tag("h2", json!(["a", br(), br(), "b"]))]), "<h2>a<br><br>b</h2>"),
            (
                json!([tag(
                    "ul",
                    json!([tag("li", json!([tag("p", json!(["a", br(), br(), "b"]))]))])
                )]),
                "<ul><li><p>a</p><p>b</p></li></ul>",
            ),
        ],
        shown,
    );
}

#[test]
fn text_has_a_line_for_each_line() {
    let picture = json!({"tag": "img", "attributes": {"src": "https://a.example/1.jpg"}});
    let row = |cells: &[&str]| tag("tr", cells.iter().map(|c| tag("td", json!([c]))).collect());
    let body = json!([
        tag("p", json!(["one", tag("br", json!([])), "two"])),
        tag("figure", json!([picture, tag("figcaption", json!(["A pier."]))])),
        tag(
            "ol",
            json!([
                tag("li", json!(["x", tag("ul", json!([tag("li", json!(["y"]))]))])),
                tag("li", json!(["z"]))
            ])
        ),
        tag("table", json!([row(&["a", "b"]), row(&["c", "d"])])),
        tag("pre", json!(["p\n  q"])),
    ]);
    let article = with_body(body);
    assert_eq!(text_body(&article, true), "one\ntwo\nA pier.\nx\ny\nz\na\tb\nc\td\np\n  q");
    assert_eq!(text_body(&article, false), "one\ntwo\nx\ny\nz\na\tb\nc\td\np\n  q");
    assert_eq!(
        text(&article),
        "T\n\none\ntwo\n\nA pier.\n\n1. x\n\n   • y\n\n2. z\n\na\tb\n\nc\td\n\np\n  q\n"
    );
}

#[test]
fn markdown_in_its_forms() {
    let body = |article: &Article| {
        markdown(article, 0, ImageLinks::Proxy)
            .splitn(5, '\n')
            .nth(4)
            .unwrap()
            .trim_end()
            .to_owned()
    };
    let li = |text: &str| tag("li", json!([text]));
    let link = |text: Value| json!({"tag": "a", "attributes": {"href": "https://a.example/(x)"}, "children": [text]});
    let picture = || json!({"tag": "img", "attributes": {"src": "https://a.example/1.jpg", "alt": "A [pier]"}});
    let row = |name: &str, cells: &[&str]| {
        tag("tr", cells.iter().map(|c| tag(name, json!([c]))).collect())
    };
    each(
        &[
            (
                json!([tag(
                    "p",
                    json!(["a ", tag("b", json!(["b "])), "c ", tag("i", json!(["d"]))])
                )]),
                "a **b** c *d*",
            ),
            (
                json!([tag("p", json!([tag("strong", json!(["“重要”"])), "的"]))]),
                "<strong>“重要”</strong>的",
            ),
            (json!([tag("p", json!([tag("strong", json!(["重要"])), "的"]))]), "**重要**的"),
            (
                json!([tag(
                    "p",
                    json!([
                        tag("s", json!(["a"])),
                        tag("u", json!(["b"])),
                        tag("code", json!(["c`d"]))
                    ])
                )]),
                "~~a~~<u>b</u>``c`d``",
            ),
            (
                json!([tag(
                    "p",
                    json!(["1. a", tag("br", json!([])), "- b", tag("br", json!([])), "# c"])
                )]),
                "1\\. a\\\n\\- b\\\n\\# c",
            ),
            (
                json!([tag("p", json!(["wow!", link(json!("x"))]))]),
                "wow\\![x](https://a.example/%28x%29)",
            ),
            (json!([tag("h3", json!(["C #"]))]), "### C \\#"),
            (
                json!([
                    tag("ul", json!([li("a"), li("b")])),
                    tag("ul", json!([li("c")])),
                    tag("ol", json!([li("d")]))
                ]),
                "- a\n- b\n\n* c\n\n1. d",
            ),
            (
                json!([tag("ul", json!([tag("li", json!(["a", tag("ol", json!([li("b")]))]))]))]),
                "- a\n  1. b",
            ),
            (
                json!([tag("blockquote", json!([tag("p", json!(["a"])), tag("p", json!(["b"]))]))]),
                "> a\n>\n> b",
            ),
            (json!([tag("pre", json!(["a ```\n\n  b"]))]), "````\na ```\n\n  b\n````"),
            (
                json!([tag("hr", json!([])), picture()]),
                "___\n\n![A \\[pier\\]](https://images.weserv.nl?url=a.example/1.jpg)",
            ),
            (
                json!([tag("figure", json!([picture(), tag("figcaption", json!(["Cap"]))]))]),
                "![A \\[pier\\]](https://images.weserv.nl?url=a.example/1.jpg)\\\n*Cap*",
            ),
            (
                json!([tag("table", json!([row("th", &["a", "b"]), row("td", &["1|2", ""])]))]),
                "| a | b |\n| --- | --- |\n| 1\\|2 |  |",
            ),
            (
                json!([tag("table", json!([row("td", &["a"]), row("th", &["b"])]))]),
                "<table><tbody><tr><td>a</td></tr><tr><th>b</th></tr></tbody></table>",
            ),
            (
                json!([tag("dl", json!([tag("dt", json!(["a"])), tag("dd", json!(["b"]))]))]),
                "<dl><dt>a</dt><dd>b</dd></dl>",
            ),
        ],
        body,
    );
}

#[test]
fn a_note_begins_with_its_properties() {
    let article: Article = serde_json::from_value(json!({
        "title": "A: \"b\" #c", "byline": "Ann", "site_name": "News", "language": "en", "excerpt": "Yes\n---\nno",
        "published": {"ms": 1_718_582_400_000_i64, "precision": "day"}, "url": "https://a.example/?x=1",
        "body": [tag("p", json!(["#tag ==x== %%y%% $z$"]))]
    }))
    .unwrap();
    let expected = "---\ntitle: \"A: \\\"b\\\" #c\"\nsource: \"https://a.example/?x=1\"\nauthor: [\"Ann\"]\n\
        site: \"News\"\npublished: 2024-06-17\ncreated: 1970-01-01T00:00:01Z\nlanguage: \"en\"\n\
        description: \"Yes --- no\"\n---\n\n\\#tag \\=\\=x\\=\\= \\%\\%y\\%\\% \\$z\\$\n";
    assert_eq!(obsidian(&article, 1000, ImageLinks::Proxy), expected);
}

#[test]
fn a_page_says_what_it_may_load_before_it_loads() {
    let mut article = with_body(json!([tag("p", json!(["x"]))]));
    article.title = "</title><script>alert(1)</script>".to_owned();
    article.language = Some("zh".to_owned());
    let page = html(&article);
    let policy = page.find("default-src 'none'").unwrap();
    assert!(policy < page.find("<style>").unwrap() && policy < page.find("<title>").unwrap());
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"zh\" dir=\"ltr\">"));
    assert!(!page.contains("<script"));
    assert!(page.contains("<p>x</p>"));
}
