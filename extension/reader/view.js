/**
 * Builds the article as it is read: a heading part, the lead image, the body. It knows nothing of
 * where it is shown; `content/overlay.js` puts it into a page.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /**
   * @returns {Record<string, string>} The attributes of a text of ours within an article.
   */
  const ours = () => ({ lang: globalThis.qingdu.i18n.t('uiLanguage'), dir: 'ltr' });

  /**
   * @param {Extraction} extraction What the core found.
   * @returns {HTMLElement[]} Byline, date and reading time, as far as they are known.
   */
  function metaItems({ article, reading_minutes: minutes }) {
    const { dom, i18n } = globalThis.qingdu;
    const items = [];
    if (article.byline) {
      items.push(dom.element('span', { class: 'byline' }, article.byline));
    }
    const locale = i18n.locale();
    const date = article.published && i18n.formatDate(article.published, locale);
    if (article.published && date) {
      const iso = new Date(article.published.ms).toISOString();
      const datetime = article.published.precision === 'day' ? iso.slice(0, 10) : iso;
      items.push(dom.element('time', { datetime, ...ours() }, date));
    }
    if (minutes > 0) {
      const text = i18n.t('readingTime', Math.max(1, Math.round(minutes)).toLocaleString(locale));
      items.push(dom.element('span', ours(), text));
    }
    return items;
  }

  /** What the core's notices say, in the order in which they are shown. */
  const NOTICES = {
    paidLead: { text: 'noticePaidLead' },
    scrambled: { text: 'noticeScrambled' },
    forumFirstPost: { text: 'noticeForumFirstPost' },
    forumThread: { text: 'noticeForumThread' },
    questionOnly: { text: 'noticeQuestionOnly' },
    questionAndAnswers: { text: 'noticeQuestionAndAnswers' },
    liveNewestFirst: { text: 'noticeLiveNewestFirst' },
    liveOldestFirst: { text: 'noticeLiveOldestFirst' },
    partial: { text: 'partialNotice' },
  };

  /**
   * @param {Extraction} extraction What the core found.
   * @returns {MessageKey[]} A line for each notice; one that is not known says nothing.
   */
  function noticesOf({ notices, partial }) {
    const all = new Set([...notices, ...(partial ? ['partial'] : [])]);
    return Object.entries(NOTICES)
      .filter(([notice]) => all.has(notice))
      .map(([, { text }]) => /** @type {MessageKey} */ (text));
  }

  /**
   * Lets a Chinese title break between words only: no style sheet can ask for that, and a title
   * has few lines. The break points are empty elements, so the text stays as it was.
   * @param {string} title The title.
   * @param {string | undefined} lang The article's language.
   * @returns {(Node | string)[]} The title, with break points when it is Chinese.
   */
  function breakable(title, lang) {
    if (!/^zh\b/iu.test(lang ?? '')) {
      return [title];
    }
    /** @type {(Node | string)[]} */
    const parts = [];
    let wasHan = false;
    for (const { segment, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(
      title,
    )) {
      const isHan = isWordLike === true && /^\p{Script=Han}/u.test(segment);
      if (wasHan && isHan) {
        parts.push(globalThis.qingdu.dom.element('wbr'));
      }
      parts.push(segment);
      wasHan = isHan;
    }
    return parts;
  }

  /**
   * @param {LeadImage | undefined} image The lead image, as a message has it.
   * @returns {HTMLElement | undefined} A figure, when the address may be loaded.
   */
  function leadFigure(image) {
    const { dom } = globalThis.qingdu;
    if (!image) {
      return undefined;
    }
    const attributes = { src: image.url, alt: image.alt ?? '' };
    const [picture] = dom.buildNodes([{ tag: 'img', attributes, children: [] }], undefined).childNodes;
    if (!picture) {
      return undefined;
    }
    const caption = image.caption ? [dom.element('figcaption', {}, image.caption)] : [];
    return dom.element('figure', { class: 'lead' }, picture, ...caption);
  }

  /**
   * Lets wide tables scroll in a box of their own instead of the page.
   * @param {ParentNode} root The article.
   */
  function boxTables(root) {
    for (const table of root.querySelectorAll('table')) {
      const box = globalThis.qingdu.dom.element('div', { class: 'table-box' });
      table.replaceWith(box);
      box.append(table);
    }
  }

  /**
   * Puts a calm line in the place of each picture that cannot be loaded.
   * @param {ParentNode} root The article.
   */
  function watchPictures(root) {
    const { dom, i18n } = globalThis.qingdu;
    for (const picture of root.querySelectorAll('img')) {
      // The listener goes with its node; a closed reader leaves none behind.
      picture.addEventListener(
        'error',
        () => {
          const text = picture.alt || i18n.t('pictureMissing');
          const attributes = { class: 'picture-missing', ...(picture.alt ? {} : ours()) };
          picture.replaceWith(dom.element('span', attributes, text));
        },
        { once: true },
      );
    }
  }

  /** @type {QingduNamespace['view']['buildArticle']} */
  function buildArticle(extraction, pageUrl) {
    const { dom, i18n } = globalThis.qingdu;
    const { article } = extraction;
    const lang = dom.safeLanguage(article.language);
    const root = dom.element('article', {
      class: 'article',
      dir: article.direction === 'rtl' ? 'rtl' : 'ltr',
      lang: lang ?? '',
    });
    const header = dom.element('header', { class: 'head' });
    if (article.site_name) {
      header.append(dom.element('p', { class: 'site' }, article.site_name));
    }
    const title = breakable(article.title || i18n.t('untitled'), lang);
    header.append(dom.element('h1', {}, ...title));
    const items = metaItems(extraction);
    if (items.length > 0) {
      // Each in a box of its own: an item may run against the article's direction.
      const boxes = items.map((item) => dom.element('span', {}, item));
      const list = dom.element('span', { class: 'meta-items' }, ...boxes);
      header.append(dom.element('p', { class: 'meta' }, list));
    }
    root.append(header);
    for (const text of noticesOf(extraction)) {
      const attributes = { class: 'notice', role: 'note', ...ours() };
      root.append(dom.element('p', attributes, i18n.t(text)));
    }
    const body = dom.element('div', { class: 'body' });
    const lead = leadFigure(article.lead_image);
    if (lead) {
      body.append(lead);
    }
    body.append(dom.buildNodes(extraction.view, pageUrl));
    boxTables(body);
    watchPictures(body);
    root.append(body);
    return root;
  }

  /** @type {QingduNamespace['view']['extendArticle']} */
  function extendArticle(root, before, after, pageUrl) {
    const [body] = root.getElementsByClassName('body');
    const shown = [...(body?.children ?? [])].filter((it) => !it.classList.contains('lead'));
    let kept = 0;
    if (shown.length === before.view.length) {
      const isKept = () => JSON.stringify(before.view[kept]) === JSON.stringify(after.view[kept]);
      while (kept < shown.length && isKept()) {
        kept += 1;
      }
    }
    // What is there stays the same nodes: nothing is loaded again, and no line moves.
    const article = { ...after.article };
    delete article.lead_image;
    const fresh = buildArticle({ ...after, article, view: after.view.slice(kept) }, pageUrl);
    for (const node of shown.slice(kept)) {
      node.remove();
    }
    const [freshBody] = fresh.getElementsByClassName('body');
    body?.append(...(freshBody?.childNodes ?? []));
    // The head says how long it takes now, and there may be more to be known.
    for (const node of [...root.children].filter((it) => it.matches('.head, .notice'))) {
      node.remove();
    }
    body?.before(...[...fresh.children].filter((it) => it !== freshBody));
  }

  globalThis.qingdu.view = { buildArticle, extendArticle };
}
undefined;
