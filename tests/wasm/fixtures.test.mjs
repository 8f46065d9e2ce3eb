/**
 * Every fixture through the WebAssembly boundary: the same article and the same bytes as natively.
 *
 * The expected files are those that `cargo test --test fixtures` compares and blesses, so a
 * difference here is one between the two builds of the same core. `./build.sh build` comes first.
 */

import assert from "node:assert/strict";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const fixtures = new URL("tests/fixtures/", root);
const coreFolder = new URL("pkg/core/", root);

/** @param {URL} url */
const readText = (url) => readFileSync(url, "utf8");

assert.ok(
  existsSync(new URL("core.js", coreFolder)),
  `there is no core in ${fileURLToPath(coreFolder)}: run ./build.sh build first`,
);
const core = await import(new URL("core.js", coreFolder).href);
core.initSync({ module: readFileSync(new URL("core_bg.wasm", coreFolder)) });

/**
 * The keys of `case.toml` that matter here; all of them are strings or whole numbers in one line.
 * @param {string} toml
 * @param {string} key
 * @returns {string | undefined}
 */
function valueOf(toml, key) {
  const [top] = toml.split(/^\[/m);
  const line = new RegExp(`^${key}\\s*=\\s*(.+)$`, "m").exec(top ?? "");
  return line?.[1] && String(JSON.parse(line[1].replace(/\s+#.*$/, "")));
}

/** @param {() => unknown} run @returns {{ code?: string, reason?: string }} */
function errorOf(run) {
  try {
    run();
  } catch (error) {
    return /** @type {{ code?: string, reason?: string }} */ (error);
  }
  return assert.fail("nothing was thrown");
}

const cases = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);
assert.notEqual(cases.length, 0);

for (const name of cases) {
  const folder = new URL(`${name}/`, fixtures);
  const toml = readText(new URL("case.toml", folder));
  const html = readText(new URL("page.html", folder));
  const url = valueOf(toml, "url");
  const expected = valueOf(toml, "expect");

  if (expected) {
    test(`${name}: refused as ${expected}`, () => {
      const { code, reason } = errorOf(() => core.extract(html, url, {}));
      assert.deepEqual({ code, reason }, { code: expected, reason: valueOf(toml, "reason") });
    });
    continue;
  }
  test(`${name}: the same article and the same bytes`, () => {
    const { article } = core.extract(html, url, {});
    assert.deepEqual(article, JSON.parse(readText(new URL("article.json", folder))));
    const file = core.renderTimestamped(article, Number(valueOf(toml, "saved")), "proxy");
    assert.equal(file, readText(new URL("timestamped.md", folder)));
  });
}
