/**
 * What only paper needs: a number after each link, and under the article the addresses that they
 * stand for, with the article's own.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** @type {QingduNamespace['notes']['update']} */
  function update(main, source) {
    const { dom, i18n } = globalThis.qingdu;
    main.querySelector('.link-notes')?.remove();
    /** @type {Map<string, string>} */
    const numbers = new Map();
    for (const link of main.querySelectorAll('.body a[href]')) {
      const url = link.getAttribute('href') ?? '';
      const number = numbers.get(url) ?? String(numbers.size + 1);
      numbers.set(url, number);
      link.setAttribute('data-note', number);
    }
    const items = [...numbers.keys()].map((url) => dom.element('li', {}, url));
    const list = items.length > 0 ? [dom.element('ol', {}, ...items)] : [];
    const attributes = { class: 'link-notes', lang: i18n.t('uiLanguage'), dir: 'ltr' };
    const own = dom.element('p', {}, i18n.t('sourceNote', source.url));
    main.append(dom.element('section', attributes, own, ...list));
  }

  globalThis.qingdu.notes = { update };
}
undefined;
