/**
 * Builds the article as it is read: a heading part, the lead image, the body. It knows nothing of
 * where it is shown; `content/overlay.js` puts it into a page.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /**
   * @param {Extraction} extraction What the core found.
   * @returns {Node[]} Byline, date and reading time, with a dot between them.
   */
  function metaLine({ article, reading_minutes: minutes }) {
    const { dom, i18n } = globalThis.qingdu;
    /** @type {Node[]} */
    const parts = [];
    if (article.byline) {
      parts.push(dom.element('span', { class: 'byline' }, article.byline));
    }
    const locale = globalThis.qingdu.webext.interfaceLocale();
    const date = article.published && i18n.formatDate(article.published, locale);
    if (article.published && date) {
      const iso = new Date(article.published.ms).toISOString();
      const datetime = article.published.precision === 'day' ? iso.slice(0, 10) : iso;
      parts.push(dom.element('time', { datetime, lang: i18n.t('uiLanguage') }, date));
    }
    if (minutes > 0) {
      const text = i18n.t('readingTime', Math.max(1, Math.round(minutes)).toLocaleString(locale));
      parts.push(dom.element('span', { lang: i18n.t('uiLanguage') }, text));
    }
    return parts.flatMap((part, index) =>
      index === 0 ? [part] : [dom.element('span', { class: 'dot', 'aria-hidden': 'true' }, '·'), part],
    );
  }

  /**
   * @param {LeadImage | undefined} image The lead image, as a message has it.
   * @returns {HTMLElement | undefined} A figure, when the address may be loaded.
   */
  function leadFigure(image) {
    const { dom } = globalThis.qingdu;
    const src = dom.safeUrl(image?.url);
    if (!image || src === undefined) {
      return undefined;
    }
    const caption = image.caption ? [dom.element('figcaption', {}, image.caption)] : [];
    const picture = dom.element('img', { src, alt: image.alt ?? '', decoding: 'async' });
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
          const lang = picture.alt ? {} : { lang: i18n.t('uiLanguage') };
          picture.replaceWith(dom.element('span', { class: 'picture-missing', ...lang }, text));
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
    header.append(dom.element('h1', { id: 'title' }, article.title || i18n.t('untitled')));
    const meta = metaLine(extraction);
    if (meta.length > 0) {
      header.append(dom.element('p', { class: 'meta' }, ...meta));
    }
    root.append(header);
    if (extraction.partial) {
      const text = i18n.t('partialNotice');
      root.append(
        dom.element('p', { class: 'partial', role: 'note', lang: i18n.t('uiLanguage') }, text),
      );
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

  globalThis.qingdu.view = { buildArticle };
}
undefined;
