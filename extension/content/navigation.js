/**
 * Tells when a page that is one application goes elsewhere without being loaded: its address
 * changes, and its document stays.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** Where the browser tells of nothing, the address is looked at this often. */
  const CHECK_MS = 500;

  /**
   * @param {URL} from Where the page was.
   * @param {URL} to Where it is.
   * @returns {boolean} Whether that is another page: not another place in it, and not the same with
   *   fewer parameters, as pages tidy their addresses.
   */
  function isAnother(from, to) {
    if (from.origin !== to.origin || from.pathname !== to.pathname) {
      return true;
    }
    return [...to.searchParams].some(([name, value]) => from.searchParams.get(name) !== value);
  }

  /** @type {QingduNamespace['navigation']['watch']} */
  function watch(signal, onMove) {
    const from = new URL(location.href);
    let isAway = false;
    const check = (/** @type {boolean} */ isBack) => {
      const wasAway = isAway;
      isAway = isAnother(from, new URL(location.href));
      if (isAway !== wasAway) {
        onMove({ isAway, isBack });
      }
    };
    if (window.navigation) {
      window.navigation.addEventListener(
        'currententrychange',
        (event) => check(event.navigationType === 'traverse'),
        { signal },
      );
      return;
    }
    window.addEventListener('popstate', () => check(true), { signal });
    const timer = setInterval(() => check(false), CHECK_MS);
    signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  globalThis.qingdu.navigation = { watch };
}
undefined;
