/**
 * Saves a file for a page that forbids downloads: starts the download, and shows the link that did.
 */
'use strict';
(async () => {
  const { client, i18n } = globalThis.qingdu;
  i18n.fillPage(document);
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const answer = await client.takeSave(id);
  const link = /** @type {HTMLAnchorElement} */ (document.querySelector('#file'));
  if (answer.ok) {
    // Not revoked: the link stays good as long as this page is open.
    link.href = URL.createObjectURL(new Blob([answer.text], { type: 'text/markdown;charset=utf-8' }));
    link.download = answer.name;
    link.append(answer.name);
    link.click();
  }
  const shown = document.querySelector(answer.ok ? '#waiting' : '#gone');
  shown?.removeAttribute('hidden');
  document.body.dataset['ready'] = answer.ok ? 'saved' : 'gone';
})();
