/** What scripts of the page have painted: named for the core, and painted again for the reader. */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

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
   * @returns {CanvasRenderingContext2D | null} That of a copy.
   */
  function paint(live, size) {
    const copy = Object.assign(globalThis.qingdu.dom.element('canvas'), size);
    const context = copy.getContext('2d', { willReadFrequently: size.width === SAMPLE });
    try {
      context?.drawImage(live, 0, 0, size.width, size.height);
      return context;
    } catch {
      return null; // it has no side, or no longer a context
    }
  }

  /**
   * @param {HTMLCanvasElement} live A canvas.
   * @returns {boolean} Whether there is anything on it that can be seen now.
   */
  function isPainted(live) {
    const painted = paint(live, { width: SAMPLE, height: SAMPLE });
    try {
      const pixels = painted?.getImageData(0, 0, SAMPLE, SAMPLE).data ?? [];
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
      const { drawings, pictures } = globalThis.qingdu;
      if (!pictures.isLarge(live) || !isPainted(live)) {
        return undefined;
      }
      found.push(live);
      return pictures.standIn(live, `${drawings.PREFIX}${found.length - 1}`, owner);
    },

    copyOf(address, alt) {
      const live = found[Number(address.slice(globalThis.qingdu.drawings.PREFIX.length))];
      const copy = live && paint(live, { width: live.width, height: live.height })?.canvas;
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
