//! The built command line, as a shell sees it: what goes in, what comes out, and the exit code.

#![allow(clippy::disallowed_methods, clippy::expect_used, reason = "test code may stop at a fault")]

mod filter;
mod harness;
mod pages;

use harness::{Folder, SAVED, URL, assert_fails, assert_works, page, run, run_in, text};
use serde_json::Value;
use std::fs;
use std::process::Command;

#[test]
fn a_page_becomes_a_timestamped_file() {
    let out = run(&["extract", "-", "--url", URL, "--saved", SAVED], page().as_bytes());
    let file = assert_works(&out);
    let lines: Vec<&str> = file.lines().collect();
    assert_eq!(lines.len(), 5);
    assert_eq!(lines.first(), Some(&"<!--1718643543000-->"));
    assert!(lines.get(1).is_some_and(|l| l.starts_with("[雨水花园](https://www.haian.example/")));
    assert!(file.contains("第7天") && !file.contains("版权所有"));
}

#[test]
fn every_format_comes_out_and_json_can_be_read() {
    for format in FORMATS {
        let out = run(
            &["extract", "--url", URL, "--saved", SAVED, "--format", format],
            page().as_bytes(),
        );
        let text = assert_works(&out);
        assert!(text.contains("第1天") && text.ends_with('\n'), "{format}");
        if *format == "json" {
            let article: Value = serde_json::from_str(&text).expect("JSON");
            assert_eq!(article.get("title").and_then(Value::as_str), Some("雨水花园"));
        }
    }
}

const FORMATS: &[&str] = &["timestamped", "markdown", "obsidian", "html", "text", "json"];

#[test]
fn the_clock_is_taken_when_no_instant_is_given() {
    let file = assert_works(&run(&["extract", "--url", URL], page().as_bytes()));
    let ms = file.strip_prefix("<!--").and_then(|rest| rest.split_once("-->"));
    let ms: u128 = ms.and_then(|(ms, _)| ms.parse().ok()).expect("an instant");
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let now = now.expect("after 1970").as_millis();
    assert!(ms <= now && now - ms < 3_600_000);
}

#[test]
fn other_charsets_are_read() {
    let folder = Folder::new("charsets");
    let page = page().replace("<head>", "<head><meta charset=gb2312>");
    let (bytes, _, _) = encoding_rs::GBK.encode(&page);
    let file = folder.file("gbk.html", &bytes);
    assert!(assert_works(&run(&["extract", &file, "--format", "text"], b"")).contains("第3天"));
    // Declared gb2312, and UTF-8 in truth.
    let file = folder.file("utf8.html", &page);
    assert!(assert_works(&run(&["extract", &file, "--format", "text"], b"")).contains("第3天"));
}

#[test]
fn a_file_is_written_whole_and_never_replaced_unasked() {
    let folder = Folder::new("output");
    let page_file = folder.file("page.html", page());
    let out = folder.path("story.md");
    let arguments = ["extract", &page_file, "--url", URL, "--saved", SAVED, "-o", &out];
    assert_eq!(assert_works(&run(&arguments, b"")), "");
    let first = fs::read(&out).expect("it is there");
    assert!(first.starts_with(b"<!--1718643543000-->\n"));

    fs::write(&out, "mine").expect("a file");
    assert_fails(&run(&arguments, b""), 3, &["story.md", "already there", "--overwrite"]);
    assert_eq!(fs::read(&out).expect("it is there"), b"mine");

    let overwrite = [&arguments[..], &["--overwrite"]].concat();
    assert_works(&run(&overwrite, b""));
    assert_eq!(fs::read(&out).expect("it is there"), first);
    assert_eq!(folder.names(), ["page.html", "story.md"]);
}

#[test]
fn a_folder_gets_the_articles_own_name() {
    let folder = Folder::new("folder");
    let out = folder.path("");
    let arguments = ["extract", "--url", URL, "--saved", SAVED, "-o", &out];
    let told = assert_works(&run(&arguments, page().as_bytes()));
    assert_eq!(folder.names(), ["2024-06-17 雨水花园.md"]);
    assert!(told.trim_end().ends_with("2024-06-17 雨水花园.md"));
    assert_fails(&run(&arguments, page().as_bytes()), 3, &["already there"]);
}

#[test]
fn a_trace_goes_to_the_standard_error_line_by_line() {
    let page = page().replace("<h1>", "<div class=share>分享到微信</div><h1>");
    let out = run(&["extract", "--url", URL, "--trace", "--format", "text"], page.as_bytes());
    assert_eq!(out.status.code(), Some(0));
    let trace = text(&out.stderr);
    assert!(trace.lines().count() >= 1, "{trace}");
    assert!(trace.lines().all(|line| line.split('\t').count() == 4), "{trace}");
    assert!(!text(&out.stdout).contains("分享到微信"));
}

#[test]
fn what_is_no_article_ends_with_1_and_says_why() {
    let folder = Folder::new("refused");
    for (name, bytes, words) in [
        ("a.pdf", &b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj"[..], "not an HTML page"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "not an HTML page"),
        ("empty.html", b"", "not an HTML page"),
        ("blank.html", b"<html><body> <script>x()</script></body></html>", "no text"),
        ("short.html", b"<p>Hello there.</p>", "no article found"),
    ] {
        let file = folder.file(name, bytes);
        assert_fails(&run(&["extract", &file, "--url", URL], b""), 1, &[name, words]);
        assert_fails(&run(&["extract", "--url", URL], bytes), 1, &["standard input", words]);
    }
    let story = "<p>The ferry left at four, late as ever, and nobody on the pier had waved.</p>";
    let short = folder.file("short.html", story);
    assert_fails(&run(&["extract", &short], b""), 1, &["add --force"]);
    assert!(assert_works(&run(&["extract", &short, "--force"], b"")).contains("late as ever"));
}

#[test]
fn wrong_usage_ends_with_2_and_says_what_is_right() {
    let page = page();
    for (arguments, words) in [
        (&["extract", "--url", "haian.example"][..], &["--url", "haian.example", "http"][..]),
        (&["extract", "--url", "javascript:alert(1)"], &["--url"]),
        (&["extract", "--url", ""], &["--url"]),
        (&["extract", "--saved", "yesterday"], &["--saved", "yesterday"]),
        (&["extract", "--saved", "-1"], &["--saved", "-1"]),
        (&["extract", "--saved", "+1"], &["--saved", "+1"]),
        (&["extract", "--saved", "99999999999999999999"], &["--saved"]),
        (&["extract", "--saved", "8640000000000001"], &["--saved"]),
        (&["extract", "--format", "docx"], &["--format", "docx"]),
        (&["extract", "--format"], &["--format", "needs a value"]),
        (&["extract", "--images", "none"], &["--images", "none"]),
        (&["extract", "--colour"], &["--colour"]),
        (&["extract", "--ndjson", "--url", URL], &["--ndjson", "--url"]),
        (&["extract", "--overwrite"], &["--output"]),
        (&["show", "a", "b"], &["b"]),
        (&["extrude"], &["extrude"]),
        (&["show"], &["<FILE>"]),
        (&["check"], &["<FILE>"]),
        (&[], &["extract"]),
    ] {
        assert_fails(&run(arguments, page.as_bytes()), 2, words);
    }
}

#[test]
fn what_cannot_be_read_or_written_ends_with_3() {
    let folder = Folder::new("unreadable");
    let page_file = folder.file("page.html", page());
    let missing = folder.path("missing.html");
    assert_fails(&run(&["extract", &missing], b""), 3, &["missing.html", "no such file"]);
    assert_fails(&run(&["show", &missing], b""), 3, &["missing.html", "no such file"]);
    assert_fails(&run(&["extract", &folder.path("")], b""), 3, &["folder"]);
    let beyond = format!("{page_file}/deeper.html");
    assert_fails(&run(&["extract", &beyond], b""), 3, &["path"]);

    let nowhere = folder.path("no/such/folder/story.md");
    assert_fails(
        &run(&["extract", &page_file, "-o", &nowhere], b""),
        3,
        &["no such file or folder"],
    );
    let too_long = folder.path(&"长".repeat(100));
    assert_fails(&run(&["extract", &page_file, "-o", &too_long], b""), 3, &["refuses this name"]);
    assert_fails(
        &run(&["extract", "--ndjson", &page_file, "-o", &too_long], b""),
        3,
        &["refuses this name"],
    );
    let latin = folder.file("latin.md", b"caf\xe9");
    assert_fails(&run(&["show", &latin], b""), 3, &["not text in UTF-8"]);
    assert_eq!(folder.names(), ["latin.md", "page.html"]);
}

#[cfg(unix)]
#[test]
fn a_full_disc_ends_with_3() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
    let out = Command::new(env!("CARGO_BIN_EXE_qingdu"))
        .args(["extract", "tests/fixtures/voa-chinese/page.html"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env("LC_ALL", "C")
        .stdout(full)
        .output()
        .expect("it runs");
    assert_fails(&out, 3, &["standard output", "full"]);
}

#[test]
fn messages_and_help_come_in_three_languages() {
    let arguments = ["extract", "--url", "x"];
    for (locale, word) in
        [("zh_CN.UTF-8", "地址"), ("zh_TW.UTF-8", "網址"), ("fr_FR.UTF-8", "address")]
    {
        assert_fails(&run_in(locale, &arguments, page().as_bytes()), 2, &[word]);
    }
    assert!(assert_works(&run_in("zh_CN.UTF-8", &["--help"], b"")).contains("在网页里找到文章"));
    assert!(assert_works(&run_in("zh_HK.UTF-8", &["extract", "-h"], b"")).contains("網頁"));
    assert!(assert_works(&run(&["--help"], b"")).contains("Finds the article"));
    let version = assert_works(&run(&["--version"], b""));
    assert_eq!(version.trim(), concat!("qingdu ", env!("CARGO_PKG_VERSION")));
}

#[test]
fn a_saved_file_is_shown_and_written_again() {
    let file = assert_works(&run(&["extract", "--url", URL, "--saved", SAVED], page().as_bytes()));
    let shown = assert_works(&run(&["show", "-"], file.as_bytes()));
    assert!(shown.starts_with("雨水花园\n") && shown.contains("第7天"));
    let again = assert_works(&run(&["show", "-", "--format", "timestamped"], file.as_bytes()));
    assert_eq!(again, file);
}

#[test]
fn a_checked_file_is_sound_or_its_faults_are_named_with_their_lines() {
    let folder = Folder::new("check");
    let sound = assert_works(&run(&["extract", "--url", URL, "--saved", SAVED], page().as_bytes()));
    let sound_file = folder.file("sound.md", &sound);
    assert_eq!(assert_works(&run(&["check", &sound_file], b"")), "");
    assert_eq!(assert_works(&run(&["check", "-"], sound.as_bytes())), "");

    let faulty = sound.replace("<!--1718643543000-->", "<!--NaN-->").replace("------", "---");
    let faulty_file = folder.file("faulty.md", faulty);
    let out = run(&["check", &faulty_file, &sound_file], b"");
    assert_eq!(out.status.code(), Some(1));
    let told = text(&out.stdout);
    let told: Vec<&str> = told.lines().collect();
    assert_eq!(told.len(), 2, "{told:?}");
    for (line, number) in told.iter().zip([1, 3]) {
        assert!(line.contains(&format!("faulty.md:{number}: ")), "{line}");
    }

    let out = run(&["check", &folder.path("a.md"), &faulty_file, &folder.path("b.md")], b"");
    assert_eq!(out.status.code(), Some(3));
    assert_eq!((text(&out.stdout).lines().count(), text(&out.stderr).lines().count()), (2, 2));
}
