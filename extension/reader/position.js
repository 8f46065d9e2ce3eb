/**
 * The reading place: which block of the article stands at the top of the window, and how far it is
 * scrolled. It holds when sizes change, which a number of pixels does not.
 */
'use strict';

/** @typedef {{ block: number, offset: number }} ReadingPosition */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /**
   * @param {HTMLElement} dialog The reader.
   * @returns {Element[]} The blocks of its article.
   */
  const blocksOf = (dialog) => [...dialog.querySelectorAll('.article > .body > *')];

  /** @type {QingduNamespace['position']} */
  const position = {
    of(dialog) {
      if (dialog.scrollTop === 0) {
        return undefined;
      }
      const boxes = blocksOf(dialog).map((block) => block.getBoundingClientRect());
      const block = boxes.findIndex(({ bottom }) => bottom > 0);
      const box = boxes[block];
      return box && { block, offset: box.top };
    },
    restore(dialog, place) {
      const block = place && blocksOf(dialog)[place.block];
      if (block) {
        dialog.scrollTop += block.getBoundingClientRect().top - place.offset;
      }
    },
  };

  globalThis.qingdu.position = position;
}
undefined;
