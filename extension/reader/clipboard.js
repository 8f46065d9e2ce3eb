/**
 * Selecting and copying: all means the article, and what is copied is its text and its structure,
 * without the colours and sizes that it has here.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** What of the reader's own elements is copied as it is; others give up their place to their children. */
  const HEADING = 'h1';
  const KEPT = new Set(['href', 'src', 'alt', 'colspan', 'rowspan', 'lang', 'dir']);

  /** What is no part of the article, though it stands among its lines. */
  const OURS = '.remark, .notice, .pages, .link-notes, .bar, .panel, .toast';

  const LINES = new Set(['li', 'tr', 'dt', 'dd', 'figcaption', 'caption']);
  const BLOCKS = new Set(
    'p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre table hr figure div section header article'.split(' '),
  );

  /**
   * @param {HTMLElement} dialog The reader.
   * @returns {Selection | null} The selection where the reader stands: Chromium has one for each root.
   */
  function selectionIn(dialog) {
    const root = /** @type {{ getSelection?: () => Selection | null }} */ (dialog.getRootNode());
    return root.getSelection?.() ?? getSelection();
  }

  /**
   * @param {HTMLElement} dialog The reader.
   * @returns {Range | undefined} What is selected in it.
   */
  function selectedRange(dialog) {
    const selection = selectionIn(dialog);
    const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
    return range && !range.collapsed && dialog.contains(range.commonAncestorContainer)
      ? range
      : undefined;
  }

  /**
   * @param {ParentNode & Node} root What was selected, copied.
   * @returns {ParentNode & Node} The same, made of the article's own elements alone.
   */
  function clean(root) {
    const { TAGS } = globalThis.qingdu.dom;
    for (const node of root.querySelectorAll(OURS)) {
      node.remove();
    }
    for (const item of root.querySelectorAll('.meta-items > * + *')) {
      item.prepend(' · '); // here a dot of the style sheet stands between them
    }
    for (const node of root.querySelectorAll('*')) {
      if (!TAGS.has(node.localName) && node.localName !== HEADING) {
        node.replaceWith(...(node.localName === 'wbr' ? [] : node.childNodes));
        continue;
      }
      for (const { name } of [...node.attributes]) {
        if (!KEPT.has(name)) {
          node.removeAttribute(name);
        }
      }
    }
    return root;
  }

  /**
   * @param {Node} root Cleaned.
   * @returns {string} Its text: an empty line between blocks, a line for an item.
   */
  function textOf(root) {
    /** @type {(node: Node) => string} */
    const write = (node) => {
      if (node instanceof Text) {
        return node.parentElement?.closest('pre') ? node.data : node.data.replace(/\s+/gu, ' ');
      }
      const { localName } = /** @type {Element} */ (node);
      if (localName === 'br') {
        return '\n';
      }
      const inner = [...node.childNodes].map(write).join('');
      if (localName === 'td' || localName === 'th') {
        return `${inner.trim()}\t`;
      }
      const around = LINES.has(localName) ? '\n' : BLOCKS.has(localName) ? '\n\n' : '';
      return around === '' ? inner : `${around}${inner.trim()}${around}`;
    };
    return write(root)
      .replace(/[ \t]*\n[ ]*/gu, '\n')
      .replace(/\n{3,}/gu, '\n\n')
      .trim();
  }

  /** @type {QingduNamespace['clipboard']} */
  const clipboard = {
    isSelectAll: ({ key, ctrlKey, metaKey, altKey, shiftKey }) =>
      (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'a',

    selectAll(dialog) {
      const article = dialog.querySelector('.article');
      if (article) {
        selectionIn(dialog)?.selectAllChildren(article);
      }
    },

    write(event, dialog, source) {
      const range = selectedRange(dialog);
      if (!range || !event.clipboardData) {
        return false;
      }
      // In a document without a window, where no picture is asked for.
      const inert = document.implementation.createHTMLDocument('');
      const { body } = inert;
      body.append(inert.importNode(range.cloneContents(), true));
      clean(body);
      let text = textOf(body);
      if (source) {
        const link = inert.createElement('a');
        link.href = source.url;
        link.append(source.title || source.url);
        const line = inert.createElement('p');
        line.append(link);
        body.append(line);
        text += `\n\n${[source.title, source.url].filter(Boolean).join('\n')}`;
      }
      event.preventDefault();
      event.clipboardData.setData('text/plain', text);
      // eslint-disable-next-line no-restricted-properties -- read, never written
      event.clipboardData.setData('text/html', body.innerHTML);
      return true;
    },

    copy(dialog) {
      const hadSelection = selectedRange(dialog) !== undefined;
      if (!hadSelection) {
        clipboard.selectAll(dialog);
      }
      document.execCommand('copy');
      if (!hadSelection) {
        selectionIn(dialog)?.removeAllRanges();
      }
    },
  };

  globalThis.qingdu.clipboard = clipboard;
}
undefined;
