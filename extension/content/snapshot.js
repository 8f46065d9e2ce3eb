/**
 * Copies the page for the core without touching it.
 *
 * Runs in the page's process, so what it returns is untrusted even though the code is ours. What
 * only the browser knows is written into the copy as marks (`snapshot-hidden`, `-view`, `-pictures`),
 * and what lies in shadow roots and frames takes its place in it (`snapshot-trees`). Nothing is
 * dropped for being hidden: the core decides. The copy lives in a document without a window, where
 * nothing loads and nothing runs.
 */
'use strict';

/**
 * A page, and what is selected on it.
 * @typedef {object} Snapshot
 * @property {string} html The page.
 * @property {string} url Its address.
 * @property {string} [selection] What is selected.
 * @property {string} [frame] The address of a large frame of another origin, which nobody may read.
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const HIDDEN = 'data-qingdu-hidden';
  /** Says that style and layout are known, so that names and attributes need not be guessed from. */
  const LIVE = 'data-qingdu-live';

  /** What the core cannot use: it reads of scripts what describes the page, and formulae. */
  const USELESS =
    'script:not([type="application/ld+json" i], [type^="math/" i]), style, [data-qingdu-state]';

  /** A `data:` address longer than this is a picture, which no article can keep: only its weight. */
  const MAX_DATA_URL_CHARS = 256;

  /** What a page's head says of the article that was loaded first. */
  const FACTS =
    'meta[property^="og:"], meta[property^="article:"], meta[name^="twitter:"], meta[name="author"], ' +
    'meta[name="description"], link[rel="canonical"], script[type="application/ld+json" i]';

  /**
   * Walks a tree of the page and its copy side by side and writes the marks.
   * @param {TreePair} pair Two trees of the same shape.
   * @param {ReturnType<QingduNamespace['inView']['find']>} inView What is in front of the reader.
   * @returns {(TreePair | undefined)[]} The trees that were met on the way.
   */
  function markTree(pair, inView) {
    const liveWalker = document.createTreeWalker(pair.live, NodeFilter.SHOW_ELEMENT);
    const copyWalker = document.createTreeWalker(pair.copy, NodeFilter.SHOW_ELEMENT);
    /** @type {(TreePair | undefined)[]} */
    const found = [];
    let skips = false;
    for (;;) {
      const live = /** @type {Element | null} */ (advance(liveWalker, skips));
      const copy = /** @type {Element | null} */ (advance(copyWalker, skips));
      if (!live || !copy) {
        return found;
      }
      const kind = inView.walls.includes(live)
        ? 'wall'
        : inView.elsewhere.includes(live)
          ? 'elsewhere'
          : globalThis.qingdu.hidden.kindOf(live);
      if (kind) {
        copy.setAttribute(HIDDEN, kind);
      }
      // What unfolds is seen then, and what is in it is read like the rest.
      skips = kind !== undefined && kind !== 'fold';
      if (skips) {
        continue;
      }
      found.push(lookAt(live, copy));
    }
  }

  /**
   * @param {Element} live A visible element of the page.
   * @param {Element} copy Its copy.
   * @returns {TreePair | undefined} The tree that stands in its place on the screen, if one does.
   */
  function lookAt(live, copy) {
    const { pictures, trees, webext } = globalThis.qingdu;
    if (live.localName === 'img') {
      pictures.mark(/** @type {HTMLImageElement} */ (live), copy);
      return undefined;
    }
    if (live.localName === 'iframe' || live.localName === 'frame') {
      return trees.copyFrame(/** @type {HTMLIFrameElement} */ (live), copy);
    }
    if (live.localName === 'canvas') {
      const painted = /** @type {HTMLCanvasElement} */ (live);
      const drawing = globalThis.qingdu.canvas.pictureOf(painted, copy.ownerDocument);
      return drawing && { live: drawing, copy: drawing, place: () => copy.replaceWith(drawing) };
    }
    const picture = pictures.backgroundOf(live, copy.ownerDocument);
    if (picture) {
      return { live: picture, copy: picture, place: () => copy.append(picture) };
    }
    const shadow = live.hasAttribute('data-qingdu-state') ? null : webext.shadowRootOf(live);
    return shadow ? trees.copyShadow(live, shadow, copy) : undefined;
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

  /**
   * Where the reader has scrolled on to another article than the one that was loaded, the head of
   * the page speaks of that one.
   * @param {Element} copy The root element of the copy.
   * @param {string} headline The headline in view.
   */
  function forgetFacts(copy, headline) {
    for (const node of copy.querySelectorAll(FACTS)) {
      node.remove();
    }
    const title = copy.querySelector('title');
    if (title && !title.textContent.includes(headline.trim())) {
      title.textContent = headline;
    }
  }

  /**
   * @param {Element} copy The root element of the copy, perhaps with a set of frames for a body.
   */
  function takeOutOfFrames(copy) {
    const set = copy.querySelector(':scope > frameset');
    if (set) {
      const body = copy.ownerDocument.createElement('body');
      const frames = [...set.querySelectorAll('[data-qingdu-frame]')];
      body.append(...frames.filter((box) => !box.parentElement?.closest('[data-qingdu-frame]')));
      set.replaceWith(body);
    }
  }

  /** @type {QingduNamespace['snapshot']['take']} */
  function take() {
    if (document.contentType !== 'text/html' && document.contentType !== 'application/xhtml+xml') {
      return undefined; // a picture, a PDF, plain text, a feed
    }
    const inert = document.implementation.createHTMLDocument('');
    const copy = inert.importNode(document.documentElement, true);
    const selected = globalThis.qingdu.selection.follow(copy);
    for (const name of [HIDDEN, ...globalThis.qingdu.pictures.MARKS]) {
      for (const node of copy.querySelectorAll(`[${name}]`)) {
        node.removeAttribute(name);
      }
    }
    copy.setAttribute(LIVE, '');
    globalThis.qingdu.canvas.forget();

    const inView = globalThis.qingdu.inView.find();
    /** @type {TreePair[]} */
    const pairs = [{ live: document.documentElement, copy, place: () => {} }];
    for (const pair of pairs) {
      // The list grows while it is walked: shadow roots hold hosts, and frames hold frames.
      pairs.push(...markTree(pair, inView).filter((tree) => tree !== undefined));
    }
    // Only now may the copies change their shape, and from the inside out: what a slot shows may be
    // a slot of the host around it.
    for (const { place } of pairs.toReversed()) {
      place();
    }
    takeOutOfFrames(copy);
    if (inView.headline) {
      forgetFacts(copy, inView.headline);
    }
    prune(copy);

    const doctype = document.compatMode === 'CSS1Compat' ? '<!DOCTYPE html>' : '';
    const { frame } = inView;
    const selection = selected();
    return {
      html: doctype + serialize(copy),
      url: location.href,
      ...(selection === undefined ? {} : { selection }),
      ...(frame ? { frame } : {}),
    };
  }

  globalThis.qingdu.snapshot = { take };
}
undefined;
