#!/usr/bin/env bash
# The one door: whatever is built, tested or shown is done through here, by people and by CI alike.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
shopt -s nullglob

readonly WASM_TARGET=wasm32-unknown-unknown
readonly CORPUS=../shared/corpus
readonly SAMPLE=tests/fixtures/voa-chinese

usage() {
  cat <<'TEXT'
./build.sh VERB
  run                  build everything and show it: an article, read and saved
  build                the core (native and WebAssembly) and both extensions in pkg/
  test                 everything that must pass before a change lands
  check                the fast half of it: formats, lints, types, JavaScript tests
  bench                speed and quality
  bench --peers        both beside other engines, which are installed for it; writes the tables of the docs
  pack                 both extensions as archives, checked and measured
  check-reproducible   build a copy elsewhere and compare the bytes
TEXT
}

say() { printf '\n== %s\n' "$*"; }

# What could not be done, and why: told at the end, so that nobody takes it for done. In a file, since
# the steps of a test run in shells of their own.
skipped=$(mktemp)
trap 'rm -f "$skipped"' EXIT
skip() { echo "skipped: $*" >>"$skipped"; }
tell_skipped() { sort -u "$skipped"; }

# Does each step whatever became of the others, and fails at the end if one did.
attempt_all() {
  local step status failed=()
  for step in "$@"; do
    # In a shell of its own, and not as a condition: there `set -e` would be off.
    set +e
    (
      set -e
      "$step"
    )
    status=$?
    set -e
    [[ $status == 0 ]] || failed+=("$step")
  done
  tell_skipped
  ((${#failed[@]} == 0)) || {
    echo "failed: ${failed[*]}" >&2
    return 1
  }
}

has() { command -v "$1" >/dev/null 2>&1; }

## What is needed, found or installed.

# Installs Debian packages where there is a way to; says nothing when there is none.
apt_install() {
  has apt-get && [[ $(id -u) == 0 ]] || return 1
  [[ -n ${apt_is_fresh:-} ]] || apt-get update -qq >/dev/null 2>&1 || return 1
  apt_is_fresh=yes
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" \
    >/dev/null 2>&1
}

need_wasm_target() {
  local installed
  installed=$(rustc --print target-libdir --target "$WASM_TARGET" 2>/dev/null || true)
  [[ -n $installed && -d $installed ]] && return
  has rustup || {
    echo "Rust's $WASM_TARGET target is missing, and rustup, which installs it, is too." >&2
    return 1
  }
  rustup target add "$WASM_TARGET"
}

# Node from 20.19 on: the first that every tool of package.json runs on.
has_node() {
  has node && node -e '
    const [major, minor] = process.versions.node.split(".").map(Number);
    process.exit(major > 20 || (major === 20 && minor >= 19) ? 0 : 1);'
}

# The development tools of package.json; installed again when the lock file has changed.
need_npm_tools() {
  [[ node_modules/.package-lock.json -nt package-lock.json ]] && return
  has npm && npm ci --no-audit --no-fund --loglevel=error || return 1
  touch node_modules/.package-lock.json
}

find_browser() { node tests/browser/find.mjs "$1" 2>/dev/null; }

# need_browser ENGINE PACKAGE
need_browser() {
  [[ -n $(find_browser "$1") ]] || apt_install "$2" || return 1
  [[ -n $(find_browser "$1") ]]
}

# Without a font that has them, Chinese characters are boxes in every picture.
need_cjk_font() {
  if has fc-list; then
    [[ -n $(fc-list ':lang=zh-cn' file) ]] && return
  fi
  apt_install fontconfig fonts-dejavu-core fonts-noto-cjk
}

## Building.

# No path of this machine may get into the module: two machines must build the same bytes.
wasm_flags() {
  local source flags="--remap-path-prefix=$PWD=."
  for source in "${CARGO_HOME:-$HOME/.cargo}"/registry/src/*/; do
    flags+=" --remap-path-prefix=${source%/}=crates"
  done
  echo "$flags"
}

build_core() {
  need_wasm_target
  cargo fetch --locked --quiet
  CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$(wasm_flags) \
    cargo build --release --locked --quiet --package qingdu --lib --target "$WASM_TARGET"
  cargo run --quiet --locked --package xtask -- core
}

build_cli() { cargo build --release --locked --quiet --package qingdu --bin qingdu; }

build() {
  say "core, command line, extensions"
  build_core
  build_cli
  cargo run --quiet --locked --package xtask -- pack
}

# Packs once more and compares: the same content must give the same bytes.
pack_twice() {
  local sums
  sums=$(sha256sum pkg/*.zip)
  cargo run --quiet --locked --package xtask -- pack >/dev/null
  sha256sum --check --quiet <<<"$sums"
}

sizes() {
  say "sizes and their budgets"
  cargo run --quiet --locked --package xtask -- sizes
}

pack() {
  build
  pack_twice
  sizes
}

check_reproducible() {
  build
  local copy
  copy=$(mktemp -d "${TMPDIR:-/tmp}/qingdu-elsewhere.XXXXXX")
  say "the same sources at $copy"
  { git ls-files; git ls-files --others --exclude-standard; } | sort -u |
    while read -r path; do [[ ! -e $path ]] || printf '%s\0' "$path"; done |
    tar --create --null --files-from=- | tar --extract --directory "$copy"
  (
    cd "$copy"
    CARGO_TARGET_DIR="$copy/target" ./build.sh build >/dev/null
  )
  local path
  for path in pkg/core/* pkg/*.zip; do
    cmp "$path" "$copy/$path"
    sha256sum "$path"
  done
  # Left where it is when they differ, to be looked at.
  rm -rf "$copy"
  echo "Two builds in two places are equal."
}

## Checking.

check_rust() {
  say "Rust: format and lints"
  cargo fmt --all --check
  cargo fmt --manifest-path tests/corpus/peers/Cargo.toml --check
  cargo clippy --locked --quiet --workspace --all-targets -- -D warnings
  need_wasm_target
  cargo clippy --locked --quiet --package qingdu --lib --target "$WASM_TARGET" -- -D warnings
  RUSTDOCFLAGS="-D warnings" cargo doc --locked --quiet --package qingdu --lib --no-deps
  if [[ -f tests/fuzz/Cargo.toml ]]; then
    # Without the fuzzer itself, which needs a compiler of C++ and a nightly one of Rust.
    cargo check --locked --quiet --no-default-features --manifest-path tests/fuzz/Cargo.toml
  fi
}

check_javascript() {
  if ! has_node; then
    skip "everything in JavaScript, because there is no node from 20.19 on"
    return
  fi
  say "JavaScript: tests"
  local tests=(tests/js/*.test.mjs)
  ((${#tests[@]} == 0)) || node --test --test-reporter=spec "${tests[@]}"
  if ! need_npm_tools; then
    skip "types and lints of the JavaScript, because npm could not install the tools"
    return
  fi
  say "JavaScript: types and lints"
  [[ -f pkg/core/core.d.ts ]] || build_core
  npx --no-install tsc --project .
  npx --no-install eslint --max-warnings 0 .
}

check() { attempt_all check_rust check_javascript; }

test_rust() {
  say "Rust: tests"
  if cargo nextest --version >/dev/null 2>&1; then
    cargo nextest run --locked --workspace --no-fail-fast --status-level fail
    cargo test --locked --quiet --workspace --doc
  else
    cargo test --locked --quiet --workspace --no-fail-fast
  fi
}

# The same fixtures, and the same bytes, through the module that the extensions carry.
test_boundary() {
  if ! has_node; then
    skip "the fixtures through WebAssembly, because there is no node from 20.19 on"
    return
  fi
  say "the fixtures through WebAssembly"
  node --test --test-reporter=spec tests/wasm/fixtures.test.mjs
}

# The quality figures may not fall by accident.
hold_figures() {
  if [[ ! -d $CORPUS ]]; then
    skip "the quality figures, because there is no corpus at $CORPUS"
    return
  fi
  say "the quality figures"
  cargo run --release --locked --quiet --package corpus -- gate
}

lint_package() {
  if ! has_node || ! need_npm_tools; then
    skip "the store's own lint of the Firefox package, because npm could not install it"
    return
  fi
  say "the Firefox package as its store sees it"
  npx --no-install web-ext lint --source-dir pkg/firefox --self-hosted --no-config-discovery
}

test_browsers() {
  if ! has_node; then
    skip "the browser tests, because there is no node from 20.19 on"
    return
  fi
  need_cjk_font || skip "a look at Chinese glyphs, because there is no font with them"
  local files=()
  if need_browser chromium chromium; then
    files+=(tests/browser/chromium.test.mjs)
  else
    skip "the tests in Chromium, which is neither here nor installable"
  fi
  if need_browser firefox firefox-esr; then
    files+=(tests/browser/firefox.test.mjs)
  else
    skip "the tests in Firefox, which is neither here nor installable"
  fi
  ((${#files[@]} > 0)) || return 0
  has pdftotext || apt_install poppler-utils ||
    skip "what stands on paper, because there is no pdftotext (poppler-utils)"
  say "real clicks in real browsers"
  [[ -d $CORPUS ]] || skip "real pages in the browsers, because there is no corpus at $CORPUS"
  node --test --test-reporter=spec "${files[@]}"
}

test_all() {
  build
  attempt_all check_rust pack_twice sizes test_rust test_boundary check_javascript lint_package \
    test_browsers hold_figures
}

bench_snapshot() {
  if ! has_node; then
    echo "without node there is no browser to measure in"
    return
  fi
  say "the copy of a page, beside a clone of it, in real browsers"
  build_core
  cargo run --quiet --locked --package xtask -- pack >/dev/null
  node tests/browser/bench-snapshot.mjs
}

bench() {
  local corpus=(cargo run --release --locked --quiet --package corpus --)
  if [[ ${1:-} == --peers ]]; then
    say "quality and speed, beside other engines on the same pages"
    "${corpus[@]}" peers "${@:2}"
    return
  fi
  say "how the time grows with hostile pages"
  "${corpus[@]}" growth
  say "speed, beside another engine on the same pages"
  "${corpus[@]}" bench "$@"
  bench_snapshot
  say "quality"
  "${corpus[@]}" score
}

## Showing.

run() {
  build
  local engine
  if has_node || { apt_install nodejs && has_node; }; then
    for engine in chromium firefox; do
      if [[ -n $(find_browser "$engine") ]]; then
        demonstrate "$engine"
        return
      fi
    done
    if need_browser chromium chromium; then
      demonstrate chromium
      return
    fi
  fi
  demonstrate_cli
}

demonstrate() {
  need_cjk_font || true
  node tests/browser/demo.mjs "$1"
}

demonstrate_cli() {
  local url saved
  url=$(sed -n 's/^url = "\(.*\)"$/\1/p' "$SAMPLE/case.toml")
  saved=$(sed -n 's/^saved = //p' "$SAMPLE/case.toml")
  say "no browser to show it in: the command line on $SAMPLE/page.html"
  "${CARGO_TARGET_DIR:-target}/release/qingdu" extract "$SAMPLE/page.html" --url "$url" \
    --saved "$saved" --format timestamped
  echo
  echo "To see it in a browser: open chrome://extensions, switch on Developer mode, Load unpacked, pick $PWD/pkg/chromium."
}

main() {
  local verb=${1:-help}
  [[ $# == 0 ]] || shift
  case $verb in
    run | build | check | pack) "$verb" ;;
    test) test_all ;;
    bench) bench "$@" ;;
    check-reproducible) check_reproducible ;;
    help | -h | --help) usage ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
}

main "$@"
