//! `qingdu extract`: one page in, one article out.

use super::args::{Extract, Format};
use super::failure::{Failure, Name};
use super::language::{Language, Message};
use super::result::ArticleResult;
use super::{charset, ndjson};
use qingdu::{Extraction, ImageLinks, Notice, Options, Pages, Removal, Snapshot};
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, BufWriter, IsTerminal, Read, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

pub(super) fn run(arguments: &Extract, language: Language) -> Result<(), Failure> {
    if arguments.ndjson {
        return filter(arguments);
    }
    let saved = saved(arguments.saved.as_deref())?;
    if arguments.files.is_empty() && io::stdin().is_terminal() {
        return Err(Failure::usage(Message::NoInput, []));
    }
    let extraction = extract_all(arguments, language)?;
    for removal in &extraction.removals {
        eprintln!("{}", line(removal));
    }
    let result = ArticleResult {
        article: &extraction.article,
        notices: &extraction.notices,
        pages: extraction.pages.as_ref(),
        saved,
        format: arguments.format.unwrap_or(Format::Timestamped),
        links: arguments.images.links(ImageLinks::default()),
    };
    result.put(&arguments.output)
}

/// Extracts every page and joins them; says what is to be known of each.
fn extract_all(arguments: &Extract, language: Language) -> Result<Extraction, Failure> {
    let standard_input = [PathBuf::from("-")];
    let files = if arguments.files.is_empty() { &standard_input[..] } else { &arguments.files };
    let mut url = arguments.url.clone();
    let mut joined: Option<Extraction> = None;
    for file in files {
        let file = Some(file.as_path()).filter(|path| *path != Path::new("-"));
        let name = file.map_or(Name::StandardInput, Name::File);
        let extraction = extract_page(file, url.as_deref(), arguments)?;
        for message in extraction.notices.iter().copied().filter_map(warning) {
            eprintln!("{}", message.text(language, &[name.text(language)]));
        }
        if extraction.partial {
            eprintln!("{}", Message::Partial.text(language, &[name.text(language)]));
        }
        let all = match joined.take() {
            Some(before) => {
                qingdu::join(before, extraction).map_err(|error| Failure::join(name, error))?
            }
            None => extraction,
        };
        // What the page says of the next one is its address.
        let next = all.pages.as_ref().and_then(|pages| pages.next.clone());
        url = next.or(url);
        joined = Some(all);
    }
    let all = joined.ok_or_else(|| Failure::usage(Message::NoInput, []))?;
    if let Some(Pages { number, next: Some(next), .. }) = &all.pages {
        let last = files.last().map_or(Path::new("-"), PathBuf::as_path);
        let name = if last == Path::new("-") { Name::StandardInput } else { Name::File(last) };
        let about = [name.text(language), number.to_string(), next.clone()];
        eprintln!("{}", Message::MorePages.text(language, &about));
    }
    Ok(all)
}

fn extract_page(
    file: Option<&Path>,
    url: Option<&str>,
    arguments: &Extract,
) -> Result<Extraction, Failure> {
    let name = file.map_or(Name::StandardInput, Name::File);
    let bytes = read(file).map_err(|error| Failure::read(name, &error))?;
    let no_article = |error| Failure::extract(name, error, arguments);
    let html = charset::decode(&bytes, url.and_then(host).as_deref())
        .ok_or_else(|| no_article(qingdu::ExtractError::NotHtml))?;
    let options = Options { force: arguments.force, removals: arguments.trace };
    qingdu::extract(&Snapshot { html: &html, url }, &options).map_err(no_article)
}

/// What to say of a notice; those to come say nothing until they have words.
fn warning(notice: Notice) -> Option<Message> {
    Some(match notice {
        Notice::PaidLead => Message::PaidLead,
        Notice::Scrambled => Message::Scrambled,
        Notice::ForumFirstPost => Message::ForumFirstPost,
        Notice::ForumThread => Message::ForumThread,
        Notice::QuestionOnly => Message::QuestionOnly,
        Notice::QuestionAndAnswers => Message::QuestionAndAnswers,
        Notice::LiveNewestFirst => Message::LiveNewestFirst,
        Notice::LiveOldestFirst => Message::LiveOldestFirst,
        _ => return None,
    })
}

/// The last instant of JavaScript's Date, in 275760.
const LAST_INSTANT: i64 = 8_640_000_000_000_000;

/// The instant of saving: what the user says, else now.
fn saved(argument: Option<&str>) -> Result<i64, Failure> {
    let Some(text) = argument else {
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        return Ok(i64::try_from(now.as_millis()).unwrap_or(i64::MAX));
    };
    let is_decimal = text.bytes().all(|b| b.is_ascii_digit());
    text.parse::<i64>()
        .ok()
        .filter(|ms| is_decimal && *ms <= LAST_INSTANT)
        .ok_or_else(|| Failure::usage(Message::BadSaved, [text.to_owned()]))
}

pub(super) fn read(file: Option<&Path>) -> io::Result<Vec<u8>> {
    if let Some(path) = file {
        return fs::read(path);
    }
    let mut bytes = Vec::new();
    io::stdin().read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The host of an address, as far as guessing a charset needs it.
fn host(url: &str) -> Option<String> {
    let (_, rest) = url.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next()?;
    Some(host.to_ascii_lowercase())
}

/// One line, whatever the page put into it.
fn line(removal: &Removal) -> String {
    let Removal { rule, reason, path, preview } = removal;
    let line = format!("{rule}\t{reason}\t{path}\t{preview}");
    line.chars().map(|c| if c.is_control() && c != '\t' { ' ' } else { c }).collect()
}

/// `--ndjson`: the filter, from and to files or the standard streams.
fn filter(arguments: &Extract) -> Result<(), Failure> {
    if let [_, second, ..] = arguments.files.as_slice() {
        let about = ["--ndjson".to_owned(), second.display().to_string()];
        return Err(Failure::usage(Message::Conflict, about));
    }
    let file = arguments.files.first().map(PathBuf::as_path).filter(|path| *path != Path::new("-"));
    let input_name = file.map_or(Name::StandardInput, Name::File);
    let mut input: Box<dyn BufRead + Send> = match file {
        Some(path) => {
            Box::new(BufReader::new(File::open(path).map_err(|e| Failure::read(input_name, &e))?))
        }
        None => Box::new(BufReader::new(io::stdin())),
    };
    let out = arguments.output.output.as_deref();
    let output_name = out.map_or(Name::StandardOutput, Name::File);
    let failed = |error: &io::Error| Failure::write(output_name, error);
    // A stream may be longer than the memory, so it is written where it shall stand.
    let mut output: Box<dyn Write + Send> = match out {
        Some(path) if arguments.output.overwrite => {
            Box::new(BufWriter::new(File::create(path).map_err(|e| failed(&e))?))
        }
        Some(path) => Box::new(BufWriter::new(File::create_new(path).map_err(|e| failed(&e))?)),
        None => Box::new(BufWriter::new(io::stdout())),
    };
    let options = Options { force: arguments.force, removals: arguments.trace };
    match ndjson::run(&mut *input, &mut *output, options) {
        Ok(()) => Ok(()),
        Err(ndjson::Fault::Read(error)) => Err(Failure::read(input_name, &error)),
        Err(ndjson::Fault::Write(error)) => Err(failed(&error)),
    }
}
