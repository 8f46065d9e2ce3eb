/**
 * Keeps the reader over a page that works against it, knowingly or not: puts it back when it was
 * removed, raises it when something was put over it, and gives up politely after a few rounds.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** How often a page may remove or cover the reader before it is left alone. */
  const MAX_ROUNDS = 5;
  /** Who kept quiet for this long has all rounds back. */
  const QUIET_MS = 10_000;
  /** What no event tells of is looked for this often. */
  const CHECK_MS = 500;

  /** Events after which something may be over us; they do not bubble, but are seen on the way down. */
  const COVERING = ['beforetoggle', 'toggle', 'fullscreenchange'];
  const TOP_LAYER = ':popover-open, :modal, :fullscreen';

  class Guard {
    #watch;
    #observer = new MutationObserver(() => this.#check());
    #listeners = new AbortController();
    /** @type {ReturnType<typeof setInterval> | undefined} */
    #timer;
    /**
     * What is in the top layer below the reader.
     * @type {Set<Element>}
     */
    #below = new Set();
    /**
     * Shadow roots that were there when the guard began; they tell nothing to anybody outside.
     * @type {ShadowRoot[]}
     */
    #roots = [];
    #rounds = 0;
    #lastRound = 0;

    /** @param {GuardOptions} watch What is watched over, and what helps it. */
    constructor(watch) {
      this.#watch = watch;
    }

    /** Begins, once the reader is shown. */
    start() {
      this.#roots = this.#allRootsIn(document);
      this.#settle();
      this.#timer = setInterval(() => this.#check(), CHECK_MS);
      this.#check();
    }

    /** Ends, and leaves nothing in the page. */
    stop() {
      this.#listeners.abort();
      this.#observer.disconnect();
      clearInterval(this.#timer);
    }

    /** Takes things as they are now; `document.open()` takes all listeners away, so they come anew. */
    #settle() {
      this.#below = new Set(this.#topLayer());
      this.#observer.disconnect();
      this.#observer.observe(document, { childList: true });
      if (document.documentElement) {
        this.#observer.observe(document.documentElement, { childList: true });
      }
      this.#listeners.abort();
      this.#listeners = new AbortController();
      const { signal } = this.#listeners;
      for (const type of COVERING) {
        window.addEventListener(type, () => this.#check(), { capture: true, signal });
      }
    }

    /**
     * @param {Iterable<Element>} elements Elements.
     * @returns {ShadowRoot[]} Theirs, closed ones too, but for the reader's.
     */
    #rootsOf(elements) {
      return [...elements].flatMap((it) =>
        it === this.#watch.host ? [] : (globalThis.qingdu.webext.shadowRootOf(it) ?? []),
      );
    }

    /**
     * @param {ParentNode} tree A tree of the page.
     * @returns {ShadowRoot[]} All shadow roots below it.
     */
    #allRootsIn(tree) {
      const roots = this.#rootsOf(tree.querySelectorAll('*'));
      return [...roots, ...roots.flatMap((root) => this.#allRootsIn(root))];
    }

    /** @returns {Element[]} What is in the top layer, the reader apart. */
    #topLayer() {
      // What comes later comes to the end of the page, as a rule.
      const late = this.#rootsOf(document.body?.children ?? []);
      return [document, ...this.#roots, ...late].flatMap((tree) => [
        ...tree.querySelectorAll(TOP_LAYER),
      ]);
    }

    /** @returns {boolean} Whether the reader is where a person can see and reach it. */
    #isShown() {
      const { host, dialog } = this.#watch;
      if (host.parentNode !== document.documentElement || !dialog.matches(':modal')) {
        return false;
      }
      const [x, y] = [window.innerWidth / 2, window.innerHeight / 2];
      if (document.hidden || x === 0 || y === 0) {
        return true; // nobody looks, and there is nothing to hit
      }
      // A popover over us is inert: it covers, and no point of the page hits it.
      const isCovered = this.#topLayer().some((it) => !this.#below.has(it));
      return !isCovered && document.elementFromPoint(x, y) === host;
    }

    /** Helps the reader back as long as there are rounds. */
    #check() {
      while (document.documentElement && !this.#isShown()) {
        const now = performance.now();
        if (now - this.#lastRound > QUIET_MS) {
          this.#rounds = 0;
        }
        this.#lastRound = now;
        this.#rounds += 1;
        if (this.#rounds > MAX_ROUNDS) {
          this.stop();
          this.#watch.giveUp();
          return;
        }
        this.#watch.raise();
        this.#settle();
      }
    }
  }

  globalThis.qingdu.guard = { create: (watch) => new Guard(watch) };
}
undefined;
