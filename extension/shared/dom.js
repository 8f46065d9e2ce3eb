/**
 * Builds nodes from an article's tree: the reader's own allow-list, behind the core's.
 *
 * The tree came in a message, so nothing in it is believed: an element outside the list gives up
 * its place to its children, an attribute outside the list is dropped, an address is http(s) or is
 * dropped. Nodes are made by createElement and setAttribute alone, never from markup: a page may
 * require trusted types, and Firefox blocks what innerHTML brings in under a strict policy.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const XHTML = 'http://www.w3.org/1999/xhtml';

  /** Deeper than the core ever builds (64); below it, text only. */
  const MAX_DEPTH = 100;

  const TAGS = new Set(
    (
      'p br h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre code a strong b em i u s sub sup ' +
      'small mark ruby rt rp table caption thead tbody tr th td hr figure figcaption img video audio'
    ).split(' '),
  );

  /** Elements that are nothing without their address. */
  const NEEDS_SRC = new Set(['img', 'video', 'audio']);

  /**
   * @param {unknown} value What a message calls an address.
   * @returns {string | undefined} It, normalized, when it is absolute http(s).
   */
  function safeUrl(value) {
    if (typeof value !== 'string' || !URL.canParse(value)) {
      return undefined;
    }
    const url = new URL(value);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  }

  /**
   * @param {unknown} value A column or row span.
   * @returns {string | undefined} It, when it is a small positive number.
   */
  const safeSpan = (value) => (/^[1-9]\d{0,2}$/u.test(String(value)) ? String(value) : undefined);

  /**
   * @param {unknown} value A language tag.
   * @returns {string | undefined} It, when it is made of letters, digits and hyphens.
   */
  const safeLanguage = (value) =>
    typeof value === 'string' && /^[A-Za-z0-9-]{1,35}$/u.test(value) ? value : undefined;

  /**
   * @param {unknown} value A direction.
   * @returns {string | undefined} It, when it is one.
   */
  const safeDirection = (value) =>
    value === 'ltr' || value === 'rtl' || value === 'auto' ? value : undefined;

  /**
   * @param {unknown} value Any text.
   * @returns {string | undefined} It, when it is text.
   */
  const safeText = (value) => (typeof value === 'string' ? value : undefined);

  /**
   * Which attributes an element may carry, and what makes their values safe.
   * @type {Record<string, Record<string, (value: unknown) => string | undefined>>}
   */
  const ATTRIBUTES = {
    a: { href: safeUrl },
    img: { src: safeUrl, alt: safeText },
    video: { src: safeUrl, poster: safeUrl },
    audio: { src: safeUrl },
    th: { colspan: safeSpan, rowspan: safeSpan },
    td: { colspan: safeSpan, rowspan: safeSpan },
  };
  const ANYWHERE = { lang: safeLanguage, dir: safeDirection };

  /**
   * Makes an element in HTML's namespace: a page may be XML, where createElement makes no HTML.
   * @type {QingduNamespace['dom']['element']}
   */
  function element(tag, attributes = {}, ...children) {
    const node = document.createElementNS(XHTML, tag);
    for (const [name, value] of Object.entries(attributes)) {
      node.setAttribute(name, value);
    }
    node.append(...children);
    return /** @type {any} */ (node); // the tag's own interface; the signature says which
  }

  /**
   * @param {string} href An address that passed {@link safeUrl}.
   * @param {string | undefined} pageUrl The page's own.
   * @returns {boolean} Whether it only jumps within the page, to what the reader does not show.
   */
  const isSamePage = (href, pageUrl) =>
    pageUrl !== undefined && href.includes('#') && href.split('#')[0] === pageUrl.split('#')[0];

  /**
   * Decides what stands for an element of the tree, attributes included.
   * @param {SafeElement} from The element of the tree.
   * @param {string | undefined} pageUrl The page's own address.
   * @returns {HTMLElement | 'unwrap' | 'drop'} The node, or what to do instead.
   */
  function createNode(from, pageUrl) {
    if (!TAGS.has(from.tag)) {
      return 'unwrap';
    }
    const given = from.attributes ?? {};
    /** @type {Record<string, string>} */
    const kept = {};
    for (const [name, check] of Object.entries({ ...ATTRIBUTES[from.tag], ...ANYWHERE })) {
      const value = Object.hasOwn(given, name) ? check(given[name]) : undefined;
      if (value !== undefined) {
        kept[name] = value;
      }
    }
    if (NEEDS_SRC.has(from.tag) && kept['src'] === undefined) {
      return 'drop';
    }
    switch (from.tag) {
      case 'a':
        if (kept['href'] === undefined || isSamePage(kept['href'], pageUrl)) {
          return 'unwrap';
        }
        return element('a', { ...kept, target: '_blank', rel: 'noopener noreferrer' });
      case 'img':
        if (kept['src']?.startsWith(globalThis.qingdu.drawings.PREFIX)) {
          return globalThis.qingdu.canvas?.copyOf(kept['src'], kept['alt'] ?? '') ?? 'drop';
        }
        // Not `loading=lazy`: Chromium then asks the page's policy, which may say no.
        return element('img', { alt: '', ...kept, decoding: 'async' });
      case 'video':
      case 'audio':
        return element(from.tag, { ...kept, controls: '', preload: 'none' });
      default:
        return element(from.tag, kept);
    }
  }

  /** @type {QingduNamespace['dom']['buildNodes']} */
  function buildNodes(nodes, pageUrl) {
    const fragment = document.createDocumentFragment();
    append(fragment, nodes, { pageUrl, depth: 0 });
    return fragment;
  }

  /**
   * @param {Node} parent Where the nodes go.
   * @param {unknown} nodes What a message calls a list of nodes.
   * @param {{ pageUrl: string | undefined, depth: number }} context The page, and how deep we are.
   */
  function append(parent, nodes, context) {
    if (!Array.isArray(nodes)) {
      return;
    }
    for (const node of nodes) {
      if (typeof node === 'string') {
        parent.appendChild(document.createTextNode(node));
      } else if (typeof node === 'object' && node !== null && typeof node.tag === 'string') {
        const made = context.depth < MAX_DEPTH ? createNode(node, context.pageUrl) : 'unwrap';
        const inner = { ...context, depth: context.depth + 1 };
        if (made === 'unwrap') {
          // Far below the depth that the core promises, a hostile tree ends instead of recursing.
          if (context.depth < 2 * MAX_DEPTH) {
            append(parent, node.children, inner);
          }
        } else if (made !== 'drop') {
          append(made, node.children, inner);
          parent.appendChild(made);
        }
      }
    }
  }

  globalThis.qingdu.dom = { element, buildNodes, safeUrl, safeLanguage, TAGS };
}
undefined;
