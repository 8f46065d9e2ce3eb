/**
 * Sees to it that a person's clicks reach the reader's controls, and that nobody else's do.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  class Clicks {
    #dialog;
    /**
     * What came last to a control.
     * @type {Event | undefined}
     */
    #arrived;
    /** Whether a control is being clicked for the user. */
    #isClicking = false;

    /** @param {HTMLElement} dialog Holds the controls. */
    constructor(dialog) {
      this.#dialog = dialog;
      for (const type of ['click', 'change', 'input']) {
        dialog.addEventListener(type, (event) => this.#refuseForged(event), { capture: true });
      }
      dialog.addEventListener('click', followLink);
    }

    /**
     * Stops an event that a script made, except by our own clicks.
     * @param {Event} event An event on its way to a control.
     */
    #refuseForged(event) {
      this.#arrived = event;
      const { target } = event;
      const isDownload = target instanceof HTMLAnchorElement && target.download !== '';
      if (!event.isTrusted && !isDownload && !this.#isClicking) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }

    /**
     * Clicks for the user where the page stops a click on its way.
     * @param {MouseEvent} event A click that is still on its way.
     */
    ensure(event) {
      const root = /** @type {ShadowRoot} */ (this.#dialog.getRootNode());
      const isByKey = event.detail === 0;
      const under = isByKey
        ? root.activeElement
        : root.elementFromPoint(event.clientX, event.clientY);
      const control = under?.closest('button, label, a');
      setTimeout(() => {
        if (control?.isConnected && this.#arrived !== event) {
          this.#isClicking = true;
          // Not composed: it stays within our root, where the page cannot stop it again.
          const click = new MouseEvent('click', { bubbles: true, cancelable: true });
          (control.querySelector('input') ?? control).dispatchEvent(click);
          this.#isClicking = false;
        }
      });
    }
  }

  /**
   * Lets no page stand between a click and its link.
   * @param {MouseEvent} event A click that has reached the dialog.
   */
  function followLink(event) {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (link) {
      event.stopPropagation();
      if (event.defaultPrevented) {
        window.open(link.href, '_blank', 'noopener,noreferrer');
      }
    }
  }

  globalThis.qingdu.clicks = { create: (dialog) => new Clicks(dialog) };
}
undefined;
