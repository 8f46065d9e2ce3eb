/**
 * What the browser knows of pictures: which address it chose, how large the picture really is, which
 * ones are blank, and which are no `img` at all.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const SRC = 'data-qingdu-src';
  const WIDTH = 'data-qingdu-width';
  const HEIGHT = 'data-qingdu-height';

  /** A picture no larger than this is blank: it counts readers, or stands for another. */
  const BLANK_SIDE = 2;
  /** With a smaller side a picture that fills a box is a blurred copy of what will be loaded. */
  const PREVIEW_SIDE = 60;

  /** What is drawn otherwise than by an `img` is a picture of the article from this size on. */
  const MIN_SIZE = { width: 150, height: 100 };
  const MAY_HOLD_BACKGROUND = new Set(['a', 'div', 'figure', 'picture', 'section', 'span']);
  const ARTICLE = 'article, main, figure, [role="main"], [role="img"], [itemprop="articleBody"]';

  /** @type {QingduNamespace['pictures']['mark']} */
  function mark(live, copy) {
    const { complete, currentSrc, naturalWidth, naturalHeight } = live;
    if (!/^https?:/iu.test(currentSrc)) {
      return;
    }
    const isLoaded = complete && naturalWidth > 0;
    if (isLoaded && naturalWidth <= BLANK_SIDE && naturalHeight <= BLANK_SIDE) {
      // What it is to become stands in other attributes, and if nothing does there is no picture.
      copy.removeAttribute('src');
      copy.removeAttribute('srcset');
      return;
    }
    copy.setAttribute(SRC, currentSrc);
    if (isLoaded && !isPreview(live)) {
      copy.setAttribute(WIDTH, String(naturalWidth));
      copy.setAttribute(HEIGHT, String(naturalHeight));
    }
  }

  /**
   * @param {HTMLImageElement} live A loaded picture.
   * @returns {boolean} Whether it is small and drawn large.
   */
  function isPreview({ naturalWidth, naturalHeight, width, height }) {
    const isSmall = naturalWidth < PREVIEW_SIDE || naturalHeight < PREVIEW_SIDE;
    return isSmall && width >= PREVIEW_SIDE && width > naturalWidth * 2 && height >= PREVIEW_SIDE;
  }

  /** @type {QingduNamespace['pictures']['isLarge']} */
  function isLarge(live) {
    const { width, height } = live.getBoundingClientRect();
    return width >= MIN_SIZE.width && height >= MIN_SIZE.height;
  }

  /** @type {QingduNamespace['pictures']['standIn']} */
  function standIn(live, address, owner) {
    const picture = owner.createElement('img');
    picture.setAttribute(SRC, address);
    const text = live.getAttribute('aria-label') ?? live.getAttribute('title') ?? live.textContent;
    picture.setAttribute('alt', text?.trim() ?? '');
    return picture;
  }

  /** @type {QingduNamespace['pictures']['backgroundOf']} */
  function backgroundOf(live, owner) {
    if (
      !MAY_HOLD_BACKGROUND.has(live.localName) ||
      live.firstElementChild ||
      live.textContent?.trim() ||
      !live.closest(ARTICLE) ||
      !isLarge(live)
    ) {
      return undefined;
    }
    const { backgroundImage, backgroundRepeat, backgroundSize } = getComputedStyle(live);
    const address = /^url\("(https?:[^"]+)"\)$/iu.exec(backgroundImage)?.[1];
    const isPattern = backgroundRepeat.includes('repeat ') || backgroundRepeat === 'repeat';
    const isFitted = /cover|contain|%/u.test(backgroundSize);
    if (!address || (isPattern && !isFitted)) {
      return undefined;
    }
    return standIn(live, address, owner);
  }

  globalThis.qingdu.pictures = { MARKS: [SRC, WIDTH, HEIGHT], mark, isLarge, standIn, backgroundOf };
}
undefined;
