/** Describes a page so that any trace left in it shows. */

/**
 * @param {import('./browsers.mjs').Browser} browser
 * @returns {Promise<object>} equal to another one when the page is the same for its user and its scripts
 */
export function describePage(browser) {
  return browser.eval(() => {
    const pathOf = (node) => {
      const path = [];
      for (let at = node; at?.parentNode; at = at.parentNode) {
        path.unshift([...at.parentNode.childNodes].indexOf(at));
      }
      return path.join('/');
    };
    const selection = getSelection();
    const fields = [...document.querySelectorAll('input, textarea, select')];
    return {
      markup: new XMLSerializer().serializeToString(document),
      address: location.href,
      title: document.title,
      scroll: [scrollX, scrollY],
      fields: fields.map((field) => [field.value, field.checked, field.selectionStart]),
      focus: pathOf(document.activeElement),
      selection: selection && [
        pathOf(selection.anchorNode),
        selection.anchorOffset,
        pathOf(selection.focusNode),
        selection.focusOffset,
        String(selection),
      ],
      playing: [...document.querySelectorAll('audio, video')].map((media) => !media.paused),
      fullscreen: pathOf(document.fullscreenElement),
      sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    };
  });
}
