/**
 * Copies the page for the core without touching it.
 *
 * Runs in the page's process, so what it returns is untrusted even though the code is ours. What
 * only the browser knows is written into the copy: what computed style hides is marked, not
 * dropped, and the core decides; pictures get the address and size that were really loaded. The
 * copy lives in a document without a window, where nothing loads and nothing runs.
 */
'use strict';

/**
 * A page, and what is selected on it.
 * @typedef {{ html: string, url: string, selection?: string }} Snapshot
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const HIDDEN = 'data-qingdu-hidden';
  const SRC = 'data-qingdu-src';
  const WIDTH = 'data-qingdu-width';
  const HEIGHT = 'data-qingdu-height';

  /** Has no box of its own by nature, so computed style says nothing about it. */
  const BOXLESS = new Set(
    (
      'area base br col colgroup datalist head link meta noscript optgroup option param rp ' +
      'script source style template title track wbr'
    ).split(' '),
  );

  /** What the core cannot use. */
  const USELESS = 'script:not([type="application/ld+json" i]), style, [data-qingdu-state]';

  /** A picture no larger than this stands for another that is not loaded yet. */
  const PLACEHOLDER_SIDE = 2;

  /** A `data:` address longer than this is a picture, which no article can keep: only its weight. */
  const MAX_DATA_URL_CHARS = 256;

  /**
   * @param {Element} live An element of the page.
   * @returns {boolean} Whether computed style hides it and all that it holds.
   */
  function isHidden(live) {
    // The quick answer: true for almost every element of a page.
    if (BOXLESS.has(live.localName) || live.checkVisibility({ visibilityProperty: true })) {
      return false;
    }
    const { display, visibility } = getComputedStyle(live);
    if (display === 'none') {
      return true;
    }
    if (visibility === 'visible') {
      return false; // without a box for another reason: display:contents, a folded <details> …
    }
    // A child may turn visible again what its parent hides.
    for (const inner of live.querySelectorAll('*')) {
      if (getComputedStyle(inner).visibility === 'visible') {
        return false;
      }
    }
    return true;
  }

  /**
   * @param {HTMLImageElement} live A picture of the page.
   * @param {Element} copy Its copy.
   */
  function markPicture(live, copy) {
    const { currentSrc, naturalWidth, naturalHeight } = live;
    const isPlaceholder = naturalWidth <= PLACEHOLDER_SIDE && naturalHeight <= PLACEHOLDER_SIDE;
    if (/^https?:/iu.test(currentSrc) && !(live.complete && isPlaceholder)) {
      copy.setAttribute(SRC, currentSrc);
      if (!isPlaceholder) {
        copy.setAttribute(WIDTH, String(naturalWidth));
        copy.setAttribute(HEIGHT, String(naturalHeight));
      }
    }
  }

  /**
   * What a shadow root holds, waiting to take its host's place in the copy.
   * @typedef {object} ShadowCopy
   * @property {Element} host The host's copy.
   * @property {DocumentFragment} fragment The copy of what the shadow root holds.
   * @property {{ slot: Element, assigned: Node[] }[]} slots The copies of what goes into the slots.
   */

  /**
   * Copies an open shadow root and notes what its slots show.
   * @param {Element} live The host.
   * @param {ShadowRoot} shadow Its shadow root.
   * @param {Element} copy The host's copy, still with the host's own children.
   * @returns {ShadowCopy} The copy, not yet in place.
   */
  function copyShadow(live, shadow, copy) {
    const fragment = copy.ownerDocument.createDocumentFragment();
    for (const child of shadow.childNodes) {
      fragment.append(copy.ownerDocument.importNode(child, true));
    }
    /** @type {Map<Node, Node>} */
    const copies = new Map();
    live.childNodes.forEach((child, index) => {
      const twin = copy.childNodes[index];
      if (twin) {
        copies.set(child, twin);
      }
    });
    const slotCopies = fragment.querySelectorAll('slot');
    const slots = [...shadow.querySelectorAll('slot')].flatMap((slot, index) => {
      const slotCopy = slotCopies[index];
      const assigned = slot.assignedNodes().flatMap((node) => copies.get(node) ?? []);
      return slotCopy ? [{ slot: slotCopy, assigned }] : [];
    });
    return { host: copy, fragment, slots };
  }

  /**
   * Walks a tree of the page and its copy side by side and writes the marks.
   * @param {{ live: Node, copy: Node }} pair Two trees of the same shape.
   * @param {(live: Element, copy: Element) => void} onShadowHost Told of each host on the way.
   */
  function markTree(pair, onShadowHost) {
    const liveWalker = document.createTreeWalker(pair.live, NodeFilter.SHOW_ELEMENT);
    const copyWalker = document.createTreeWalker(pair.copy, NodeFilter.SHOW_ELEMENT);
    let skips = false;
    for (;;) {
      const live = /** @type {Element | null} */ (advance(liveWalker, skips));
      const copy = /** @type {Element | null} */ (advance(copyWalker, skips));
      if (!live || !copy) {
        return;
      }
      skips = false;
      if (isHidden(live)) {
        copy.setAttribute(HIDDEN, '');
        skips = true;
      } else if (live.localName === 'img') {
        markPicture(/** @type {HTMLImageElement} */ (live), copy);
      } else if (live.shadowRoot) {
        onShadowHost(live, copy);
      }
    }
  }

  /**
   * @param {TreeWalker} walker Where we are.
   * @param {boolean} skips Whether to pass by what the present node holds.
   * @returns {Node | null} The next node.
   */
  function advance(walker, skips) {
    if (!skips) {
      return walker.nextNode();
    }
    do {
      const next = walker.nextSibling();
      if (next) {
        return next;
      }
    } while (walker.parentNode());
    return null;
  }

  /**
   * Removes from a copy what the core cannot use; templates hold trees of their own.
   * @param {ParentNode & Node} root The copy.
   */
  function prune(root) {
    for (const node of root.querySelectorAll(USELESS)) {
      node.remove();
    }
    for (const svg of root.querySelectorAll('svg')) {
      svg.replaceChildren();
    }
    for (const node of root.querySelectorAll('[src^="data:" i], [srcset*="data:" i]')) {
      for (const name of ['src', 'srcset']) {
        const value = node.getAttribute(name) ?? '';
        if (value.length > MAX_DATA_URL_CHARS && /^\s*data:/iu.test(value)) {
          node.setAttribute(name, 'data:,');
        }
      }
    }
    const comments = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
    const found = [];
    while (comments.nextNode()) {
      found.push(/** @type {Comment} */ (comments.currentNode));
    }
    for (const comment of found) {
      comment.remove();
    }
    for (const template of root.querySelectorAll('template')) {
      prune(template.content);
    }
  }

  /**
   * Serializes a copy. Where scripts run, what a `noscript` holds was parsed as text, and would be
   * escaped here: it is put back as it was, since lazy pictures keep their real address there.
   * @param {Element} copy The root element of the copy.
   * @returns {string} Its markup.
   */
  function serialize(copy) {
    const token = `qingdu-noscript-${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
    /** @type {string[]} */
    const texts = [];
    for (const node of copy.querySelectorAll('noscript')) {
      if (!node.firstElementChild && node.firstChild) {
        texts.push(node.textContent);
        node.textContent = token;
      }
    }
    // eslint-disable-next-line no-restricted-properties -- read, never written
    return copy.outerHTML.replaceAll(token, () => texts.shift() ?? '');
  }

  /** @type {QingduNamespace['snapshot']['take']} */
  function take() {
    if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') {
      return undefined; // a picture, a PDF, plain text, a feed
    }
    const inert = document.implementation.createHTMLDocument('');
    const copy = inert.importNode(document.documentElement, true);
    const selected = globalThis.qingdu.selection.follow(copy);
    for (const name of [HIDDEN, SRC, WIDTH, HEIGHT]) {
      for (const node of copy.querySelectorAll(`[${name}]`)) {
        node.removeAttribute(name);
      }
    }

    /** @type {{ live: Node, copy: Node }[]} */
    const pairs = [{ live: document.documentElement, copy }];
    /** @type {ShadowCopy[]} */
    const shadows = [];
    for (let pair = pairs.pop(); pair; pair = pairs.pop()) {
      markTree(pair, (live, hostCopy) => {
        const shadow = live.shadowRoot;
        if (shadow && !live.hasAttribute('data-qingdu-state')) {
          const shadowCopy = copyShadow(live, shadow, hostCopy);
          shadows.push(shadowCopy);
          pairs.push({ live: shadow, copy: shadowCopy.fragment });
        }
      });
    }
    // Only now may the copies change their shape: the walks above went side by side.
    for (const { host, fragment, slots } of shadows) {
      for (const { slot, assigned } of slots) {
        if (assigned.length > 0) {
          slot.replaceWith(...assigned);
        }
      }
      host.replaceChildren(fragment);
    }
    prune(copy);

    const doctype = document.compatMode === 'CSS1Compat' ? '<!DOCTYPE html>' : '';
    const selection = selected();
    const page = { html: doctype + serialize(copy), url: location.href };
    return selection === undefined ? page : { ...page, selection };
  }

  globalThis.qingdu.snapshot = { take };
}
undefined;
