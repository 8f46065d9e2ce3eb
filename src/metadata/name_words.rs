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
    "记者", "本报记者", "本報記者", "本刊记者", "特约记者", "特約記者", "见习记者", "实习记者", "取材・文", "執筆", "筆者", "글", "기자",
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

/// Last words of an office behind a name, in lower case.
#[rustfmt::skip]
pub(super) const ROLE_NOUNS: &[&str] = &[
    "writer", "reporter", "editor", "correspondent", "contributor", "journalist", "columnist",
    "manager", "director", "officer", "analyst", "expert", "specialist", "strategist", "producer",
    "photographer", "intern", "consultant", "ceo", "cto", "cmo", "coo", "founder", "co-founder",
    "president", "professor", "redakteur", "redakteurin", "korrespondent", "korrespondentin",
    "redaktionsleiter", "chefredakteur", "chefredakteurin", "volontär", "volontärin", "journaliste",
    "rédacteur", "rédactrice", "correspondant", "correspondante", "periodista", "redactor",
    "redactora", "corresponsal", "giornalista", "corrispondente", "jornalista", "repórter",
    "dziennikarz", "dziennikarka", "muhabir", "muhabiri", "wartawan", "jurnalis",
    "корреспондент", "журналист", "обозреватель",
];

/// Words of an office before its last.
#[rustfmt::skip]
pub(super) const ROLE_ADJECTIVES: &[&str] = &[
    "senior", "junior", "chief", "staff", "managing", "executive", "deputy", "associate",
    "assistant", "contributing", "special", "national", "international", "foreign", "political",
    "politics", "business", "economics", "economy", "finance", "financial", "technology", "tech",
    "science", "health", "medical", "environment", "climate", "education", "entertainment",
    "culture", "arts", "sports", "sport", "football", "news", "digital", "online", "social",
    "media", "marketing", "content", "product", "seo", "research", "data", "web", "features",
    "investigative", "crime", "legal", "general", "guest", "freelance", "lead", "head", "and", "&",
    "royal", "security", "travel", "food", "lifestyle", "consumer", "video", "audience",
];

/// Beginnings of the names of those who did not write it.
#[rustfmt::skip]
pub(super) const OTHER_CREDITS: &[&str] = &[
    "reviewed by", "medically reviewed", "fact checked", "fact-checked",
    "photos by", "photographs by", "photography by", "photo by", "illustrations by",
    "illustration by", "illustrated by", "translated by", "with inputs from", "with agency inputs",
    "with additional reporting", "additional reporting by", "video by", "graphics by",
];

/// Last labels of addresses with which outlets sign.
#[rustfmt::skip]
pub(super) const HOST_ENDINGS: &[&str] = &[
    "com", "net", "org", "info", "biz", "tv", "de", "at", "ch", "fr", "es", "it", "pl", "ru", "ua",
    "nl", "be", "se", "no", "dk", "fi", "cz", "gr", "tr", "uk", "ie", "br", "pt", "cn", "hk", "tw",
    "jp", "kr", "in", "id", "vn", "au", "ca", "us", "eu", "io", "news", "online",
];

/// Words around a date that stands behind or before a name.
#[rustfmt::skip]
pub(super) const DATE_LABELS: &[&str] = &[
    "posted", "published", "updated", "last", "first", "on", "stand", "am", "vom", "date", "dated",
    "aktualisiert", "veröffentlicht", "erstellt", "publié", "le", "mis", "à", "jour", "publicado",
    "actualizado", "el", "il", "pubblicato", "aggiornato", "gepubliceerd", "op", "data", "datum",
    "создано", "опубликовано", "обновлено", "modified", "created", "since",
];

/// Beginnings of texts that are credits, buttons or menus.
#[rustfmt::skip]
pub(super) const CREDITS: &[&str] = &[
    "image:", "image credit", "photo", "picture:", "foto", "getty", "follow", "more from",
    "view all", "see all", "read more", "share", "subscribe", "about the author", "contact",
    "email", "e-mail", "updated", "published", "last updated", "log in", "sign in", "sign up", "login",
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
    "on", "at", "posted on", "published on", "submitted by", "tags", "category", "categories",
];

/// First words that make a phrase of what follows "by".
#[rustfmt::skip]
pub(super) const ARTICLES: &[&str] = &[
    "the", "a", "an", "this", "that", "these", "those", "your", "our", "my", "his", "her", "their",
    "it", "its", "using", "clicking", "signing", "subscribing", "how", "what", "why", "when", "der",
    "den", "dem", "einem", "einer", "le", "les", "un", "une", "qué", "cómo", "dir", "uns", "ihnen",
    "continuing", "submitting", "registering", "creating", "entering", "providing", "checking",
    "selecting", "email", "phone", "post", "mail", "accessing", "making", "being", "having", "far", "now", "then",
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
