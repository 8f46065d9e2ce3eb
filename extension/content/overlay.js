/**
 * Shows the reader over the page, and takes it away again. `start()` is the only thing that
 * changes a page, and `stop()` undoes all of it: the host is removed, the listeners and the style
 * sheet are taken back, scroll position, focus and selection are as they were.
 *
 * The reader is a modal dialog, which wins over the page's own dialogs, full screen and z-index, in
 * a closed shadow root: the page may not read what stands in it, which other extensions may (those
 * that know open roots alone, where the user lets them and the page look in). Pointer
 * events are left alone for their sake, and so are most keys with a modifier. `guard.js` keeps it
 * there, `input.js` keeps its events; where a page is stronger, a tab of ours shows the article.
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
    :root:root:root:root {
      display: block !important;
      content-visibility: visible !important;
      scrollbar-width: none !important;
    }
    @page {
      size: auto !important;
      margin: 18mm 16mm 20mm !important;
      @bottom-center { content: counter(page) ' / ' counter(pages); font: 9pt sans-serif; color: #555; }
    }
    @media print {
      :root:root:root:root {
        block-size: auto !important;
        inline-size: auto !important;
        max-inline-size: none !important;
        min-block-size: 0 !important;
        margin: 0 !important;
        padding: 0 !important;
        overflow: visible !important;
        background: none !important;
        contain: none !important;
        position: static !important;
        zoom: 1 !important;
      }
      :root:root:root > :not([data-qingdu-state]) { display: none !important; }
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

  /** @typedef {Snapshot | Failure | Promise<Snapshot | Failure>} Taken */

  /**
   * What was shown last over this document: opening again is instant while the page is the same.
   * @type {{ page: Snapshot, answer: Extracted, position: ReadingPosition | undefined } | undefined}
   */
  let last;

  /**
   * @param {Snapshot} page The page now.
   * @param {Snapshot} before The page as it was.
   * @returns {boolean} Whether nothing has changed that the core would see.
   */
  const isSame = (page, before) =>
    page.html === before.html && page.url === before.url && page.selection === before.selection;

  /** One reader over one page, from the click that opens it to the one that closes it. */
  class Overlay {
    #abort = new AbortController();
    #url;
    /** @type {() => Taken} */
    #take;
    /** @type {Taken} */
    #page = { ok: false, code: 'empty-page' };
    /**
     * What the core was asked to read of it.
     * @type {Snapshot | undefined}
     */
    #asked;
    /** Whether the page under the reader is another one by now. */
    #isAway = false;
    #restorePlace = () => {};
    #pageSheet = styleSheet(PAGE_STYLE);
    #host;
    #reader;
    #input;
    #guard;
    /** @type {Promise<Extracted | Failure> | undefined} */
    #answer;
    #isOpen = true;

    /** @param {string} [link] The page of the same site that is read instead of the one that is here. */
    constructor(link) {
      const { dom, fetchPage, guard, i18n, input, reader } = globalThis.qingdu;
      this.#url = link ?? location.href;
      this.#take =
        link === undefined ? takeSnapshot : () => fetchPage(link, this.#abort.signal);
      const open = () => void window.open(link, '_blank', 'noopener,noreferrer');
      const offer = { label: i18n.t('openPage'), act: open };
      this.#host = dom.element('div', { 'data-qingdu-state': '' });
      this.#reader = reader.create({
        url: this.#url,
        ...(link === undefined ? {} : { remark: { text: i18n.t('linkShown'), offer } }),
        close: () => this.stop(),
        reopen: () => {
          this.stop(); // a root that is there stays open, or closed
          show(link);
        },
        fetchPage,
        extract: (force) => this.#extract(this.#take(), force),
        extractWhole: (force) => this.#extract(this.#page, force, true),
      });
      const { dialog } = this.#reader;
      this.#input = input.create(this.#host, {
        onKey: (event) => this.#reader.onKey(event, document.activeElement === this.#host),
        onCopy: (event) => this.#reader.onCopy(event),
        onClick: (event) => this.#reader.onClick(event),
        scrollBy: (pixels) => dialog.scrollBy({ top: pixels, behavior: 'instant' }),
      });
      this.#guard = guard.create({
        host: this.#host,
        dialog,
        raise: () => this.#raise(),
        giveUp: () => void this.#moveToTab('covered'),
      });
    }

    /** @returns {boolean} Whether it is over the page, or about to be. */
    get isOpen() {
      return this.#isOpen;
    }

    /** Opens the reader: the page is copied before anything in it changes. */
    async start() {
      const { navigation, paper, place: pagePlace, settings, styles } = globalThis.qingdu;
      for (const stale of document.querySelectorAll(':root > [data-qingdu-state]')) {
        stale.remove(); // left by a version of ours that was updated while it was open
      }
      // First, so that a dark room stays dark from the first frame on.
      const look = await settings.read();
      if (!this.#isOpen) {
        return; // a second click came at once
      }
      const root = this.#host.attachShadow({ mode: look.access });
      root.adoptedStyleSheets = [HOST_STYLE, ...styles].map(styleSheet);
      root.append(...this.#reader.nodes);
      this.#page = this.#take();
      this.#restorePlace = pagePlace.remember();
      if (document.pointerLockElement) {
        document.exitPointerLock(); // or the mouse would move something of the page, unseen
      }
      this.#attach();
      this.#reader.show(look);
      this.#reader.dialog.addEventListener('close', () => {
        if (!this.#reader.dialog.open) {
          this.stop(); // by the browser; a raised reader is open again when this comes
        }
      });
      paper.claim(this.#pageSheet, this.#abort.signal);
      navigation.watch(this.#abort.signal, (move) => this.#onMove(move));
      const position = last?.page.url === this.#url ? last.position : undefined;
      const reading = this.#reader.read((force) => this.#extract(this.#page, force), false);
      this.#guard.start();
      if (this.#isOpen && this.#input.isTaken()) {
        await this.#moveToTab('input');
      }
      await reading;
      this.#reader.position = position;
    }

    /** Closes the reader; the page is as it was before. */
    stop() {
      if (!this.#isOpen) {
        return;
      }
      this.#isOpen = false;
      void this.#keep();
      this.#abort.abort();
      this.#guard.stop();
      this.#input.stop();
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

    /** Puts the host into the page, with all that hangs on the document. */
    #attach() {
      if (this.#host.parentNode !== document.documentElement) {
        document.documentElement.append(this.#host);
      }
      if (![...document.adoptedStyleSheets].includes(this.#pageSheet)) {
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageSheet];
      }
      this.#input.listen();
    }

    /** Brings the reader back to where it can be seen. */
    #raise() {
      this.#attach();
      this.#reader.raise();
    }

    /**
     * @param {Taken} taken The page.
     * @param {boolean} force Whether to read what does not look like an article.
     * @param {boolean} [isWhole] Whether to read all of it, whatever is selected.
     * @returns {Promise<Extracted | Failure>} What the core made of it.
     */
    #extract(taken, force, isWhole) {
      const { client } = globalThis.qingdu;
      this.#answer = Promise.resolve(taken).then((page) => {
        if (!('html' in page)) {
          return page;
        }
        const { selection, ...whole } = page;
        const asked = isWhole || !selection ? whole : page;
        this.#asked = asked;
        return last && !force && isSame(asked, last.page)
          ? last.answer
          : client.extractPage(asked, force);
      });
      return this.#answer;
    }

    /** Keeps what is shown, and where one is in it, for the next click. */
    async #keep() {
      const { extraction, position } = this.#reader;
      const [page, answer] = [this.#asked, await this.#answer];
      if (page && extraction && answer?.ok) {
        last = { page, position, answer: { ...answer, extraction } };
      }
    }

    /**
     * Leaves the page alone, and shows the same article in a tab.
     * @param {TabReason} why What the page does.
     */
    async #moveToTab(why) {
      const { client } = globalThis.qingdu;
      const answer = (await this.#answer) ?? { ok: false, code: 'core-failed' };
      if (this.#isOpen) {
        this.stop();
        await client.readInTab(answer, this.#url, why);
      }
    }
  }

  /** @type {Overlay | undefined} */
  let overlay;

  /** @param {string} [link] As for {@link Overlay}. */
  function show(link) {
    overlay = new Overlay(link);
    void overlay.start();
  }

  globalThis.qingdu.overlay = {
    toggle() {
      if (overlay?.isOpen) {
        overlay.stop();
        overlay = undefined;
        return;
      }
      show();
    },
    open(link) {
      if (overlay?.isOpen) {
        if (link === undefined) {
          return;
        }
        overlay.stop();
      }
      show(link);
    },
  };
}
undefined;
