//! How lines begin that are not the article's, in many languages. One place for the words; whole
//! lines that are certain are in [`crate::clean`].

use crate::dom::text::is_cjk;
use std::sync::OnceLock;

/// What a beginning says about its line.
pub(super) const KINDS: [&str; 8] =
    ["author", "copyright", "related", "share", "picture", "comment", "sign_up", "label"];

#[rustfmt::skip]
const AUTHOR: &[&str] = &[
    "by", "von", "par", "por", "di", "autor", "autora", "autorin", "auteur", "autore", "text", "texte",
    "testo", "author", "written by", "reporting by", "editing by", "redaktion", "redakcja", "作者", "记者",
    "記者", "文/", "文／", "文：", "责任编辑", "責任編輯", "责编", "責編", "編輯", "编辑", "撰文", "采写", "來源", "来源", "稿源",
    "本报记者", "本報記者", "取材", "автор", "источник", "редактор", "źródło", "opracowanie", "πηγή", "συντάκτης",
    "기자", "글", "출처", "kaynak", "fonte", "fuente", "quelle", "source", "الكاتب", "المصدر", "bron",
    "penulis",
];
#[rustfmt::skip]
const COPYRIGHT: &[&str] = &[
    "©", "ⓒ", "(c)", "copyright", "all rights reserved", "alle rechte", "tous droits",
    "todos los derechos", "tutti i diritti", "todos os direitos", "版权", "版權", "著作權", "著作权", "免责声明",
    "免責聲明", "未经", "未經", "转载", "轉載", "無断", "무단", "저작권", "все права", "перепечатка", "wszelkie prawa",
    "kopiowanie", "απαγορεύεται", "جميع الحقوق", "terms of", "privacy", "datenschutz", "impressum",
    "mentions légales", "aviso legal",
];
#[rustfmt::skip]
const RELATED: &[&str] = &[
    "related", "read more", "read also", "read next", "see also", "more from", "more on", "more in",
    "more stories", "more news", "recommended", "you may", "you might", "also read", "also on",
    "don't miss", "don’t miss", "most read", "most popular", "most viewed", "latest", "trending",
    "popular", "next article", "previous article", "next story", "previous", "next", "up next",
    "keep reading", "further reading", "top stories", "editors' picks", "featured", "lesen sie",
    "mehr zum", "mehr zu", "mehr dazu", "mehr aus", "auch interessant", "das könnte", "weiterlesen",
    "weitere", "meistgelesen", "leia", "veja", "mais lidas", "lea ", "lee también", "te puede",
    "le puede", "más noticias", "más leídas", "noticias relacionadas", "relacionado", "lire", "à lire",
    "sur le même", "voir aussi", "les plus lus", "leggi", "potrebbe", "articoli correlati", "czytaj",
    "zobacz", "polecamy", "przeczytaj", "powiązane", "najnowsze", "najczęściej", "читайте", "по теме",
    "смотрите", "еще", "ещё", "похожие", "популярное", "другие", "διαβάστε", "δείτε", "σχετικά",
    "περισσότερα", "lees ook", "meer over", "läs", "les også", "læs også", "lue myös", "ilgili",
    "baca juga", "اقرأ", "مواضيع", "شاهد", "相关", "相關", "推荐", "推薦", "更多", "延伸", "热门", "熱門", "上一篇", "下一篇",
    "上一页", "下一页", "上一條", "上一条", "下一条", "猜你", "最新", "排行", "精彩", "関連", "おすすめ", "人気", "あわせて", "前の", "次の",
    "ランキング", "관련", "추천", "이전", "다음", "많이 본", "인기",
];
#[rustfmt::skip]
const SHARE: &[&str] = &[
    "share", "tweet", "facebook", "twitter", "whatsapp", "telegram", "linkedin", "pinterest", "e-mail",
    "email", "print", "drucken", "teilen", "versenden", "compart", "comparte", "partager", "condividi",
    "udostępnij", "drukuj", "поделиться", "распечатать", "分享", "打印", "列印", "收藏", "转发", "轉發", "轉寄", "复制",
    "複製", "微信", "微博", "follow", "like", "folge", "suivez", "シェア", "ツイート", "印刷", "공유", "스크랩", "인쇄",
    "paylaş", "bagikan", "κοινοποίηση", "مشاركة", "dela", "del", "bookmark", "copy link",
];
#[rustfmt::skip]
const PICTURE: &[&str] = &[
    "photo", "image", "picture", "foto", "fotos", "bild", "bilder", "fot.", "фото", "getty", "图：", "图:",
    "图片", "圖：", "圖／", "圖/", "图／", "图/", "圖片", "写真", "写真：", "사진", "caption", "credit", "crédit",
    "file photo", "video", "视频", "視頻", "影片", "動画", "영상", "видео", "watch", "gallery", "galerie",
    "galería", "slideshow", "illustration", "grafik", "infografik", "φωτογραφία", "صورة",
];
#[rustfmt::skip]
const COMMENT: &[&str] = &[
    "comment", "comments", "leave a", "reply", "replies", "respond", "kommentar", "kommentare",
    "comentario", "comentarios", "deja un", "commentaire", "commentaires", "commenti", "komentarz",
    "komentarze", "dodaj komentarz", "комментар", "оставить", "评论", "評論", "留言", "發表", "发表", "网友", "網友",
    "回复", "回覆", "引用", "楼主", "沙发", "コメント", "댓글", "σχόλι", "αφήστε", "yorum", "تعليق", "post a comment",
    "view all", "join the", "report", "舉報", "举报", "quote", "zitat", "posted by", "says:", "said:",
];
#[rustfmt::skip]
const SIGN_UP: &[&str] = &[
    "log in", "login", "sign in", "sign up", "register", "subscribe", "subscri", "newsletter",
    "get our", "get the", "join us", "download", "become a", "support", "donate", "anmelden",
    "registrieren", "abonn", "jetzt", "inscri", "s'abonner", "suscr", "regístr", "assine", "cadastre",
    "iscriviti", "accedi", "zaloguj", "zarejestruj", "prenumer", "подпис", "войти", "зарегистр", "登录",
    "登錄", "登入", "注册", "註冊", "訂閱", "订阅", "扫码", "扫一扫", "下载", "下載", "关注", "關注", "会員", "ログイン", "登録", "로그인",
    "구독", "회원", "cookie", "cookies", "we use", "this site", "accept", "wir verwenden", "advert",
    "advertisement", "ad", "sponsored", "anzeige", "werbung", "publicidad", "publicité", "pubblicità",
    "publicidade", "реклама", "reklama", "广告", "廣告", "広告", "광고", "διαφήμιση", "click here",
];
#[rustfmt::skip]
const LABEL: &[&str] = &[
    "tag", "tags", "topic", "topics", "keyword", "keywords", "filed under", "tagged", "categor",
    "category", "posted", "published", "updated", "last updated", "themen", "schlagw", "stichw", "mehr",
    "stand:", "veröffentlicht", "aktualisiert", "temas", "etiquetas", "publicado", "actualizado",
    "mots-clés", "publié", "mis à jour", "tagi", "data", "opublikowano", "aktualizacja", "теги",
    "метки", "опубликовано", "дата", "ετικέτες", "标签", "標籤", "标簽", "关键词", "關鍵字", "分类", "分類", "更新", "发布",
    "發布", "發佈", "时间", "時間", "日期", "阅读", "閱讀", "浏览", "瀏覽", "点击", "點擊", "字号", "字體", "字体", "タグ", "カテゴリ",
    "公開", "投稿", "태그", "입력", "수정", "등록", "조회", "views", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "min read", "reading time", "etiket", "kategori",
];
const LISTS: [&[&str]; KINDS.len()] =
    [AUTHOR, COPYRIGHT, RELATED, SHARE, PICTURE, COMMENT, SIGN_UP, LABEL];

/// Longer lines only happen to begin like this.
const MAX_LETTERS: u32 = 400;
/// No beginning is longer, in bytes.
const LONGEST: usize = 48;

/// Finds out how lines begin.
#[derive(Debug)]
pub(super) struct Starts {
    /// Sorted beginnings, each with its kind as a bit.
    table: Vec<(&'static str, u8)>,
}

impl Starts {
    pub(super) fn get() -> &'static Self {
        static STARTS: OnceLock<Starts> = OnceLock::new();
        STARTS.get_or_init(Self::new)
    }

    fn new() -> Self {
        let mut table: Vec<(&str, u8)> = LISTS
            .iter()
            .zip(0..)
            .flat_map(|(list, kind)| list.iter().map(move |word| (*word, 1 << kind)))
            .collect();
        table.sort_unstable();
        Self { table }
    }

    /// The kinds of a line of so many letters, as bits in the order of [`KINDS`].
    pub(super) fn kinds(&self, line: &str, letters: u32) -> u8 {
        if letters > MAX_LETTERS {
            return 0;
        }
        let mut start = String::with_capacity(LONGEST + 4);
        let line = line
            .trim_start_matches(|c: char| !c.is_alphanumeric() && !matches!(c, '©' | '(' | 'ⓒ'));
        for c in line.chars() {
            if start.len() >= LONGEST {
                break;
            }
            start.extend(c.to_lowercase());
        }
        let Some(first) = start.chars().next() else { return 0 };
        let from =
            self.table.partition_point(|(word, _)| word.chars().next().is_none_or(|c| c < first));
        self.table
            .iter()
            .skip(from)
            .take_while(|(word, _)| word.starts_with(first))
            .filter(|(word, _)| begins_with(&start, word))
            .fold(0, |all, (_, kind)| all | kind)
    }
}

/// Whole words in scripts with spaces.
fn begins_with(line: &str, word: &str) -> bool {
    line.strip_prefix(word).is_some_and(|rest| {
        word.ends_with(|c: char| is_cjk(c) || !c.is_alphanumeric())
            || word.chars().count() >= 5
            || !rest.starts_with(char::is_alphabetic)
    })
}
