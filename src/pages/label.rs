//! What a link says of the page that it leads to.

use crate::dom::text;

/// Says "the next page" at the start of a link's text. Where it leads decides the address.
const NEXT: &[&str] = &[
    "next",
    "next page",
    "next »",
    "continue",
    "continue reading",
    "continued",
    "keep reading",
    "read on",
    "read more",
    "go to page",
    "on the next page",
    "page suivante",
    "suivant",
    "suivante",
    "la suite",
    "lire la suite",
    "nächste",
    "nächste seite",
    "weiter",
    "weiterlesen",
    "weiter auf seite",
    "weiter lesen",
    "auf seite",
    "siguiente",
    "página siguiente",
    "siguiente página",
    "seguir leyendo",
    "próxima",
    "próxima página",
    "seguinte",
    "continue lendo",
    "successiva",
    "pagina successiva",
    "avanti",
    "continua a leggere",
    "volgende",
    "volgende pagina",
    "lees verder",
    "nästa",
    "nästa sida",
    "næste",
    "neste",
    "seuraava",
    "następna",
    "następna strona",
    "dalej",
    "další",
    "ďalšia",
    "következő",
    "sonraki",
    "sonraki sayfa",
    "berikutnya",
    "halaman selanjutnya",
    "selanjutnya",
    "trang sau",
    "tiếp",
    "следующая",
    "следующая страница",
    "дальше",
    "далее",
    "вперёд",
    "вперед",
    "читать далее",
    "наступна",
    "далі",
    "επόμενη",
    "επόμενη σελίδα",
    "التالي",
    "الصفحة التالية",
    "הבא",
    "下一页",
    "下一頁",
    "下页",
    "下頁",
    "后一页",
    "後一頁",
    "余下全文",
    "餘下全文",
    "阅读全文",
    "閱讀全文",
    "继续阅读",
    "繼續閱讀",
    "次へ",
    "次のページ",
    "次ページ",
    "続きを読む",
    "続きは次ページ",
    "다음",
    "다음 페이지",
    "계속 읽기",
];
/// Longer texts are headlines.
const MAX_LETTERS: u32 = 160;

/// What a link is called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Label {
    /// The number of a page, from 1.
    Number(u32),
    /// The page after this one.
    Next,
}

/// Reads the text of a link.
pub(super) fn read(said: &str) -> Option<Label> {
    if text::count_letters(said) > MAX_LETTERS {
        return None;
    }
    let is_frame = |c: char| !c.is_alphanumeric();
    let said = said.trim_matches(is_frame).to_lowercase();
    if let Some(number) = page_number(&said) {
        return Some(Label::Number(number));
    }
    let begins = |word: &str| {
        said.strip_prefix(word).is_some_and(|rest| {
            rest.chars().next().is_none_or(|c| !c.is_alphabetic() || text::is_cjk(c))
        })
    };
    NEXT.iter().any(|word| begins(word)).then_some(Label::Next)
}

/// Whether a line says no more than which page it is, or that more follows: `2/3`, `Page 2 of 3`.
pub(crate) fn is_of_page(line: &str) -> bool {
    let parts: Vec<&str> = line.split(['/', '|', '／']).collect();
    let says_count = |line: &str| {
        ["of", "von", "de", "sur", "из", "z", "共"].iter().any(|word| {
            line.split_once(&format!(" {word} ")).is_some_and(|(number, count)| {
                page_number(&number.to_lowercase()).is_some() && page_number(count.trim()).is_some()
            })
        })
    };
    let is_frame = |c: char| !c.is_alphanumeric();
    let line = line.trim_matches(is_frame);
    text::count_letters(line) <= 30
        && (says_count(line) || parts.iter().all(|part| read(part).is_some()))
}

/// `2`, `page 2`, `第2页`, `2ページ`.
fn page_number(said: &str) -> Option<u32> {
    let rest = ["page", "seite", "página", "pagina", "strona", "стр.", "страница", "第"]
        .iter()
        .find_map(|word| said.strip_prefix(word))
        .unwrap_or(said);
    let rest = ["页", "頁", "ページ", "페이지", "쪽"]
        .iter()
        .find_map(|word| rest.strip_suffix(word))
        .unwrap_or(rest)
        .trim();
    let is_short = (1..=2).contains(&rest.len()) && rest.bytes().all(|b| b.is_ascii_digit());
    if is_short { rest.parse().ok().filter(|n| *n > 0) } else { None }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_say_a_number_or_that_more_follows() {
        for (said, label) in [
            ("2", Some(Label::Number(2))),
            ("[3]", Some(Label::Number(3))),
            ("第2页", Some(Label::Number(2))),
            ("Page 12", Some(Label::Number(12))),
            ("Seite 2", Some(Label::Number(2))),
            ("Next »", Some(Label::Next)),
            ("Next page: The valley", Some(Label::Next)),
            ("下一页>", Some(Label::Next)),
            ("下一页（2）", Some(Label::Next)),
            ("次のページへ", Some(Label::Next)),
            ("다음", Some(Label::Next)),
            ("Weiter auf Seite 2", Some(Label::Next)),
            ("Nextdoor neighbours", None),
            ("0", None),
            ("2024", None),
            ("上一页", None),
            ("Previous", None),
            ("", None),
        ] {
            assert_eq!(read(said), label, "{said}");
        }
    }
}
