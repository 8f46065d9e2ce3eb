//! What the command line says, in its three languages.

use std::env;

/// A language of messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Language {
    English,
    Simplified,
    Traditional,
}

impl Language {
    /// The language that the environment asks for, by the rules of POSIX: the first of the three
    /// variables that is set decides.
    pub(super) fn from_environment() -> Self {
        ["LC_ALL", "LC_MESSAGES", "LANG"]
            .iter()
            .filter_map(|name| env::var(name).ok())
            .find(|value| !value.is_empty())
            .map_or(Self::English, |value| Self::from_locale(&value))
    }

    fn from_locale(locale: &str) -> Self {
        let locale = locale.to_ascii_lowercase().replace('-', "_");
        let name = locale.split(['.', '@']).next().unwrap_or_default();
        let mut parts = name.split('_');
        if parts.next() != Some("zh") {
            Self::English
        } else if parts.any(|part| matches!(part, "tw" | "hk" | "mo" | "hant")) {
            Self::Traditional
        } else {
            Self::Simplified
        }
    }
}

macro_rules! messages {
    ($($name:ident: $english:literal, $simplified:literal, $traditional:literal;)+) => {
        /// Something to say; `{0}` and `{1}` in its text stand for what it is about.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Message { $($name,)+ }

        impl Message {
            #[cfg(test)]
            const ALL: &[Self] = &[$(Self::$name,)+];

            fn template(self, language: Language) -> &'static str {
                let [english, simplified, traditional] = match self {
                    $(Self::$name => [$english, $simplified, $traditional],)+
                };
                match language {
                    Language::English => english,
                    Language::Simplified => simplified,
                    Language::Traditional => traditional,
                }
            }
        }
    };
}

messages! {
    // Reading and writing.
    CannotRead: "cannot read {0}: {1}",
        "无法读取 {0}：{1}", "無法讀取 {0}：{1}";
    CannotWrite: "cannot write {0}: {1}",
        "无法写入 {0}：{1}", "無法寫入 {0}：{1}";
    AlreadyThere: "{0} is already there and was left as it is: choose another name, or add --overwrite",
        "{0} 已经存在，没有改动：请换一个名字，或加上 --overwrite", "{0} 已經存在，沒有更動：請換一個名稱，或加上 --overwrite";
    NotFound: "there is no such file or folder; check the path",
        "没有这个文件或文件夹，请检查路径", "沒有這個檔案或資料夾，請檢查路徑";
    NotAllowed: "you may not; change its permissions or choose another place",
        "没有权限，请更改权限或换一个位置", "沒有權限，請變更權限或換一個位置";
    IsFolder: "it is a folder; name a file in it",
        "这是一个文件夹，请指定其中的文件", "這是一個資料夾，請指定其中的檔案";
    NotFolder: "a part of the path is a file, not a folder; check the path",
        "路径中有一段是文件而不是文件夹，请检查路径", "路徑中有一段是檔案而不是資料夾，請檢查路徑";
    BadName: "the system refuses this name; choose a shorter one without special characters",
        "系统不接受这个文件名，请换一个较短、没有特殊字符的", "系統不接受這個檔名，請換一個較短、沒有特殊字元的";
    DiscFull: "the disc is full; make room or choose another place",
        "磁盘已满，请腾出空间或换一个位置", "磁碟已滿，請騰出空間或換一個位置";
    NotText: "it is not text in UTF-8; give a file that qingdu saved",
        "它不是 UTF-8 文本，请给出 qingdu 保存的文件", "它不是 UTF-8 文字，請給出 qingdu 儲存的檔案";
    StandardInput: "the standard input", "标准输入", "標準輸入";
    StandardOutput: "the standard output", "标准输出", "標準輸出";
    // No article.
    NotHtml: "{0} is not an HTML page; give the page itself, saved as HTML",
        "{0} 不是 HTML 网页，请给出存为 HTML 的网页", "{0} 不是 HTML 網頁，請給出存為 HTML 的網頁";
    EmptyPage: "{0} has no text; save the page when it has loaded",
        "{0} 没有文字，请等网页加载完再保存", "{0} 沒有文字，請等網頁載入完再儲存";
    TooShort: "no article found in {0}: there is too little running text",
        "{0} 里没有找到文章：成段的文字太少", "{0} 裡沒有找到文章：成段的文字太少";
    LinkList: "no article found in {0}: the page is a list of links; open one of them",
        "{0} 里没有找到文章：这是一个链接列表；请打开其中一篇", "{0} 裡沒有找到文章：這是一個連結列表；請打開其中一篇";
    Product: "no article found in {0}: the page offers a product",
        "{0} 里没有找到文章：这是一个商品页", "{0} 裡沒有找到文章：這是一個商品頁";
    Wall: "no article found in {0}: the page asks to log in, to subscribe or to agree first",
        "{0} 里没有找到文章：页面要求先登录、订阅或同意条款", "{0} 裡沒有找到文章：頁面要求先登入、訂閱或同意條款";
    ErrorPage: "no article found in {0}: the page says that what was asked for is not there",
        "{0} 里没有找到文章：这是一个出错页面", "{0} 裡沒有找到文章：這是一個錯誤頁面";
    NoArticle: "no article found in {0}: {1}",
        "{0} 里没有找到文章：{1}", "{0} 裡沒有找到文章：{1}";
    AddForce: "; add --force to take what there is",
        "；要照样提取请加 --force", "；要照樣擷取請加 --force";
    Partial: "{0} is very large and was cut: the end of the article may be missing",
        "{0} 太大，已被截断：文章结尾可能缺失", "{0} 太大，已被截斷：文章結尾可能缺失";
    PaidLead: "{0}: only the beginning of this paid article is on the page",
        "{0}：付费文章，页面上只有开头部分", "{0}：付費文章，頁面上只有開頭部分";
    Scrambled: "{0}: part of the text is scrambled and was left out",
        "{0}：有一部分文字被打乱，已略去", "{0}：有一部分文字被打亂，已略去";
    ForumFirstPost: "{0} is a forum thread; only its first post was taken",
        "{0} 是论坛帖子，只取了主楼", "{0} 是論壇討論串，只取了首篇文章";
    ForumThread: "{0} is a forum thread; it was taken with its replies",
        "{0} 是论坛帖子，连同回复一起提取", "{0} 是論壇討論串，連同回覆一起擷取";
    QuestionOnly: "{0} is a question; its answers were not taken",
        "{0} 是一个提问，没有提取回答", "{0} 是一則提問，沒有擷取回答";
    QuestionAndAnswers: "{0} is a question with answers",
        "{0} 是一个提问和它的回答", "{0} 是一則提問與它的回答";
    LiveNewestFirst: "{0} is a live blog; its newest entry comes first",
        "{0} 是实时报道，最新的内容排在最前", "{0} 是即時報導，最新的內容排在最前";
    LiveOldestFirst: "{0} is a live blog in the order of time",
        "{0} 是实时报道，按时间先后排列", "{0} 是即時報導，依時間先後排列";
    MorePages: "{0} is page {1} of the article; the next is {2} (give the files of all pages, in order, to join them)",
        "{0} 是文章的第 {1} 页，下一页是 {2}（按顺序给出各页的文件即可合并）", "{0} 是文章的第 {1} 頁，下一頁是 {2}（按順序給出各頁的檔案即可合併）";
    AnotherArticle: "{0} is of another article than the page before it",
        "{0} 与前一页不是同一篇文章", "{0} 與前一頁不是同一篇文章";
    NothingNew: "{0} says nothing that the pages before it do not; leave it out",
        "{0} 的内容前面各页都有了，请去掉", "{0} 的內容前面各頁都有了，請去掉";
    HasFaults: "not in the format; qingdu show --format timestamped writes it anew",
        "不合格式；可用 qingdu show --format timestamped 重写", "不合格式；可用 qingdu show --format timestamped 重寫";
    // Usage.
    BadUrl: "--url takes an absolute address that begins with http:// or https://, not '{0}'",
        "--url 需要以 http:// 或 https:// 开头的完整地址，而不是“{0}”", "--url 需要以 http:// 或 https:// 開頭的完整網址，而不是「{0}」";
    BadSaved: "--saved takes milliseconds since 1970-01-01 UTC such as 1718643543000, not '{0}'",
        "--saved 需要自 1970-01-01 UTC 起的毫秒数，例如 1718643543000，而不是“{0}”", "--saved 需要自 1970-01-01 UTC 起的毫秒數，例如 1718643543000，而不是「{0}」";
    NoInput: "name a FILE, or send a page to the standard input",
        "请指定文件，或把网页送入标准输入", "請指定檔案，或把網頁送入標準輸入";
    UnknownArgument: "there is no option {0}; see 'qingdu --help'",
        "没有 {0} 这个选项；请看 'qingdu --help'", "沒有 {0} 這個選項；請看 'qingdu --help'";
    UnknownCommand: "there is no command {0}; see 'qingdu --help'",
        "没有 {0} 这个命令；请看 'qingdu --help'", "沒有 {0} 這個命令；請看 'qingdu --help'";
    MissingCommand: "say what to do: extract, show or check; see 'qingdu --help'",
        "请说明要做什么：extract、show 或 check；请看 'qingdu --help'", "請說明要做什麼：extract、show 或 check；請看 'qingdu --help'";
    MissingArgument: "{0} is missing; see 'qingdu --help'",
        "缺少 {0}；请看 'qingdu --help'", "缺少 {0}；請看 'qingdu --help'";
    BadValue: "{0} does not take '{1}'; see 'qingdu --help'",
        "{0} 不接受“{1}”；请看 'qingdu --help'", "{0} 不接受「{1}」；請看 'qingdu --help'";
    MissingValue: "{0} needs a value; see 'qingdu --help'",
        "{0} 需要一个值；请看 'qingdu --help'", "{0} 需要一個值；請看 'qingdu --help'";
    Conflict: "{0} and {1} do not go together; leave one of them out",
        "{0} 和 {1} 不能一起用，请去掉一个", "{0} 和 {1} 不能一起用，請去掉一個";
    WrongUsage: "the command line is not understood; see 'qingdu --help'",
        "看不懂这个命令行；请看 'qingdu --help'", "看不懂這個命令列；請看 'qingdu --help'";
}

impl Message {
    /// The text, with what it is about.
    pub(super) fn text(self, language: Language, about: &[String]) -> String {
        let mut out = String::new();
        let mut rest = self.template(language);
        while let Some((before, after)) = rest.split_once('{') {
            out.push_str(before);
            let (number, after) = after.split_once('}').unwrap_or_default();
            let about = number.parse::<usize>().ok().and_then(|number| about.get(number));
            out.push_str(about.map_or("", String::as_str));
            rest = after;
        }
        out + rest
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_choose_the_language() {
        for (locale, language) in [
            ("zh_CN.UTF-8", Language::Simplified),
            ("zh-SG", Language::Simplified),
            ("zh", Language::Simplified),
            ("zh_TW.UTF-8", Language::Traditional),
            ("zh_Hant_HK@cantonese", Language::Traditional),
            ("en_GB.UTF-8", Language::English),
            ("C", Language::English),
            ("zhx", Language::English),
        ] {
            assert_eq!(Language::from_locale(locale), language, "{locale}");
        }
    }

    #[test]
    fn every_message_says_the_same_in_every_language() {
        for &message in Message::ALL {
            let english = message.template(Language::English);
            for language in [Language::Simplified, Language::Traditional] {
                let text = message.template(language);
                for number in ["{0}", "{1}"] {
                    assert_eq!(text.contains(number), english.contains(number), "{message:?}");
                }
                let is_chinese = text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
                assert!(is_chinese, "{message:?} is not in {language:?}");
                assert!(
                    !text.contains('\n') && text.matches('{').count() == text.matches('}').count()
                );
            }
            assert!(english.is_ascii() && !english.contains('\n'), "{message:?}");
        }
    }

    #[test]
    fn what_a_message_is_about_is_taken_as_it_is() {
        let about = ["{1}".to_owned(), "x".to_owned()];
        assert_eq!(
            Message::Conflict.text(Language::English, &about),
            "{1} and x do not go together; leave one of them out"
        );
    }
}
