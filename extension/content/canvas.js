/** What scripts of the page have painted: named for the core, and painted again for the reader. */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** Smaller ones are sparks and signs. */
  const MIN_SIZE = { width: 150, height: 100 };
  /** Whether there is paint on a canvas is seen on a copy of this side. */
  const SAMPLE = 32;
  const TRANSPARENT = 'rgba(0, 0, 0, 0)';

  /**
   * Those of the last copy of the page, by their number.
   * @type {HTMLCanvasElement[]}
   */
  let found = [];

  /**
   * @param {HTMLCanvasElement} live A canvas.
   * @param {{ width: number, height: number }} size Of the copy.
   * @returns {{ copy: HTMLCanvasElement, context: CanvasRenderingContext2D } | undefined} A copy.
   */
  function paint(live, size) {
    const copy = globalThis.qingdu.dom.element('canvas', {});
    Object.assign(copy, size);
    const context = copy.getContext('2d', { willReadFrequently: size.width === SAMPLE });
    try {
      context?.drawImage(live, 0, 0, size.width, size.height);
    } catch {
      return undefined; // it has no side, or no longer a context
    }
    return context ? { copy, context } : undefined;
  }

  /**
   * @param {HTMLCanvasElement} live A canvas.
   * @returns {boolean} Whether there is anything on it that can be seen now.
   */
  function isPainted(live) {
    const painted = paint(live, { width: SAMPLE, height: SAMPLE });
    try {
      const pixels = painted?.context.getImageData(0, 0, SAMPLE, SAMPLE).data ?? [];
      return pixels.some((value, index) => index % 4 === 3 && value > 0);
    } catch {
      return true; // of pictures from elsewhere, which nobody may read
    }
  }

  /**
   * @param {Element} live An element.
   * @returns {string} The colour behind it.
   */
  function colourBehind(live) {
    for (let at = /** @type {Element | null} */ (live); at; at = at.parentElement) {
      const { backgroundColor } = getComputedStyle(at);
      if (backgroundColor !== TRANSPARENT) {
        return backgroundColor;
      }
    }
    return 'white';
  }

  /** @type {QingduNamespace['canvas']} */
  const canvas = {
    forget() {
      found = [];
    },

    pictureOf(live, owner) {
      const { width, height } = live.getBoundingClientRect();
      if (width < MIN_SIZE.width || height < MIN_SIZE.height || !isPainted(live)) {
        return undefined;
      }
      const picture = owner.createElement('img');
      picture.setAttribute('data-qingdu-src', `${globalThis.qingdu.drawings.PREFIX}${found.length}`);
      found.push(live);
      const text = live.getAttribute('aria-label') ?? live.getAttribute('title') ?? live.textContent;
      picture.setAttribute('alt', text.trim());
      return picture;
    },

    copyOf(address, alt) {
      const live = found[Number(address.slice(globalThis.qingdu.drawings.PREFIX.length))];
      const copy = live && paint(live, { width: live.width, height: live.height })?.copy;
      if (!live || !copy) {
        return undefined;
      }
      copy.setAttribute('role', 'img');
      copy.setAttribute('aria-label', alt);
      copy.style.inlineSize = `${live.getBoundingClientRect().width}px`;
      copy.style.background = colourBehind(live);
      return copy;
    },
  };

  globalThis.qingdu.canvas = canvas;
}
undefined;
