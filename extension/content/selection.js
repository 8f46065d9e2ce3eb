/**
 * What is selected on the page, as markup of the page's copy. The selection is followed into the
 * copy by its place and never cloned in the page: a clone there would load pictures and run the
 * constructors of custom elements.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** A word that somebody looked up is no reading; a Chinese character counts as two letters. */
  const MIN_LETTERS = 24;
  const MIN_WORDS = 4;
  /** Who selects this share of all that a page says wants the article in it. */
  const MOST_OF_THE_PAGE = 0.9;

  /** What gives a part of itself its sense. */
  const SHELLS = new Set(
    (
      'ul ol dl table thead tbody tfoot tr pre code blockquote figure ruby a em strong b i p ' +
      'h1 h2 h3 h4 h5 h6'
    ).split(' '),
  );
  /** A part of one of these is no list and no table. */
  const ITEMS = new Set(['li', 'dt', 'dd', 'td', 'th', 'caption', 'figcaption']);

  /** What is in a selection without being text that was chosen. */
  const USELESS =
    '[data-qingdu-hidden], [data-qingdu-state], script, style, noscript, template, button, input, ' +
    'select, textarea';

  /**
   * @param {Node} live A node of the page.
   * @param {Node} copy The copy of the page's root element, of the same shape.
   * @returns {Node | undefined} The node's copy; none for a node in a shadow root.
   */
  function twinOf(live, copy) {
    /** @type {number[]} */
    const path = [];
    let node = live;
    for (; node !== document.documentElement; node = /** @type {Node} */ (node.parentNode)) {
      if (!node.parentNode) {
        return undefined;
      }
      path.push([...node.parentNode.childNodes].indexOf(/** @type {ChildNode} */ (node)));
    }
    /** @type {Node | undefined} */
    let twin = copy;
    for (const index of path.toReversed()) {
      twin = twin?.childNodes[index];
    }
    return twin;
  }

  /** @returns {Range[]} What is selected, where it is worth reading by itself. */
  function rangesWorthReading() {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) {
      return [];
    }
    const text = selection.toString().trim();
    const han = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
    const words = text.split(/\s+/u).length + han / 2;
    const letters = text.length + han;
    const all = document.body?.innerText.length ?? 0;
    if (letters < MIN_LETTERS || words < MIN_WORDS || text.length > all * MOST_OF_THE_PAGE) {
      return [];
    }
    // Firefox lets several be selected at once.
    return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  }

  /**
   * @param {Range} range A part of the copy.
   * @returns {Node} It, in the list, the table or the heading that it is a part of.
   */
  function partOf(range) {
    /** @type {Node} */
    let part = range.cloneContents();
    const { commonAncestorContainer: common } = range;
    let up = common instanceof Element ? common : common.parentElement;
    for (; up && !ITEMS.has(up.localName); up = up.parentElement) {
      if (SHELLS.has(up.localName)) {
        const shell = up.cloneNode(false);
        shell.appendChild(part);
        part = shell;
      }
    }
    return part;
  }

  /** @type {QingduNamespace['selection']['follow']} */
  function follow(copy) {
    /** @type {Range[]} */
    let parts = [];
    try {
      parts = rangesWorthReading().flatMap((range) => {
        const [start, end] = [twinOf(range.startContainer, copy), twinOf(range.endContainer, copy)];
        if (!start || !end) {
          return [];
        }
        // It stays right whatever becomes of the copy around it.
        const part = copy.ownerDocument.createRange();
        part.setStart(start, range.startOffset);
        part.setEnd(end, range.endOffset);
        return [part];
      });
    } catch {
      // A selection that nobody can follow is none; the whole article is read.
    }
    return () => {
      const body = copy.ownerDocument.createElement('body');
      body.append(...parts.map(partOf));
      for (const node of body.querySelectorAll(USELESS)) {
        node.remove();
      }
      // eslint-disable-next-line no-restricted-properties -- read, never written
      return body.textContent.trim() === '' ? undefined : body.outerHTML;
    };
  }

  globalThis.qingdu.selection = { follow };
}
undefined;
