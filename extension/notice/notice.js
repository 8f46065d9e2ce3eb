/**
 * Says why the reader cannot open over a page: a popup at the button, or a tab.
 */
'use strict';
{
  /** @type {Record<string, MessageKey>} */
  const TEXTS = {
    'browser-page': 'noticeBrowserPage',
    store: 'noticeStore',
    pdf: 'noticePdf',
    file: 'noticeFile',
  };

  const { i18n } = globalThis.qingdu;
  const reason = new URLSearchParams(location.search).get('reason') ?? '';
  const key = (Object.hasOwn(TEXTS, reason) ? TEXTS[reason] : undefined) ?? 'noticeBlocked';
  i18n.fillPage(document);
  document.querySelector('#reason')?.append(i18n.t(key));
}
