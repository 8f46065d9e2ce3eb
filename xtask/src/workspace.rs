//! Where things lie in the work tree, and which version is being built.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The work tree as cargo sees it.
pub(crate) struct Workspace {
    /// The folder of the root `Cargo.toml`.
    pub(crate) root: PathBuf,
    /// Cargo's target folder, wherever the environment or the configuration puts it.
    pub(crate) target: PathBuf,
    /// The version of the `qingdu` package: the only place where it is decided.
    pub(crate) version: String,
}

impl Workspace {
    /// Asks cargo, so that `CARGO_TARGET_DIR` and cargo's configuration are respected.
    pub(crate) fn locate() -> Result<Self> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let output = Command::new(cargo)
            .args(["metadata", "--no-deps", "--format-version", "1", "--manifest-path"])
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml"))
            .output()
            .context("cannot run cargo metadata")?;
        if !output.status.success() {
            bail!("cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
        }
        let metadata: Value = serde_json::from_slice(&output.stdout)?;
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let version = metadata["packages"]
            .as_array()
            .into_iter()
            .flatten()
            .find(|package| package["name"] == "qingdu")
            .and_then(|package| text(&package["version"]))
            .context("no package `qingdu` in the workspace")?;
        let folder = |key: &str| text(&metadata[key]).with_context(|| format!("no {key}"));
        Ok(Self {
            root: folder("workspace_root")?.into(),
            target: folder("target_directory")?.into(),
            version,
        })
    }

    /// The generated folder `pkg/`, or something in it.
    pub(crate) fn pkg(&self, path: &str) -> PathBuf {
        self.root.join("pkg").join(path)
    }
}
