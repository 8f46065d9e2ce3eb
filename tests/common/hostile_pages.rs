//! Pages that are made to hurt. The tests want an answer to each; the benchmark measures how the time
//! grows with the size.

/// A page that is made to hurt, of a size.
#[derive(Debug)]
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
