//! Running the command line in a folder of the test's own.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub(crate) const URL: &str = "https://www.haian.example/a/rain-gardens/7601842.html";
pub(crate) const SAVED: &str = "1718643543000";

/// A folder of one test's own, gone when the test ends.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("cli-{name}"));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder");
        Self(path)
    }

    pub(crate) fn file(&self, name: &str, bytes: impl AsRef<[u8]>) -> String {
        let path = self.0.join(name);
        fs::write(&path, bytes).expect("a file");
        path.to_string_lossy().into_owned()
    }

    pub(crate) fn path(&self, name: &str) -> String {
        self.0.join(name).to_string_lossy().into_owned()
    }

    /// Everything in it by name: nothing half-written may be left.
    pub(crate) fn names(&self) -> Vec<String> {
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

pub(crate) fn run_in(locale: &str, arguments: &[&str], input: &[u8]) -> Output {
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

pub(crate) fn run(arguments: &[&str], input: &[u8]) -> Output {
    run_in("C.UTF-8", arguments, input)
}

pub(crate) fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("UTF-8")
}

/// Expects an exit code and one line on the standard error with these words in it.
pub(crate) fn assert_fails(output: &Output, code: i32, words: &[&str]) {
    let line = text(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{line}");
    assert_eq!(line.lines().count(), 1, "{line}");
    for word in words {
        assert!(line.contains(word), "{word:?} is not in {line}");
    }
    assert!(output.stdout.is_empty());
}

pub(crate) fn assert_works(output: &Output) -> String {
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    text(&output.stdout)
}

/// A page with a story in it.
pub(crate) fn page() -> String {
    let paragraph = "雨是在下午四点落下来的，先是几滴，然后整条街都暗了。店主搬出木桶，孩子们跑到门口，\
        老人说这场雨他等了二十年。花园里的鸢尾正在开花，水沿着石槽慢慢流下去，谁也不急着回家。";
    let paragraphs: String =
        (1..8).map(|n| format!("<p>第{n}天，{paragraph}</p>")).collect::<Vec<_>>().concat();
    format!(
        "<html lang=zh><head><title>雨水花园</title></head><body><nav><a href=/>首页</a> <a href=/b>时政</a></nav>\
         <main><article><h1>雨水花园</h1>{paragraphs}</article></main><footer>版权所有</footer></body></html>"
    )
}
