//! The built command line, as a shell sees it: what goes in, what comes out, and the exit code.

#![allow(clippy::disallowed_methods, clippy::expect_used, reason = "test code may stop at a fault")]

use serde_json::Value;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

const URL: &str = "https://www.haian.example/a/rain-gardens/7601842.html";
const SAVED: &str = "1718643543000";

/// A folder of one test's own, gone when the test ends.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a file");
        path.to_string_lossy().into_owned()
    }

    fn path(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }

    /// Everything in it by name: nothing half-written may be left.
    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(&self.0).expect("a folder").map(|e| e.expect("an entry"));
        let mut names: Vec<_> =
            entries.map(|e| e.file_name().to_string_lossy().into_owned()).collect();
        names.sort();
        names
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn run_in(locale: &str, arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_qingdu"))
        .args(arguments)
        .env_remove("LC_MESSAGES")
        .env_remove("LANG")
        .env("LC_ALL", locale)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // In a thread, since a filter answers before it has read everything.
    let writer = std::thread::spawn(move || stdin.write_all(&input));
    let output = child.wait_with_output().expect("it ends");
    // A command that does not want its input closes the pipe.
    let _ = writer.join().expect("no panic");
    output
}

fn run(arguments: &[&str], input: &[u8]) -> Output {
    run_in("C.UTF-8", arguments, input)
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Expects an exit code and one line on the standard error with these words in it.
fn assert_fails(output: &Output, code: i32, words: &[&str]) {
    let line = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
    for word in words {
        assert!(line.contains(word), "{word:?} is not in {line}");
    }
    assert!(output.stdout.is_empty());
}

fn assert_works(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    text(&output.stdout)
}

/// A page with a story in it.
fn page() -> String {
    let paragraph = "雨是在下午四点落下来的，先是几滴，然后整条街都暗了。店主搬出木桶，孩子们跑到门口，\
        老人说这场雨他等了二十年。花园里的鸢尾正在开花，水沿着石槽慢慢流下去，谁也不急着回家。";
    let paragraphs: String =
        (1..8).map(|n| format!("<p>第{n}天，{paragraph}</p>")).collect::<Vec<_>>().concat();
    format!(
        "<html lang=zh><head><title>雨水花园</title></head><body><nav><a href=/>首页</a> <a href=/b>时政</a></nav>\
         <main><article><h1>雨水花园</h1>{paragraphs}</article></main><footer>版权所有</footer></body></html>"
    )
}

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

fn lines(output: &str) -> Vec<Value> {
    output.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

#[test]
fn the_filter_answers_every_line_in_order() {
    let mut input = String::new();
    for id in 0..100 {
        let page = serde_json::json!({ "id": id, "url": URL, "html": page() });
        input.push_str(&page.to_string());
        input.push('\n');
    }
    let answers = lines(&assert_works(&run(&["extract", "--ndjson"], input.as_bytes())));
    let ids: Vec<_> = answers.iter().map(|a| a.get("id").and_then(Value::as_u64)).collect();
    assert_eq!(ids, (0..100).map(Some).collect::<Vec<_>>());
    for answer in &answers {
        let keys: Vec<_> = answer.as_object().expect("an object").keys().cloned().collect();
        let mut fields = FIELDS.to_vec();
        fields.sort_unstable();
        let mut keys = keys;
        keys.sort();
        assert_eq!(keys, fields);
        let text = answer.get("text").and_then(Value::as_str).expect("a text");
        assert!(text.contains("第1天") && text.lines().count() >= 7);
        assert_eq!(answer.get("error"), Some(&Value::Null));
        assert!(answer.get("removals").is_some_and(Value::is_u64));
    }
}

const FIELDS: [&str; 16] = [
    "id",
    "title",
    "byline",
    "published",
    "modified",
    "site_name",
    "language",
    "lead_image",
    "text",
    "html",
    "removals",
    "notices",
    "pages",
    "partial",
    "error",
    "ms",
];

#[test]
fn a_bad_line_is_answered_and_stops_nothing() {
    let good = serde_json::json!({ "id": "good", "html": page() }).to_string();
    let input = format!(
        "{{\n\n[]\n{{\"id\":7}}\n{{\"id\":8,\"html\":\"<p>short\"}}\n{{\"id\":9,\"url\":\"x\",\"html\":\"\"}}\n\u{0}\n{good}"
    );
    let mut bytes = input.into_bytes();
    bytes.extend_from_slice(b"\n\xff\xfe\n");
    let answers = lines(&assert_works(&run(&["extract", "--ndjson"], &bytes)));
    let errors: Vec<_> =
        answers.iter().map(|a| a.get("error").and_then(Value::as_str).unwrap_or("none")).collect();
    let begins = [
        "bad-line",
        "bad-line",
        "bad-line",
        "no-article: too-short",
        "bad-url",
        "bad-line",
        "none",
        "bad-line",
    ];
    assert_eq!(errors.len(), begins.len(), "{errors:?}");
    for (error, begin) in errors.iter().zip(begins) {
        assert!(error.starts_with(begin), "{error} is not {begin}");
    }
    assert_eq!(answers.get(2).and_then(|a| a.get("id")), Some(&Value::from(7)));
}

#[test]
fn the_filter_answers_a_line_before_the_next_one_comes() {
    use std::io::{BufRead, BufReader};
    let mut child = Command::new(env!("CARGO_BIN_EXE_qingdu"))
        .args(["extract", "--ndjson", "--trace"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it starts");
    let mut stdin = child.stdin.take().expect("a pipe");
    let mut stdout = BufReader::new(child.stdout.take().expect("a pipe"));
    for id in 0..3 {
        let page = serde_json::json!({ "id": id, "html": page() });
        stdin.write_all(format!("{page}\n").as_bytes()).expect("it reads");
        let mut line = String::new();
        stdout.read_line(&mut line).expect("it answers");
        let answer: Value = serde_json::from_str(&line).expect("JSON");
        assert_eq!(answer.get("id").and_then(Value::as_u64), Some(id));
        assert!(answer.get("removals").is_some_and(Value::is_array));
    }
    drop(stdin);
    assert_eq!(child.wait().expect("it ends").code(), Some(0));
}

#[test]
fn a_reader_that_leaves_ends_the_filter_quietly() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_qingdu"))
        .args(["extract", "--ndjson"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("it starts");
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().expect("a pipe");
    let page = serde_json::json!({ "html": page() }).to_string() + "\n";
    // Until the pipe breaks here too; were it never to break, the loop ends all the same.
    for _ in 0..10_000 {
        if stdin.write_all(page.as_bytes()).is_err() {
            break;
        }
    }
    drop(stdin);
    let output = child.wait_with_output().expect("it ends");
    assert_eq!((output.status.code(), text(&output.stderr)), (Some(0), String::new()));
}

/// A page of an article on several, long enough to be read.
fn numbered_page(number: u32, foot: &str) -> String {
    let text = [1, 2, 3, 4]
        .map(|n| {
            format!(
                "<p>Page {number}, paragraph {n}: the ferry leaves the quay at seven, when the fog still \
                 lies on the water, and nobody on board says a word before the first cup of tea.</p>"
            )
        })
        .concat();
    format!(
        "<!doctype html><title>The gardeners' ferry</title><main><article><h1>The gardeners' ferry</h1>\
         {text}</article>{foot}</main>"
    )
}

#[test]
fn pages_of_an_article_are_told_and_joined() {
    let folder = Folder::new("pages");
    let url = "https://isle.example/a/ferry";
    let second = "<p>1 <a href='/a/ferry/2'>2</a></p>";
    let one = folder.file("1.html", numbered_page(1, second));
    let two = folder.file("2.html", numbered_page(2, "<p><a href='/a/ferry'>1</a> 2</p>"));

    let alone = run(&["extract", &one, "--url", url, "--format", "text"], b"");
    assert!(alone.status.success());
    let told = text(&alone.stderr);
    assert_eq!(told.lines().count(), 1, "{told}");
    assert!(told.contains("page 1") && told.contains("https://isle.example/a/ferry/2"), "{told}");

    let both = run(&["extract", &one, &two, "--url", url, "--format", "text"], b"");
    assert_eq!(text(&both.stderr), "");
    let joined = text(&both.stdout);
    let places: Vec<_> = [1, 2].map(|n| joined.find(&format!("Page {n}, paragraph 1"))).to_vec();
    assert!(places.first() < places.last() && places.first() != Some(&None), "{joined}");
    assert_eq!(joined.matches("The gardeners' ferry").count(), 1, "{joined}");

    let json = run(&["extract", &one, &two, "--url", url, "--format", "json"], b"");
    let json: Value = serde_json::from_slice(&json.stdout).expect("JSON");
    assert_eq!(json.get("url"), Some(&Value::from(url)));
    assert_eq!(json.pointer("/pages/number"), Some(&Value::from(2)));
    assert_eq!(json.pointer("/pages/next"), None);
}

#[test]
fn pages_that_do_not_join_are_named() {
    let folder = Folder::new("pages-apart");
    let one = folder.file("1.html", numbered_page(1, ""));
    let other =
        folder.file("2.html", numbered_page(2, "").replace("gardeners' ferry", "snails of 1911"));
    for (first, second, words) in [(&one, &one, "nothing"), (&one, &other, "another article")] {
        let failed = run(&["extract", first, second], b"");
        assert_eq!(failed.status.code(), Some(1));
        let told = text(&failed.stderr);
        assert!(told.contains(words) && told.contains(second), "{told}");
        assert!(failed.stdout.is_empty());
    }
    let filter = run(&["extract", "--ndjson", &one, &other], b"");
    assert_eq!(filter.status.code(), Some(2));
}
