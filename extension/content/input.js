/**
 * Keeps the reader's events from the page: its shortcuts must not answer to our keys, nor its
 * handlers cancel our scrolling, copying and menus. Pointer events stay visible to the page, since
 * dictionaries listen to them; a kind that the page has cancelled once, so that nothing could be
 * selected, is hidden from then on. Clicks always go through: the controls listen to them.
 *
 * All of it happens on the window, before any node of the page. What a page has put on its window
 * before the click still comes before us: `isTaken()` says whether that swallows what we need.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const KEYS = /** @type {const} */ (['keydown', 'keypress', 'keyup']);
  const HIDDEN = ['wheel', 'touchmove', 'contextmenu', 'cut', 'dragstart', 'selectstart'];
  const HIDDEN_ONCE_CANCELLED = ['pointerdown', 'touchstart', 'mousedown', 'mouseup'];

  /** With Ctrl or Cmd: what the browser does with the page that is seen, which is the reader's. */
  const BROWSER_KEYS = new Set(['a', 'c', 'f', 'g', 'p']);

  /** A wheel's steps in pixels, by its `deltaMode`: pixels, lines; pages are the dialog's matter. */
  const PIXELS_PER_STEP = [1, 20, 600];

  /** A key that closes the reader is up again after this, unless somebody leans on it. */
  const RELEASE_MS = 2000;

  class Input {
    #host;
    #handlers;
    #listeners = new AbortController();
    /** @type {Set<string>} */
    #cancelled = new Set();
    /**
     * Keys that went down here and have not come up.
     * @type {Set<string>}
     */
    #down = new Set();
    /**
     * Keys that came up without having gone down here.
     * @type {Set<string>}
     */
    #orphans = new Set();
    /**
     * Kinds of events of ours that came through.
     * @type {Set<string>}
     */
    #arrived = new Set();

    /**
     * @param {Element} host The reader's element in the page.
     * @param {InputHandlers} handlers What the reader does with its events.
     */
    constructor(host, handlers) {
      this.#host = host;
      this.#handlers = handlers;
    }

    /** Listens, anew when it did before: `document.open()` takes all listeners away. */
    listen() {
      this.#listeners.abort();
      this.#listeners = new AbortController();
      /** @type {<Type extends keyof WindowEventMap>(type: Type, on: (event: WindowEventMap[Type]) => void) => void} */
      const on = (type, listener) => {
        const { signal } = this.#listeners;
        window.addEventListener(type, listener, { capture: true, signal });
      };
      for (const type of KEYS) {
        on(type, (event) => this.#onKey(event));
      }
      for (const type of HIDDEN) {
        on(/** @type {'wheel'} */ (type), (event) => this.#hide(event));
      }
      for (const type of HIDDEN_ONCE_CANCELLED) {
        on(/** @type {'mouseup'} */ (type), (event) => this.#hideOnceCancelled(event));
      }
      on('click', (event) => {
        if (event.isTrusted && event.target === this.#host) {
          this.#handlers.onClick(event);
        }
      });
      on('copy', (event) => {
        this.#hide(event);
        if (event.target === this.#host) {
          this.#handlers.onCopy(event);
        }
      });
    }

    /** Leaves nothing behind, except until the key that is down comes up: it is not the page's. */
    stop() {
      this.#listeners.abort();
      if (this.#down.size === 0) {
        return;
      }
      const held = new AbortController();
      const options = { capture: true, signal: held.signal };
      const end = () => held.abort();
      setTimeout(end, RELEASE_MS); // a hidden page may never hear of it
      window.addEventListener(
        'blur',
        // Those of the page's elements come by as well.
        (event) => event.target === window && end(),
        options,
      );
      window.addEventListener(
        'keyup',
        (event) => {
          if (this.#down.delete(event.code)) {
            event.stopImmediatePropagation();
          }
          if (this.#down.size === 0) {
            end();
          }
        },
        options,
      );
    }

    /**
     * @returns {boolean} Whether the page keeps keys or wheel from us. Events of our own without a
     *   meaning show it; where they come through, nobody after us sees them.
     */
    isTaken() {
      const shape = { bubbles: true, composed: true };
      const probes = [
        new KeyboardEvent('keydown', { ...shape, key: 'Unidentified' }),
        new WheelEvent('wheel', shape),
      ];
      this.#arrived.clear();
      probes.forEach((probe) => this.#host.dispatchEvent(probe));
      return this.#arrived.size < probes.length;
    }

    /**
     * @param {Event} event An event at the window.
     * @returns {boolean} Whether a script made it: ours is noted, the page's is not our matter.
     */
    #isForged(event) {
      if (!event.isTrusted && event.target === this.#host) {
        this.#arrived.add(event.type);
        event.stopImmediatePropagation();
      }
      return !event.isTrusted;
    }

    /** @param {KeyboardEvent} event A key, wherever the focus is. */
    #onKey(event) {
      if (this.#isForged(event)) {
        return;
      }
      const { key, code, type } = event;
      const isPlain = globalThis.qingdu.keyboard.isPlain(event);
      const isBrowsers = (event.ctrlKey || event.metaKey) && BROWSER_KEYS.has(key.toLowerCase());
      if (isPlain || isBrowsers) {
        event.stopImmediatePropagation();
      }
      if (type === 'keydown') {
        this.#down.add(code);
        this.#handlers.onKey(event);
      } else if (type === 'keyup' && !this.#down.delete(code) && isPlain) {
        // The page has swallowed its going down; or it was held when the reader opened, but once.
        if (key === 'Escape' || this.#orphans.has(code)) {
          this.#handlers.onKey(event);
        }
        this.#orphans.add(code);
      }
    }

    /** @param {Event} event An event that the page must not see when it is the reader's. */
    #hide(event) {
      if (this.#isForged(event) || event.target !== this.#host) {
        return;
      }
      event.stopImmediatePropagation();
      if (event instanceof WheelEvent && event.defaultPrevented) {
        // The page was before us and has stopped the scrolling.
        this.#handlers.scrollBy(event.deltaY * (PIXELS_PER_STEP[event.deltaMode] ?? 1));
      }
    }

    /** @param {Event} event An event of the pointer. */
    #hideOnceCancelled(event) {
      if (event.target !== this.#host) {
        return;
      }
      if (this.#cancelled.has(event.type)) {
        event.stopImmediatePropagation();
      } else {
        setTimeout(() => event.defaultPrevented && this.#cancelled.add(event.type));
      }
    }
  }

  globalThis.qingdu.input = { create: (host, handlers) => new Input(host, handlers) };
}
undefined;
