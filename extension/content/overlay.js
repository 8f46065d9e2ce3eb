/**
 * Shows the reader over the page, and takes it away again. `start()` is the only thing that
 * changes a page, and `stop()` undoes all of it: the host is removed, the listeners and the style
 * sheet are taken back, scroll position, focus and selection are as they were.
 *
 * The reader is a modal dialog in an open shadow root. A modal dialog wins over the page's own
 * dialogs, full screen and z-index; an open root lets translators and other extensions work in it.
 * Pointer events are left alone for the same reason, and so are keys with a modifier.
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

  /** Below this the bar never hides: the top of an article shows its controls. */
  const BAR_HIDES_AFTER_PX = 160;

  /** Keys that scroll whatever has the focus. */
  const SCROLL_KEYS = new Set(
    [' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
  );

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
   * Notes where the page's reader was.
   * @returns {() => void} Brings all of it back.
   */
  function rememberPlace() {
    const { scrollX: left, scrollY: top } = window;
    const focused = document.activeElement;
    const selection = getSelection();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    const field =
      focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
        ? focused
        : undefined;
    const { selectionStart, selectionEnd, selectionDirection } = field ?? {};
    return () => {
      if (focused instanceof HTMLElement && focused !== document.body && focused.isConnected) {
        focused.focus({ preventScroll: true });
      }
      // A text field has a selection of its own, and setting the document's would take its focus.
      if (field && typeof selectionStart === 'number') {
        field.setSelectionRange(selectionStart, selectionEnd ?? null, selectionDirection ?? 'none');
      } else if (selection && !field) {
        if (anchorNode?.isConnected && focusNode?.isConnected) {
          selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
        } else {
          selection.removeAllRanges();
        }
      }
      window.scrollTo({ left, top, behavior: 'instant' });
    };
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

  /** One reader over one page, from the click that opens it to the one that closes it. */
  class Overlay {
    #abort = new AbortController();
    #restorePlace = () => {};
    #pageSheet = styleSheet(PAGE_STYLE);
    #host;
    #dialog;
    #main;
    /** @type {ReaderControls} */
    #controls;
    /** @type {ReaderSettings} */
    #settings = { ...globalThis.qingdu.settings.DEFAULTS };
    /** @type {Extraction | undefined} */
    #extraction;
    #isOpening = true;
    #isSaving = false;

    constructor() {
      const { controls, dom, i18n } = globalThis.qingdu;
      const lang = i18n.t('uiLanguage');
      this.#controls = controls.buildControls({
        act: (action) => this.#act(action),
        change: (change) => this.#change(change),
      });
      this.#main = dom.element('main', { class: 'main' });
      this.#dialog = dom.element(
        'dialog',
        { class: 'reader', lang, dir: 'ltr', tabindex: '-1' },
        ...this.#controls.nodes,
        this.#main,
      );
      this.#dialog.setAttribute('aria-label', i18n.t('readerControls'));
      this.#host = dom.element('qingdu-reader', { 'data-qingdu-state': 'loading' });
      const root = this.#host.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [HOST_STYLE, ...globalThis.qingdu.styles].map(styleSheet);
      root.append(this.#dialog);
    }

    /** @returns {boolean} Whether it is over the page, or about to be. */
    get isOpen() {
      return !this.#abort.signal.aborted && (this.#isOpening || this.#host.isConnected);
    }

    /** Opens the reader: the page is copied before anything in it changes. */
    async start() {
      const { settings } = globalThis.qingdu;
      for (const stale of document.querySelectorAll('qingdu-reader[data-qingdu-state]')) {
        stale.remove(); // left by a version of ours that was updated while it was open
      }
      // First, so that a dark room stays dark from the first frame on.
      this.#settings = await settings.read();
      if (!this.isOpen) {
        return; // a second click came at once
      }
      const page = takeSnapshot();
      this.#restorePlace = rememberPlace();
      document.documentElement.append(this.#host);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#pageSheet];
      this.#listen();
      this.#applySettings();
      this.#dialog.showModal();
      this.#dialog.focus({ preventScroll: true }); // not its first button: the keys scroll at once
      this.#isOpening = false;
      await this.#read(page, false);
    }

    /** Closes the reader; the page is as it was before. */
    stop() {
      this.#abort.abort();
      this.#controls.clearToast();
      this.#dialog.close();
      this.#host.remove();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets].filter(
        (sheet) => sheet !== this.#pageSheet,
      );
      this.#restorePlace();
    }

    /** Adds every listener there is, each bound to the signal that `stop()` raises. */
    #listen() {
      const { signal } = this.#abort;
      const capture = { capture: true, signal };
      // On the window, before any node of the page: its shortcuts must not answer to our keys.
      window.addEventListener('keydown', (event) => this.#onKey(event), capture);
      for (const type of /** @type {const} */ (['keypress', 'keyup'])) {
        window.addEventListener(type, (event) => this.#hideKey(event), capture);
      }
      // The back gesture of a phone closes a dialog without a key.
      this.#dialog.addEventListener(
        'cancel',
        (event) => {
          event.preventDefault();
          this.#act('close');
        },
        { signal },
      );
      this.#dialog.addEventListener('close', () => this.stop(), { signal });
      this.#dialog.addEventListener(
        'click',
        (event) => {
          const path = event.composedPath();
          const isOutside = !path.some(
            (node) => node instanceof Element && node.matches('.panel, .bar'),
          );
          if (isOutside) {
            this.#controls.closePanels();
          }
        },
        { signal },
      );
      let last = 0;
      this.#dialog.addEventListener(
        'scroll',
        () => {
          const { scrollTop } = this.#dialog;
          const isDown = scrollTop > last && scrollTop > BAR_HIDES_AFTER_PX;
          this.#controls.bar.classList.toggle('is-away', isDown);
          last = scrollTop;
        },
        { signal, passive: true },
      );
    }

    /**
     * @param {KeyboardEvent} event A key, seen before the page sees it.
     */
    #onKey(event) {
      this.#hideKey(event);
      if (SCROLL_KEYS.has(event.key) && document.activeElement !== this.#host) {
        this.#dialog.focus({ preventScroll: true }); // or else the page would scroll
      }
      const action = globalThis.qingdu.keyboard.actionOf(event);
      if (action) {
        event.preventDefault();
        this.#act(action);
      }
    }

    /**
     * @param {KeyboardEvent} event A key that the page must not see.
     */
    #hideKey(event) {
      if (globalThis.qingdu.keyboard.isPlain(event)) {
        event.stopImmediatePropagation();
      }
    }

    /**
     * @param {ReaderAction} action What a key or a button asks for.
     */
    #act(action) {
      const { settings } = globalThis.qingdu;
      const { size, width } = this.#settings;
      switch (action) {
        case 'close':
          if (!this.#controls.closePanels()) {
            this.stop();
          }
          break;
        case 'save':
          void this.#save();
          break;
        case 'larger':
          this.#change({ size: size + 1 });
          break;
        case 'smaller':
          this.#change({ size: size - 1 });
          break;
        case 'resetSize':
          this.#change({ size: settings.DEFAULTS.size });
          break;
        case 'narrower':
          this.#change({ width: width - 1 });
          break;
        case 'wider':
          this.#change({ width: width + 1 });
          break;
        case 'nextTheme':
          this.#change({ theme: settings.withNextTheme(this.#settings).theme });
          break;
        case 'help':
          this.#controls.togglePanel('help');
          break;
      }
    }

    /**
     * @param {Partial<ReaderSettings>} change What the user wants otherwise.
     */
    #change(change) {
      const { settings } = globalThis.qingdu;
      this.#settings = settings.normalize({ ...this.#settings, ...change });
      this.#applySettings();
      void settings.write(this.#settings);
    }

    /** Writes the settings where the style sheets read them. */
    #applySettings() {
      const { theme, typeface, size, width } = this.#settings;
      Object.assign(this.#dialog.dataset, { theme, typeface, size, width });
      this.#controls.showSettings(this.#settings);
    }

    /**
     * Has the page read by the core, and shows the article or a card that says why there is none.
     * @param {Snapshot | Failure} page The page.
     * @param {boolean} force Whether to read what does not look like an article.
     */
    async #read(page, force) {
      const { card, client, view } = globalThis.qingdu;
      this.#host.dataset['qingduState'] = 'loading';
      this.#main.replaceChildren();
      delete this.#dialog.dataset['ready'];
      const answer = 'html' in page ? await client.extractPage(page, force) : page;
      if (!this.isOpen) {
        return; // closed while the core was reading
      }
      if (answer.ok) {
        this.#extraction = answer.extraction;
        this.#main.replaceChildren(view.buildArticle(answer.extraction, location.href));
      } else {
        this.#main.replaceChildren(
          card.buildCard(answer, force, {
            force: () => void this.#read(page, true),
            retry: () => void this.#read(takeSnapshot(), force),
            close: () => this.stop(),
          }),
        );
      }
      this.#controls.allowSaving(answer.ok);
      this.#host.dataset['qingduState'] = answer.ok ? 'open' : 'notice';
      const title = this.#main.querySelector('h1')?.textContent;
      this.#dialog.setAttribute('aria-label', title ?? '');
      this.#dialog.dataset['ready'] = '';
    }

    /** Saves the article; says what was seen of it, and offers again when it failed. */
    async #save() {
      if (!this.#extraction || this.#isSaving) {
        return;
      }
      const { client, download, i18n } = globalThis.qingdu;
      const { article } = this.#extraction;
      this.#isSaving = true;
      delete this.#dialog.dataset['saved'];
      const isDirect = download.isPossible();
      const answer = isDirect ? await client.renderFile(article) : await client.saveInTab(article);
      this.#isSaving = false;
      if (!this.isOpen) {
        return;
      }
      if (!answer.ok) {
        const key = answer.code === 'gone' ? 'saveGone' : 'saveFailed';
        this.#controls.complain(i18n.t(key), () => void this.#save());
      } else if ('opened' in answer) {
        this.#controls.say(i18n.t('savedInTab', answer.opened));
        this.#dialog.dataset['saved'] = answer.opened;
      } else {
        download.start(answer, this.#dialog);
        this.#controls.say(i18n.t('savedToDownloads', answer.name));
        this.#dialog.dataset['saved'] = answer.name;
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
