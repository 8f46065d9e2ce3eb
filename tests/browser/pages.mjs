/** The suites' own pages, and the addresses that they are served at. */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const own = (name) => fileURLToPath(new URL(`pages/${name}`, import.meta.url));

/** An article with a form beside it, on a long page. */
export const GARDEN = page(own('garden.html'), 'https://www.fern.example/2024/02/seed-bank');

/** Links to articles, and nothing to read. */
export const LIST = page(own('list.html'), 'https://www.fern.example/latest');

/** The strictest policies that are met in the wild, and one that leaves a page hardly any rights. */
export const POLICIES = {
  strict:
    "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  sandbox: "sandbox; default-src 'none'",
};

function page(file, url) {
  return { file, url, body: fs.readFileSync(file, 'utf8') };
}
