/**
 * Remembers where the page's reader was, and brings it back: scroll position, focus, selection.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** @type {QingduNamespace['place']['remember']} */
  function remember() {
    const { scrollX: left, scrollY: top } = window;
    const focused = document.activeElement;
    const selection = getSelection();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    const field =
      focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement
        ? focused
        : undefined;
    const { selectionStart, selectionEnd, selectionDirection } = field ?? {};
    return () => {
      const canFocus = focused instanceof HTMLElement || focused instanceof SVGElement;
      if (canFocus && focused !== document.body && focused.isConnected) {
        focused.focus({ preventScroll: true });
      }
      // A text field has a selection of its own, and setting the document's would take its focus.
      if (field && typeof selectionStart === 'number') {
        field.setSelectionRange(selectionStart, selectionEnd ?? null, selectionDirection ?? 'none');
      } else if (selection && !field) {
        if (anchorNode?.isConnected && focusNode?.isConnected) {
          selection.setBaseAndExtent(anchorNode, anchorOffset ?? 0, focusNode, focusOffset ?? 0);
        } else {
          selection.removeAllRanges();
        }
      }
      if (focused === document.body && document.activeElement instanceof HTMLElement) {
        document.activeElement.blur(); // where the root can be edited, the selection gave it the focus
      }
      window.scrollTo({ left, top, behavior: 'instant' });
    };
  }

  globalThis.qingdu.place = { remember };
}
undefined;
