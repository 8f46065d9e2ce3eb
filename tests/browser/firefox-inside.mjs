/** What the driver has done inside of Firefox, with the rights of the browser itself. */

/** The listeners on what belongs to a page, whoever added them but the browser. */
export function listListeners() {
  const targets = { window, document, root: document.documentElement, body: document.body };
  const { getObjectPrincipal } = Components.utils;
  const isForeign = ({ listenerObject }) =>
    listenerObject && !getObjectPrincipal(listenerObject).isSystemPrincipal;
  return Object.entries(targets).flatMap(([name, target]) =>
    (target ? Services.els.getListenerInfoFor(target) : [])
      .filter(isForeign)
      .map(({ type }) => `${name}: ${type}`),
  );
}

/** What lies on the clipboard. */
export function readClipboard() {
  const read = (flavor) => {
    const { classes } = Components;
    const factory = classes['@mozilla.org/widget/transferable;1'];
    const transferable = factory.createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor(flavor);
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const data = {};
    transferable.getTransferData(flavor, data);
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  };
  return { text: read('text/plain'), html: read('text/html') };
}

/** Whether the search bar finds a text in the tab in front. */
export async function findInPage(text) {
  const { finder } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser;
  const found = new Promise((resolve) => {
    const listener = {
      onFindResult({ result }) {
        finder.removeResultListener(listener);
        resolve(result !== Ci.nsITypeAheadFind.FIND_NOTFOUND);
      },
    };
    finder.addResultListener(listener);
  });
  finder.fastFind(text, false, false);
  return found;
}
