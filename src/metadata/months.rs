//! Names of months, as data.

/// Full names and abbreviations in lower case, without the dot of an abbreviation.
///
/// English, German, French, Spanish, Italian, Portuguese, Dutch, Russian, Polish, Turkish, Greek,
/// then those whose pages came up in tests: Swedish, Norwegian, Danish, Czech, Ukrainian,
/// Indonesian, Romanian, Hungarian, Finnish, Arabic, Hebrew, Hindi, Bengali, Thai, Bulgarian,
/// Catalan. Names of two words have one space.
#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &[
        "january", "jan", "januar", "jänner", "janvier", "janv", "enero", "ene", "gennaio", "gen",
        "janeiro", "januari", "января", "январь", "янв", "stycznia", "styczeń", "sty", "ocak",
        "ιανουαρίου", "ιανουάριος", "ιαν", "ledna", "leden", "січня", "ianuarie", "ian", "január",
        "tammikuuta", "يناير", "ינואר",
        "كانون الثاني", "جانفي", "जनवरी", "জানুয়ারি", "มกราคม", "ม.ค", "януари", "gener",
    ],
    &[
        "february", "feb", "februar", "februari", "février", "févr", "fév", "febrero", "febbraio",
        "febb", "fevereiro", "fev", "февраля", "февраль", "фев", "февр", "lutego", "luty", "lut",
        "şubat", "φεβρουαρίου", "φεβρουάριος", "φεβ", "února", "únor", "лютого", "februarie",
        "február", "helmikuuta", "pebruari", "فبراير", "شباط", "פברואר",
        "فيفري", "फरवरी", "फ़रवरी", "ফেব্রুয়ারি", "กุมภาพันธ์", "ก.พ", "февруари", "febrer",
    ],
    &[
        "march", "mar", "märz", "mrz", "mars", "marzo", "março", "marco", "maart", "mrt", "марта",
        "март", "мар", "marca", "marzec", "mart", "μαρτίου", "μάρτιος", "μαρ", "marts", "března",
        "březen", "березня", "maret", "martie", "március", "maaliskuuta", "مارس", "آذار", "מרץ",
        "मार्च", "মার্চ", "มีนาคม", "มี.ค", "març",
    ],
    &[
        "april", "apr", "avril", "avr", "abril", "abr", "aprile", "апреля", "апрель", "апр",
        "kwietnia", "kwiecień", "kwi", "nisan", "απριλίου", "απρίλιος", "απρ", "dubna", "duben",
        "квітня", "aprilie", "április", "huhtikuuta", "أبريل", "ابريل", "نيسان", "אפריל",
        "أفريل", "अप्रैल", "এপ্রিল", "เมษายน", "เม.ย", "април",
    ],
    &[
        "may", "mai", "mayo", "maggio", "mag", "maio", "mei", "мая", "май", "maja", "maj", "mayıs",
        "μαΐου", "μαίου", "μάιος", "μαϊ", "května", "květen", "травня", "május", "toukokuuta",
        "مايو", "أيار", "מאי",
        "ماي", "मई", "মে", "พฤษภาคม", "พ.ค", "maig",
    ],
    &[
        "june", "jun", "juni", "juin", "junio", "giugno", "giu", "junho", "июня", "июнь", "июн",
        "czerwca", "czerwiec", "cze", "haziran", "ιουνίου", "ιούνιος", "ιουν", "června", "červen",
        "червня", "iunie", "június", "kesäkuuta", "يونيو", "حزيران", "יוני",
        "جوان", "जून", "জুন", "มิถุนายน", "มิ.ย", "юни", "juny",
    ],
    &[
        "july", "jul", "juli", "juillet", "juil", "julio", "luglio", "lug", "julho", "июля", "июль",
        "июл", "lipca", "lipiec", "lip", "temmuz", "ιουλίου", "ιούλιος", "ιουλ", "července",
        "červenec", "липня", "iulie", "július", "heinäkuuta", "يوليو", "تموز", "יולי",
        "جويلية", "जुलाई", "জুলাই", "กรกฎาคม", "ก.ค", "юли", "juliol",
    ],
    &[
        "august", "aug", "août", "aout", "agosto", "ago", "augustus", "августа", "август", "авг",
        "sierpnia", "sierpień", "sie", "ağustos", "αυγούστου", "αύγουστος", "αυγ", "augusti",
        "srpna", "srpen", "серпня", "agustus", "augusztus", "elokuuta", "أغسطس", "اغسطس", "آب",
        "אוגוסט",
        "أوت", "अगस्त", "আগস্ট", "สิงหาคม", "ส.ค", "agost",
    ],
    &[
        "september", "sep", "sept", "septembre", "septiembre", "setiembre", "settembre", "set",
        "sett", "setembro", "сентября", "сентябрь", "сен", "сент", "września", "wrzesień", "wrz",
        "eylül", "σεπτεμβρίου", "σεπτέμβριος", "σεπ", "září", "вересня", "septembrie", "szeptember",
        "syyskuuta", "سبتمبر", "أيلول", "ספטמבר",
        "सितंबर", "सितम्बर", "সেপ্টেম্বর", "กันยายน", "ก.ย", "септември", "setembre",
    ],
    &[
        "october", "oct", "oktober", "okt", "octobre", "octubre", "ottobre", "ott", "outubro",
        "out", "октября", "октябрь", "окт", "października", "październik", "paź", "ekim",
        "οκτωβρίου", "οκτώβριος", "οκτ", "října", "říjen", "жовтня", "octombrie", "október",
        "lokakuuta", "أكتوبر", "اكتوبر", "אוקטובר",
        "تشرين الأول", "अक्टूबर", "अक्तूबर", "অক্টোবর", "ตุลาคม", "ต.ค", "октомври",
    ],
    &[
        "november", "nov", "novembre", "noviembre", "novembro", "ноября", "ноябрь", "ноя", "нояб",
        "listopada", "listopad", "lis", "kasım", "νοεμβρίου", "νοέμβριος", "νοε", "listopadu",
        "листопада", "nopember", "noiembrie", "marraskuuta", "نوفمبر", "נובמבר",
        "تشرين الثاني", "नवंबर", "नवम्बर", "নভেম্বর", "พฤศจิกายน", "พ.ย", "ноември",
    ],
    &[
        "december", "dec", "dezember", "dez", "décembre", "déc", "diciembre", "dic", "dicembre",
        "dezembro", "декабря", "декабрь", "дек", "grudnia", "grudzień", "gru", "aralık",
        "δεκεμβρίου", "δεκέμβριος", "δεκ", "desember", "des", "prosince", "prosinec", "грудня",
        "decembrie", "joulukuuta", "ديسمبر", "דצמבר",
        "كانون الأول", "दिसंबर", "दिसम्बर", "ডিসেম্বর", "ธันวาคม", "ธ.ค", "декември", "desembre",
    ],
];

/// The month that a word in lower case names, from 1.
pub(super) fn month(word: &str) -> Option<i8> {
    // Hebrew puts "in" before the name.
    let word = word.strip_prefix('ב').unwrap_or(word);
    if !word.chars().next()?.is_alphabetic() || word.len() > 40 {
        return None;
    }
    MONTHS.iter().zip(1_i8..).find(|(names, _)| names.contains(&word)).map(|(_, number)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_name_stands_for_two_months() {
        let all: Vec<&str> = MONTHS.iter().flat_map(|names| names.iter().copied()).collect();
        for name in &all {
            assert_eq!(all.iter().filter(|other| *other == name).count(), 1, "{name}");
            assert_eq!(*name, name.to_lowercase());
        }
    }
}
