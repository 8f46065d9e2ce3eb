//! `qingdu check`: saved files against the format, in the form of a compiler's messages.

use super::args::Check;
use super::failure::Failure;
use super::language::Language;
use super::result::print;
use super::show::read_text;
use qingdu::timestamped;

/// Prints `FILE:LINE: message (code)` for each fault; a file without one says nothing.
///
/// A file that cannot be read does not keep the others from being checked.
pub(super) fn run(arguments: &Check, language: Language) -> Result<(), Failure> {
    let mut unreadable = None;
    let mut has_faults = false;
    for path in &arguments.files {
        let (name, text) = match read_text(path) {
            Ok(file) => file,
            Err(failure) => {
                // Each is told; the last by whoever ends the program.
                if let Some(line) = unreadable.replace(failure).and_then(|f| f.line(language)) {
                    eprintln!("qingdu: {line}");
                }
                continue;
            }
        };
        for fault in timestamped::check(&text) {
            has_faults = true;
            let name = name.text(language);
            print(&format!("{name}:{}: {} ({})\n", fault.line, fault.message, fault.code))?;
        }
    }
    match unreadable {
        Some(failure) => Err(failure),
        None if has_faults => Err(Failure::faults()),
        None => Ok(()),
    }
}
