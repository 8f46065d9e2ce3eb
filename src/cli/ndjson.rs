//! The filter for crawls: one JSON object a line in, one a line out, in order, on all cores.
//!
//! A reader, one worker a core and a writer are joined by bounded channels. A line enters only
//! against a ticket, which the writer gives back when the answer is out; so however slow one page
//! is, no more than [`LINES_PER_WORKER`] lines a core are in memory, and a program that writes one
//! line and waits for its answer gets it.

use jiff::tz::Offset;
use qingdu::{Extraction, Notice, Options, Pages, Precision, Removal, Snapshot, Timestamp, render};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::{self, BufRead, Read, Write};
use std::num::NonZero;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// Lines in flight for each worker: enough that one slow page does not stop the others.
const LINES_PER_WORKER: usize = 8;
/// A longer line is answered with an error, and skipped.
const MAX_LINE_BYTES: usize = 64 << 20;

/// A line of the input.
#[derive(Debug, Deserialize)]
struct Page {
    #[serde(default)]
    id: Value,
    #[serde(default)]
    url: Option<String>,
    html: String,
}

/// A line of the output; every line has every field.
#[derive(Debug, Default, Serialize)]
struct Answer {
    id: Value,
    title: Option<String>,
    /// Who wrote it; where the page names only the outlet, that.
    byline: Option<String>,
    published: Option<String>,
    modified: Option<String>,
    site_name: Option<String>,
    language: Option<String>,
    lead_image: Option<String>,
    text: Option<String>,
    html: Option<String>,
    removals: Option<Removals>,
    notices: Vec<Notice>,
    /// Which page of several it is, and where the next one is.
    pages: Option<Pages>,
    partial: bool,
    /// The code, and behind a colon what it is about.
    error: Option<String>,
    /// Milliseconds that the extraction took.
    ms: f64,
}

/// How many nodes were taken out, or with `--trace` which.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Removals {
    Count(usize),
    Trace(Vec<Removal>),
}

/// A line with its number, or what was wrong with it before it was read.
type Line = (usize, Result<Vec<u8>, String>);

/// Which side of the filter broke.
#[derive(Debug)]
pub(super) enum Fault {
    Read(io::Error),
    Write(io::Error),
}

/// Runs the filter until the input ends.
pub(super) fn run(
    input: &mut (dyn BufRead + Send),
    output: &mut (dyn Write + Send),
    options: Options,
) -> Result<(), Fault> {
    let workers = std::thread::available_parallelism().map_or(1, NonZero::get);
    let in_flight = workers * LINES_PER_WORKER;
    let (ticket_back, tickets) = sync_channel::<()>(in_flight);
    for _ in 0..in_flight {
        // The channel holds as many as are sent.
        let _ = ticket_back.try_send(());
    }
    let (to_workers, lines) = sync_channel::<Line>(in_flight);
    let (to_writer, answers) = sync_channel::<(usize, String)>(in_flight);
    let lines = Mutex::new(lines);
    std::thread::scope(|scope| {
        let lines = &lines;
        for _ in 0..workers {
            let to_writer = to_writer.clone();
            scope.spawn(move || work(lines, &to_writer, options));
        }
        drop(to_writer);
        let writer = scope.spawn(move || write_in_order(&answers, output, &ticket_back));
        let read = read_lines(input, &tickets, &to_workers);
        drop(to_workers);
        let written = writer.join().unwrap_or_else(|_| Err(io::Error::other("writer panicked")));
        written.map_err(Fault::Write).and(read.map_err(Fault::Read))
    })
}

/// Reads lines as tickets allow; ends quietly when the writer is gone.
fn read_lines(
    input: &mut dyn BufRead,
    tickets: &Receiver<()>,
    to_workers: &SyncSender<Line>,
) -> io::Result<()> {
    let mut number = 0;
    while tickets.recv().is_ok() {
        let Some(line) = read_line(input)? else { break };
        if to_workers.send((number, line)).is_err() {
            break;
        }
        number += 1;
    }
    Ok(())
}

/// The next line that is not blank.
fn read_line(input: &mut dyn BufRead) -> io::Result<Option<Result<Vec<u8>, String>>> {
    loop {
        let mut line = Vec::new();
        let limit = MAX_LINE_BYTES as u64 + 1;
        if Read::take(&mut *input, limit).read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line.len() > MAX_LINE_BYTES && !line.ends_with(b"\n") {
            input.skip_until(b'\n')?;
            return Ok(Some(Err(format!("longer than {} MiB", MAX_LINE_BYTES >> 20))));
        }
        if !line.trim_ascii().is_empty() {
            return Ok(Some(Ok(line)));
        }
    }
}

fn work(lines: &Mutex<Receiver<Line>>, to_writer: &SyncSender<(usize, String)>, options: Options) {
    loop {
        let next = lines.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, line)) = next else { return };
        if to_writer.send((number, answer_line(line, options))).is_err() {
            return;
        }
    }
}

fn write_in_order(
    answers: &Receiver<(usize, String)>,
    output: &mut dyn Write,
    ticket_back: &SyncSender<()>,
) -> io::Result<()> {
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    while let Ok((number, answer)) = answers.recv() {
        waiting.insert(number, answer);
        let mut wrote = false;
        while let Some(answer) = waiting.remove(&next) {
            output.write_all(answer.as_bytes())?;
            output.write_all(b"\n")?;
            next += 1;
            wrote = true;
            // The reader may have ended before: then nobody wants the ticket.
            let _ = ticket_back.try_send(());
        }
        if wrote {
            output.flush()?;
        }
    }
    output.flush()
}

fn answer_line(line: Result<Vec<u8>, String>, options: Options) -> String {
    let answer = match line {
        Err(fault) => Answer { error: Some(format!("bad-line: {fault}")), ..Answer::default() },
        Ok(bytes) => match serde_json::from_slice::<Page>(&bytes) {
            Ok(page) => answer(page, options),
            Err(fault) => Answer {
                id: id_of(&bytes),
                error: Some(format!("bad-line: {fault}")),
                ..Answer::default()
            },
        },
    };
    // Strings, numbers and lists of them always serialize.
    serde_json::to_string(&answer).unwrap_or_default()
}

/// The `id` of a line that is JSON, but not a page.
fn id_of(bytes: &[u8]) -> Value {
    let value = serde_json::from_slice::<Value>(bytes).unwrap_or_default();
    value.get("id").cloned().unwrap_or_default()
}

fn answer(page: Page, options: Options) -> Answer {
    // The removals are always wanted, if only as a number.
    let traced = Options { removals: true, ..options };
    let started = Instant::now();
    let snapshot = Snapshot { html: &page.html, url: page.url.as_deref() };
    let result = qingdu::extract(&snapshot, &traced);
    let ms = (started.elapsed().as_secs_f64() * 1e6).round() / 1e3;
    match result {
        Ok(extraction) => Answer { id: page.id, ms, ..found(extraction, options.removals) },
        Err(error) => {
            let detail = error.reason().map_or_else(String::new, |reason| format!(": {reason}"));
            let error = Some(format!("{}{detail}", error.code()));
            Answer { id: page.id, ms, error, ..Answer::default() }
        }
    }
}

fn found(extraction: Extraction, trace: bool) -> Answer {
    let Extraction {
        article,
        outlet_byline,
        published_offset,
        removals,
        notices,
        pages,
        partial,
        ..
    } = extraction;
    let html = article.body.to_html();
    let lead = article.lead_image.as_ref().map(|i| format!("<img src=\"{}\">", escape(&i.url)));
    Answer {
        text: Some(render::text_body(&article, false)),
        html: Some(lead.unwrap_or_default() + &html),
        title: Some(article.title).filter(|t| !t.is_empty()),
        byline: article.byline.or(outlet_byline),
        published: article.published.and_then(|t| iso(t, published_offset)),
        modified: article.modified.and_then(|t| iso(t, None)),
        site_name: article.site_name,
        language: article.language,
        lead_image: article.lead_image.map(|i| i.url),
        removals: Some(if trace {
            Removals::Trace(removals)
        } else {
            Removals::Count(removals.len())
        }),
        notices,
        pages,
        partial,
        ..Answer::default()
    }
}

/// ISO 8601: an instant by the page's own clock or in UTC, or the day alone where no more is known.
fn iso(timestamp: Timestamp, offset: Option<i16>) -> Option<String> {
    let instant = jiff::Timestamp::from_millisecond(timestamp.ms).ok()?;
    let offset = Offset::from_seconds(i32::from(offset.unwrap_or(0)) * 60).ok()?;
    let instant = if offset == Offset::UTC {
        instant.to_string()
    } else {
        instant.display_with_offset(offset).to_string()
    };
    match timestamp.precision {
        Precision::Second => Some(instant),
        Precision::Day => instant.split_once('T').map(|(day, _)| day.to_owned()),
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}
