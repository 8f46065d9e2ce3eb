//! Addresses and links of further pages, and of what only looks like one.

/// (address, in the head, under the text, number, count, address of the next)
pub(crate) type Found =
    (&'static str, &'static str, &'static str, u32, Option<u32>, Option<&'static str>);

pub(crate) const SEVERAL: &[Found] = &[
    (
        "https://www.isle.example/a/ferry",
        "<link rel=next href=/a/ferry/seite-2>",
        "",
        1,
        None,
        Some("https://www.isle.example/a/ferry/seite-2"),
    ),
    (
        "https://www.isle.example/a/ferry/",
        "",
        "<div class=page-links>Pages: 1 <a href=/a/ferry/2/>2</a> <a href=/a/ferry/3/>3</a></div>",
        1,
        Some(3),
        Some("https://www.isle.example/a/ferry/2/"),
    ),
    (
        "https://www.isle.example/a/ferry/2/",
        "<link rel=canonical href=https://www.isle.example/a/ferry/>",
        "<div>Pages: <a href=/a/ferry/>1</a> 2 <a href=/a/ferry/3/>3</a></div>",
        2,
        Some(3),
        Some("https://www.isle.example/a/ferry/3/"),
    ),
    (
        "https://www.isle.example/a/ferry/3/",
        "",
        "<div>Pages: <a href=/a/ferry/>1</a> <a href=/a/ferry/2/>2</a> 3</div>",
        3,
        Some(3),
        None,
    ),
    (
        "http://news.isle.example/2011/0816/4894059.html",
        "",
        "<div class=pager>1 <a href=4894059_2.html>2</a> <a href=4894059_2.html>下一页</a></div>",
        1,
        Some(2),
        Some("http://news.isle.example/2011/0816/4894059_2.html"),
    ),
    (
        "http://news.isle.example/2005/content_48940.htm",
        "",
        "<p><b>[1]</b> <a href=content_48940_1.htm>[2]</a> <a href=content_48940_2.htm>[3]</a></p>",
        1,
        Some(3),
        Some("http://news.isle.example/2005/content_48940_1.htm"),
    ),
    (
        "http://news.isle.example/2005/content_48940_1.htm",
        "",
        "<p><a href=content_48940.htm>[1]</a> [2] <a href=content_48940_2.htm>[3]</a></p>",
        2,
        Some(3),
        Some("http://news.isle.example/2005/content_48940_2.htm"),
    ),
    (
        "https://isle.example/system/053572901.shtml",
        "",
        "<a href=/system/053572901_01.shtml>下一页</a>",
        1,
        None,
        Some("https://isle.example/system/053572901_01.shtml"),
    ),
    (
        "https://isle.example/read/2134/ferry?utm_source=mail",
        "",
        "<ul><li>1<li><a href='?page=2'>2</a><li><a href='?page=all'>Show all</a></ul>",
        1,
        Some(2),
        Some("https://isle.example/read/2134/ferry?page=2"),
    ),
    (
        "https://isle.example/article/ferry",
        "",
        "<a rel=next href='/article/ferry?page=1'>Nächste Seite ››</a>",
        1,
        None,
        Some("https://isle.example/article/ferry?page=1"),
    ),
    (
        "https://isle.example/news.asp?id=276465&sec=1671",
        "",
        "<a href='?id=276465&sec=1671&p=2'>следующая</a>",
        1,
        None,
        Some("https://isle.example/news.asp?id=276465&sec=1671&p=2"),
    ),
    (
        "https://isle.example/management/ferry.html",
        "",
        "<a href=ferry_page_2.html>Next Page</a>",
        1,
        None,
        Some("https://isle.example/management/ferry_page_2.html"),
    ),
    (
        "https://isle.example/news-ferry,nId,5222535",
        "<link rel=next href='https://isle.example/news-ferry,nId,5222535,nPack,2'>",
        "<a href='/news-ferry,nId,5222535,nPack,2'>2</a>",
        1,
        Some(2),
        Some("https://isle.example/news-ferry,nId,5222535,nPack,2"),
    ),
    (
        "https://isle.example/ferry-2196g.htm",
        "",
        "<a rel=next href=http://isle.example/ferry-2196g-p2.htm>Sonraki</a>",
        1,
        None,
        Some("https://isle.example/ferry-2196g-p2.htm"),
    ),
    (
        "https://isle.example/column/0042",
        "",
        "<nav><a href=/column/0042?page=2>次のページへ</a></nav>",
        1,
        None,
        Some("https://isle.example/column/0042?page=2"),
    ),
    (
        "https://isle.example/v/20240501",
        "",
        "<a href=/v/20240501/2><img alt='다음 페이지' src=n.gif></a>",
        1,
        None,
        Some("https://isle.example/v/20240501/2"),
    ),
    (
        "https://isle.example/read/7/ferry",
        "",
        "<h5><a class=next href='?page=2'>Meanwhile the dogs …</a></h5>Page: 1 <a href='?page=2'>2</a>",
        1,
        Some(2),
        Some("https://isle.example/read/7/ferry?page=2"),
    ),
    (
        "https://isle.example/a/ferry.html",
        "",
        "<a href=ferry_2.html>Continue reading: the way back</a>",
        1,
        None,
        Some("https://isle.example/a/ferry_2.html"),
    ),
];

/// (what it is, address, in the head, under the text)
pub(crate) const ONE: &[(&str, &str, &str, &str)] = &[
    (
        "the next article, in the head",
        "https://isle.example/2024/05/ferry/",
        "<link rel=next href=/2024/05/snails/>",
        "",
    ),
    (
        "the next article, under the text",
        "https://isle.example/2024/05/ferry/",
        "",
        "<nav><a rel=next href=/2024/05/snails/>Next</a></nav>",
    ),
    (
        "the next article by number",
        "https://isle.example/news/57.html",
        "",
        "<a href=/news/56.html>上一篇</a> <a href=/news/58.html>下一页</a>",
    ),
    (
        "the next article by number in a path",
        "https://isle.example/news/5",
        "",
        "<a href=/news>All</a> <a href=/news/4>Previous</a> <a href=/news/6>Next</a>",
    ),
    (
        "the next chapter of a book",
        "https://isle.example/book/ch_10.htm",
        "<link rel=next href=ch_11.htm>",
        "<a href=ch_11.htm>Next</a>",
    ),
    (
        "the next part of a series",
        "https://isle.example/ferry-part-1",
        "",
        "<a href=/ferry-part-2>Continue reading: part 2</a>",
    ),
    (
        "older posts of a home page",
        "https://isle.example/",
        "<link rel=next href=/page/2/>",
        "<a href=/page/2/>Next page</a>",
    ),
    (
        "pages of an archive",
        "https://isle.example/category/gardens/",
        "<link rel=next href=/category/gardens/page/2/>",
        "<a href=/category/gardens/page/2/>2</a>",
    ),
    (
        "a month's archive",
        "https://isle.example/2024/05/",
        "",
        "<a href=/2024/05/2>2</a> <a href=/2024/05/3>3</a>",
    ),
    (
        "a calendar beside the text",
        "https://isle.example/2024/05/10/ferry",
        "",
        "<table class=calendar><tr><td><a href=/2024/05/1>1</a><td><a href=/2024/05/2>2</a></table>",
    ),
    (
        "a calendar by its parameters",
        "https://isle.example/ferry",
        "",
        "<a href='/ferry?month=5&day=2'>2</a> <a href='/ferry?month=6'>Next</a>",
    ),
    (
        "pages of comments, by their own parameter",
        "https://isle.example/ferry",
        "",
        "<a href='?commentpage=2#start-of-comments'>2</a> <a href='?cpage=2'>Next</a>",
    ),
    (
        "pages of comments, by the place that they lead to",
        "https://isle.example/ferry",
        "",
        "<a href='?page=2#comments'>2</a>",
    ),
    (
        "pages of comments, by the element that they stand in",
        "https://isle.example/ferry",
        "",
        "<section id=comments><a href='?page=2'>2</a> <a href='?page=2'>Next</a></section>",
    ),
    (
        "a path of comments",
        "https://isle.example/ferry/",
        "",
        "<a href=/ferry/comment-page-2/>Next</a>",
    ),
    (
        "pages of a thread, by the address",
        "https://isle.example/threads/ferry.37290/",
        "<link rel=next href=/threads/ferry.37290/page-2>",
        "<a href=/threads/ferry.37290/page-2>2</a>",
    ),
    (
        "pages of a thread, by the script's name",
        "https://isle.example/viewtopic.php?id=298271",
        "<link rel=next href='viewtopic.php?id=298271&p=2'>",
        "<a rel=next href='viewtopic.php?id=298271&p=2'>2</a>",
    ),
    (
        "pages of a thread, by the host",
        "https://forum.isle.example/ferry/19891",
        "",
        "<a rel=next href='/ferry/19891?page=2'>Next</a>",
    ),
    (
        "pages of a list, far below the text",
        "https://isle.example/ferry",
        "",
        "<h2>More from the isles</h2><ul>\
         <li><a href=/a>The snails that came by boat, and why nobody wants to send them back home</a>\
         <li><a href=/b>Forty years of salt: what a mild wind does to a garden wall in the north</a>\
         <li><a href=/c>The captain who counts twice, a portrait of a man with a pot of tea</a>\
         <li><a href=/d>What the two white houses have seen since the first ferry came in spring</a>\
         <li><a href=/e>Seedlings in crates, dogs in baskets: the rules of the harbour explained</a>\
         <li><a href=/f>Sunburnt and pleased: readers tell us of the best day of all their summers</a>\
         </ul><a rel=next href='?page=2'>Next page</a>",
    ),
    (
        "a feed without an end",
        "https://isle.example/ferry",
        "",
        "<a class=load-more href='?page=2'>Load more stories</a>",
    ),
    (
        "pages of readers' reviews, under their heading",
        "https://isle.example/ferry.html",
        "",
        "<h2>Отзывы</h2><div><strong>1</strong> <a href='?p=2'>2</a> <a href='?p=3'>3</a></div>",
    ),
    (
        "pages of comments that are taken for a part of the text",
        "https://isle.example/ferry.html",
        "",
        "<h2>Comments</h2><p>I was on board, and nobody counted me, though I stood at the rail, in a \
         yellow coat, and waved. The captain was pouring tea, of course, and saw nothing at all.</p>\
         <a href='?p=2'>2</a> <a href='?p=3'>3</a><p>I counted them once, in the spring, and there \
         was one too many, which the captain said was the dog, who had no ticket and no crate.</p>",
    ),
    (
        "one of several lists on a page",
        "https://isle.example/ferry",
        "",
        "<a rel=next href='/ferry?page=0%2C%2C1'>Next page</a>",
    ),
    (
        "another host",
        "https://isle.example/ferry",
        "",
        "<a href=https://x.example/ferry?page=2>2</a>",
    ),
    (
        "a place on this page",
        "https://isle.example/ferry",
        "",
        "<a href=#2>2</a><a href='#next'>Next</a>",
    ),
    ("a script", "https://isle.example/ferry", "", "<a href='javascript:go(2)'>下一页</a>"),
    (
        "this page again",
        "https://isle.example/ferry",
        "<link rel=next href=/ferry>",
        "<a href=/ferry>2</a>",
    ),
    (
        "a footnote",
        "https://isle.example/ferry",
        "",
        "<p>Notes: <a href=https://isle.example/ferry#fn2>2</a></p>",
    ),
    (
        "numbers that contradict each other",
        "https://isle.example/ferry",
        "",
        "<a href='?page=7'>2</a> <a href='?page=2'>3</a>",
    ),
    (
        "pages enough for a book",
        "https://isle.example/ferry",
        "",
        "<a href='?page=2'>2</a> <a href='?page=3'>3</a> … <a href='?page=87'>87</a>",
    ),
    ("the page before", "https://isle.example/ferry?page=2", "", "<a href='?page=1'>Previous</a>"),
    ("a picture gallery's slide", "https://isle.example/ferry", "", "<a href='?slide=2'>Next</a>"),
];
