/**
 * The reader in a tab of ours, for a page that does not let it stand over itself. It says why.
 */
'use strict';
(async () => {
  const { client, dom, i18n, messages, reader, settings, webext } = globalThis.qingdu;

  /** @type {Record<TabReason, MessageKey>} */
  const REASONS = { input: 'tabInput', covered: 'tabCovered' };

  /**
   * @param {string} id What the tab was opened with.
   * @returns {Promise<Reading | undefined>} What to show; again when the tab is loaded again.
   */
  async function takeReading(id) {
    const taken = await client.takeReading(id);
    if (taken.ok) {
      try {
        sessionStorage.setItem(id, JSON.stringify(taken));
      } catch {
        // Too large to be kept: it is shown once.
      }
      return taken;
    }
    const kept = JSON.parse(sessionStorage.getItem(id) ?? 'null');
    return messages.isReading(kept) ? kept : undefined;
  }

  i18n.fillPage(document);
  const look = await settings.read();
  const id = new URLSearchParams(location.search).get('id') ?? '';
  const reading = await takeReading(id);
  /** @type {Extracted | Failure} */
  const answer = reading?.answer ?? { ok: false, code: 'shown-once' };
  const mounted = reader.create({
    url: reading?.url ?? '',
    close: () => void webext.closeTab(),
    extract: async () => answer,
  });
  document.body.append(...mounted.nodes);
  document.addEventListener('copy', (event) => mounted.onCopy(event));
  document.addEventListener('keydown', (event) => mounted.onKey(event, true), { capture: true });
  mounted.show(look);
  await mounted.read(async () => answer, false);
  if (reading) {
    const attributes = { class: 'notice', role: 'note', lang: i18n.t('uiLanguage') };
    const line = dom.element('p', attributes, i18n.t(REASONS[reading.why]));
    mounted.dialog.querySelector('.head, .card > h1')?.after(line);
  }
  document.title = mounted.dialog.querySelector('h1')?.textContent ?? document.title;
})();
