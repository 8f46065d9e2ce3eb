//! The other engines: which, and how they get here.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::process::Command;

/// An engine that this one is compared with.
#[derive(Debug)]
pub(crate) struct Peer {
    pub(crate) name: &'static str,
    /// What its registry and its runner call it.
    pub(crate) package: &'static str,
    pub(crate) runtime: Runtime,
}

/// What an engine runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Runtime {
    Rust,
    Python,
    Node,
}

const fn peer(name: &'static str, package: &'static str, runtime: Runtime) -> Peer {
    Peer { name, package, runtime }
}

/// In the order of the tables.
pub(crate) const PEERS: [Peer; 9] = [
    peer("trafilatura, Python", "trafilatura", Runtime::Python),
    peer("trafilatura, Rust", "trafilatura", Runtime::Rust),
    peer("rs-trafilatura", "rs-trafilatura", Runtime::Rust),
    peer("libreadability", "libreadability", Runtime::Rust),
    peer("dom_smoothie", "dom_smoothie", Runtime::Rust),
    peer("legible", "legible", Runtime::Rust),
    peer("Readability.js", "@mozilla/readability", Runtime::Node),
    peer("Defuddle", "defuddle", Runtime::Node),
    peer("readability-lxml", "readability-lxml", Runtime::Python),
];

/// Where the engines are installed, and where what they found is kept.
#[derive(Debug)]
pub(crate) struct Workshop {
    /// In the build's own folder.
    pub(crate) root: PathBuf,
    /// The committed runners, with the versions that they want.
    pub(crate) source: PathBuf,
}

impl Workshop {
    pub(crate) fn open() -> io::Result<Self> {
        // `target/<profile>/corpus`
        let program = env::current_exe()?;
        let target = program.ancestors().nth(2).map(Path::to_owned).unwrap_or_default();
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("peers");
        Ok(Self { root: target.join("peers"), source })
    }

    /// Installs all engines of a runtime; says why it cannot.
    pub(crate) fn install(&self, runtime: Runtime) -> Result<(), String> {
        let result = match runtime {
            Runtime::Rust => self.install_rust(),
            Runtime::Python => self.once(runtime, "requirements.txt", Self::install_python),
            Runtime::Node => self.once(runtime, "package-lock.json", Self::install_node),
        };
        result.map_err(|error| error.to_string())
    }

    /// Installs when what is wanted has changed, and not else.
    fn once(
        &self,
        runtime: Runtime,
        wanted: &str,
        install: impl Fn(&Self) -> io::Result<()>,
    ) -> io::Result<()> {
        let wanted = fs::read(self.source.join(wanted))?;
        let stamp = self.folder(runtime).join("installed");
        if fs::read(&stamp).ok().as_ref() == Some(&wanted) {
            return Ok(());
        }
        fs::create_dir_all(self.folder(runtime))?;
        install(self)?;
        fs::write(stamp, wanted)
    }

    fn install_rust(&self) -> io::Result<()> {
        let manifest = self.source.join("Cargo.toml");
        let mut cargo = Command::new("cargo");
        cargo.args(["build", "--release", "--locked", "--quiet", "--manifest-path"]).arg(manifest);
        run(cargo.arg("--target-dir").arg(self.folder(Runtime::Rust)))
    }

    fn install_python(&self) -> io::Result<()> {
        let folder = self.folder(Runtime::Python);
        run(Command::new("python3").args(["-m", "venv"]).arg(&folder))?;
        let pip = || {
            let mut pip = Command::new(folder.join("bin/python"));
            pip.args(["-m", "pip", "install", "--quiet"]);
            pip
        };
        // Older ones stumble over what the engines require.
        run(pip().args(["--upgrade", "pip"]))?;
        run(pip().arg("--requirement").arg(self.source.join("requirements.txt")))
    }

    fn install_node(&self) -> io::Result<()> {
        let folder = self.folder(Runtime::Node);
        for name in ["package.json", "package-lock.json"] {
            fs::copy(self.source.join(name), folder.join(name))?;
        }
        let mut npm = Command::new("npm");
        run(npm.args(["ci", "--no-audit", "--no-fund", "--loglevel=error"]).current_dir(folder))
    }

    /// How an engine is started.
    pub(crate) fn command(&self, peer: &Peer) -> io::Result<Command> {
        let folder = self.folder(peer.runtime);
        let mut command = match peer.runtime {
            Runtime::Rust => Command::new(folder.join("release/peers")),
            Runtime::Python => {
                let mut python = Command::new(folder.join("bin/python"));
                python.arg(self.source.join("run.py"));
                python
            }
            Runtime::Node => {
                // It finds its modules from where it lies.
                fs::copy(self.source.join("run.mjs"), folder.join("run.mjs"))?;
                let mut node = Command::new("node");
                node.arg("run.mjs").current_dir(folder);
                node
            }
        };
        command.arg(peer.package);
        Ok(command)
    }

    /// What an engine's findings depend on beside its own version.
    pub(crate) fn recipe(&self, runtime: Runtime) -> io::Result<Vec<u8>> {
        let names: &[&str] = match runtime {
            Runtime::Rust => &["src/main.rs", "Cargo.lock"],
            Runtime::Python => &["run.py", "requirements.txt"],
            Runtime::Node => &["run.mjs", "package-lock.json"],
        };
        let mut recipe = include_bytes!("html_text.rs").to_vec();
        for name in names {
            recipe.extend(fs::read(self.source.join(name))?);
        }
        Ok(recipe)
    }

    fn folder(&self, runtime: Runtime) -> PathBuf {
        self.root.join(match runtime {
            Runtime::Rust => "rust",
            Runtime::Python => "python",
            Runtime::Node => "node",
        })
    }
}

/// Runs an installer; what it says last is the error.
fn run(command: &mut Command) -> io::Result<()> {
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command.output().map_err(|error| io::Error::other(format!("{program}: {error}")))?;
    if done.status.success() {
        return Ok(());
    }
    let said = String::from_utf8_lossy(&done.stderr);
    let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("failed");
    Err(io::Error::other(format!("{program}: {last}")))
}
