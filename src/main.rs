//! The command line: reads files, calls the library, writes files. Nothing about articles is decided here.

#![allow(
    clippy::disallowed_methods,
    clippy::print_stderr,
    reason = "the command line is the part that has a clock, files, an environment and a terminal"
)]

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::run()
}
