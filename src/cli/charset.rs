//! From bytes to text: which character encoding a page is in.
//!
//! A byte order mark decides. Then bytes that are valid UTF-8 are UTF-8, whatever the page declares:
//! text in another encoding almost never is, and pages that were converted keep their old
//! declarations. Then the declaration is believed as far as the bytes allow, and last the bytes are
//! looked at. Labels are those of <https://encoding.spec.whatwg.org/#names-and-labels>.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{
    BIG5, EUC_JP, EUC_KR, Encoding, GBK, ISO_2022_JP, REPLACEMENT, SHIFT_JIS, UTF_8, UTF_16BE,
    UTF_16LE, WINDOWS_1252,
};
use std::borrow::Cow;

/// A declaration stands early in a page; browsers look at the first 1,024 bytes, pages do not care.
const DECLARATION_BYTES: usize = 16 << 10;
/// Damaged characters that do not make a declaration a lie: at least these many …
const TOLERATED_FAULTS: usize = 5;
/// … or one in these many characters.
const CHARACTERS_PER_FAULT: usize = 500;
/// How files begin that a page is often mistaken for.
const FOREIGN_STARTS: [&[u8]; 12] = [
    b"%PDF-",
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"\x7fELF",
    b"\0asm",
    b"RIFF",
    b"7z\xbc\xaf",
    b"Rar!",
    b"\xd0\xcf\x11\xe0",
];

/// Decodes a page; `host` of its address helps to guess. Nothing for bytes that are not text.
pub(super) fn decode<'a>(bytes: &'a [u8], host: Option<&str>) -> Option<Cow<'a, str>> {
    if FOREIGN_STARTS.iter().any(|start| bytes.starts_with(start)) {
        return None;
    }
    let encoding = find_encoding(bytes, host);
    // Text in one of these may hold any byte; in all others a zero is a sign of something else.
    let is_wide = encoding == UTF_16LE || encoding == UTF_16BE;
    let zeros = bytes.iter().take(1 << 10).filter(|&&b| b == 0).count();
    if !is_wide && zeros > 16 {
        return None;
    }
    let (text, _, _) = encoding.decode(bytes);
    Some(text)
}

fn find_encoding(bytes: &[u8], host: Option<&str>) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    match bytes {
        [b'<', 0, _, 0, ..] => return UTF_16LE,
        [0, b'<', 0, _, ..] => return UTF_16BE,
        _ => {}
    }
    let declared = declaration(bytes);
    // It is written in ASCII bytes alone, and so is valid UTF-8 too.
    if declared == Some(ISO_2022_JP) && bytes.contains(&0x1b) {
        return ISO_2022_JP;
    }
    if std::str::from_utf8(bytes).is_ok() && !bytes.contains(&0x1b) {
        return UTF_8;
    }
    let guessed = || {
        let mut detector = EncodingDetector::new(Iso2022JpDetection::Allow);
        detector.feed(bytes, true);
        detector.guess(host.and_then(top_level_domain), Utf8Detection::Allow)
    };
    match declared {
        // Any bytes are valid in it, and it is what servers and editors put in without being asked.
        Some(encoding) if encoding == WINDOWS_1252 => {
            let guess = guessed();
            let is_multibyte = [BIG5, EUC_JP, EUC_KR, GBK, SHIFT_JIS, UTF_8].contains(&guess);
            if is_multibyte && fits(bytes, guess) { guess } else { WINDOWS_1252 }
        }
        Some(encoding) if fits(bytes, encoding) => encoding,
        _ => guessed(),
    }
}

/// Whether the bytes are text in this encoding, a few damaged places aside.
fn fits(bytes: &[u8], encoding: &'static Encoding) -> bool {
    let (text, had_errors) = encoding.decode_without_bom_handling(bytes);
    if !had_errors {
        return true;
    }
    let faults = text.matches(char::REPLACEMENT_CHARACTER).count();
    faults < TOLERATED_FAULTS.max(text.len() / CHARACTERS_PER_FAULT)
}

/// What the page says of itself, in an XML declaration or in `<meta>`.
fn declaration(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..DECLARATION_BYTES.min(bytes.len())).unwrap_or_default();
    let head = String::from_utf8_lossy(head).to_ascii_lowercase();
    let xml = head
        .trim_start()
        .strip_prefix("<?xml")
        .and_then(|rest| rest.split_once("?>"))
        .and_then(|(declaration, _)| label_behind(declaration, "encoding"));
    let label = xml.or_else(|| {
        without_comments(&head).split("<meta").skip(1).find_map(|tag| {
            let (attributes, _) = tag.split_once('>')?;
            label_behind(attributes, "charset")
        })
    })?;
    match Encoding::for_label(label.as_bytes())? {
        // That the declaration can be read at all shows that it is wrong (WHATWG HTML, prescan).
        e if e == UTF_16LE || e == UTF_16BE => Some(UTF_8),
        e if e == REPLACEMENT => None,
        encoding => Some(encoding),
    }
}

/// The value behind `name =`, quoted or not.
fn label_behind(text: &str, name: &str) -> Option<String> {
    let (_, rest) = text.split_once(name)?;
    let rest = rest.trim_start().strip_prefix('=')?.trim_start().trim_start_matches(['"', '\'']);
    let label = rest.split(|c: char| c.is_whitespace() || "\"';/".contains(c)).next()?;
    Some(label.to_owned())
}

fn without_comments(html: &str) -> String {
    let mut out = String::new();
    let mut rest = html;
    while let Some((before, comment)) = rest.split_once("<!--") {
        out.push_str(before);
        rest = comment.split_once("-->").map_or("", |(_, after)| after);
    }
    out + rest
}

/// In the form that the detector takes; it panics at anything else.
fn top_level_domain(host: &str) -> Option<&[u8]> {
    let label = host.trim_end_matches('.').rsplit('.').next()?;
    let is_plain = label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    (is_plain && !label.is_empty()).then_some(label.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHINESE: &str =
        "<p>昨天下午，末班渡轮拉响汽笛，缓缓离开三码头，驶向北岸。船上的人都站到了甲板上。</p>";
    const TAIWAN: &str =
        "<p>昨天下午，末班渡輪拉響汽笛，緩緩離開三碼頭，駛向北岸。船上的人都站到了甲板上。</p>";
    const JAPANESE: &str =
        "<p>坂の途中に、朝から晩まで同じ音のする家があった。壁一面に活字の棚が並んでいる。</p>";
    const KOREAN: &str =
        "<p>강원도의 산골 마을에는 정류장이 있지만 버스가 오지 않는다. 그럼 우리가 가면 되지.</p>";
    const RUSSIAN: &str =
        "<p>Вчера днём последний паром дал гудок и медленно отошёл от третьего причала.</p>";
    const FRENCH: &str = "<p>L’été dernier, le café « Chez Zoé » a fermé ; le maire s’en est inquiété à voix haute.</p>";

    /// Encodes, decodes with and without a declaration, and expects the same text.
    fn assert_found(text: &str, encoding: &'static Encoding, label: &str) {
        let declared =
            format!("<meta http-equiv=Content-Type content='text/html; charset={label}'>{text}");
        for page in [declared.as_str(), text] {
            let (bytes, _, had_errors) = encoding.encode(page);
            assert!(!had_errors, "{label} cannot say it");
            assert_eq!(decode(&bytes, None).as_deref(), Some(page), "{label}");
        }
    }

    #[test]
    fn the_encodings_of_the_world_are_found() {
        assert_found(CHINESE, GBK, "gb2312");
        assert_found(CHINESE, encoding_rs::GB18030, "gb18030");
        assert_found(TAIWAN, BIG5, "big5");
        assert_found(JAPANESE, SHIFT_JIS, "Shift_JIS");
        assert_found(JAPANESE, EUC_JP, "x-euc-jp");
        assert_found(JAPANESE, ISO_2022_JP, "iso-2022-jp");
        assert_found(KOREAN, EUC_KR, "ks_c_5601-1987");
        assert_found(RUSSIAN, encoding_rs::WINDOWS_1251, "windows-1251");
        assert_found(RUSSIAN, encoding_rs::KOI8_R, "koi8-r");
        assert_found(FRENCH, WINDOWS_1252, "iso-8859-1");
        assert_found(CHINESE, UTF_8, "utf-8");
    }

    #[test]
    fn a_declaration_that_the_bytes_contradict_is_not_believed() {
        for (text, encoding, label) in [
            (CHINESE, UTF_8, "gb2312"),
            (CHINESE, GBK, "utf-8"),
            (JAPANESE, SHIFT_JIS, "iso-8859-1"),
            (TAIWAN, BIG5, "utf-16"),
            (RUSSIAN, encoding_rs::WINDOWS_1251, "no-such-charset"),
        ] {
            let page = format!("<?xml version='1.0' encoding='{label}'?>{}", text.repeat(3));
            let (bytes, _, _) = encoding.encode(&page);
            assert_eq!(decode(&bytes, None).as_deref(), Some(page.as_str()), "{label}");
        }
    }

    #[test]
    fn utf_16_is_read_with_and_without_a_mark() {
        for mark in ["\u{feff}", ""] {
            let units: Vec<u16> = format!("{mark}{CHINESE}").encode_utf16().collect();
            let little: Vec<u8> = units.iter().flat_map(|u| u.to_le_bytes()).collect();
            let big: Vec<u8> = units.iter().flat_map(|u| u.to_be_bytes()).collect();
            assert_eq!(decode(&little, None).as_deref(), Some(CHINESE));
            assert_eq!(decode(&big, None).as_deref(), Some(CHINESE));
        }
        assert_eq!(decode(b"\xef\xbb\xbf<p>x", None).as_deref(), Some("<p>x"));
    }

    #[test]
    fn one_damaged_character_does_not_spoil_a_declaration() {
        let page = format!("<meta charset=gbk>{}", CHINESE.repeat(4));
        let (bytes, _, _) = GBK.encode(&page);
        let mut bytes = bytes.into_owned();
        bytes.extend_from_slice(b"<p>\xff\xff</p>");
        assert!(decode(&bytes, None).is_some_and(|text| text.contains("末班渡轮")));
    }

    #[test]
    fn a_declaration_in_a_comment_is_none() {
        let page = format!("<!-- <meta charset=big5> --><meta charset=gbk>{CHINESE}");
        assert_eq!(declaration(page.as_bytes()), Some(GBK));
    }

    #[test]
    fn files_that_are_no_pages_are_refused() {
        for bytes in [&b"%PDF-1.7\n"[..], b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", &[0; 64]] {
            assert_eq!(decode(bytes, None), None);
        }
        assert_eq!(decode(b"", None).as_deref(), Some(""));
    }

    #[test]
    fn any_host_is_taken() {
        for host in ["", ".", "例え.jp", "EXAMPLE.COM", "a.b.", "[::1]"] {
            assert!(decode(b"<p>\xe9t\xe9", Some(host)).is_some(), "{host}");
        }
    }
}
