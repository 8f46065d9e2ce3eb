//! The line filter: a page a line, an answer a line.

use super::harness::{URL, assert_works, page, run, text};
use serde_json::Value;
use std::io::Write;
use std::process::{Command, Stdio};

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
