//! Words of lines that repeat the metadata, as data.

/// Words before the name of an outlet.
#[rustfmt::skip]
pub(super) const SOURCE_LABELS: &[&str] = &[
    "来源", "來源", "出处", "出處", "稿源", "新闻来源", "文章来源", "信息来源", "出典", "引用元",
    "출처", "source", "sources", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti",
    "источник", "bron", "źródło", "kaynak", "المصدر", "مصدر", "πηγή", "via",
];
/// Words around dates, folded.
#[rustfmt::skip]
pub(super) const DATE_WORDS: &[&str] = &[
    "published", "publication", "publish", "posted", "updated", "update", "last", "modified",
    "first", "date", "on", "at", "time", "issued", "created", "added", "am", "pm", "edt", "est",
    "pst", "pdt", "gmt", "utc", "bst", "ist", "et", "pt", "ct", "local", "cst", "cet", "cest",
    "msk", "veröffentlicht", "aktualisiert", "stand", "erstellt", "am", "um", "uhr", "zuletzt",
    "datum", "geändert", "publié", "mis", "à", "jour", "le", "modifié", "mise", "publicado",
    "actualizado", "fecha", "el", "a", "las", "la", "hora", "h", "min", "de", "em", "às",
    "atualizado", "data", "pubblicato", "aggiornato", "il", "alle", "ore", "опубликовано",
    "обновлено", "дата", "в", "мск", "gepubliceerd", "bijgewerkt", "laatst", "om", "geplaatst",
    "op", "opublikowano", "dodano", "aktualizacja", "godz", "yayınlanma", "yayın", "güncelleme",
    "güncellendi", "tarihi", "tarih", "saat", "giriş", "نشر", "نشرت", "تاريخ", "في", "آخر", "تحديث",
    "التحديث", "الساعة", "δημοσίευση", "ενημέρωση", "δημοσιεύθηκε", "στις", "τελευταία", "발행",
    "입력", "수정", "등록", "승인", "기사입력", "최종수정", "오전", "오후", "업데이트",
];
/// The same in scripts without spaces.
#[rustfmt::skip]
pub(super) const DATE_MARKS: &[&str] = &[
    "发布时间", "发布日期", "发布于", "发布", "發布時間", "發布", "發佈", "更新时间", "更新時間",
    "最后更新", "最後更新", "更新日", "更新", "时间", "時間", "日期", "发表于", "发表", "發表",
    "公開日", "公開", "掲載日", "掲載", "投稿日", "配信", "最終", "星期", "周", "上午", "下午",
    "午前", "午後", "北京", "于", "時分", "時", "分", "点", "秒", "月曜", "火曜", "水曜", "木曜",
    "金曜", "土曜", "日曜", "日", "月", "火", "水", "木", "金", "土", "一", "二", "三", "四", "五",
    "六", "曜", "初版", "刊登",
];
/// Words of "3 hours ago" in lower case, with what must stand beside them.
#[rustfmt::skip]
pub(super) const AGO: &[&str] = &[
    " ago", "vor ", "il y a ", "hace ", " fa", "há ", "geleden", "назад", " temu", " önce", "منذ ",
    "πριν ", "前", "전",
];
#[rustfmt::skip]
pub(super) const UNITS: &[&str] = &[
    "second", "minute", "min", "hour", "day", "week", "month", "year", "sekunde", "stunde", "tag",
    "woche", "monat", "jahr", "heure", "jour", "semaine", "mois", "hora", "día", "dia", "semana",
    "mes", "ora", "ore", "giorn", "settiman", "uur", "dag", "час", "мин", "дн", "день", "недел",
    "godzin", "dni", "saat", "gün", "dakika", "ساع", "دقي", "يوم", "أيام", "ώρ", "λεπτ", "ημέρ",
    "小时", "小時", "分钟", "分鐘", "天", "時間", "分", "日", "시간", "분", "일",
];
#[rustfmt::skip]
pub(super) const READING: &[&str] = &[
    "min read", "minute read", "minutes read", "mins read", "min. read", "reading time",
    "read time", "lesezeit", "min lesen", "temps de lecture", "min de lecture", "tiempo de lectura",
    "min de lectura", "tempo di lettura", "min di lettura", "tempo de leitura", "min de leitura",
    "leestijd", "min leestijd", "время чтения", "мин чтения", "czas czytania", "min czytania",
    "okuma süresi", "dk okuma", "وقت القراءة", "χρόνος ανάγνωσης", "阅读时间", "阅读时长",
    "閱讀時間", "読了時間", "읽는 시간",
];
