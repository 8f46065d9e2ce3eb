//! The command line.

mod args;
mod lines;
mod ndjson;

use clap::Parser;
use qingdu::Options;
use std::io::{self, BufReader, BufWriter, ErrorKind};
use std::process::ExitCode;

pub(crate) fn run() -> ExitCode {
    let args::Arguments { command: args::Command::Extract(extract) } = args::Arguments::parse();
    let options = Options { force: extract.force, removals: extract.trace };
    let mut input = BufReader::new(io::stdin());
    let mut output = BufWriter::new(io::stdout());
    match ndjson::run(&mut input, &mut output, options) {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            eprintln!("{error}");
            ExitCode::from(3)
        }
        _ => ExitCode::SUCCESS,
    }
}
