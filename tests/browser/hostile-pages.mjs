/**
 * Reads the folder of hostile pages. Each has one trick, which its head names:
 *
 *     why: what it does
 *     ends: open | notice | tab input | tab covered     what the click must lead to; open without
 *     firefox: …                         the same there, where it differs
 *     leaves: changed                    the page changes itself once the reader is open
 *     policy, type                       how it is served
 *     focus: query | frame | none        where the focus is before the click; in the note without
 *     gesture: fullscreen | pointer      what a person does before the click
 *     press: the action of a control that must answer to the mouse
 *
 * `%ARTICLE%` stands for the article that most of them share. Its lines, or the page's own, lie in a
 * text file. A page that waits for the reader calls `whenOpened`, and `acted()` when it is done itself.
 */
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = new URL('hostile/', import.meta.url);
const read = (name) => fs.readFileSync(new URL(name, FOLDER), 'utf8');
const ARTICLE = read('article.html').trim();

/** What a page's script may call; the browsers show the name of a window to every world. */
const HELPERS = `<script>
var acted = () => { window.name = 'acted'; };
var whenOpened = (act) => {
  new MutationObserver((_records, observer) => {
    if (document.querySelector('[data-qingdu-state]')) {
      observer.disconnect();
      act();
      acted();
    }
  }).observe(document.documentElement, { childList: true });
};
</script>`;

/**
 * @typedef {object} HostilePage
 * @property {string} name
 * @property {string} body
 * @property {Record<string, string>} head
 * @property {string[]} lines of the article
 * @property {boolean} acts whether it does something once the reader is open
 */

/** @returns {HostilePage[]} */
export function readHostilePages() {
  return fs
    .readdirSync(fileURLToPath(FOLDER))
    .filter((file) => !file.endsWith('.txt') && file !== 'article.html')
    .sort()
    .map(readPage);
}

function readPage(file) {
  const [, head, page] = /^<!--\n(.*?)-->\n(.*)$/su.exec(read(file));
  const name = file.replace(/\..*$/u, '');
  const text = fs.existsSync(new URL(`${name}.txt`, FOLDER)) ? `${name}.txt` : 'article.txt';
  return {
    name,
    body: page.replace('%ARTICLE%', ARTICLE).replace('<script>', `${HELPERS}\n<script>`),
    head: Object.fromEntries(head.trim().split('\n').map((line) => line.split(/: (.*)/su))),
    lines: read(text).trim().split('\n'),
    acts: /whenOpened\(|acted\(/u.test(page),
  };
}
