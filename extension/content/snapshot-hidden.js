/**
 * What computed style takes out of sight. The core decides what becomes of it: style sheets also
 * hide what a wall keeps back or a button unfolds.
 */
'use strict';

/**
 * Out of sight by style, or folded to nothing and about to open.
 * @typedef {'style' | 'fold'} HiddenKind
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** Has no box of its own by nature, so computed style says nothing about it. */
  const BOXLESS = new Set(
    (
      'area base body br col colgroup datalist head html link meta noscript optgroup option param ' +
      'rp script source style template title track wbr'
    ).split(' '),
  );

  /** No larger side than this: text for screen readers is clipped to a box of one pixel. */
  const POINT_PX = 1;

  /** So far outside is nothing by which a slideshow would only have moved on. */
  const FAR_OUTSIDE_PX = 1000;

  /** Nobody leafs through more. */
  const MAX_SLIDES = 32;

  /** An indent that moves a line out of its own box, so that a picture can stand for it. */
  const LINE_AWAY_PX = -200;
  /** What is usually shown as a picture instead. */
  const PICTURED = new Set(['a', 'button', 'h1', 'h2', 'h3', 'span']);

  /** Shapes in which nothing is left to be seen. */
  const NOTHING_LEFT =
    /^(?:inset\((?:[5-9]\d|100)%\)|(?:circle|ellipse)\(0|polygon\(0(?:px|%) 0(?:px|%)(?:, 0(?:px|%) 0(?:px|%))*\))/u;

  /** `clip` cuts boxes out of the flow only; one pixel and less is nothing. */
  const CLIPPED = /^rect\((?:[01]px,? ){3}[01]px\)$/u;

  /** @type {QingduNamespace['hidden']['kindOf']} */
  function kindOf(live) {
    if (BOXLESS.has(live.localName)) {
      return undefined;
    }
    if (!live.checkVisibility({ visibilityProperty: true })) {
      return isWithoutBox(live) ? 'style' : undefined;
    }
    // As few as can be: each property costs, and a box costs more.
    const style = view(live).getComputedStyle(live);
    const { position } = style;
    const isOutOfFlow = position === 'absolute' || position === 'fixed';
    const isClosed = style.overflowY !== 'visible';
    if (isOutOfFlow || isClosed) {
      const box = live.getBoundingClientRect();
      if (isOutOfFlow && (isCut(style) || isAway(live, position, box))) {
        return 'style';
      }
      // In the flow it keeps its place on the page: it is about to fade in, and so is a picture.
      if (isOutOfFlow && style.opacity === '0' && live.textContent?.trim() && !isSlide(live)) {
        return 'style';
      }
      if (isClosed && (box.width <= POINT_PX || box.height <= POINT_PX)) {
        return smallKind(live, style, { isOutOfFlow, width: box.width });
      }
    }
    const mayStandForPicture = isClosed || PICTURED.has(live.localName);
    const isMovedOut = mayStandForPicture && Number.parseFloat(style.textIndent) <= LINE_AWAY_PX;
    return isMovedOut ? 'style' : undefined;
  }

  /**
   * @param {Element} live An element of the page or of a frame in it.
   * @returns {Window} The window that lays it out.
   */
  const view = (live) => live.ownerDocument.defaultView ?? window;

  /**
   * @param {Element} live An element that is not rendered.
   * @returns {boolean} Whether a style sheet hides it and all that it holds.
   */
  function isWithoutBox(live) {
    const { display, visibility } = view(live).getComputedStyle(live);
    if (display === 'none') {
      return true;
    }
    if (visibility === 'visible') {
      return false; // without a box for another reason: display:contents, a folded <details> …
    }
    // A child may turn visible again what its parent hides.
    for (const inner of live.querySelectorAll('*')) {
      if (view(inner).getComputedStyle(inner).visibility === 'visible') {
        return false;
      }
    }
    return true;
  }

  /**
   * @param {CSSStyleDeclaration} style The style of an element out of the flow.
   * @returns {boolean} Whether it is clipped to nothing.
   */
  function isCut(style) {
    const { clip, clipPath } = style;
    return (
      (clip !== 'auto' && CLIPPED.test(clip)) ||
      (clipPath !== 'none' && NOTHING_LEFT.test(clipPath))
    );
  }

  /**
   * @param {Element} live An element out of the flow.
   * @param {string} position How it is placed.
   * @param {{ left: number, right: number, top: number, bottom: number }} box Where it is seen.
   * @returns {boolean} Whether no scrolling brings it into sight.
   */
  function isAway(live, position, { left, right, top, bottom }) {
    if (left === right && top === bottom) {
      return false;
    }
    const { innerWidth, innerHeight, scrollX, scrollY } = view(live);
    if (position === 'fixed') {
      return right <= 0 || bottom <= 0 || left >= innerWidth || top >= innerHeight;
    }
    return right + scrollX <= -FAR_OUTSIDE_PX || bottom + scrollY <= -FAR_OUTSIDE_PX;
  }

  /**
   * @param {Element} live A transparent element out of the flow.
   * @returns {boolean} Whether another like it is seen in its place: they are shown by turns.
   */
  function isSlide(live) {
    let other = live.parentElement?.firstElementChild;
    for (let count = 0; other && count < MAX_SLIDES; count += 1) {
      if (other.localName === live.localName && other.classList[0] === live.classList[0]) {
        const { position, opacity } = view(other).getComputedStyle(other);
        if (position === 'absolute' && opacity !== '0') {
          return true;
        }
      }
      other = other.nextElementSibling;
    }
    return false;
  }

  /**
   * @param {Element} live An element with hardly any width or height.
   * @param {CSSStyleDeclaration} style Its style.
   * @param {{ isOutOfFlow: boolean, width: number }} box What is known of its box.
   * @returns {HiddenKind | undefined} Whether it hides what it holds.
   */
  function smallKind(live, style, { isOutOfFlow, width }) {
    if (!live.firstChild || style.display === 'inline') {
      return undefined;
    }
    // A box that is as wide as ever and has no height opens at a click.
    return isOutOfFlow || width <= POINT_PX ? 'style' : 'fold';
  }

  globalThis.qingdu.hidden = { kindOf };
}
undefined;
