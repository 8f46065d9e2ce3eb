//! The help in Chinese. The English stands beside each option, in [`super::args`].

use super::args::Arguments;
use super::language::Language;
use clap::{Command, CommandFactory};

/// A command or an option, in simplified and in traditional characters.
type Row = (&'static str, &'static str, &'static str);

const ABOUT: Row = ("", "在网页里找到文章，存成纯文本文件。", "在網頁裡找到文章，存成純文字檔案。");

const COMMANDS: [Row; 3] = [
    ("extract", "在网页里找到文章。", "在網頁裡找到文章。"),
    ("show", "显示保存的文件。", "顯示儲存的檔案。"),
    ("check", "检查保存的文件，逐行指出错误。", "檢查儲存的檔案，逐行指出錯誤。"),
];

/// Named by the option, or by command and option where two commands mean different things.
const OPTIONS: [Row; 15] = [
    ("help", "显示帮助。", "顯示說明。"),
    ("version", "显示版本。", "顯示版本。"),
    (
        "extract files",
        "HTML 网页，编码不限；不写或写 - 则读标准输入。一篇文章分成几页，就按顺序全部列出，合为一篇。",
        "HTML 網頁，編碼不限；不寫或寫 - 則讀標準輸入。一篇文章分成幾頁，就按順序全部列出，合為一篇。",
    ),
    ("show file", "保存的文件；写 - 则读标准输入。", "儲存的檔案；寫 - 則讀標準輸入。"),
    ("files", "保存的文件；写 - 则读标准输入。", "儲存的檔案；寫 - 則讀標準輸入。"),
    (
        "url",
        "网页（或第一页）的地址，相对链接以它为准。",
        "網頁（或第一頁）的網址，相對連結以它為準。",
    ),
    (
        "saved",
        "保存时刻：自 1970-01-01 UTC 起的毫秒数；不写就是现在。",
        "儲存時刻：自 1970-01-01 UTC 起的毫秒數；不寫就是現在。",
    ),
    (
        "extract format",
        "timestamped（默认）、markdown、obsidian、html、text 或 json。",
        "timestamped（預設）、markdown、obsidian、html、text 或 json。",
    ),
    (
        "show format",
        "text（默认）、html、markdown、obsidian、timestamped 或 json。",
        "text（預設）、html、markdown、obsidian、timestamped 或 json。",
    ),
    (
        "images",
        "图片地址：proxy 或 original；不写则用 proxy，或照保存的文件。",
        "圖片網址：proxy 或 original；不寫則用 proxy，或照儲存的檔案。",
    ),
    ("force", "网页不像文章时也照样提取。", "網頁不像文章時也照樣擷取。"),
    (
        "trace",
        "在标准错误里列出去掉了什么、为什么；用 --ndjson 时写在回答里。",
        "在標準錯誤裡列出去掉了什麼、為什麼；用 --ndjson 時寫在回答裡。",
    ),
    (
        "output",
        "写到这里而不是标准输出；如果是文件夹，用文章自己的名字。",
        "寫到這裡而不是標準輸出；如果是資料夾，用文章自己的名稱。",
    ),
    ("overwrite", "替换已经存在的文件。", "取代已經存在的檔案。"),
    (
        "ndjson",
        "逐行读取 {\"id\",\"url\",\"html\"}，用所有核心，每行答一行。",
        "逐行讀取 {\"id\",\"url\",\"html\"}，用所有核心，每行答一行。",
    ),
];

/// The command line's grammar with its help in the language.
pub(super) fn translated(language: Language) -> Command {
    let command = Arguments::command();
    if language == Language::English {
        return command;
    }
    let say = |row: &Row| if language == Language::Simplified { row.1 } else { row.2 };
    let heading = |simplified, traditional| say(&("", simplified, traditional));
    let names: Vec<String> = command.get_subcommands().map(|c| c.get_name().to_owned()).collect();
    let mut command = translate_options(command, language)
        .about(say(&ABOUT))
        .subcommand_help_heading(heading("命令", "命令"));
    for name in names {
        let about = COMMANDS.iter().find(|row| row.0 == name).map(say);
        command = command.mut_subcommand(&name, |command| {
            let command = translate_options(command, language);
            if let Some(about) = about { command.about(about) } else { command }
        });
    }
    command
}

fn translate_options(command: Command, language: Language) -> Command {
    let say = |row: &Row| if language == Language::Simplified { row.1 } else { row.2 };
    let name = command.get_name().to_owned();
    let usage = say(&("", "用法", "用法"));
    command
        .help_template(format!("{{about-with-newline}}\n{usage}: {{usage}}\n\n{{all-args}}"))
        .mut_args(|argument| {
            let id = argument.get_id().to_string();
            let heading = if argument.is_positional() {
                say(&("", "参数", "引數"))
            } else {
                say(&("", "选项", "選項"))
            };
            let argument = argument.help_heading(heading);
            match row(&name, &id) {
                Some(row) => argument.help(say(row)),
                None => argument,
            }
        })
}

fn row(command: &str, option: &str) -> Option<&'static Row> {
    let full = format!("{command} {option}");
    OPTIONS.iter().find(|row| row.0 == full || row.0 == option)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_has_its_help_in_every_language() {
        let english = Arguments::command();
        english.clone().debug_assert();
        for command in english.get_subcommands().chain([&english]) {
            let name = command.get_name();
            assert!(name == "qingdu" || COMMANDS.iter().any(|row| row.0 == name), "{name}");
            for option in command.get_arguments() {
                let id = option.get_id().as_str();
                let row = row(name, id).unwrap_or_else(|| panic!("{name} {id}"));
                assert!(!row.1.is_empty() && !row.2.is_empty(), "{name} {id}");
                assert!(option.get_help().is_some(), "{name} {id}");
            }
        }
    }

    #[test]
    fn the_chinese_help_is_chinese() {
        for language in [Language::Simplified, Language::Traditional] {
            let mut command = translated(language);
            let mut helps = vec![command.render_help().to_string()];
            helps.extend(command.get_subcommands_mut().map(|c| c.render_help().to_string()));
            for help in helps {
                assert!(!help.contains("Options:") && !help.contains("Usage:"), "{help}");
                assert!(help.contains("用法"), "{help}");
            }
        }
    }
}
