//! The command line's grammar.

use clap::{Args, Parser, Subcommand};

#[derive(Debug, Parser)]
#[command(name = "qingdu", version)]
pub(super) struct Arguments {
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    Extract(Extract),
}

#[derive(Debug, Args)]
pub(super) struct Extract {
    #[arg(long)]
    pub(super) ndjson: bool,
    #[arg(long)]
    pub(super) force: bool,
    #[arg(long)]
    pub(super) trace: bool,
}
