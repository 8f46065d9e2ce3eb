/**
 * The line under an article that goes on on further pages: says so, and on request fetches them in
 * order and has the core join them. What is there stays, whatever happens on the way.
 */
'use strict';

/**
 * What the line asks of the reader.
 * @typedef {object} PagesMount
 * @property {(url: string, signal: AbortSignal) => Promise<Snapshot | Failure>} [fetchPage] Fetches a
 *   page of the article's site, where that is possible.
 * @property {(extraction: Extraction) => void} show Shows the article as far as it is joined.
 * @property {() => void} leave Takes the focus when the buttons go.
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** No more pages than these are joined at once. */
  const MAX_PAGES = 20;

  /**
   * What to say when it ended before the last page. Where this is silent, what came is not the
   * article: a page to log in, another article, an error.
   * @type {Record<string, MessageKey | undefined>}
   */
  const TEXTS = {
    stopped: undefined,
    enough: 'pagesEnough',
    'fetch-failed': 'pagesFailed',
    'core-failed': 'pagesFailed',
    'nothing-new': 'pagesAgain',
    gone: 'pagesGone',
  };

  class Further {
    #mount;
    #extraction;
    /** @type {AbortController | undefined} */
    #running;
    #text;
    #button;
    #link;
    #isFromStart;
    node;

    /**
     * @param {Extraction} extraction The article, as it is shown.
     * @param {PagesMount} mount Who shows it.
     */
    constructor(extraction, mount) {
      const { dom, i18n } = globalThis.qingdu;
      this.#extraction = extraction;
      this.#mount = mount;
      this.#isFromStart = (extraction.pages?.number ?? 1) === 1;
      // Changes of the line are told to who cannot see it.
      this.#text = dom.element('p', { role: 'status', 'aria-live': 'polite' });
      this.#button = dom.element('button', { type: 'button', class: 'plain' });
      this.#button.dataset['action'] = 'pages';
      this.#button.addEventListener('click', () => {
        if (this.#running) {
          this.stop();
        } else {
          void this.#run();
        }
      });
      this.#link = dom.element('a', { target: '_blank', rel: 'noopener noreferrer' });
      const attributes = { class: 'pages-line', lang: i18n.t('uiLanguage'), dir: 'ltr' };
      const line = dom.element('div', attributes, this.#text, this.#button, this.#link);
      // The column is the article's, and its width hangs on the language.
      const lang = dom.safeLanguage(extraction.article.language) ?? '';
      this.node = dom.element('footer', { class: 'pages', lang }, line);
      this.#rest();
    }

    /** Ends the fetching; what is there stays. */
    stop() {
      this.#running?.abort();
    }

    /**
     * Shows what may be done now.
     * @param {string} [text] What happened; else which page of how many is the last here.
     */
    #rest(text) {
      const { dom, i18n } = globalThis.qingdu;
      const { number = 1, count, next } = this.#extraction.pages ?? {};
      const isWhole = next === undefined && this.#isFromStart;
      const line =
        count === undefined ? i18n.t('pagesGoesOn') : i18n.t('pagesThisIs', number, count);
      this.node.dataset['state'] = isWhole ? 'whole' : 'more';
      this.#text.replaceChildren(isWhole ? i18n.t('pagesWhole', number) : (text ?? line));
      const href = dom.safeUrl(next);
      this.#link.hidden = href === undefined;
      if (href !== undefined) {
        this.#link.setAttribute('href', href);
        this.#link.replaceChildren(i18n.t('pagesOpen', number + 1));
      }
      const hadFocus = this.#button.matches(':focus');
      this.#button.replaceChildren(i18n.t(text === undefined ? 'pagesShowAll' : 'tryAgain'));
      const mayGoOn = this.#mount.fetchPage !== undefined && number < MAX_PAGES;
      this.#button.hidden = isWhole || !mayGoOn;
      if (this.#button.hidden && hadFocus) {
        this.#mount.leave();
      }
    }

    /** Fetches page after page until there is no more, or something stops it. */
    async #run() {
      const { i18n } = globalThis.qingdu;
      this.#running = new AbortController();
      this.node.dataset['state'] = 'running';
      this.#link.hidden = true;
      this.#button.replaceChildren(i18n.t('stop'));
      const { code, number } = await this.#fetchAll(this.#running.signal);
      this.#running = undefined;
      const key = Object.hasOwn(TEXTS, code) ? TEXTS[code] : 'pagesOther';
      this.#rest(key && i18n.t(key, number));
    }

    /**
     * Where the page that was opened is not the first, it begins with that one.
     * @param {AbortSignal} signal Ends it.
     * @returns {Promise<{ code: string, number: number }>} Why it ended, and at which page.
     */
    async #fetchAll(signal) {
      const { client, i18n } = globalThis.qingdu;
      const { fetchPage } = this.#mount;
      const opened = this.#extraction.pages;
      let joined = this.#isFromStart ? this.#extraction : undefined;
      let url = joined ? opened?.next : opened?.first;
      const seen = new Set(joined ? [opened?.first] : []);
      for (let number = (joined?.pages?.number ?? 0) + 1; url && fetchPage; number += 1) {
        if (number > MAX_PAGES) {
          return { code: 'enough', number: MAX_PAGES };
        }
        if (seen.has(url)) {
          return { code: 'nothing-new', number };
        }
        seen.add(url);
        const count = joined?.pages?.count ?? opened?.count;
        this.#text.replaceChildren(
          count ? i18n.t('pagesFetchingOf', number, count) : i18n.t('pagesFetching', number),
        );
        const page = await fetchPage(url, signal);
        if (!('html' in page)) {
          return { code: page.code, number };
        }
        const answer = joined
          ? await client.extractNext(joined, page)
          : await client.extractPage(page, false);
        if (signal.aborted || !answer.ok) {
          return { code: answer.ok ? 'stopped' : answer.code, number };
        }
        joined = answer.extraction;
        url = joined.pages?.next;
        // What is there already never goes: it is replaced when it is in what was joined.
        if (number >= (opened?.number ?? 1)) {
          this.#isFromStart = true;
          this.#extraction = joined;
          this.#mount.show(joined);
        }
      }
      return { code: 'stopped', number: 0 };
    }
  }

  globalThis.qingdu.pages = {
    create: (extraction, mount) =>
      extraction.pages?.next !== undefined || (extraction.pages?.number ?? 1) > 1
        ? new Further(extraction, mount)
        : undefined,
  };
}
undefined;
