//! Turns the compiled core into `pkg/core`: the module, its JavaScript, and its types.
//!
//! wasm-bindgen runs here as a library, so that there is no tool to install and none that could differ
//! from the crate. The name and producers sections go: they are a fifth of the bytes and help no reader.

use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::Path;
use wasm_bindgen_cli_support::Bindgen;

/// Writes `pkg/core/{core.js,core_bg.wasm,core.d.ts,core_bg.wasm.d.ts}`.
pub(crate) fn generate(workspace: &Workspace) -> Result<()> {
    let input = workspace.target.join("wasm32-unknown-unknown/release/qingdu.wasm");
    if !input.is_file() {
        bail!("{} is missing: run ./build.sh build", input.display());
    }
    let output = workspace.pkg("core");
    if output.exists() {
        fs::remove_dir_all(&output)?;
    }
    Bindgen::new()
        .input_path(&input)
        .out_name("core")
        .web(true)?
        // The extension passes the module itself; a guessed address would be one more thing to fetch.
        .omit_default_module_path(true)
        .typescript(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        // Memory never shrinks and a trap poisons it: the extension throws an instance away.
        .reset_state_function(true)
        .generate(&output)
        .context("wasm-bindgen")?;
    refuse_leaked_paths(workspace, &output.join("core_bg.wasm"))
}

/// A path of this machine in the module would make builds differ, and tell who built it.
fn refuse_leaked_paths(workspace: &Workspace, module: &Path) -> Result<()> {
    let bytes = fs::read(module)?;
    let home = std::env::var("HOME").unwrap_or_default();
    let registry = String::from("registry/src/");
    for leak in [workspace.root.display().to_string(), home, registry] {
        // A short home such as "/" says nothing; a real one is looked for with its separator.
        if leak.len() > 1 && contains(&bytes, format!("{}/", leak.trim_end_matches('/')).as_bytes())
        {
            bail!("{} contains the path {leak}: build it with ./build.sh", module.display());
        }
    }
    Ok(())
}

fn contains(haystack: &[u8], needle: &[u8]) -> bool {
    haystack.windows(needle.len()).any(|window| window == needle)
}

#[cfg(test)]
mod tests {
    use super::contains;

    #[test]
    fn a_path_inside_the_bytes_is_found() {
        assert!(contains(b"\0asm/home/someone/src/lib.rs", b"/home/someone/"));
        assert!(!contains(b"\0asm/home/someone", b"/home/someone/"));
    }
}
