/**
 * Shows the reader over the page, and takes it away again. `start()` is the only thing that
 * changes a page, and `stop()` undoes all of it: the host is removed, the listeners and the style
 * sheet are taken back, scroll position, focus and selection are as they were.
 *
 * The reader is a modal dialog, which wins over the page's own dialogs, full screen and z-index, in
 * a closed shadow root: the page may not read what stands in it, which other extensions may. Pointer
 * events are left alone for their sake, and so are keys with a modifier.
 *
 * The host is a plain element: a page may define a custom one of any name, and then it would be
 * handed the root (`attachInternals().shadowRoot`).
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const HOST_STYLE = ':host { all: initial !important; display: contents !important; }';

  /**
   * What the page's own document needs while the reader is open: one scroll bar instead of two,
   * and on paper the article instead of the page.
   */
  const PAGE_STYLE = `
    :root { scrollbar-width: none !important; }
    @media print {
      :root { block-size: auto !important; overflow: visible !important; background: none !important; }
      :root > :not([data-qingdu-state]) { display: none !important; }
    }`;

  /**
   * @param {string} text The text of a style sheet.
   * @returns {CSSStyleSheet} The sheet; constructed, since a page's policy may forbid `<style>`.
   */
  function styleSheet(text) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  }

  /**
   * @returns {Snapshot | Failure} The page, or why there is no copy of it.
   */
  function takeSnapshot() {
    try {
      return globalThis.qingdu.snapshot.take() ?? { ok: false, code: 'not-html' };
    } catch {
      return { ok: false, code: 'core-failed' }; // a page that breaks the copying gets a card too
    }
  }

  /**
   * @param {Snapshot | Failure} page The page.
   * @returns {Snapshot | Failure} All of it.
   */
  function withoutSelection(page) {
    return 'html' in page ? { html: page.html, url: page.url } : page;
  }

  /**
   * @param {Snapshot | Failure} page The page.
   * @returns {(force: boolean) => Promise<Extracted | Failure>} Has it read by the core.
   */
  const extractor = (page) => async (force) =>
    'html' in page ? globalThis.qingdu.client.extractPage(page, force) : page;

  /** One reader over one page, from the click that opens it to the one that closes it. */
  class Overlay {
    #abort = new AbortController();
    /** @type {Snapshot | Failure} */
    #page = { ok: false, code: 'empty-page' };
    /** Whether the page under the reader is another one by now. */
    #isAway = false;
    #restorePlace = () => {};
    #pageSheet = styleSheet(PAGE_STYLE);
    #host;
    #reader;
    #isOpening = true;

    constructor() {
      const { dom, reader, styles } = globalThis.qingdu;
      this.#host = dom.element('div', { 'data-qingdu-state': '' });
      this.#reader = reader.create({
        url: location.href,
        close: () => this.stop(),
        fetchPage: globalThis.qingdu.fetchPage,
        extract: (force) => extractor(takeSnapshot())(force),
        extractWhole: (force) => extractor(withoutSelection(this.#page))(force),
      });
      const root = this.#host.attachShadow({ mode: 'closed' });
      root.adoptedStyleSheets = [HOST_STYLE, ...styles].map(styleSheet);
      root.append(this.#reader.dialog);
    }

    /** @returns {boolean} Whether it is over the page, or about to be. */
    get isOpen() {
      return !this.#abort.signal.aborted && (this.#isOpening || this.#host.isConnected);
    }

    /** Opens the reader: the page is copied before anything in it changes. */
    async start() {
      const { place, settings } = globalThis.qingdu;
      for (const stale of document.querySelectorAll(':root > [data-qingdu-state]')) {
        stale.remove(); // left by a version of ours that was updated while it was open
      }
      // First, so that a dark room stays dark from the first frame on.
      const look = await settings.read();
      if (!this.isOpen) {
        return; // a second click came at once
      }
      this.#page = takeSnapshot();
      this.#restorePlace = place.remember();
      document.documentElement.append(this.#host);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageSheet];
      this.#listen();
      this.#reader.show(look);
      this.#isOpening = false;
      await this.#reader.read(extractor(this.#page), false);
    }

    /** Closes the reader; the page is as it was before. */
    stop() {
      this.#abort.abort();
      this.#reader.stop();
      this.#host.remove();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter(
        (sheet) => sheet !== this.#pageSheet,
      );
      if (!this.#isAway) {
        this.#restorePlace();
      }
    }

    /**
     * The page went elsewhere under the reader. Who went back wants to be there: the reader closes.
     * Else the article stays, and a line offers the other page.
     * @param {{ isAway: boolean, isBack: boolean }} move Where it went.
     */
    #onMove({ isAway, isBack }) {
      const { i18n } = globalThis.qingdu;
      this.#isAway = isAway;
      if (!isAway) {
        this.#reader.withdraw();
      } else if (isBack) {
        this.stop();
      } else {
        const act = () => {
          this.stop();
          globalThis.qingdu.overlay.toggle();
        };
        this.#reader.offer(i18n.t('pageMoved'), { label: i18n.t('readThat'), act });
      }
    }

    /** Adds every listener in the page, each bound to the signal that `stop()` raises. */
    #listen() {
      const { signal } = this.#abort;
      const capture = { capture: true, signal };
      // On the window, before any node of the page: its shortcuts must not answer to our keys.
      window.addEventListener('keydown', (event) => this.#onKey(event), capture);
      for (const type of /** @type {const} */ (['keypress', 'keyup'])) {
        window.addEventListener(type, (event) => this.#hideKey(event), capture);
      }
      this.#reader.dialog.addEventListener('close', () => this.stop(), { signal });
      globalThis.qingdu.navigation.watch(signal, (move) => this.#onMove(move));
    }

    /**
     * @param {KeyboardEvent} event A key, seen before the page sees it.
     */
    #onKey(event) {
      this.#hideKey(event);
      this.#reader.onKey(event, document.activeElement === this.#host);
    }

    /**
     * @param {KeyboardEvent} event A key that the page must not see.
     */
    #hideKey(event) {
      if (globalThis.qingdu.keyboard.isPlain(event)) {
        event.stopImmediatePropagation();
      }
    }
  }

  /** @type {Overlay | undefined} */
  let overlay;

  globalThis.qingdu.overlay = {
    toggle() {
      if (overlay?.isOpen) {
        overlay.stop();
        overlay = undefined;
        return;
      }
      overlay = new Overlay();
      void overlay.start();
    },
  };
}
undefined;
