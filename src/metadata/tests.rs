//! Whole pages in, one field out.

use super::{Kind, Metadata, collect, title_matches};
use crate::article::{Direction, Precision};
use crate::document::Document;
use url::Url;

fn read(html: &str) -> Metadata {
    let page = Url::parse("https://www.paper.example/news/one?utm_source=x").unwrap();
    collect(&Document::parse(html), Some(&page))
}

const LD: &str = r##"<script type="application/ld+json">{"@context":"https://schema.org","@graph":[
    {"@type":"NewsArticle","headline":"Rain &amp;amp; wind","author":[{"@id":"#jane"},{"@type":"Person","name":"By John Roe"}],
     "datePublished":"2024-03-21T17:53:17+01:00","dateModified":"2024-03-22T08:00:00Z","inLanguage":"en_gb",
     "publisher":{"@type":"Organization","name":"The Paper"},"image":{"@type":"ImageObject","url":"/p/one.jpg"},},
    {"@type":"Person","@id":"#jane","name":"Jane Doe"}]};</script>"##;

#[test]
fn json_ld_is_read_with_its_faults() {
    let found = read(LD);
    assert_eq!(found.title, "Rain & wind");
    assert_eq!(found.byline.as_deref(), Some("Jane Doe, John Roe"));
    assert_eq!(found.site_name.as_deref(), Some("The Paper"));
    assert_eq!(found.language.as_deref(), Some("en-GB"));
    let published = found.published.unwrap();
    assert_eq!((published.ms, published.precision), (1_711_039_997_000, Precision::Second));
    assert!(found.modified.is_some());
    assert_eq!(
        found.share_images.first().map(Url::as_str),
        Some("https://www.paper.example/p/one.jpg")
    );
}

#[test]
fn titles() {
    for (html, title) in [
        (
            "<title>山乡文萃</title><p><a href=/>首页</a><p>父亲的秤<p>文/贺兰生 2011年7月13日",
            "父亲的秤",
        ),
        ("<title>Rain falls on the plain | The Paper</title>", "Rain falls on the plain"),
        (
            "<title>Rain falls - as ever - on the plain of it</title>",
            "Rain falls - as ever - on the plain of it",
        ),
        (
            "<meta property=og:site_name content=某报><title>大雨昨夜降临平原_某报</title>",
            "大雨昨夜降临平原",
        ),
        (
            "<title>大雨昨夜降临平原-新闻频道-某报网</title><p>大雨昨夜降临平原</p>",
            "大雨昨夜降临平原",
        ),
        (
            "<title>The Paper</title><meta property=og:site_name content='The Paper'><h1>The Paper</h1><h1>Rain falls</h1>",
            "Rain falls",
        ),
        (
            "<meta property=og:title content='Rain - and wind'><h1>Rain - and wind</h1>",
            "Rain - and wind",
        ),
        (
            "<meta property=og:title content='Rain falls'><h1>Rain falls</h1><script type=application/ld+json>{\"@type\":\"Article\",\"headline\":\"Ten facts about rain\"}</script>",
            "Rain falls",
        ),
        (
            "<meta name=application-name content='Rain falls'><meta property=og:title content='Rain falls'>",
            "Rain falls",
        ),
    ] {
        assert_eq!(read(html).title, title, "{html}");
    }
}

#[test]
fn bylines() {
    let og = "<meta property=og:site_name content=美国之音>";
    for (html, byline, outlet) in [
        ("<meta name=author content='Theo Dike'>", Some("Theo Dike"), None),
        ("<meta name=author content='By JANE DOE, Staff Writer'>", Some("JANE DOE"), None),
        ("<meta name=author content='Jane Doe and John Roe'>", Some("Jane Doe, John Roe"), None),
        (
            "<meta name=author content='https://paper.example/jane'><a rel=author href=/x>Jane Doe</a>",
            Some("Jane Doe"),
            None,
        ),
        ("<meta name=author content='jane@paper.example'>", None, None),
        (&format!("{og}<meta name=author content=美国之音>"), None, Some("美国之音")),
        (&format!("{og}<meta name=author content='美国之音、李四'>"), Some("李四"), None),
        (
            "<h1>Rain falls on all</h1><p class=byline>Von Max Muster, 21. März 2024</p>",
            Some("Max Muster"),
            None,
        ),
        (
            "<h1>Rain falls on all</h1><p>By Jane van der Doe</p><p>Text.</p>",
            Some("Jane van der Doe"),
            None,
        ),
        ("<h1>大雨昨夜降临平原</h1><p>作者：张三 来源：某报</p>", Some("张三"), None),
        ("<h1>大雨昨夜降临平原</h1><p>作者：责任编辑：李四</p>", None, None),
        ("<h1>大雨昨夜降临平原</h1><p>本报记者 王小五</p>", Some("王小五"), None),
        ("<h1>大雨昨夜降临平原</h1><p>记者从气象局获悉，明天有雨。</p>", None, None),
        ("<h1>비가 내렸다 오늘도</h1><p>홍길동 기자</p>", Some("홍길동"), None),
    ] {
        let found = read(html);
        assert_eq!(found.byline.as_deref(), byline, "{html}");
        assert_eq!(found.outlet_byline.as_deref(), outlet, "{html}");
    }
}

#[test]
fn bylines_with_more_than_names() {
    for (html, byline, outlet) in [
        ("<meta name=author content='paper.example.com'>", None, Some("paper.example.com")),
        (
            "<meta name=author content='Jane Doe, Senior Political Correspondent'>",
            Some("Jane Doe"),
            None,
        ),
        ("<meta name=author content='Jane Doe Marketing Manager'>", Some("Jane Doe"), None),
        ("<meta name=author content='Jane Doe. Reviewed by John Roe'>", Some("Jane Doe"), None),
        (
            "<meta property=og:site_name content='The Paper'><meta name=author content='Jane Doe, The Paper News'>",
            Some("Jane Doe"),
            None,
        ),
        (
            "<meta property=og:site_name content='Daily Rain'><meta name=author content='Jane Doe DAILY RAIN'>",
            Some("Jane Doe"),
            None,
        ),
        (
            "<meta name=author content=jdoe7><h1>Rain falls on all</h1><p class=byline>By Jane Doe</p>",
            Some("Jane Doe"),
            None,
        ),
        ("<meta name=author content=jdoe7><h1>Rain falls on all</h1>", Some("jdoe7"), None),
        (
            "<meta name=author content='Jane Doe'><h1>Rain</h1><a rel=author>John Roe</a> <a rel=author>Jane Doe</a>",
            Some("John Roe, Jane Doe"),
            None,
        ),
        (
            "<meta name=author content='Jane Doe'><h1>Rain</h1><a rel=author>John Roe</a> <a rel=author>Max Muster</a>",
            Some("Jane Doe"),
            None,
        ),
        (
            "<h1>Regen fällt auf alle</h1><i itemprop=author>xyz/abcd;efgh</i>",
            Some("xyz/abcd, efgh"),
            None,
        ),
        ("<meta name=articleAuthor content='Jane Doe'>", Some("Jane Doe"), None),
        (
            "<h1>Rain falls on all</h1><p class=byline>Posted on March 3, 2024 by rainman</p>",
            Some("rainman"),
            None,
        ),
        (
            "<h1>Regen fällt auf alle</h1><p class=byline>Von Max Muster, Stand 21. März 2024</p>",
            Some("Max Muster"),
            None,
        ),
        (
            "<h1>Rain falls on all</h1><p>By continuing, you agree to our User Agreement</p>",
            None,
            None,
        ),
        (
            "<article><h1>Rain falls on all</h1><footer><a rel=author href=/a>Jane Doe</a></footer></article>",
            Some("Jane Doe"),
            None,
        ),
        (
            "<h1>Rain falls on all</h1><footer><a rel=author href=/a>Jane Doe</a></footer>",
            None,
            None,
        ),
    ] {
        let found = read(html);
        assert_eq!(found.byline.as_deref(), byline, "{html}");
        assert_eq!(found.outlet_byline.as_deref(), outlet, "{html}");
    }
}

#[test]
fn bylines_of_chinese_japanese_and_korean_lines() {
    let long =
        "昨夜开始的一场大雨，到今天早上还没有停，城里的好几条路都积了水，车开不过去，人只好走路。";
    for (line, byline) in [
        ("作者：张三 李四 来源：某报", Some("张三、李四")),
        ("作者：本报记者 张三", Some("张三")),
        ("作者：《某报》综合报道", None),
        ("作者： 责任编辑：", None),
        ("用户名： 密码：", None),
        ("本报记者 张三 李四 北京报道", Some("张三、李四")),
        ("某报记者 张三 山东冠县报道", Some("张三")),
        ("某某商报记者马小峰/文受访者供图", Some("马小峰")),
        ("（张三 上海报道）", Some("张三")),
        ("（来源 上海报道）", None),
        ("［記者王小明／台北報導］", Some("王小明")),
        ("（某社記者王小明台北3日電）", Some("王小明")),
        ("記者王小明、陳小華／綜合報導", Some("王小明、陳小華")),
        ("文／王小明", Some("王小明")),
        ("撰文：王小明 攝影：陳小華", Some("王小明")),
        ("文＝山田太郎", Some("山田太郎")),
        ("執筆者：山田太郎", Some("山田太郎")),
        ("[서울=어느뉴스]홍길동·김철수 기자 =", Some("홍길동、김철수")),
        ("홍길동 선임기자", Some("홍길동")),
        ("某社记者 张三 摄", None),
        ("小记者训练营", None),
        ("キャリア採用 記者募集", None),
        ("记者：你通过什么渠道最快获取这些信息？", None),
        ("记者从研究中心获悉，明天有雨。", None),
        ("记者江湖", None),
        ("胡平", Some("胡平")),
        ("文化", None),
        ("首页", None),
    ] {
        let found = read(&format!("<h1>大雨昨夜降临平原</h1><p>{line}</p><p>{long}</p>"));
        assert_eq!(found.byline.as_deref(), byline, "{line}");
    }
}

#[test]
fn languages_and_directions() {
    let chinese = "天气预报说这个周末将会下雨，请大家出门的时候带上雨伞，注意安全。";
    for (html, language, direction) in [
        (
            "<html lang=en_us><p>It rains and rains and rains on all of us.</p>".to_owned(),
            Some("en-US"),
            Direction::Ltr,
        ),
        (format!("<html lang=zh-cn><p>{chinese}</p>"), Some("zh-CN"), Direction::Ltr),
        (format!("<html lang=en><p>{chinese}</p>"), Some("zh-Hans"), Direction::Ltr),
        (
            "<p>這個週末將會下雨，請大家出門的時候帶上雨傘，這對我們來說很重要。</p>".to_owned(),
            Some("zh-Hant"),
            Direction::Ltr,
        ),
        (
            "<p>週末は雨が降るでしょう。傘を忘れないでください。</p>".to_owned(),
            Some("ja"),
            Direction::Ltr,
        ),
        (
            "<p>이번 주말에는 비가 내릴 것으로 보입니다. 우산을 챙기세요.</p>".to_owned(),
            Some("ko"),
            Direction::Ltr,
        ),
        (
            "<p>ستهطل الأمطار في نهاية هذا الأسبوع على جميع المناطق</p>".to_owned(),
            Some("ar"),
            Direction::Rtl,
        ),
        (
            "<html dir=rtl lang=he><p>גשם יירד בסוף השבוע בכל רחבי הארץ, קחו מטריה</p>".to_owned(),
            Some("he"),
            Direction::Rtl,
        ),
    ] {
        let found = read(&html);
        assert_eq!((found.language.as_deref(), found.direction), (language, direction), "{html}");
    }
}

#[test]
fn addresses() {
    for (html, address) in [
        ("", "https://www.paper.example/news/one"),
        ("<link rel=canonical href=/news/rain>", "https://www.paper.example/news/rain"),
        (
            "<link rel=canonical href=https://www.paper.example/><meta property=og:url content=/news/wind>",
            "https://www.paper.example/news/wind",
        ),
        (
            "<link rel=canonical href=https://other.example/news/rain>",
            "https://www.paper.example/news/one",
        ),
    ] {
        assert_eq!(read(html).url.unwrap().as_str(), address, "{html}");
    }
    assert_eq!(read("<base href=/img/>").base.unwrap().as_str(), "https://www.paper.example/img/");
}

#[test]
fn a_line_may_say_the_headline_again() {
    let metadata = read("<h1>Rain falls on the plain</h1>");
    for (line, is_it) in [
        ("Rain falls on the plain", true),
        ("RAIN FALLS ON THE PLAIN", true),
        ("Weather: Rain falls on the plain", true),
        ("Rain falls on the", true),
        ("Rain", false),
        ("Rain fell, and the plain was wet for a week.", false),
        ("", false),
    ] {
        assert_eq!(title_matches(&metadata, line), is_it, "{line}");
    }
}

#[test]
fn what_a_page_declares_itself_to_be() {
    let declared = |html: &str| read(html).declared;
    let typed = |json: &str| declared(&format!("<script type=application/ld+json>{json}</script>"));
    assert!(declared("<meta property=og:type content=Article>").is(Kind::Article));
    assert!(declared("<meta name=og:type content=product.item>").is(Kind::Product));
    assert!(typed(r#"{"@type":["Thing","http://schema.org/NewsArticle"]}"#).is(Kind::Article));
    assert!(
        typed(r#"{"@type":"WebPage","hasPart":[{"deep":{"@type":"Product"}}]}"#).is(Kind::Product)
    );
    assert!(typed(r#"[{"@type":"CollectionPage"},"#).is(Kind::List));
    assert!(typed(r#"{"@type":"DiscussionForumPosting"}"#).is(Kind::Forum));
    assert!(typed(r#"{"@type":"QAPage"}"#).is(Kind::Question));
    assert!(
        !typed(r#"{"@type":"FAQPage","mainEntity":[{"@type":"Question"}]}"#).is(Kind::Question)
    );
    assert!(typed(r#"{"@type":"LiveBlogPosting"}"#).is(Kind::LiveBlog));
    for value in ["false", "\"False\"", "\"http://schema.org/False\""] {
        assert!(
            typed(&format!(r#"{{"hasPart":{{"isAccessibleForFree":{value}}}}}"#)).is(Kind::Paid)
        );
    }
    assert!(!typed(r#"{"@type":"NewsArticle","isAccessibleForFree":"True"}"#).is(Kind::Paid));
    assert_eq!(declared("<title>None of it</title>"), super::Declared::default());
}

#[test]
fn the_text_that_json_ld_holds_is_kept() {
    let html = r#"<script type="application/ld+json">{"@type":"NewsArticle","headline":"Rain",
        "articleBody":"Rain &amp;amp; wind.\n\nThen sun.","review":{"articleBody":"Not this."}}</script>"#;
    assert_eq!(read(html).article_body.as_deref(), Some("Rain & wind.\n\nThen sun."));
    assert_eq!(read("<p>Rain").article_body, None);
}
