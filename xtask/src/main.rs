//! The build tool behind `build.sh`: makes everything in `pkg/`, and measures it.
//!
//! It holds what a shell script does badly: running wasm-bindgen as a library, writing archives whose
//! bytes depend on their content alone, and comparing sizes with budgets. It compiles nothing itself.
#![allow(
    clippy::print_stdout,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "a build tool reads files, reports on stdout and may stop; a missing JSON key is null"
)]

mod archive;
mod boundary;
mod package;
mod sizes;
mod workspace;

use anyhow::{Result, bail};

const USAGE: &str = "\
cargo run -p xtask -- VERB
  core    target/wasm32-unknown-unknown/release/qingdu.wasm -> pkg/core
  pack    extension/ and pkg/core -> pkg/chromium, pkg/firefox and their archives
  sizes   the sizes in pkg/ against their budgets; fails when one is over";

fn main() -> Result<()> {
    let workspace = workspace::Workspace::locate()?;
    let verbs: Vec<String> = std::env::args().skip(1).collect();
    match verbs.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["core"] => boundary::generate(&workspace),
        ["pack"] => package::pack(&workspace),
        ["sizes"] => sizes::check(&workspace),
        _ => bail!("{USAGE}"),
    }
}
