//! The saved file: what is written, and that reading gives it back.

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
use qingdu::render::text_body;
use qingdu::timestamped::{check, read, write};
use qingdu::{Article, ImageLinks, Precision, Timestamp};
use serde_json::json;

fn again(text: &str) -> String {
    let file = read(text);
    write(&file.article, file.saved.unwrap_or(0), file.links)
}

/// Every letter of an article's body and captions, sorted: a caption may move behind its picture.
fn all_letters(article: &Article) -> Vec<char> {
    let caption =
        article.lead_image.as_ref().and_then(|lead| lead.caption.as_deref()).unwrap_or("");
    let text = letters(article.body.nodes()) + &squeezed(caption);
    let mut letters: Vec<char> = text.chars().collect();
    letters.sort_unstable();
    letters
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_written_comes_back(article in article(), saved in 0..4_000_000_000_000_i64, proxy: bool) {
        let links = if proxy { ImageLinks::Proxy } else { ImageLinks::Original };
        let text = write(&article, saved, links);
        let file = read(&text);
        prop_assert_eq!(file.saved, Some(saved));
        let second = write(&file.article, saved, file.links);
        prop_assert_eq!(&second, &text);
        let mut faults = check(&text);
        faults.retain(|fault| article.url.is_some() || fault.code != "bad-address");
        prop_assert_eq!(faults, vec![], "{}", text);
        prop_assert_eq!(&read(&second), &file);
        prop_assert!(unicode_normalization::is_nfc(&text));
        prop_assert_eq!(all_letters(&file.article), all_letters(&article), "{}", text);
    }
}

/// An article with one of each, and the file that it makes.
#[test]
fn writes_the_grammar_to_the_byte() {
    let picture = |src: &str| json!({"tag": "img", "attributes": {"src": src, "alt": "Pier"}});
    let article: Article = serde_json::from_value(json!({
        "title": "Ferries  stop [again] at 5 < 6 & *all* day",
        "byline": "Ann Lee",
        "published": {"ms": 1_700_000_000_000_i64, "precision": "second"},
        "url": "https://news.example/a_(b)?utm_source=x&id=7#top",
        "language": "en",
        "lead_image": {"url": "https://pic.example/ferry.jpg?w=900", "alt": "A ferry", "caption": "A \"ferry\" & <crew>"},
        "body": [
            {"tag": "p", "attributes": {"lang": "en"}, "children": ["One ", {"tag": "br"}, {"tag": "br"}, " two,\u{a0}three  four."]},
            {"tag": "figure", "children": [picture("https://pic.example/pier.jpg"), {"tag": "figcaption", "children": ["The ", {"tag": "b", "children": ["Pier"]}]}]},
            picture("https://intranet/pier.jpg"),
            {"tag": "figure", "children": [picture("https://pic.example/1.jpg"), picture("https://pic.example/2.jpg")]},
            {"tag": "video", "attributes": {"src": "https://av.example/1.mp4", "poster": "https://pic.example/3.jpg"}},
            {"tag": "audio", "attributes": {"src": "https://av.example/1.mp3"}},
            {"tag": "pre", "children": ["a <b>\n\n\tc"]},
            {"tag": "a", "attributes": {"href": "https://news.example/empty"}, "children": [" "]},
            {"tag": "blockquote", "attributes": {"lang": "zh", "dir": "ltr"}, "children": [{"tag": "p", "attributes": {"lang": "zh"}, "children": ["你好"]}]},
            "loose ",
            {"tag": "em", "children": ["text"]}
        ]
    }))
    .unwrap();
    let expected = concat!(
        "<!--1700000009999-->\n",
        "[Ferries stop [again] at 5 < 6 & \\*all\\* day](https://news.example/a_%28b%29?id=7)\n",
        "------\n\n",
        "<div><i>Ann Lee<br>Tue, 14 Nov 2023 22:13:20 GMT</i></div>",
        "<img src=\"https://images.weserv.nl?url=pic.example%2Fferry.jpg%3Fw%3D900\" alt=\"A ferry\" width=\"100%\">",
        "<div><small style=\"color: #999;\">A \"ferry\" &amp; &lt;crew&gt;</small></div>",
        "<p>One<br /><br />two,\u{a0}three four.</p>",
        "<img src=\"https://images.weserv.nl?url=pic.example/pier.jpg\" width=\"100%\">",
        "<div><small style=\"color: #999;\">The Pier</small></div>",
        "<img src=\"https://intranet/pier.jpg\" alt=\"Pier\" width=\"100%\">",
        "<div><img src=\"https://images.weserv.nl?url=pic.example/1.jpg\" alt=\"Pier\" width=\"100%\">",
        "<img src=\"https://images.weserv.nl?url=pic.example/2.jpg\" alt=\"Pier\" width=\"100%\"></div>",
        "<video poster=\"https://images.weserv.nl?url=pic.example/3.jpg\" src=\"https://av.example/1.mp4\" width=\"100%\" controls></video>",
        "<audio src=\"https://av.example/1.mp3\" controls></audio>",
        "<pre>a &lt;b&gt;&#10;&#10;\tc</pre>",
        "<blockquote lang=\"zh\"><p>你好</p></blockquote>",
        "<p>loose <em>text</em></p>\n",
    );
    let text = write(&article, 1_700_000_009_999, ImageLinks::Proxy);
    assert_eq!(text, expected);
    assert_eq!(again(&text), text);
    assert_eq!(check(&text), vec![]);
    let original = write(&article, 1, ImageLinks::Original);
    assert!(original.contains("src=\"https://pic.example/ferry.jpg?w=900\""), "{original}");
    assert_eq!(read(&original).links, ImageLinks::Original);
}

#[test]
fn datelines_and_titles_in_their_forms() {
    let mut article = with_body(json!([{"tag": "p", "children": ["Text."]}]));
    let mut written = |byline: Option<&str>, day: Option<i64>, title: &str| {
        article.byline = byline.map(str::to_owned);
        article.published = day.map(|ms| Timestamp { ms, precision: Precision::Day });
        article.title = title.to_owned();
        let text = write(&article, 0, ImageLinks::Proxy);
        assert_eq!(again(&text), text);
        let lines: Vec<&str> = text.lines().collect();
        (lines[1].to_owned(), lines[4].to_owned())
    };
    assert_eq!(written(Some("Ann"), None, "T").1, "<div><i>Ann</i></div><p>Text.</p>");
    assert_eq!(
        written(None, Some(1_718_582_400_000), "T").1,
        "<div><i>17 Jun 2024</i></div><p>Text.</p>"
    );
    assert_eq!(written(None, None, "T").1, "<p>Text.</p>");
    assert_eq!(written(Some("2024-06-17"), None, "T").1, "<p>Text.</p>");
    for (title, head) in [
        ("", "[a.example 1970-01-01](https://a.example/)"),
        ("\u{200b} \u{202e}", "[a.example 1970-01-01](https://a.example/)"),
        ("x](https://evil.example) [y", "[x\\]\\(https://evil.example) \\[y](https://a.example/)"),
        ("a [b](c) d", "[a \\[b\\]\\(c) d](https://a.example/)"),
        (
            "snake_case (5 * 3 = 15) AT&T <3",
            "[snake_case (5 * 3 = 15) AT&T <3](https://a.example/)",
        ),
        ("_so_ **it** goes", "[\\_so\\_ \\*\\*it\\*\\* goes](https://a.example/)"),
        ("`a` and ` b", "[\\`a\\` and \\` b](https://a.example/)"),
        ("<b>x</b> &amp; &copy &#60;", "[\\<b>x\\</b> \\&amp; &copy \\&#60;](https://a.example/)"),
        ("C:\\dir\\", "[C:\\dir\\\\](https://a.example/)"),
        ("a\n\nb\t c", "[a b c](https://a.example/)"),
    ] {
        assert_eq!(written(None, None, title).0, head);
    }
}

/// Files as others write them: what comes out, in our own form.
#[test]
fn reads_what_others_write() {
    let head = "<!--5-->\n[T](https://a.example/n/1)\n------\n\n";
    for (body, expected) in [
        // Containers, wrappers, leftovers of style.
        (
            "<main><div></div><div class=\"x\">one<p style=\"a\">two</p></div></main>",
            "<p>one</p><p>two</p>",
        ),
        ("<p><span style=\"x\">a</span><span>b</span></p></span>", "<p>ab</p>"),
        (
            "<section>one</section>two<footer><p>three</p>four</footer>",
            "<p>one</p><p>two</p><p>three</p><p>four</p>",
        ),
        ("<x-card><p>a</p></x-card><x-b>b</x-b>", "<p>a</p><p>b</p>"),
        (
            "<ul><li><div>a</div></li><li><div>b</div><div>c</div></li></ul>",
            "<ul><li>a</li><li><p>b</p><p>c</p></li></ul>",
        ),
        (
            "<h1 id=\"a\">h</h1><p>a<del>b</del><kbd>c</kbd></p>",
            "<h2>h</h2><p>a<s>b</s><code>c</code></p>",
        ),
        // Text that is not HTML, with empty lines in it.
        ("one\n\ntwo & three\n", "<p>one</p><p>two &amp; three</p>"),
        ("<p>一\n二 \n三 four\nfive</p>\n\n<p>six</p>\n", "<p>一二三 four five</p><p>six</p>"),
        // Place lines, datelines, names.
        ("PARIS — <p>It rained.</p>", "<p>PARIS — It rained.</p>"),
        (
            "<div><i>Ann<br>2025-02-15T08:03:55.243Z</i></div>x",
            "<div><i>Ann<br>Sat, 15 Feb 2025 08:03:55 GMT</i></div><p>x</p>",
        ),
        (
            "<div><i>2024-06-17 16:53:29Z</i></div><p>x</p>",
            "<div><i>Mon, 17 Jun 2024 16:53:29 GMT</i></div><p>x</p>",
        ),
        (
            "<address>Ann</address><time datetime=\"2025-02-14 05:24:00\">2025年2月14日</time><p>x</p>",
            "<div><i>Ann<br>14 Feb 2025</i></div><p>x</p>",
        ),
        (
            "<div>28/10/2023 - 11:44</div><p>x</p>",
            "<div><i>28 Oct 2023</i></div><p>28/10/2023 - 11:44</p><p>x</p>",
        ),
        (
            "<p>x <time datetime=\"2020-01-01\">today</time></p><address>Ann</address>",
            "<p>x today</p><p>Ann</p>",
        ),
        // Pictures.
        (
            "<p>x</p><div ><img  src=\"https://images.weserv.nl/?url=p.example/1.jpg\" alt=\"c&#183;d\" border=\"0\"/><div><small>c·d</small></div></div>",
            "<p>x</p><img src=\"https://images.weserv.nl?url=p.example/1.jpg\" width=\"100%\"><div><small style=\"color: #999;\">c·d</small></div>",
        ),
        (
            "<p>x</p><noscript><img src=\"/1.jpg\"></noscript><img src=\"data:image/svg+xml,x\" data-src=\"/1.jpg\" alt=\"\">",
            "<p>x</p><img src=\"https://a.example/1.jpg\" width=\"100%\">",
        ),
        (
            "<p>x</p><noscript><img src=\"/1.jpg\"></noscript>",
            "<p>x</p><img src=\"https://a.example/1.jpg\" width=\"100%\">",
        ),
        ("<p>x</p><img src=\"pictures/1.jpg\" alt=\"A pier\">", "<p>x</p><p>A pier</p>"),
        ("<p>x</p><div><small>alone</small></div>", "<p>x</p><p><small>alone</small></p>"),
        // Links and frames.
        (
            "<p>x</p><a href=\"/b\"></a><p><a href=\"/b\" target=\"_blank\">y</a></p>",
            "<p>x</p><p><a href=\"https://a.example/b\">y</a></p>",
        ),
        (
            "<p>x</p><iframe src=\"//v.example/1?a&b\"><a href=\"#\">Film</a></iframe>",
            "<p>x</p><p><a href=\"https://v.example/1?a&amp;b\">Film</a></p>",
        ),
        (
            "<video style=\"width:100%\" controls><source src=\"https://v.example/1.mp4\"></video>x",
            "<div><video src=\"https://v.example/1.mp4\" width=\"100%\" controls></video></div><p>x</p>",
        ),
        (
            "<p>a <script>alert(1)</script><b onclick=\"x\">b</b><a href=\"javascript:x\">c</a></p>",
            "<p>a <b>b</b>c</p>",
        ),
    ] {
        let file = read(&format!("{head}{body}\n"));
        let text = write(&file.article, 5, file.links);
        let expected = format!("{head}{expected}\n");
        assert_eq!(text, expected, "{body}");
        assert_eq!(again(&text), text);
    }
}

#[test]
fn reads_heads_in_any_state() {
    let saved_and_title = |text: &str| {
        let file = read(text);
        let body = text_body(&file.article, true);
        (file.saved, file.article.title, file.article.url.unwrap_or_default(), body)
    };
    let is = |saved: Option<i64>, title: &str, url: &str, body: &str| {
        (saved, title.to_owned(), url.to_owned(), body.to_owned())
    };
    let address = "https://a.example/";
    for (text, expected) in [
        (
            "\u{feff}<!--7-->\r\n[T](https://a.example/)\r\n------\r\n\r\n<p>x</p>\r\n",
            is(Some(7), "T", address, "x"),
        ),
        ("<!--NaN-->\n[T](https://a.example/)\n------\n\n<p>x</p>", is(None, "T", address, "x")),
        ("[T](https://a.example/)\n------\n\n<p>x</p>", is(None, "T", address, "x")),
        ("<!---1-->\n[T](https://a.example/)\n------\nx", is(None, "T", address, "x")),
        (
            "<!--7-->\n<!--{\"v\":1}-->\n[T](https://a.example/)\n\n------\nx",
            is(Some(7), "T", address, "x"),
        ),
        (
            "<!--7-->[a [b](c) *d* <e> ](f](https://a.example/)\n------\nx",
            is(Some(7), "a [b](c) *d* <e> ](f", address, "x"),
        ),
        ("<!--7-->\n[T](<https://a.example/>)\n===\nx", is(Some(7), "T", address, "x")),
        ("<!--7-->\n[T](https://a.example/ \"title\")\n---\nx", is(Some(7), "T", address, "x")),
        (
            "<!--7-->\n[T](https://a.example/w_(x))\n---\nx",
            is(Some(7), "T", "https://a.example/w_(x)", "x"),
        ),
        ("<!--7-->\n[T](javascript:alert(1))\n---\nx", is(Some(7), "T", "", "x")),
        (
            "<!--7-->\n[T](https://a.example/) and more\n---\nx",
            is(Some(7), "T", address, "and more\nx"),
        ),
        ("<!--7-->\nA title\n------\n\n<p>x</p>", is(Some(7), "A title", "", "x")),
        ("just text\n\nand more", is(None, "", "", "just text\nand more")),
        ("", is(None, "", "", "")),
    ] {
        assert_eq!(saved_and_title(text), expected, "{text}");
    }
}

/// No parser can be given this whole; its text is kept all the same.
#[test]
fn a_bottomless_file_keeps_its_text() {
    let deep = format!(
        "[T](https://a.example/)\n------\n\n<p>one</p>{}two &amp; three",
        "<div><span>".repeat(40_000)
    );
    let file = read(&deep);
    assert_eq!(text_body(&file.article, true), "one\ntwo & three");
    assert_eq!(again(&again(&deep)), again(&deep));
}

#[test]
fn check_names_each_fault_with_its_line() {
    let good = "<!--7-->\n[T](https://a.example/)\n------\n\n<p>x</p>\n";
    assert_eq!(check(good), vec![]);
    let codes = |text: &str| -> Vec<(usize, &'static str)> {
        check(text).iter().map(|fault| (fault.line, fault.code)).collect()
    };
    for (from, to, expected) in [
        ("<!--", "\u{feff}<!--", (1, "byte-order-mark")),
        ("<!--7-->\n", "<!--7-->\r\n", (1, "carriage-return")),
        ("<!--7-->", "<!--NaN-->", (1, "bad-instant")),
        ("<!--7-->", "<!--07-->", (1, "bad-instant")),
        ("<!--7-->", "7", (1, "no-instant")),
        ("[T](https://a.example/)", "T", (2, "no-title-link")),
        ("[T]", "[]", (2, "empty-title")),
        ("[T]", "[a*b*c]", (2, "title-form")),
        ("[T]", "[a\\-c]", (2, "title-form")),
        ("https://a.example/", "/news", (2, "bad-address")),
        ("https://a.example/", "https://a.example/#x", (2, "address-form")),
        ("https://a.example/", "https://a.example/?fbclid=1", (2, "address-form")),
        ("https://a.example/)", "https://a.example/) x", (2, "text-after-link")),
        ("------", "---", (3, "no-rule")),
        ("\n\n<p>", "\n<p>", (4, "no-empty-line")),
        ("<p>x</p>", "x", (5, "body-start")),
        ("<p>x</p>", "<p>x</p>\n<p>y</p>", (6, "body-lines")),
        ("<p>x</p>\n", "<p>x</p>", (5, "no-final-line-feed")),
        ("<p>x</p>\n", "<p>x</p>\n\n\n", (7, "empty-lines-at-end")),
        ("<p>x", "<p class=\"y\">x", (5, "attribute")),
        ("<p>x", "<p><span>x</span>", (5, "tag")),
        ("<p>x", "<p><b>x", (5, "nesting")),
        ("<p>x", "<p>x & y", (5, "entity")),
        ("<p>x", "<p>x&nbsp;y", (5, "entity")),
        ("<p>x", "<p>x > y", (5, "raw-character")),
        ("<p>x", "<p>x<a href=\"https://a.example/\"></a>", (5, "empty-link")),
        ("<p>x", "<p><a href=\"/b\">x</a>", (5, "address")),
        (
            "<p>x",
            "<p>x<img src=\"https://images.weserv.nl?url=10.0.0.1/x.jpg\" width=\"100%\">",
            (5, "told-to-proxy"),
        ),
        ("<p>x", "<p>e\u{301}", (5, "not-composed")),
        ("<p>x", "<p>\u{1b}", (5, "control-character")),
        ("<p>x", "<p>x  y", (5, "other-form")),
        ("<p>x", "<div><i>2024-06-17</i></div><p>x", (5, "other-form")),
    ] {
        let text = good.replacen(from, to, 1);
        assert!(codes(&text).contains(&expected), "{to}: {:?}", check(&text));
    }
    for odd in ["", "\n", "<", "<!--", "[](", "\u{feff}", "<!--1-->\n[", "a\n\n\n\n<p"] {
        assert!(!check(odd).is_empty());
    }
}
