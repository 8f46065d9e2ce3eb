/**
 * Fetches another page of the same site with the rights that the page itself has: its cookies, and
 * nothing more. So it needs no permission, and a page elsewhere is out of reach.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** The core cuts longer pages. */
  const MAX_BYTES = 16 * 1024 * 1024;
  const TIMEOUT_MS = 30_000;
  /** Where a page declares its charset, if it does. */
  const HEAD_BYTES = 4096;

  /**
   * @param {Blob} page A page; not as bytes, whose views Firefox keeps from a content script.
   * @param {string} type Its content type.
   * @returns {Promise<string>} Its text: in the charset that it declares, in UTF-8 where it is that,
   *   else in that of the page that is here.
   */
  async function decode(page, type) {
    const head = await page.slice(0, HEAD_BYTES).text();
    const declared =
      /charset\s*=\s*["']?([\w-]+)/iu.exec(type)?.[1] ??
      /<meta[^>]+charset\s*=\s*["']?([\w-]+)/iu.exec(head)?.[1];
    const bytes = await page.slice(0, MAX_BYTES).arrayBuffer();
    for (const charset of [declared, 'utf-8', document.characterSet]) {
      try {
        if (charset !== undefined) {
          return new TextDecoder(charset, { fatal: charset !== declared && charset !== document.characterSet }).decode(bytes);
        }
      } catch {
        // A charset that nobody knows, or not this one.
      }
    }
    return new TextDecoder().decode(bytes);
  }

  /** @type {QingduNamespace['fetchPage']} */
  async function fetchPage(url, signal) {
    const failed = { ok: /** @type {const} */ (false), code: 'fetch-failed' };
    if (!URL.canParse(url) || new URL(url).origin !== location.origin) {
      return failed;
    }
    try {
      const response = await fetch(url, {
        credentials: 'same-origin',
        headers: { accept: 'text/html,application/xhtml+xml' },
        signal: AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT_MS)]),
      });
      const type = response.headers.get('content-type') ?? '';
      if (!response.ok || !/^(?:text\/html|application\/xhtml\+xml)\b/iu.test(type)) {
        return { ...failed, code: response.ok ? 'not-html' : 'fetch-failed' };
      }
      return { html: await decode(await response.blob(), type), url: response.url || url };
    } catch {
      return signal.aborted ? { ...failed, code: 'stopped' } : failed;
    }
  }

  globalThis.qingdu.fetchPage = fetchPage;
}
undefined;
