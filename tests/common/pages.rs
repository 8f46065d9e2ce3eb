//! Made-up pages: trees that a page could be, and pages that are made to hurt.

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

/// A page that is made to hurt, of a size; bytes as a file or a script would give them.
pub(crate) struct Hostile {
    pub(crate) name: &'static str,
    pub(crate) size: usize,
    pub(crate) make: fn(usize) -> String,
}

fn numbered(size: usize, piece: impl Fn(usize) -> String) -> String {
    (0..size).map(piece).collect()
}

macro_rules! hostile {
    ($($name:literal, $size:literal, $make:expr;)+) => {
        &[$(Hostile { name: $name, size: $size, make: $make },)+]
    };
}

/// Each has broken a parser, a sanitizer or a reading mode somewhere.
pub(crate) const HOSTILE: &[Hostile] = hostile! {
    // Depth: a parser is quadratic in it, a recursion ends in it.
    "deep div", 100_000, |n| "<div>".repeat(n) + "x";
    "deep b", 60_000, |n| "<b>".repeat(n) + "x";
    "deep and closed", 100_000, |n| "<div>".repeat(n) + "x" + &"</div>".repeat(n);
    "deep lists", 64_000, |n| "<ul><li>".repeat(n) + "x";
    "deep tables", 20_000, |n| "<table><tr><td>".repeat(n) + "x";
    "deep svg", 100_000, |n| "<svg>".to_owned() + &"<g>".repeat(n);
    "deep templates", 30_000, |n| "<template>".repeat(n);
    "deep shadows", 10_000, |n| "<div><template shadowrootmode=open>".repeat(n);
    "deep options", 30_000, |n| "<select><optgroup>".repeat(n);
    // Elements that a parser opens anew: few bytes, many nodes.
    "fonts across paragraphs", 2_000, |n| numbered(n, |i| format!("<p><font size={i}>"));
    "formatting across paragraphs", 8_000, |n| numbered(n, |i| format!("<b a{i}=1>")) + &"<p>x</p>".repeat(n);
    "links in blocks", 30_000, |n| "<a><div>".repeat(n);
    "formatting in tables", 30_000, |n| "<i><table>".repeat(n);
    "fostered text", 100_000, |n| "<table>".to_owned() + &"x<b>".repeat(n);
    "unclosed tables", 100_000, |n| "<table><tr><td>x".repeat(n);
    "end tags of nothing", 32_000, |n| "<span>".repeat(n) + &"</h1>".repeat(n);
    "end tags that do not match", 100_000, |n| "<a></b>".repeat(n);
    "terms in scopes", 32_000, |n| "<span>".repeat(n) + &"<dd>".repeat(n);
    // Breadth and length.
    "many siblings", 1_000_000, |n| "<p>x</p>".repeat(n);
    "a very long page", 10_000_000, |n| "<article>".to_owned() + &"<p>lorem ipsum, dolor sit amet</p>".repeat(n / 33);
    "one line without end", 10_000_000, |n| "<p>".to_owned() + &"word, ".repeat(n / 6);
    "many links", 200_000, |n| "<article>".to_owned() + &numbered(n, |i| format!("<a href=/{i}>x</a> "));
    "many attributes", 300_000, |n| format!("<div{}>x", numbered(n, |i| format!(" a{i}=1")));
    "one attribute many times", 1_000_000, |n| format!("<div{}>x", " a=1".repeat(n));
    "a huge attribute", 10_000_000, |n| format!("<img alt=\"{}\">", "x".repeat(n));
    "a picture in the page", 10_000_000, |n| format!("<article><p>x</p><img src=\"data:image/png;base64,{}\">", "A".repeat(n));
    "a huge title", 1_000_000, |n| format!("<title>{}</title><p>x", "T".repeat(n));
    "many metas", 200_000, |n| "<meta property=og:title content=x>".repeat(n);
    // Characters.
    "nothing but nul", 5_000_000, |n| "\0".repeat(n);
    "nothing but less-than", 5_000_000, |n| "<".repeat(n);
    "ampersands", 1_000_000, |n| "&amp;".repeat(n);
    "a half entity", 50_000, |n| "&CounterClockwiseContourIntegra".repeat(n);
    "lone surrogates as JavaScript sends them", 50_000, |n| format!("<p>{}", "\u{fffd}x".repeat(n));
    "directions and zero widths", 100_000, |n| "<p>\u{202e}\u{2066}\u{200b}\u{feff}\u{ad}</p>".repeat(n);
    "marks on one letter", 100_000, |n| format!("<p>a{}", "\u{301}".repeat(n));
    "controls", 100_000, |n| "\u{1}\u{8}\u{b}\u{c}\u{e}\u{7f}\u{fffe}".repeat(n);
    "carriage returns", 1_000_000, |n| "\r\n\r".repeat(n);
    "commas", 1_000_000, |n| format!("<p>{}", ",".repeat(n));
    "blanks", 1_000_000, |n| format!("<p>{}x{}.", " ".repeat(n), "\n\t ".repeat(n));
    // What rules look into.
    "a huge class", 200_000, |n| format!("<p class=\"{}\">x", numbered(n, |i| format!("c{i} ")));
    "a class that repeats a word", 50_000, |n| format!("<div class=\"{}!\" id=\"{}\">x", "a".repeat(n), "comment-".repeat(n / 8));
    "a huge style", 1_000_000, |n| format!("<p style=\"{}\">x", "color:red;".repeat(n / 10));
    "a srcset of many", 100_000, |n| format!("<img srcset=\"{}\">", numbered(n, |i| format!("x{i}.png {}w,", i + 1)));
    "a srcset of commas", 1_000_000, |n| format!("<p>x<img srcset=\"{}\">", ",".repeat(n));
    "deep JSON-LD", 1_000_000, |n| format!("<script type=\"application/ld+json\">{}", "[".repeat(n));
    "much JSON-LD", 30_000, |n| "<script type=\"application/ld+json\">{\"@type\":\"Article\",\"headline\":\"x\"}</script>".repeat(n);
    "JSON-LD that points at itself", 2_000, |n| format!("<script type=\"application/ld+json\">{{\"@graph\":[{}{{}}]}}</script><p>x", "{\"@id\":\"#a\",\"@type\":\"Article\",\"isPartOf\":{\"@id\":\"#a\"}},".repeat(n));
    "comments that do not end", 300_000, |n| "<!--".repeat(n);
    "scripts in scripts", 100_000, |n| "<script>".to_owned() + &"<!--<script>".repeat(n);
    "raw text that does not end", 1, |_| "<p>a<plaintext></article></body>".to_owned();
    "a frameset", 1, |_| "<frameset><frame src=x>X".to_owned();
    "a base and a refresh", 1, |_| "<base href=\"javascript:1//\"><meta http-equiv=refresh content=\"0;url=javascript:1\"><p><a href=x>x</a>".to_owned();
    "breaks", 200_000, |n| format!("<div>x{}y", "<br>".repeat(n));
    "hidden in hidden", 60_000, |n| "<div hidden style=display:none>".repeat(n) + "x";
    "empty paragraphs around text", 100_000, |n| format!("<article>{}", "<p></p><p>x, y.</p>".repeat(n));
};
