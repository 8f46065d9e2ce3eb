//! Writes results: whole or not at all, and never over a file that was not to be replaced.

use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process;

/// Writes to a file: first beside it under another name, then in one step under its own.
///
/// A device, a pipe or a terminal is written to as it is.
pub(super) fn write_file(path: &Path, bytes: &[u8], overwrite: bool) -> io::Result<()> {
    match fs::metadata(path) {
        Ok(there) if !there.is_file() && !there.is_dir() => {
            return OpenOptions::new().write(true).open(path)?.write_all(bytes);
        }
        Ok(_) if !overwrite => return Err(ErrorKind::AlreadyExists.into()),
        Ok(_) | Err(_) => {}
    }
    let parent = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let temporary = Temporary::create(parent)?;
    temporary.write(bytes)?;
    temporary.take_place_of(path, overwrite)
}

/// A file that is not finished; dropped, it is gone.
struct Temporary {
    path: PathBuf,
}

impl Temporary {
    /// Its name is short, so that only the final name can be too long.
    fn create(folder: &Path) -> io::Result<Self> {
        let mut number = 0;
        loop {
            let path = folder.join(format!(".qingdu-{}-{number}.tmp", process::id()));
            match File::create_new(&path) {
                Ok(_) => return Ok(Self { path }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists && number < 1_000 => {
                    number += 1;
                }
                Err(error) => return Err(error),
            }
        }
    }

    fn write(&self, bytes: &[u8]) -> io::Result<()> {
        let mut file = OpenOptions::new().write(true).open(&self.path)?;
        file.write_all(bytes)?;
        file.sync_all()
    }

    fn take_place_of(&self, path: &Path, overwrite: bool) -> io::Result<()> {
        if overwrite {
            return fs::rename(&self.path, path);
        }
        // A link, unlike a renaming, fails where there is a file by then.
        match fs::hard_link(&self.path, path) {
            Err(error) if has_no_links(error.kind()) => {
                if fs::symlink_metadata(path).is_ok() {
                    return Err(ErrorKind::AlreadyExists.into());
                }
                fs::rename(&self.path, path)
            }
            done => done,
        }
    }
}

/// Some file systems (FAT, many network shares) have no links.
fn has_no_links(kind: ErrorKind) -> bool {
    matches!(kind, ErrorKind::Unsupported | ErrorKind::PermissionDenied | ErrorKind::Other)
}

impl Drop for Temporary {
    fn drop(&mut self) {
        // After a renaming there is nothing left to remove.
        let _ = fs::remove_file(&self.path);
    }
}
