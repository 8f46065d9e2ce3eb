//! Words around names, as data.

/// What stands before names: the word for "by", or a label. In lower case, longest first where one
/// begins another.
#[rustfmt::skip]
pub(super) const LEADS: &[&str] = &[
    "written by", "words by", "story by", "posted by", "reported by", "published by", "edited by",
    "text by", "article by", "artikel von", "ein artikel von", "ein beitrag von", "text von", "by",
    "rezept von", "zum profil von", "authors", "author", "von", "text", "texte", "texto", "testo",
    "autoren", "autor", "autorin", "autora", "autori", "autore", "auteur", "auteurs", "par",
    "publié par", "écrit par", "por", "escrito por", "publicado por", "di", "scritto da",
    "a cura di", "door", "geschreven door", "tekst", "af", "av", "skrevet av", "автор", "авторы",
    "текст", "yazan", "yazar", "haber", "συντάκτης", "κείμενο", "του", "της", "γράφει ο",
    "γράφει η", "penulis", "reporter", "opracował", "opracowała", "napisał", "tác giả",
    "بقلم", "كتب", "كتبت", "מאת", "作者", "撰文", "撰稿", "采写", "採訪", "文", "記者",
    "记者", "取材・文", "執筆", "筆者", "글", "기자",
];

/// Words that join names.
#[rustfmt::skip]
pub(super) const JOINERS: &[&str] = &[
    "and", "&", "und", "et", "y", "e", "i", "en", "och", "og", "и", "ve", "και", "with", "mit", "و",
    "dan", "/", "–", "—", "-", "+",
];

/// What people are, not who.
#[rustfmt::skip]
pub(super) const ROLES: &[&str] = &[
    "staff", "staff writer", "staff reporter", "senior reporter", "senior writer", "senior editor",
    "reporter", "editor", "writer", "correspondent", "contributor", "journalist", "columnist",
    "author", "guest author", "contributing writer", "contributing editor", "contributing author",
    "managing editor", "executive editor", "editor-in-chief", "editor in chief", "deputy editor",
    "news editor", "associate editor", "freelance writer", "freelance journalist", "photographer",
    "special correspondent", "senior correspondent", "political correspondent", "news reporter",
    "business reporter", "technology reporter", "science correspondent", "chief correspondent",
    "redakteur", "redakteurin", "autor", "autorin", "korrespondent", "korrespondentin",
    "chefredakteur", "journaliste", "rédacteur", "rédactrice", "periodista", "redactor",
    "giornalista", "redazione web", "dziennikarz", "dziennikarka", "redaktor", "корреспондент",
    "журналист", "редактор", "обозреватель", "admin", "administrator", "unknown", "null", "none",
    "undefined", "anonymous", "n/a", "记者", "編輯", "编辑", "責任編輯", "责任编辑", "本报记者",
    "匿名", "佚名", "未知", "webmaster", "user", "guest", "jr", "sr", "ph.d", "phd", "md", "m.d",
];

/// Beginnings of texts that are credits, buttons or menus.
#[rustfmt::skip]
pub(super) const CREDITS: &[&str] = &[
    "image:", "image credit", "photo", "picture:", "foto", "getty", "follow", "more from",
    "view all", "see all", "read more", "share", "subscribe", "about the author", "contact",
    "email", "e-mail", "updated", "published", "last updated", "log in", "sign in", "login",
    "register", "comments", "to the author", "zum autor", "mehr ", "weitere", "alle artikel",
    "voir ", "ver ", "leer ", "责任编辑", "責任編輯", "来源", "來源", "编辑:", "编辑：", "posts by",
    "all posts", "view profile", "profile", "min read", "show more", "follow us", "newsletter",
    "copyright", "©",
];

/// Labels that are left when the name is missing.
#[rustfmt::skip]
pub(super) const LABELS: &[&str] = &[
    "by", "author", "authors", "von", "par", "por", "text", "作者", "来源", "文", "bio", "twitter",
    "facebook", "instagram", "linkedin", "rss", "website", "share", "home", "news", "more", "about",
    "stand", "posts", "posted", "youtube", "tiktok", "threads", "bluesky", "mastodon", "whatsapp",
    "on", "at",
];

/// First words that make a phrase of what follows "by".
#[rustfmt::skip]
pub(super) const ARTICLES: &[&str] = &[
    "the", "a", "an", "this", "that", "these", "those", "your", "our", "my", "his", "her", "their",
    "it", "its", "using", "clicking", "signing", "subscribing", "how", "what", "why", "when", "der",
    "den", "dem", "einem", "einer", "le", "les", "un", "une", "qué", "cómo", "dir", "uns", "ihnen",
    "continuing", "submitting", "accessing", "making", "being", "having", "far", "now", "then",
];

/// Words that begin what is said about a person.
#[rustfmt::skip]
pub(super) const PREDICATES: &[&str] = &[
    "is", "was", "has", "writes", "covers", "ist", "est", "es", "in", "for", "für", "pour", "para",
    "at", "via", "on", "aus", "reports", "joined", "před",
];

/// Names of weekdays in lower case.
#[rustfmt::skip]
pub(super) const WEEKDAYS: &[&str] = &[
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "wed", "thu", "fri", "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag",
    "samstag", "sonntag", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo", "lunedì", "martedì",
    "mercoledì", "giovedì", "venerdì", "sabato", "domenica", "maandag", "dinsdag", "woensdag",
    "donderdag", "vrijdag", "zaterdag", "zondag",
];
