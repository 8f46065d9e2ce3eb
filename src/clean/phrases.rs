//! Words of lines that pages put into articles, in many languages.

/// A line that begins like this is the page speaking, not the author. Lower case.
const OPENINGS: &[&str] = &[
    // Editors, sources, copyright.
    "责任编辑",
    "責任編輯",
    "（责任编辑",
    "(责任编辑",
    "（責任編輯",
    "责编",
    "（责编",
    "(责编",
    "[责任编辑",
    "【责任编辑",
    "编辑：",
    "编辑:",
    "（编辑",
    "(编辑",
    "（編輯",
    "編輯：",
    "稿源",
    "来源：",
    "来源:",
    "來源：",
    "文章来源",
    "新闻来源",
    "信息来源",
    "原标题",
    "版权声明",
    "版權聲明",
    "免责声明",
    "免責聲明",
    "声明：",
    "特别声明",
    "郑重声明",
    "聲明：",
    "版权所有",
    "版權所有",
    "未经授权",
    "未經授權",
    "本文来源",
    "本文来自",
    "转载请注明",
    "轉載請註明",
    "発行",
    "無断転載",
    "【無断",
    "무단전재",
    "무단 전재",
    "저작권자",
    "ⓒ",
    "©",
    "copyright ©",
    "copyright (c)",
    "all rights reserved",
    "alle rechte vorbehalten",
    "tous droits réservés",
    "todos los derechos reservados",
    // Forums.
    "本帖最后由",
    "本帖最後由",
    "最后编辑",
    "最後編輯",
    "last edited by",
    "last edited:",
    "originally posted by",
    "sent from my ",
    // Follow, subscribe, download.
    "更多精彩",
    "更多内容请",
    "更多新闻请",
    "扫码",
    "扫一扫",
    "扫描二维码",
    "掃描",
    "长按",
    "长按识别",
    "关注我们",
    "欢迎关注",
    "请关注",
    "微信扫",
    "微信搜索",
    "点击下方",
    "點擊下方",
    "点击查看",
    "点击进入",
    "点击下载",
    "点击阅读",
    "點擊查看",
    "請下載",
    "请下载",
    "下载客户端",
    "打开app",
    "打开微信",
    "加入我们",
    "立即下载",
    "追蹤",
    "訂閱",
    "订阅",
    "版权归",
    "subscribe to",
    "sign up for",
    "sign up to",
    "click here to",
    "click here for",
    "get the latest",
    "download our app",
    "download the",
    "follow us on",
    "join our",
    "like us on",
    "newsletter:",
    "more on this story",
    "read more:",
    "read more at",
    "see also:",
    "watch:",
    "related:",
    "read next:",
    "also read:",
    "recommended:",
    "listen to",
    "have you got a story",
    "do you have a news tip",
    "want to get more",
    "jetzt newsletter",
    "abonnieren sie",
    "hier gibt es",
    "lesen sie auch",
    "lesen sie hier",
    "mehr zum thema",
    "auch interessant",
    "abonnez-vous",
    "inscrivez-vous",
    "suivez-nous",
    "à lire aussi",
    "lire aussi",
    "suscríbete",
    "síguenos",
    "lea también",
    "leia também",
    "leia mais",
    "siga o",
    "iscriviti",
    "leggi anche",
    "czytaj także",
    "czytaj też",
    "czytaj więcej",
    "czytaj koniecznie",
    "więcej wiadomości",
    "zobacz najciekawsze",
    "zobacz także",
    "читайте также",
    "подписывайтесь",
    "подпишитесь",
    "смотрите также",
    "διαβάστε",
    "ακολουθήστε",
    "これはプレスリリース",
    "あわせて読みたい",
    "関連記事",
    "구독",
    "네이버에서",
    "카카오톡",
    // Widgets that leave a line of text.
    "like this:",
    "share this:",
    "loading...",
    "点赞",
    "點讚",
    "点个赞",
    "阅读(",
    "阅读：",
    "浏览次数",
    "浏览：",
    "评论(",
    "发表于",
    "发布时间",
    "發佈時間",
    "發布時間",
    "更新时间",
    "更新時間",
    "发布：",
    "時間：",
    "时间：",
    "last updated",
    "last modified",
    "published on",
    "posted on",
    "filed under",
    "tags:",
    "tagged",
    "теги:",
    "тэги:",
    "метки:",
    "标签：",
    "标签:",
    "關鍵字",
    "关键词",
    "关键字",
    "tag：",
    "stichwörter",
    "schlagwörter",
    "mots-clés",
    "etiquetas",
    "post views",
    "this entry was posted",
    "this post was",
    "permalink",
];
/// Longer lines begin like this by chance.
const MAX_OPENING_LETTERS: u32 = 130;
/// A line with a mail address is somebody's contact up to this length.
const MAX_CONTACT_LETTERS: u32 = 80;

/// A notice by the page or its author begins with one of these, …
const STATEMENTS: &[&str] = &["声明：", "声明:", "聲明：", "聲明:"];
/// … after at most so many characters, …
const MAX_BEFORE_STATEMENT: usize = 8;
/// … and speaks of these.
const DISCLAIMED: &[&str] = &[
    "转载", "轉載", "版权", "版權", "原创", "原創", "观点", "觀點", "责任", "責任", "投资", "投資",
    "风险", "風險", "仅供", "僅供", "侵权", "侵權",
];
/// No notice is longer.
const MAX_STATEMENT_LETTERS: u32 = 600;

/// "免责声明：本文仅代表作者观点…", also with the outlet's name before it.
pub(super) fn is_disclaimer(line: &str, letters: u32) -> bool {
    let start = line.char_indices().nth(MAX_BEFORE_STATEMENT).map_or(line.len(), |(at, _)| at);
    letters <= MAX_STATEMENT_LETTERS
        && STATEMENTS.iter().any(|word| line.find(word).is_some_and(|at| at <= start))
        && DISCLAIMED.iter().any(|word| line.contains(word))
}

/// Whether a line of so many letters is the page speaking.
pub(super) fn is_page_speaking(lower: &str, letters: u32) -> bool {
    let line = lower.trim_start_matches(|c: char| {
        c.is_whitespace() || matches!(c, '>' | '»' | '▶' | '►' | '●' | '•' | '■' | '*' | '-' | '|')
    });
    letters <= MAX_OPENING_LETTERS && OPENINGS.iter().any(|opening| line.starts_with(opening))
}

/// Whether a line is the author's or the desk's mail address.
pub(super) fn is_contact(line: &str, letters: u32) -> bool {
    letters <= MAX_CONTACT_LETTERS
        && !line.ends_with(['。', '!', '?', '！', '？'])
        && line.split_whitespace().any(is_mail_address)
}

fn is_mail_address(word: &str) -> bool {
    let word = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
    word.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty()
            && host.contains('.')
            && host.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'))
    })
}
