//! The command line: what it takes, what it says, and in which language.
//!
//! Exit codes: 0 done, 1 no article (or a checked file with faults), 2 wrong usage, 3 cannot read or
//! write. What goes wrong is told in one line on the standard error.

mod args;
mod charset;
mod check;
mod extract;
mod failure;
mod help;
mod language;
mod ndjson;
mod output;
mod result;
mod show;

use args::Command;
use failure::Failure;
use language::Language;
use std::process::ExitCode;

pub(crate) fn run() -> ExitCode {
    let language = Language::from_environment();
    let done = match args::parse(language) {
        Ok(arguments) => match &arguments.command {
            Command::Extract(extract) => extract::run(extract, language),
            Command::Show(show) => show::run(show),
            Command::Check(check) => check::run(check, language),
        },
        Err(Ok(text)) => result::print(&text),
        Err(Err(failure)) => Err(failure),
    };
    let Err(failure) = done else { return ExitCode::SUCCESS };
    end(&failure, language)
}

fn end(failure: &Failure, language: Language) -> ExitCode {
    if let Some(line) = failure.line(language) {
        eprintln!("qingdu: {line}");
    }
    failure.exit_code()
}
