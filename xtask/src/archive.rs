//! Archives a folder so that the same content always gives the same bytes.

use anyhow::{Context, Result};
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, System, ZipWriter};

/// Writes every file under `folder` into `archive`: sorted names, one date, one mode.
pub(crate) fn write(folder: &Path, archive: &Path) -> Result<()> {
    let mut files = Vec::new();
    collect(folder, &mut files)?;
    let mut named = files
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(folder)?.to_string_lossy().replace('\\', "/");
            Ok((name, path))
        })
        .collect::<Result<Vec<_>>>()?;
    named.sort();

    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644)
        .system(System::Unix);
    let mut writer = ZipWriter::new(File::create(archive)?);
    for (name, path) in named {
        writer.start_file(name, options)?;
        writer.write_all(&fs::read(path)?)?;
    }
    writer.finish()?;
    Ok(())
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Result<()> {
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), files)?;
        } else {
            files.push(entry.path());
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::write;
    use std::fs;

    #[test]
    fn the_order_and_the_age_of_files_leave_no_trace() {
        let scratch = std::env::temp_dir().join(format!("qingdu-archive-{}", std::process::id()));
        let mut archives = Vec::new();
        for (turn, names) in [["a.js", "b/c.js"], ["b/c.js", "a.js"]].iter().enumerate() {
            let folder = scratch.join(turn.to_string());
            for name in names {
                let path = folder.join(name);
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                fs::write(&path, format!("// {name}")).unwrap();
                let age = std::time::Duration::from_secs(86_400 * (1 + turn as u64));
                fs::File::options()
                    .write(true)
                    .open(&path)
                    .unwrap()
                    .set_modified(std::time::SystemTime::UNIX_EPOCH + age * 9_000)
                    .unwrap();
            }
            let archive = scratch.join(format!("{turn}.zip"));
            write(&folder, &archive).unwrap();
            archives.push(fs::read(archive).unwrap());
        }
        fs::remove_dir_all(scratch).unwrap();
        assert_eq!(archives[0], archives[1]);
    }
}
