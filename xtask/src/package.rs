//! Lays out the two extensions in `pkg/` and archives them.
//!
//! Nothing is transformed on the way: what a reviewer reads in `extension/` is what runs. Only the
//! manifest is chosen, and its version must already be the core's.

use crate::archive;
use crate::workspace::Workspace;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::fs;
use std::path::Path;

/// A browser, and the file of `extension/` that becomes its `manifest.json`.
const TARGETS: [(&str, &str); 2] =
    [("chromium", "manifest.json"), ("firefox", "manifest.firefox.json")];

/// What the browsers never load: the types are for the type checker alone.
const LEFT_OUT: [&str; 2] = ["core.d.ts", "core_bg.wasm.d.ts"];

/// Writes `pkg/<browser>/` and `pkg/qingdu-<version>-<browser>.zip` for each browser.
pub(crate) fn pack(workspace: &Workspace) -> Result<()> {
    for (browser, manifest) in TARGETS {
        let folder = workspace.pkg(browser);
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        copy_tree(&workspace.root.join("extension"), &folder)?;
        copy_tree(&workspace.pkg("core"), &folder.join("core"))?;
        for (_, other) in TARGETS {
            fs::remove_file(folder.join(other))
                .with_context(|| format!("extension/{other} is missing"))?;
        }
        let source = workspace.root.join("extension").join(manifest);
        check_version(&source, &workspace.version)?;
        fs::copy(&source, folder.join("manifest.json"))?;

        let archive = workspace.pkg(&format!("qingdu-{}-{browser}.zip", workspace.version));
        archive::write(&folder, &archive)?;
        println!("{}", archive.strip_prefix(&workspace.root)?.display());
    }
    Ok(())
}

fn copy_tree(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = entry.file_name();
        // Editors and systems leave such files behind; a store refuses some of them.
        let unwanted = name.to_string_lossy().starts_with('.')
            || LEFT_OUT.iter().any(|left_out| name == *left_out);
        if unwanted {
            continue;
        }
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &to.join(name))?;
        } else {
            fs::copy(entry.path(), to.join(name))?;
        }
    }
    Ok(())
}

fn check_version(manifest: &Path, version: &str) -> Result<()> {
    let parsed: Value = serde_json::from_slice(&fs::read(manifest)?)
        .with_context(|| format!("{} is no JSON", manifest.display()))?;
    if parsed["version"] != version {
        bail!(
            "{} says version {}, Cargo.toml says {version}: make them equal",
            manifest.display(),
            parsed["version"]
        );
    }
    Ok(())
}
