/**
 * Reduces a body to its lines of text, from the core's tree and from the reader's nodes alike.
 *
 * Both are walked the same way, so that the two lists can be compared exactly: a block or a line break
 * ends a line, and within a line white space is what HTML shows of it.
 */

/** What stands within a line; every other element is a block, or a break. */
const INLINE =
  'a b code em i img mark rp rt ruby s small span strong sub sup u'.split(' ');

/**
 * @param {(string | { tag: string, children?: any[] })[]} nodes the body of an article
 * @returns {string[]}
 */
export function linesOfTree(nodes) {
  const write = (node) => {
    if (typeof node === 'string') {
      return node.replaceAll('\n', ' ');
    }
    const text = (node.children ?? []).map(write).join('');
    return INLINE.includes(node.tag) ? text : `\n${text}\n`;
  };
  return split(nodes.map(write).join(''));
}

/**
 * @param {import('./browsers.mjs').Browser} browser with the reader open
 * @returns {Promise<string[]>} the body that it shows, without the lead picture
 */
export async function linesOfReader(browser) {
  return split(await browser.evalInReader(writeBody, INLINE));
}

/**
 * @param {import('./browsers.mjs').Browser} browser with the reader in a tab of its own
 * @param {string} part of the tab's address
 * @returns {Promise<string[]>} the body that it shows, without the lead picture
 */
export async function linesOfTab(browser, part) {
  const write = `(inline) => (${writeBody})(document, inline)`;
  return split(await browser.evalInTab(part, write, INLINE));
}

/** Runs in the reader. */
function writeBody(root, inline) {
  const write = (node) => {
    if (node.nodeType === Node.TEXT_NODE) {
      return node.data.replaceAll('\n', ' ');
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('figure.lead')) {
      return '';
    }
    const inner = [...node.childNodes].map(write).join('');
    return inline.includes(node.localName) ? inner : `\n${inner}\n`;
  };
  return write(root.querySelector('article .body'));
}

function split(text) {
  return text
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/gu, ' ').trim())
    .filter((line) => line !== '');
}
