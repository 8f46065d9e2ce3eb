/** Reads the case folders of `tests/fixtures`: a page, and what is to be known of it. */
import fs from 'node:fs';
import path from 'node:path';
import { FIXTURES } from './paths.mjs';

/**
 * @typedef {object} Fixture
 * @property {string} name the folder's
 * @property {string} file the page
 * @property {string} html its text
 * @property {string} url where the page is served
 * @property {string | undefined} expect the code of the refusal, for a page without an article
 */

/** @returns {Fixture[]} every case, by name */
export function readFixtures() {
  return fs
    .readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFixture(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} name @returns {Fixture} */
export function readFixture(name) {
  const file = path.join(FIXTURES, name, 'page.html');
  const description = fs.readFileSync(path.join(FIXTURES, name, 'case.toml'), 'utf8');
  const url = textField(description, 'url');
  if (url === undefined) {
    throw new Error(`${name}/case.toml has no url`);
  }
  const html = fs.readFileSync(file, 'utf8');
  return { name, file, html, url, expect: textField(description, 'expect') };
}

/** A string before the first table of a TOML file; the two that are wanted need no parser. */
function textField(toml, field) {
  const [top] = toml.split(/^\[/mu);
  return new RegExp(`^${field} *= *"([^"]*)"`, 'mu').exec(top)?.[1];
}
