/**
 * The reader itself: a dialog with its controls, and in it an article or the card that says why
 * there is none. Who mounts it decides where it stands and what closing means: over a page that is
 * `content/overlay.js`.
 *
 * Only the user's own keys and clicks count: an event that a script made does nothing here.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** Below this the bar never hides: the top of an article shows its controls. */
  const BAR_HIDES_AFTER_PX = 160;

  /** Keys that scroll whatever has the focus. */
  const SCROLL_KEYS = new Set(
    [' ', 'ArrowUp', 'ArrowDown', 'PageUp', 'PageDown', 'Home', 'End'],
  );

  class Reader {
    #mount;
    #main;
    /** @type {ReaderControls} */
    #controls;
    /** @type {ReaderSettings} */
    #settings = { ...globalThis.qingdu.settings.DEFAULTS };
    /** @type {Extraction | undefined} */
    #extraction;
    /** @type {Further | undefined} */
    #further;
    #isSaving = false;
    /**
     * What is added to what is being copied.
     * @type {{ title: string, url: string } | undefined}
     */
    #wantsSource;
    #isStopped = false;
    #clicks;
    /** Has the focus for an instant whenever the dialog opens. */
    #anchor;
    dialog;
    /** All there is to mount. */
    nodes;

    /** @param {ReaderMount} mount Where it stands. */
    constructor(mount) {
      const { controls, dom, i18n } = globalThis.qingdu;
      this.#mount = mount;
      this.#controls = controls.buildControls({
        act: (action) => this.act(action),
        change: (change) => this.#change(change),
        isOverPage: mount.reopen !== undefined,
      });
      this.#main = dom.element('main', { class: 'main' });
      this.dialog = dom.element(
        'dialog',
        { class: 'reader', lang: i18n.t('uiLanguage'), dir: 'ltr', tabindex: '-1' },
        ...this.#controls.nodes,
        this.#main,
      );
      this.dialog.setAttribute('aria-label', i18n.t('readerControls'));
      this.#anchor = dom.element('span', { tabindex: '-1', 'aria-hidden': 'true' });
      this.nodes = [this.#anchor, this.dialog];
      this.#clicks = globalThis.qingdu.clicks.create(this.dialog);
      this.#listen();
    }

    /** @param {ReaderSettings} settings How it looks, from its first frame on. */
    show(settings) {
      this.#settings = settings;
      this.#applySettings();
      this.raise();
    }

    /** Puts the dialog on top of everything, again if need be. */
    raise() {
      const { scrollTop } = this.dialog;
      this.dialog.close();
      // Closing gives the focus back to who had it: here to nobody who would notice.
      this.#anchor.focus({ preventScroll: true });
      const zoom = document.documentElement.currentCSSZoom ?? 1;
      this.dialog.style.zoom = zoom === 1 ? '' : String(1 / zoom);
      this.dialog.showModal();
      this.dialog.focus({ preventScroll: true }); // not its first button: the keys scroll at once
      this.dialog.scrollTop = scrollTop;
    }

    /** Stops what would go on; taking it away is its mount's part. */
    stop() {
      this.#isStopped = true;
      this.#further?.stop();
      this.#controls.clearToast();
      this.dialog.close();
    }

    /** Adds the dialog's own listeners, which go with it. */
    #listen() {
      // The back gesture of a phone closes a dialog without a key.
      this.dialog.addEventListener('cancel', (event) => {
        event.preventDefault();
        if (event.isTrusted) {
          this.act('close');
        }
      });
      this.dialog.addEventListener('click', (event) => {
        const isOutside = !event
          .composedPath()
          .some((node) => node instanceof Element && node.matches('.panel, .bar'));
        if (isOutside) {
          this.#controls.closePanels();
        }
      });
      let last = 0;
      const onScroll = () => {
        const { scrollTop } = this.dialog;
        const isDown = scrollTop > last && scrollTop > BAR_HIDES_AFTER_PX;
        this.#controls.bar.classList.toggle('is-away', isDown);
        last = scrollTop;
      };
      this.dialog.addEventListener('scroll', onScroll, { passive: true });
    }

    /** @param {MouseEvent} event A click that the page may stop before it comes to the dialog. */
    onClick(event) {
      this.#clicks.ensure(event);
    }

    /**
     * @param {KeyboardEvent} event A key, wherever it was caught.
     * @param {boolean} hasFocus Whether the focus is in the reader.
     */
    onKey(event, hasFocus) {
      if (!event.isTrusted) {
        return;
      }
      if (SCROLL_KEYS.has(event.key) && !hasFocus) {
        this.dialog.focus({ preventScroll: true }); // or else the page would scroll
      }
      if (globalThis.qingdu.clipboard.isSelectAll(event)) {
        event.preventDefault();
        globalThis.qingdu.clipboard.selectAll(this.dialog);
        return;
      }
      const root = /** @type {Document | ShadowRoot} */ (this.dialog.getRootNode());
      const action = globalThis.qingdu.keyboard.actionOf(event, root.activeElement);
      if (action) {
        event.preventDefault();
        this.act(action);
      }
    }

    /**
     * @param {ReaderAction} action What a key or a button asks for.
     */
    act(action) {
      const { settings } = globalThis.qingdu;
      const { size, width } = this.#settings;
      switch (action) {
        case 'close':
          if (!this.#controls.closePanels()) {
            this.#mount.close();
          }
          break;
        case 'save':
          void this.#save();
          break;
        case 'copy':
          this.#copy();
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
      const written = settings.write(this.#settings);
      if (change.access) {
        void written.then(() => this.#mount.reopen?.());
      }
    }

    /** Writes the settings where the style sheets read them. */
    #applySettings() {
      const { theme, typeface, size, width } = this.#settings;
      Object.assign(this.dialog.dataset, { theme, typeface, size, width });
      this.#controls.showSettings(this.#settings);
    }

    /**
     * Shows the article, or a card that says why there is none.
     * @param {(force: boolean) => Promise<Extracted | Failure>} extract Has the page read.
     * @param {boolean} force Whether to read what does not look like an article.
     */
    async read(extract, force) {
      const { card, i18n } = globalThis.qingdu;
      this.#further?.stop();
      this.dialog.dataset['state'] = 'loading';
      this.#main.replaceChildren();
      delete this.dialog.dataset['ready'];
      const answer = await extract(force);
      if (this.#isStopped) {
        return; // closed while the core was reading
      }
      if (answer.ok) {
        this.#showArticle(answer.extraction);
        const { extractWhole } = this.#mount;
        if (answer.isSelection && extractWhole) {
          const label = i18n.t('showWhole');
          const act = () => void this.read(extractWhole, false);
          this.remark(i18n.t('selectionShown'), { label, act });
        }
      } else {
        this.#main.replaceChildren(
          card.buildCard(answer, force, {
            force: () => void this.read(extract, true),
            retry: () => void this.read(this.#mount.extract, force),
            close: () => this.#mount.close(),
          }),
        );
      }
      const { remark } = this.#mount;
      if (remark) {
        this.remark(remark.text, remark.offer);
      }
      this.#controls.allowSaving(answer.ok);
      this.dialog.dataset['state'] = answer.ok ? 'open' : 'notice';
      const title = this.#main.querySelector('h1')?.textContent;
      this.dialog.setAttribute('aria-label', title ?? '');
      this.dialog.dataset['ready'] = '';
    }

    /**
     * @param {Extraction} extraction The article, and where it has further pages a line under it.
     */
    #showArticle(extraction) {
      const { notes, pages, view } = globalThis.qingdu;
      const { fetchPage, url } = this.#mount;
      this.#extraction = extraction;
      const article = view.buildArticle(extraction, url);
      this.#main.replaceChildren(article);
      this.#further = pages.create(extraction, {
        ...(fetchPage ? { fetchPage } : {}),
        show: (joined) => {
          view.extendArticle(article, this.#extraction ?? extraction, joined, url);
          this.#extraction = joined;
          notes.update(this.#main, this.#source);
        },
        leave: () => this.dialog.focus({ preventScroll: true }),
      });
      if (this.#further) {
        this.#main.append(this.#further.node);
      }
      notes.update(this.#main, this.#source);
    }

    /**
     * Says a line above what is shown.
     * @param {string} text What is to be known.
     * @param {ReaderOffer} offer What may be done about it.
     */
    remark(text, { label, act }) {
      const { dom, i18n } = globalThis.qingdu;
      const button = dom.element('button', { type: 'button', class: 'link' }, label);
      button.dataset['action'] = 'remark';
      button.addEventListener('click', act);
      const attributes = { class: 'remark', role: 'note', lang: i18n.t('uiLanguage'), dir: 'ltr' };
      const line = dom.element('p', attributes, `${text} `, button);
      (this.#main.querySelector('.article') ?? this.#main).prepend(line);
    }

    /**
     * Says a line at the bottom that stays until it is answered.
     * @param {string} text What happened.
     * @param {ReaderOffer} offer What may be done about it.
     */
    offer(text, { label, act }) {
      const answer = () => {
        this.#controls.clearToast();
        act();
      };
      this.#controls.offer(text, { label, act: answer });
    }

    /** Takes back what was offered. */
    withdraw() {
      this.#controls.clearToast();
    }

    /** @returns {{ title: string, url: string }} What is named as the source. */
    get #source() {
      const { title = '', url } = this.#extraction?.article ?? {};
      return { title, url: globalThis.qingdu.dom.safeUrl(url) ?? this.#mount.url };
    }

    /** @param {ClipboardEvent} event Something is copied: what is selected here, clean. */
    onCopy(event) {
      if (globalThis.qingdu.clipboard.write(event, this.dialog, this.#wantsSource)) {
        this.#wantsSource = undefined;
      }
    }

    /** Copies what is selected, or all of the article, and where it is from. */
    #copy() {
      if (!this.#extraction) {
        return;
      }
      const { clipboard, i18n } = globalThis.qingdu;
      this.#wantsSource = this.#source;
      clipboard.copy(this.dialog);
      const isCopied = this.#wantsSource === undefined;
      this.#wantsSource = undefined;
      this.#controls.say(i18n.t(isCopied ? 'copied' : 'copyFailed'));
    }

    /** @returns {Extraction | undefined} What is shown, with all that was joined to it. */
    get extraction() {
      return this.#extraction;
    }

    /** @returns {ReadingPosition | undefined} Which line is at the top. */
    get position() {
      return globalThis.qingdu.position.of(this.dialog);
    }

    /** @param {ReadingPosition | undefined} position Which line to bring there again. */
    set position(position) {
      globalThis.qingdu.position.restore(this.dialog, position);
    }

    /** Saves the article; says what was seen of it, and offers again when it failed. */
    async #save() {
      if (!this.#extraction || this.#isSaving) {
        return;
      }
      const { client, download, i18n } = globalThis.qingdu;
      const { article } = this.#extraction;
      this.#isSaving = true;
      delete this.dialog.dataset['saved'];
      const isDirect = download.isPossible();
      const answer = isDirect ? await client.renderFile(article) : await client.saveInTab(article);
      this.#isSaving = false;
      if (this.#isStopped) {
        return;
      }
      if (!answer.ok) {
        const key = answer.code === 'gone' ? 'saveGone' : 'saveFailed';
        this.#controls.complain(i18n.t(key), () => void this.#save());
      } else if ('opened' in answer) {
        this.#controls.say(i18n.t('savedInTab', answer.opened));
        this.dialog.dataset['saved'] = answer.opened;
      } else {
        download.start(answer, this.dialog);
        this.#controls.say(i18n.t('savedToDownloads', answer.name));
        this.dialog.dataset['saved'] = answer.name;
      }
    }
  }

  globalThis.qingdu.reader = { create: (mount) => new Reader(mount) };
}
undefined;
