//! Made-up pages: trees that a page could be.

use proptest::prelude::*;

/// Pieces of text in which a rule, a needle or an index could slip.
const TEXTS: [&str; 16] = [
    "The ferry left at four, and nobody on the pier had waved; it was late, as ever.",
    "雨是在下午四点落下来的，先是几滴，然后整条街都暗了。",
    "坂の途中に、朝から晩まで同じ音のする家があった。",
    "강원도의 산골 마을에는 정류장이 있지만 버스가 오지 않는다.",
    "أبي كان يقول إن البحيرة لا تعطي من يستعجلها.",
    "Ⱥİẞﬁ ȺShareȺ İcommentsİ",
    "Read more: &amp;lt;script&amp;gt;",
    "</p><script>alert(1)</script>",
    "<!-- --><![CDATA[x]]>",
    "\u{0}\u{feff}\u{202e}\u{ad}",
    "e\u{301}\u{301}\u{301} 👩‍👩‍👧 \u{fe0f}",
    "  \n\t \u{a0}\u{3000}",
    "2024-06-17 16:53",
    "，，，。。。",
    "advertisement",
    "&#x1F600;&#0;&#xD800;&notit;",
];

const TAGS: [&str; 40] = [
    "div",
    "p",
    "span",
    "article",
    "section",
    "main",
    "ul",
    "ol",
    "li",
    "a",
    "b",
    "i",
    "em",
    "h1",
    "h2",
    "h6",
    "table",
    "tr",
    "td",
    "th",
    "figure",
    "figcaption",
    "blockquote",
    "pre",
    "code",
    "form",
    "button",
    "svg",
    "math",
    "style",
    "noscript",
    "template",
    "iframe",
    "font",
    "center",
    "dl",
    "dd",
    "ruby",
    "rt",
    "select",
];

const ATTRIBUTES: [&str; 24] = [
    "class=\"article-body content\"",
    "class=\"share related ad\"",
    "class=\"comment sidebar\"",
    "id=\"İmain\"",
    "hidden",
    "style=\"display:none\"",
    "style=\"position:fixed;background:url(javascript:alert(1))\"",
    "onclick=\"alert(1)\"",
    "onerror=alert(1)",
    "href=\"javascript:alert(1)\"",
    "href=\"/a/b?c=d#e\"",
    "href=\"//evil.example\\@x\"",
    "href=\"data:text/html,<script>alert(1)</script>\"",
    "href=\" \tjava\nscript:alert(1)\"",
    "src=\"x.jpg\"",
    "src=\"http://[::1/中文\"",
    "srcset=\"a.jpg 1x, b,c.jpg 2000w, 中.jpg\"",
    "data-src=\"https://cdn.example/中文.jpg\"",
    "colspan=99999999999",
    "dir=rtl lang=\"ar\"",
    "itemprop=articleBody",
    "aria-hidden=true",
    "data-qingdu-hidden",
    "xlink:href=\"javascript:alert(1)\"",
];

/// Elements without content.
const VOID: [&str; 5] = ["br", "img", "hr", "wbr", "input"];

fn attributes() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(ATTRIBUTES.as_slice()), 0..3)
        .prop_map(|list| list.into_iter().flat_map(|text| [" ", text]).collect())
}

/// A page: any tree, its tags not always closed, now and then cut short.
pub(crate) fn page() -> impl Strategy<Value = String> {
    let void = (prop::sample::select(VOID.as_slice()), attributes())
        .prop_map(|(tag, attributes)| format!("<{tag}{attributes}>"));
    let leaf = prop_oneof![
        4 => prop::sample::select(TEXTS.as_slice()).prop_map(str::to_owned),
        1 => any::<String>(),
        1 => void,
    ];
    let tree = leaf.prop_recursive(7, 120, 8, |inner| {
        let tag = prop::sample::select(TAGS.as_slice());
        (tag, attributes(), prop::collection::vec(inner, 0..8), prop::bool::weighted(0.9)).prop_map(
            |(tag, attributes, children, is_closed)| {
                let end = if is_closed { format!("</{tag}>") } else { String::new() };
                format!("<{tag}{attributes}>{}{end}", children.concat())
            },
        )
    });
    prop::collection::vec(tree, 1..6)
        .prop_map(|trees| format!("<title>A page | Site</title><body>{}", trees.concat()))
}
