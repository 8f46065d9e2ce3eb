//! Another engine as a process of its own: a page a line goes in, what it finds comes out.

use super::html_text::text_of;
use crate::output::Output;
use serde::Deserialize;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

/// A page may take this long, and a start.
const PATIENCE: Duration = Duration::from_mins(1);

/// A running engine.
#[derive(Debug)]
pub(crate) struct Runner {
    command: Command,
    process: Process,
    pub(crate) version: String,
}

#[derive(Debug)]
struct Process {
    child: Child,
    input: BufWriter<ChildStdin>,
    lines: Receiver<String>,
}

#[derive(Debug, Deserialize)]
struct Greeting {
    version: String,
}

impl Runner {
    /// Starts the engine; it says its version.
    pub(crate) fn start(mut command: Command) -> io::Result<Self> {
        let (process, version) = Process::start(&mut command)?;
        Ok(Self { command, process, version })
    }

    /// What the engine makes of a page; an engine that dies of it, or gets lost, is started anew.
    pub(crate) fn extract(&mut self, html: &str, url: Option<&str>) -> io::Result<Output> {
        // Some sets give a name for the address.
        let url = url.filter(|url| url.starts_with("http"));
        let page = serde_json::json!({ "html": html, "url": url });
        let Ok(line) = self.process.ask(&page.to_string()) else {
            self.process.child.kill().ok();
            self.process.child.wait()?;
            self.process = Process::start(&mut self.command)?.0;
            let error = Some("died, or took too long".to_owned());
            return Ok(Output { error, ..Output::default() });
        };
        let mut output: Output = serde_json::from_str(&line)?;
        output.text = text_of(&output.html);
        Ok(output)
    }
}

impl Process {
    fn start(command: &mut Command) -> io::Result<(Self, String)> {
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn()?;
        let (Some(input), Some(output)) = (child.stdin.take(), child.stdout.take()) else {
            return Err(io::Error::other("no pipes"));
        };
        let (sender, lines) = channel();
        // Ends with the process.
        thread::spawn(move || {
            let lines = BufReader::new(output).lines().map_while(Result::ok);
            for line in lines.filter(|line| line.starts_with('{')) {
                if sender.send(line).is_err() {
                    break;
                }
            }
        });
        let process = Self { child, input: BufWriter::new(input), lines };
        let greeting = process.lines.recv_timeout(PATIENCE);
        let greeting = greeting.map_err(|_| io::Error::other("does not start"))?;
        let greeting: Greeting = serde_json::from_str(&greeting)?;
        Ok((process, greeting.version))
    }

    fn ask(&mut self, line: &str) -> io::Result<String> {
        writeln!(self.input, "{line}")?;
        self.input.flush()?;
        self.lines.recv_timeout(PATIENCE).map_err(io::Error::other)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        self.child.kill().ok();
        self.child.wait().ok();
    }
}
