//! Other engines on the same pages in the same run, scored by the same referee.

mod html_text;
mod install;
mod runner;
mod tables;
mod times;

use crate::pages::{Corpus, fnv1a};
use crate::report;
use crate::score::{self, Choice, PageScore};
use install::{PEERS, Peer, Workshop};
use qingdu::training::Forest;
use runner::Runner;
use std::fs;
use std::io;

pub(crate) use tables::{page, short_table};

/// An engine with its figures.
#[derive(Debug)]
pub(crate) struct Engine {
    name: String,
    version: String,
    pages: Vec<PageScore>,
    ms: f64,
    /// Its time was taken in turns with this engine's.
    in_turns: bool,
}

/// All engines on all pages; this one comes first.
#[derive(Debug)]
pub(crate) struct Comparison {
    engines: Vec<Engine>,
    /// So many of them are this one, in several ways.
    own: usize,
    /// What could not be measured, and why.
    missing: Vec<(String, String)>,
    date: String,
}

/// Installs the other engines, runs all on all pages, and scores them.
pub(crate) fn run(
    corpus: &Corpus,
    rounds: usize,
    date: String,
    forests: &[Forest],
) -> io::Result<Comparison> {
    let workshop = Workshop::open()?;
    let mut own = own(corpus, forests)?;
    let (mut engines, mut missing, mut natives) = (Vec::new(), Vec::new(), Vec::new());
    for peer in &PEERS {
        eprintln!("{}", peer.name);
        let runner = workshop.install(peer.runtime).and_then(|()| {
            workshop.command(peer).and_then(Runner::start).map_err(|error| error.to_string())
        });
        let mut runner = match runner {
            Ok(runner) => runner,
            Err(why) => {
                println!(
                    "skipped: {}, because it cannot be installed or started: {why}",
                    peer.name
                );
                missing.push((peer.name.to_owned(), why));
                continue;
            }
        };
        let pages = measure(corpus, &workshop, peer, &mut runner)?;
        let mut engine = Engine {
            name: peer.name.to_owned(),
            version: runner.version.clone(),
            ms: times::in_one_go(&pages),
            in_turns: false,
            pages,
        };
        if peer.runtime == install::Runtime::Rust {
            engine.in_turns = true;
            natives.push((engines.len(), runner));
        }
        engines.push(engine);
    }
    let mut runners: Vec<&mut Runner> = natives.iter_mut().map(|(_, runner)| runner).collect();
    let times = times::in_turns(corpus, &mut runners, rounds)?;
    for own in &mut own {
        own.ms = times[0];
    }
    for ((engine, _), ms) in natives.iter().zip(&times[1..]) {
        engines[*engine].ms = *ms;
    }
    let count = own.len();
    own.append(&mut engines);
    Ok(Comparison { engines: own, own: count, missing, date })
}

/// This engine: on sites that its trees have not seen, the same told to refuse nothing, as the others
/// do, and as it is shipped; only the last where no tables of folds are given.
fn own(corpus: &Corpus, forests: &[Forest]) -> io::Result<Vec<Engine>> {
    let ways = [
        ("Qingdu", forests, false),
        ("Qingdu, refusing nothing", forests, true),
        ("Qingdu, its trees having seen the pages", &[], false),
    ];
    let skipped = if forests.is_empty() { 2 } else { 0 };
    let engine = |(name, forests, force): (&str, &[Forest], bool)| {
        let choice = Choice { forests: forests.to_vec(), force, ..Choice::default() };
        Ok(Engine {
            name: name.to_owned(),
            version: report::engine_version().to_owned(),
            pages: score::run(corpus, &choice, |_, _| Ok(()))?,
            ms: 0.0,
            in_turns: true,
        })
    };
    ways.into_iter().skip(skipped).map(engine).collect()
}

/// What an engine finds on all pages, scored. What it found before, in the same version, is taken
/// from the disc.
fn measure(
    corpus: &Corpus,
    workshop: &Workshop,
    peer: &Peer,
    runner: &mut Runner,
) -> io::Result<Vec<PageScore>> {
    let mut recipe = workshop.recipe(peer.runtime)?;
    recipe.extend(corpus.name());
    let name = format!("{} {} {:016x}", peer.name, runner.version, fnv1a(&recipe));
    let folder = workshop.root.join("found").join(name.replace(['/', ',', '@', ' '], "-"));
    for place in corpus.places(&[])? {
        let path = place.output(&folder);
        if !path.exists() {
            let url = corpus.gold(&place)?.url;
            let output = runner.extract(&corpus.html(&place)?, url.as_deref())?;
            fs::create_dir_all(folder.join(&place.set))?;
            fs::write(path, serde_json::to_string(&output)?)?;
        }
    }
    score::stored(corpus, &Choice::default(), &folder)
}
