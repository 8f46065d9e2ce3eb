//! Bylines of Chinese, Japanese and Korean pages, which have patterns rather than metas.

use super::page::Page;
use crate::document::NodeId;
use crate::dom::text::is_cjk;

/// Labels before a name and a colon, best first.
const LABELS: &[&str] =
    &["作者", "撰文", "撰稿", "采写", "採訪", "文", "取材・文", "執筆", "筆者", "글"];
/// Words that end a name when they follow without a space.
#[rustfmt::skip]
pub(super) const STOPS: &[&str] = &[
    "来源", "來源", "责任编辑", "責任編輯", "编辑", "編輯", "时间", "時間", "发布", "發布", "日期",
    "责编", "点击", "浏览", "阅读", "字体", "字號", "字号", "评论", "出处", "更新", "摄影", "摄",
    "报道", "發表", "发表", "原创", "转载", "校对", "校對", "审核", "人气", "访问", "类别", "分类",
    "标签", "网络", "密码",
];
/// What follows 记者 in running text: no names.
#[rustfmt::skip]
const NO_SURNAMES: &[char] = &[
    '从', '在', '了', '的', '采', '们', '獲', '获', '今', '昨', '近', '日', '就', '对', '對', '看',
    '发', '發', '问', '問', '会', '會', '注', '来', '來', '到', '也', '将', '將', '向', '是', '有',
    '还', '证', '站', '走', '见', '見', '则', '又', '手', '报', '报', '提', '通', '联', '聯', '多',
    '說', '说', '称', '稱', '电', '編', '编', '节', '協', '协', '招', '专', '專', '致', '及', '和',
    '与', '與', '或', '于', '於', '前', '随', '查', '根', '表', '为', '為', '告', '一', '不', '只',
    '曾', '再', '先', '直', '当', '當', '独', '首', '被',
];
/// What may follow a name after 记者.
#[rustfmt::skip]
const NAME_ENDS: &[char] = &[
    ')', '）', '】', ']', ' ', '/', '／', '报', '報', '摄', '攝', '文', '通', '实', '發', '发',
    '、', '，', ',',
];

type Pattern = fn(&str) -> Option<Vec<String>>;

/// Best first: a label says more than a word that also stands in sentences.
const PATTERNS: &[Pattern] = &[labelled, reporter, suffixed];

/// The names of the first pattern that holds.
pub(super) fn find(page: &Page<'_>, headline: Option<NodeId>) -> Vec<String> {
    let lines = page.lines();
    if !lines.iter().any(|l| l.text.chars().any(is_cjk)) {
        return Vec::new();
    }
    let start = headline
        .and_then(|h| lines.iter().position(|l| page.document.is_within(l.node, h)))
        .unwrap_or(0);
    let ordered =
        || lines.iter().skip(start).chain(lines.iter().take(start)).map(|l| l.text.as_str());
    PATTERNS.iter().find_map(|pattern| ordered().find_map(pattern)).unwrap_or_default()
}

/// `作者：张三`, `文/李四`.
fn labelled(line: &str) -> Option<Vec<String>> {
    LABELS.iter().find_map(|label| {
        line.match_indices(label).find_map(|(at, _)| {
            let before = line.get(..at)?.chars().next_back();
            // 文 ends many words; as a label it stands alone.
            if before.is_some_and(is_cjk)
                || label.chars().count() == 1 && before.is_some_and(char::is_alphanumeric)
            {
                return None;
            }
            let rest = line.get(at + label.len()..)?.trim_start();
            let rest = rest.strip_prefix([':', '：', '/', '／', '|', '丨', '｜'])?.trim_start();
            let name = until_stop(rest);
            is_name(name).then(|| vec![name.to_owned()])
        })
    })
}

fn until_stop(text: &str) -> &str {
    let end = text
        .char_indices()
        .find(|(at, c)| {
            matches!(
                c,
                '，' | '。'
                    | '；'
                    | ';'
                    | '|'
                    | '('
                    | '（'
                    | '【'
                    | '［'
                    | '['
                    | ':'
                    | '：'
                    | '《'
                    | '>'
                    | '＞'
                    | '\u{3000}'
            ) || c.is_ascii_digit()
                || *c == ' '
                    && !text
                        .get(..*at)
                        .is_some_and(|t| t.ends_with(|c: char| c.is_ascii_alphabetic()))
        })
        .map_or(text.len(), |(at, _)| at);
    let text = text.get(..end).unwrap_or("");
    let stop = STOPS.iter().filter_map(|stop| text.find(stop)).min().unwrap_or(text.len());
    text.get(..stop).unwrap_or("").trim()
}

fn is_name(name: &str) -> bool {
    let length = name.chars().count();
    (2..=20).contains(&length) && name.chars().any(char::is_alphabetic) && !name.contains("报道")
}

/// `记者 张三`, `本报记者张三 李四`, `电（记者王五）`.
fn reporter(line: &str) -> Option<Vec<String>> {
    ["记者", "記者"].iter().find_map(|word| {
        line.match_indices(word).find_map(|(at, _)| {
            let rest =
                line.get(at + word.len()..)?.trim_start_matches([' ', '：', ':', '\u{3000}']);
            let spaced = !line.get(at + word.len()..)?.starts_with(is_cjk);
            let mut names = Vec::new();
            let mut rest = rest;
            while let Some((name, after)) = person(rest, spaced) {
                names.push(name.to_owned());
                rest = after.trim_start_matches([' ', '、', '\u{3000}']);
                if names.len() == 4 || rest.len() == after.len() {
                    break;
                }
            }
            (!names.is_empty()).then_some(names)
        })
    })
}

/// Two to four Han characters that end where names do.
fn person(text: &str, spaced: bool) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    if NO_SURNAMES.contains(&first) {
        return None;
    }
    let run: usize = text.chars().take_while(|&c| is_cjk(c)).take(5).count();
    for length in [2, 3, 4] {
        let end = text.char_indices().nth(length).map_or(text.len(), |(at, _)| at);
        if length > run {
            return None;
        }
        let after = text.get(end..)?;
        let ends = match after.chars().next() {
            None => spaced || length <= 3,
            Some(c) => {
                NAME_ENDS.contains(&c)
                    && (!is_cjk(c) || length >= 2 && after.starts_with(['报', '報', '摄', '攝']))
            }
        };
        if ends {
            return Some((text.get(..end)?, after));
        }
    }
    None
}

/// `山田太郎 記者`, `홍길동 기자`: the word behind the name, on a short line.
fn suffixed(line: &str) -> Option<Vec<String>> {
    if line.chars().count() > 60 {
        return None;
    }
    ["기자", "記者", "특파원", "編集委員"].iter().find_map(|word| {
        let (before, _) = line.split_once(word)?;
        let name = before.trim_end().rsplit([' ', '=', '　', '/', '(', '[', '【', '|']).next()?;
        let length = name.chars().count();
        let is_korean = name.chars().all(|c| matches!(c, '가'..='힣'));
        let is_japanese = *word == "記者" && length >= 3;
        ((2..=5).contains(&length)
            && name.chars().all(is_cjk)
            && (is_korean || is_japanese || *word == "編集委員"))
            .then(|| vec![name.to_owned()])
    })
}

/// Whether a short line is a byline of these patterns and nothing else; `None` if it has none.
pub(super) fn whole_line(line: &str) -> Option<bool> {
    if !line.chars().any(is_cjk) {
        return None;
    }
    let line = line.trim_matches(|c: char| {
        matches!(c, '(' | ')' | '（' | '）' | '【' | '】' | ' ' | '\u{3000}')
    });
    let short = line.chars().count() <= 40 && !line.contains(['。', '？', '！', '，']);
    let by_label = EDITORS.iter().chain(LABELS).any(|label| {
        let rest = line.strip_prefix(label).map(str::trim_start);
        rest.is_some_and(|rest| rest.starts_with([':', '：', '/', '／', '|', '丨', '｜']))
    });
    let by_reporter = ["记者", "記者", "通讯员", "通訊員"]
        .iter()
        .any(|word| line.chars().take(8).collect::<String>().contains(word))
        && (reporter(line).is_some() || line.contains("记者 ") || line.contains("記者 "));
    Some(short && (by_label || by_reporter || suffixed(line).is_some()))
}

/// Labels of those who edited.
#[rustfmt::skip]
const EDITORS: &[&str] = &[
    "责任编辑", "責任編輯", "责编", "编辑", "編輯", "校对", "校對", "审核", "編集", "翻译", "编译",
    "原作者",
];
