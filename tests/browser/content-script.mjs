/**
 * Writes a function that, in a page of the extension's, calls another one in the tab that was clicked
 * in: there the click's right holds, and the injected files are.
 *
 * @param {(...args: any[]) => any} fn called in the world of the extension's content scripts
 * @returns {string} its source, which a driver evaluates without the extension's policy
 */
export function callingInTab(fn) {
  return `async (...args) => {
    const api = globalThis.browser ?? globalThis.chrome;
    const own = api.runtime.getURL('');
    const tabs = (await api.tabs.query({})).filter(({ url }) => !url?.startsWith(own));
    const [{ result, error }] = await api.scripting.executeScript({
      target: { tabId: tabs[0].id }, func: ${fn}, args,
    });
    if (error) { throw new Error(String(error.message ?? error)); }
    return result;
  }`;
}
