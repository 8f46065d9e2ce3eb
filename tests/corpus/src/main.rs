//! Measures the extractor on a corpus of real pages beside the repository, and beside another
//! engine. The pages are other people's and are not in the repository; only figures are.

#![allow(
    clippy::disallowed_methods,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::print_stdout,
    clippy::print_stderr,
    clippy::cast_possible_truncation,
    reason = "a measuring tool: it reads files and clocks, prints, and may stop on a fault of its own"
)]

mod bench;
mod blocks;
mod body;
mod compare;
mod facts;
mod gate;
mod growth;
mod labels;
mod output;
mod pages;
mod report;
mod score;
mod words;

use clap::{Args, Parser, Subcommand};
use gate::Baseline;
use pages::{Corpus, Half};
use score::{By, Choice};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

#[derive(Debug, Parser)]
#[command(about = "Measures the extractor on a corpus of real pages")]
struct Arguments {
    /// The corpus; by default the one beside the repository.
    #[arg(long, global = true, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/corpus"))]
    corpus: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Prints the figures.
    Score(Score),
    /// Writes what the engine gives for each page as the referee reads it.
    Export {
        folder: PathBuf,
        #[command(flatten)]
        choice: ChoiceArguments,
    },
    /// Writes each block of each page with its numbers and whether it is the article's, for training.
    Blocks { folder: PathBuf },
    /// Measures other engines on the same pages, installing them first, and writes the committed tables.
    Peers {
        /// The day to write down; today where none is given.
        #[arg(long)]
        date: Option<String>,
        /// How often each page is timed.
        #[arg(long, default_value_t = 5)]
        rounds: usize,
        /// The tables that `train.py` made for each fold: then the first row is this engine on sites that
        /// its trees have not seen.
        #[arg(long)]
        folds: Option<PathBuf>,
    },
    /// Fails where figures fell below the committed ones.
    Gate {
        /// Takes today's figures as the ones to hold.
        #[arg(long)]
        update: bool,
    },
    /// Measures how the time grows with hostile pages; fails where it grows too fast. Needs no corpus.
    Growth,
    /// Prints how long pages take, beside another engine.
    Bench {
        #[command(flatten)]
        choice: ChoiceArguments,
        #[arg(long, default_value_t = 7)]
        rounds: usize,
        /// Lists the pages that take longest instead.
        #[arg(long)]
        slowest: Option<usize>,
    },
}

#[derive(Debug, Args)]
struct Score {
    #[command(flatten)]
    choice: ChoiceArguments,
    /// Adds figures by language or kind.
    #[arg(long)]
    by: Option<By>,
    /// Lists the pages with the lowest token F1.
    #[arg(long, default_value_t = 0)]
    worst: usize,
    /// Scores what another engine left in a folder (`export` writes such a one).
    #[arg(long, value_name = "FOLDER")]
    of: Option<PathBuf>,
    /// Scores each page with the table of this file that saw no page of its site (`train.py`).
    #[arg(long)]
    folds: Option<PathBuf>,
    /// Takes whatever is found for the article, also where the engine says that there is none.
    #[arg(long)]
    force: bool,
    /// Writes all figures, those of each page included.
    #[arg(long)]
    json: Option<PathBuf>,
}

/// Which pages to look at; all of them where nothing is said.
#[derive(Debug, Args)]
struct ChoiceArguments {
    #[arg(long, value_delimiter = ',')]
    sets: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    lang: Vec<String>,
    #[arg(long, value_delimiter = ',')]
    kind: Vec<String>,
    /// One of the two halves; all pages of a site are in the same.
    #[arg(long)]
    half: Option<Half>,
}

impl From<ChoiceArguments> for Choice {
    fn from(from: ChoiceArguments) -> Self {
        Self {
            sets: from.sets,
            languages: from.lang,
            kinds: from.kind,
            half: from.half,
            ..Self::default()
        }
    }
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    if matches!(arguments.command, Command::Growth) {
        return print_growth();
    }
    let Some(corpus) = Corpus::open(&arguments.corpus) else {
        println!("No corpus at {}: nothing is measured.", arguments.corpus.display());
        return ExitCode::SUCCESS;
    };
    let done = match arguments.command {
        Command::Score(score) => print_scores(&corpus, score),
        Command::Export { folder, choice } => export(&corpus, &folder, &choice.into()),
        Command::Blocks { folder } => blocks::write(&corpus, &folder),
        Command::Growth => Ok(print_growth()),
        Command::Peers { date, rounds, folds } => peers(&corpus, rounds, date, folds.as_deref()),
        Command::Gate { update } => gate(&corpus, update),
        Command::Bench { choice, rounds, slowest } => {
            bench(&corpus, choice.into(), rounds, slowest)
        }
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
    }
}

fn print_scores(corpus: &Corpus, arguments: Score) -> io::Result<ExitCode> {
    let forests = arguments.folds.as_deref().map(blocks::read_folds).transpose()?;
    let choice = Choice {
        forests: forests.unwrap_or_default(),
        force: arguments.force,
        ..arguments.choice.into()
    };
    let pages = match arguments.of {
        Some(folder) => score::stored(corpus, &choice, &folder)?,
        None => score::run(corpus, &choice, |_, _| Ok(()))?,
    };
    print!("{}", report::table(&pages, By::Set));
    if let Some(by) = arguments.by.filter(|&by| by != By::Set) {
        print!("\n{}", report::table(&pages, by));
    }
    print!("{}", report::worst(&pages, arguments.worst));
    if let Some(path) = arguments.json {
        fs::write(path, serde_json::to_string_pretty(&pages)?)?;
    }
    Ok(ExitCode::SUCCESS)
}

fn export(corpus: &Corpus, folder: &Path, choice: &Choice) -> io::Result<ExitCode> {
    let pages = score::run(corpus, choice, |place, output| {
        fs::create_dir_all(folder.join(&place.set))?;
        fs::write(place.output(folder), serde_json::to_string(output)?)
    })?;
    println!("{} pages written to {}", pages.len(), folder.display());
    Ok(ExitCode::SUCCESS)
}

fn peers(
    corpus: &Corpus,
    rounds: usize,
    date: Option<String>,
    folds: Option<&Path>,
) -> io::Result<ExitCode> {
    let forests = folds.map(blocks::read_folds).transpose()?.unwrap_or_default();
    let comparison = compare::run(corpus, rounds, date.unwrap_or_else(today), &forests)?;
    let page = compare::page(&comparison);
    print!("{page}");
    fs::write(own_file("RESULTS.md"), page)?;
    let readme = own_file("../../README.md");
    let text = fs::read_to_string(&readme)?;
    let Some(text) = report::put_between_marks(&text, &compare::short_table(&comparison)) else {
        return Err(io::Error::other("README.md has lost the marks of its table"));
    };
    fs::write(readme, text)?;
    Ok(ExitCode::SUCCESS)
}

fn today() -> String {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let now = jiff::Timestamp::from_second(seconds.cast_signed()).unwrap_or_default();
    now.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

fn print_growth() -> ExitCode {
    let (table, too_fast) = growth::run();
    print!("{table}");
    if too_fast.is_empty() {
        return ExitCode::SUCCESS;
    }
    println!("\nThe time grows too fast with: {}", too_fast.join(", "));
    ExitCode::FAILURE
}

fn gate(corpus: &Corpus, update: bool) -> io::Result<ExitCode> {
    let path = own_file("baseline.json");
    let now = Baseline::of(&score::run(corpus, &Choice::default(), |_, _| Ok(()))?);
    if update {
        now.write(&path)?;
        println!("The figures of today are the ones to hold now: {}", path.display());
        return Ok(ExitCode::SUCCESS);
    }
    let losses = Baseline::read(&path)?.losses(&now);
    for loss in &losses {
        println!("{loss}");
    }
    if losses.is_empty() {
        println!("No figure of the corpus fell.");
        return Ok(ExitCode::SUCCESS);
    }
    println!("{} figures fell. If that is meant: corpus gate --update, and say why.", losses.len());
    Ok(ExitCode::FAILURE)
}

fn bench(
    corpus: &Corpus,
    choice: Choice,
    rounds: usize,
    slowest: Option<usize>,
) -> io::Result<ExitCode> {
    match slowest {
        Some(count) => print!("{}", bench::slowest(corpus, &choice, count)?),
        None => print!("{}", bench::run(corpus, choice, rounds)?),
    }
    Ok(ExitCode::SUCCESS)
}

/// A committed file of this runner.
fn own_file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}
