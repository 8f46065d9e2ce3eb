/**
 * Hands a file to the browser's downloads by a click on a link, which needs no permission and
 * works under a strict policy. What the browser then does with it is not seen from here.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** Long enough for a question where to save; the blob is a few kilobytes. */
  const REVOKE_AFTER_MS = 120_000;

  /** @type {QingduNamespace['download']['isPossible']} */
  function isPossible() {
    // A sandboxed document has an opaque origin; a click there saves nothing and says nothing.
    // Chromium holds back a blob: of a page that came over plain http as insecure, and says nothing
    // either. A local file is opaque too, and saves well.
    const isOpaque = globalThis.origin === 'null';
    return location.protocol === 'file:' || (isSecureContext && !isOpaque);
  }

  /** @type {QingduNamespace['download']['start']} */
  function start(file, parent) {
    const { element } = globalThis.qingdu.dom;
    const url = URL.createObjectURL(new Blob([file.text], { type: 'text/markdown;charset=utf-8' }));
    const link = element('a', { href: url, download: file.name, hidden: '' });
    parent.append(link);
    // Not composed: it stays within our root, where no page can see or cancel it.
    link.dispatchEvent(new MouseEvent('click', { cancelable: true }));
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), REVOKE_AFTER_MS);
  }

  globalThis.qingdu.download = { isPossible, start };
}
undefined;
