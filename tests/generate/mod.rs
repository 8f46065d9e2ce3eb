//! Generates articles for properties: any tree that the sanitizer lets pass, any text.

#![allow(dead_code, reason = "each test target uses a part of it")]

use proptest::prelude::*;
use qingdu::{Article, SafeNode};
use serde_json::{Value, json};

/// Pieces that Markdown, HTML, YAML, file names or Unicode could trip over.
const HARD: &[&str] = &[
    " ",
    "  ",
    "\u{a0}",
    "\u{3000}",
    "*",
    "**",
    "_",
    "__",
    "`",
    "``",
    "[",
    "]",
    "](",
    "(",
    ")",
    "<",
    ">",
    "<b>",
    "</p>",
    "<!--",
    "-->",
    "&",
    "&amp;",
    "&copy;",
    "&#38;",
    "\\",
    "\\\\",
    "#",
    "# ",
    "1. ",
    "2) ",
    "- ",
    "+ ",
    "=",
    "===",
    "---",
    "|",
    ":-",
    "~",
    "~~",
    "!",
    "!",
    "$",
    "==",
    "%%",
    "{{",
    "\"",
    "'",
    "“",
    "”",
    "，",
    "。",
    "—",
    "…",
    "\u{338}",
    "e\u{301}",
    "\u{327}\u{338}",
    "🙂",
    "👩‍👩‍👧",
    "\u{fe0f}",
    "http://a.example/x",
    "www.example.com",
    "a@b.example",
    "^",
    "[^1]",
    "[x]: y",
    "://",
    "\u{202e}",
    "\u{200b}",
    "\u{feff}",
    "ア",
    "한글",
    "عربي",
    "\u{0}",
    "\u{1f}",
];

pub(crate) fn words() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        3 => "[a-z]{1,6}",
        3 => "[一-丿]{1,4}",
        2 => Just(" ".to_owned()),
        4 => proptest::sample::select(HARD).prop_map(str::to_owned),
    ];
    proptest::collection::vec(piece, 0..7).prop_map(|pieces| pieces.concat())
}

fn address() -> impl Strategy<Value = String> {
    proptest::sample::select(
        &[
            "https://a.example/x.jpg",
            "https://a.example/%E4%B8%AD/x.jpg?w=1&h=2",
            "https://b.example/a_(b)*c*.png?q=`&copy;=1\\",
            "https://b.example/p?token=secret",
            "https://10.0.0.1/x.png",
            "https://images.weserv.nl/?url=a.example/z.jpg",
            "https://images.weserv.nl/?url=images.weserv.nl/?url=a.example/z.jpg",
            "https://a.example/&amp;/[x]",
            "https://a.example:8443/x",
            "https://中文.example/图",
        ][..],
    )
    .prop_map(str::to_owned)
}

fn element(tag: &str, attributes: Value, children: Vec<Value>) -> Value {
    json!({"tag": tag, "attributes": attributes, "children": children})
}

fn media() -> impl Strategy<Value = Value> {
    (address(), address(), words(), 0..4).prop_map(|(src, poster, alt, kind)| match kind {
        0 => element("video", json!({"src": src, "poster": poster}), vec![]),
        1 => element("audio", json!({"src": src}), vec![]),
        _ => element("img", json!({"src": src, "alt": alt}), vec![]),
    })
}

fn inline() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        6 => words().prop_map(Value::from),
        1 => Just(element("br", json!({}), vec![])),
        1 => media(),
    ];
    leaf.prop_recursive(3, 12, 4, |inner| {
        const TAGS: &[&str] = &["b", "strong", "em", "i", "u", "s", "sub", "small", "mark", "code", "a"];
        let lang = proptest::option::of(proptest::sample::select(&["en", "zh", "ar"][..]));
        prop_oneof![
            5 => (proptest::sample::select(TAGS), address(), lang, proptest::collection::vec(inner.clone(), 0..4))
                .prop_map(|(tag, href, lang, children)| {
                    let mut attributes = json!({});
                    if tag == "a" { attributes["href"] = href.into(); }
                    if let Some(lang) = lang { attributes["lang"] = lang.into(); }
                    element(tag, attributes, children)
                }),
            1 => (words(), words()).prop_map(|(base, over)| element("ruby", json!({}), vec![
                base.into(),
                element("rp", json!({}), vec!["(".into()]),
                element("rt", json!({}), vec![over.into()]),
                element("rp", json!({}), vec![")".into()]),
            ])),
        ]
    })
}

fn block() -> impl Strategy<Value = Value> {
    let line = || proptest::collection::vec(inline(), 0..5);
    let dir = proptest::option::of(proptest::sample::select(&["ltr", "rtl", "auto"][..]));
    let leaf = prop_oneof![
        6 => (line(), dir, proptest::sample::select(&["p", "p", "p", "h2", "h4"][..])).prop_map(|(line, dir, tag)| {
            let attributes = dir.map_or(json!({}), |dir| json!({"dir": dir}));
            element(tag, attributes, line)
        }),
        1 => inline(),
        1 => Just(element("hr", json!({}), vec![])),
        1 => "[a-z` \n\t\\\\<&*]{0,20}".prop_map(|text| element("pre", json!({}), vec![text.into()])),
        1 => (words(), words()).prop_map(|(a, b)| {
            let code = element("code", json!({}), vec![format!("{a}\n\n{b}").into()]);
            element("pre", json!({}), vec![code])
        }),
    ];
    leaf.prop_recursive(3, 24, 4, move |inner| {
        let blocks = || proptest::collection::vec(inner.clone(), 0..4);
        let item = |tag: &'static str| blocks().prop_map(move |c| element(tag, json!({}), c)).boxed();
        let items = |tag| proptest::collection::vec(item(tag), 0..4);
        let cell = (proptest::bool::ANY, 0..4_u8, blocks()).prop_map(|(head, span, content)| {
            let attributes = if span > 2 { json!({"colspan": span.to_string()}) } else { json!({}) };
            element(if head { "th" } else { "td" }, attributes, content)
        });
        let row = proptest::collection::vec(cell, 0..4).prop_map(|c| element("tr", json!({}), c));
        let figure = proptest::collection::vec(
            prop_oneof![
                3 => media(),
                1 => (address(), media()).prop_map(|(href, m)| element("a", json!({"href": href}), vec![m])),
                1 => inner.clone(),
            ],
            0..3,
        );
        prop_oneof![
            blocks().prop_map(|c| element("blockquote", json!({}), c)),
            items("li").prop_map(|c| element("ul", json!({}), c)),
            items("li").prop_map(|c| element("ol", json!({}), c)),
            (items("dt"), items("dd")).prop_map(|(a, b)| element("dl", json!({}), [a, b].concat())),
            (proptest::option::of(line()), proptest::collection::vec(row, 0..4)).prop_map(|(caption, rows)| {
                let caption = caption.map(|c| element("caption", json!({}), c));
                element("table", json!({}), caption.into_iter().chain(rows).collect())
            }),
            (figure, proptest::option::of(line()), proptest::bool::ANY).prop_map(|(mut content, caption, first)| {
                if let Some(caption) = caption {
                    let at = if first { 0 } else { content.len() };
                    content.insert(at, element("figcaption", json!({}), caption));
                }
                element("figure", json!({}), content)
            }),
            (address(), blocks()).prop_map(|(href, c)| element("a", json!({"href": href}), c)),
            blocks().prop_map(|c| element("strong", json!({}), c)),
        ]
    })
}

pub(crate) fn article() -> impl Strategy<Value = Article> {
    let optional = || proptest::option::of(words());
    (
        (words(), optional(), proptest::option::of((0..4_000_000_000_i64, proptest::bool::ANY))),
        (proptest::option::of(address()), proptest::option::of((address(), optional(), optional()))),
        (proptest::bool::ANY, proptest::option::of(proptest::sample::select(&["zh", "en"][..]))),
        proptest::collection::vec(block(), 0..6),
    )
        .prop_map(|((title, byline, date), (url, lead), (rtl, language), body)| {
            let published = date.map(|(seconds, day)| {
                let seconds = if day { seconds - seconds % 86_400 } else { seconds };
                json!({"ms": seconds * 1000, "precision": if day { "day" } else { "second" }})
            });
            let lead = lead.map(|(url, alt, caption)| json!({"url": url, "alt": alt, "caption": caption}));
            serde_json::from_value(json!({
                "title": title, "byline": byline, "published": published, "url": url, "lead_image": lead,
                "direction": if rtl { "rtl" } else { "ltr" }, "language": language, "body": body,
            }))
            .unwrap()
        })
}

/// An article of these blocks alone.
pub(crate) fn with_body(body: Value) -> Article {
    serde_json::from_value(json!({"title": "T", "url": "https://a.example/", "body": body}))
        .unwrap()
}

/// The text of nodes, all white space and all that is not seen left out.
pub(crate) fn letters(nodes: &[SafeNode]) -> String {
    fn push(out: &mut String, nodes: &[SafeNode]) {
        for node in nodes {
            match node {
                SafeNode::Text(text) => out.push_str(text),
                SafeNode::Element(element) => push(out, element.children()),
            }
        }
    }
    let mut out = String::new();
    push(&mut out, nodes);
    squeezed(&out)
}

pub(crate) fn squeezed(text: &str) -> String {
    let unseen = |c: char| {
        c.is_whitespace() || c.is_control() || matches!(c, '\u{200b}' | '\u{feff}' | '\u{338}')
    };
    unicode_normalization::UnicodeNormalization::nfd(text).filter(|&c| !unseen(c)).collect()
}
