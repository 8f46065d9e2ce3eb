/**
 * Trees that lie beside the page's own: what shadow roots show in place of their hosts, and what
 * frames of the same origin show. Both are copied apart, and put in place when nobody walks any more.
 */
'use strict';

/**
 * A tree of the page, its copy of the same shape, and what puts the copy in its place.
 * @typedef {{ live: Node, copy: Node, place: () => void }} TreePair
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** Smaller frames hold buttons and counters. */
  const MIN_FRAME = { width: 200, height: 100 };
  /** Frames with less text hold no article. */
  const MIN_FRAME_CHARS = 140;

  /** Attributes that lead somewhere, seen from the document that they stand in. */
  const ADDRESSES = ['href', 'src', 'poster', 'data-src', 'data-original', 'data-lazy-src'];

  /** @type {QingduNamespace['trees']['copyShadow']} */
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
      return slotCopy ? [{ slotCopy, assigned }] : [];
    });
    const place = () => {
      for (const { slotCopy, assigned } of slots) {
        if (assigned.length > 0) {
          slotCopy.replaceWith(...assigned);
        }
      }
      copy.replaceChildren(fragment);
    };
    return { live: shadow, copy: fragment, place };
  }

  /** @type {QingduNamespace['trees']['copyFrame']} */
  function copyFrame(live, copy) {
    const inner = live.contentDocument;
    const { width, height } = live.getBoundingClientRect();
    const isLarge = width >= MIN_FRAME.width && height >= MIN_FRAME.height;
    // What is seen, since scripts and styles would count too.
    if (!inner?.body || !isLarge || inner.body.innerText.trim().length < MIN_FRAME_CHARS) {
      return undefined;
    }
    const box = copy.ownerDocument.createElement('div');
    box.setAttribute('data-qingdu-frame', '');
    for (const child of inner.body.childNodes) {
      box.append(copy.ownerDocument.importNode(child, true));
    }
    if (inner.baseURI !== document.baseURI) {
      resolveAddresses(box, inner.baseURI);
    }
    return { live: inner.body, copy: box, place: () => copy.replaceWith(box) };
  }

  /**
   * Writes the addresses in a frame as the page around it understands them.
   * @param {Element} root The copy.
   * @param {string} base What they are relative to.
   */
  function resolveAddresses(root, base) {
    for (const name of ADDRESSES) {
      for (const node of root.querySelectorAll(`[${name}]`)) {
        const value = node.getAttribute(name) ?? '';
        if (!/^\s*(?:#|data:)/iu.test(value) && URL.canParse(value, base)) {
          node.setAttribute(name, new URL(value, base).href);
        }
      }
    }
    for (const node of root.querySelectorAll('[srcset]')) {
      const set = node.getAttribute('srcset') ?? '';
      const resolve = (/** @type {string} */ address) =>
        URL.canParse(address, base) ? new URL(address, base).href : address;
      node.setAttribute('srcset', set.replace(/[^\s,]\S*[^\s,]/gu, (word) =>
        /^[\d.]+[wxh]$/u.test(word) ? word : resolve(word)));
    }
  }

  globalThis.qingdu.trees = { copyShadow, copyFrame };
}
undefined;
