/**
 * The one door to the browser's extension API: no other file names `chrome` or `browser`.
 *
 * Runs as a classic script in a page's isolated world and as a module in the background, so it
 * adds to the namespace object instead of exporting.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** @returns {typeof chrome} The API, looked up at each call: a test sets its own. */
  const api = () => globalThis.browser ?? globalThis.chrome;

  /** @type {QingduNamespace['webext']} */
  const webext = {
    getMessage: (key, substitutions = []) => api().i18n.getMessage(key, substitutions),
    interfaceLocale: () => api().i18n.getUILanguage(),
    resourceUrl: (path) => api().runtime.getURL(path),
    extensionId: () => api().runtime?.id,

    sendMessage: (message) => api().runtime.sendMessage(message),
    onMessage(listener) {
      api().runtime.onMessage.addListener((message, sender, sendResponse) => {
        listener(message, sender).then(sendResponse);
        return true; // keeps the channel open until the answer is there
      });
    },

    onActionClicked: (listener) => api().action.onClicked.addListener(listener),

    onInstalled: (listener) => api().runtime.onInstalled.addListener(() => listener()),
    onMenuClicked: (listener) => api().contextMenus.onClicked.addListener(listener),
    async makeMenus(items) {
      await api().contextMenus.removeAll();
      for (const item of items) {
        api().contextMenus.create(item);
      }
    },
    requestSite: ({ protocol, hostname }) =>
      api().permissions.request({ origins: [`${protocol}//${hostname}/*`] }),

    async injectFiles(tabId, files) {
      const [frame] = await api().scripting.executeScript({ target: { tabId }, files });
      // On its own pages Firefox may succeed with nothing done, or tell of an error beside the result.
      if (!frame || ('error' in frame && frame.error)) {
        throw new Error('the browser did not run the script');
      }
      return frame.result;
    },
    async injectCall(tabId, func, argument) {
      const target = { tabId };
      const [frame] = await api().scripting.executeScript({ target, func, args: [argument] });
      return frame?.result;
    },

    async readLocal(key) {
      return (await api().storage.local.get(key))[key];
    },
    writeLocal: (key, value) => api().storage.local.set({ [key]: value }),
    async takeSession(key) {
      const value = (await api().storage.session.get(key))[key];
      await api().storage.session.remove(key);
      return value;
    },
    writeSession: (key, value) => api().storage.session.set({ [key]: value }),

    shadowRootOf(host) {
      // Firefox gives it to each element; Chromium's call costs more than the rest of a snapshot.
      if ('openOrClosedShadowRoot' in host) {
        return /** @type {{ openOrClosedShadowRoot: ShadowRoot | null }} */ (
          /** @type {unknown} */ (host)
        ).openOrClosedShadowRoot;
      }
      const mayBeClosed =
        host instanceof HTMLElement && (host.localName.includes('-') || !host.firstChild);
      return host.shadowRoot ?? (mayBeClosed ? api().dom?.openOrClosedShadowRoot(host) : null) ?? null;
    },

    async openTab(url, from) {
      const beside = from?.id === undefined ? {} : { openerTabId: from.id, index: from.index + 1 };
      await api().tabs.create({ url, ...beside });
    },
    async closeTab() {
      const tab = await api().tabs.getCurrent();
      if (tab?.id !== undefined) {
        await api().tabs.remove(tab.id);
      }
    },
    async openTabAndWait(url) {
      const { tabs } = api();
      const { id } = await tabs.create({ url });
      return new Promise((resolve) => {
        /** @param {chrome.tabs.Tab} [tab] The tab as it is now; none when it is gone. */
        const end = (tab) => {
          tabs.onUpdated.removeListener(onUpdated);
          tabs.onRemoved.removeListener(onRemoved);
          resolve(tab);
        };
        /** @type {Parameters<typeof tabs.onUpdated.addListener>[0]} */
        const onUpdated = (tabId, { status }, tab) => {
          if (tabId === id && status === 'complete' && tab.url !== 'about:blank') {
            end(tab);
          }
        };
        /** @param {number} tabId Which tab is gone. */
        const onRemoved = (tabId) => {
          if (tabId === id) {
            end();
          }
        };
        tabs.onUpdated.addListener(onUpdated);
        tabs.onRemoved.addListener(onRemoved);
      });
    },
    async openPopup(tabId, popup) {
      const { action } = api();
      await action.setPopup({ tabId, popup });
      try {
        await action.openPopup();
      } finally {
        // Otherwise the next click in this tab would show the same popup instead of trying again.
        await action.setPopup({ tabId, popup: '' });
      }
    },
  };
  globalThis.qingdu.webext = webext;
}
undefined;
