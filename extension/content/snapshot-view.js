/**
 * What lies between the reader's eyes and the article: a wall over the page, and the articles that
 * endless scrolling has put above and below the one in view.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** Where on the screen a wall is looked for: in the middle, and where notices rise from below. */
  const PLACES = [0.5, 0.85];

  /** What stands over a page and says none of these words is short. */
  const MAX_WALL_CHARS = 500;
  /** What stands over the page's own headline may say more. */
  const MAX_CHARS_OVER_HEADLINE = 2000;
  /** Less text than this behind it, and it is the page itself. */
  const MIN_PAGE_CHARS = 300;
  /** What ends in this upper part of the screen is no longer in view. */
  const LEFT_BEHIND = 0.25;
  /** An article is not shorter. */
  const MIN_ARTICLE_CHARS = 300;

  /** What a dialogue about consent speaks of, in the languages of the interface and of the web. */
  const CONSENT =
    /cookie|consent|gdpr|rgpd|dsgvo|einwillig|datenschutz|privatsph|privacy|privacid|confidentialit|traceurs|personal data|données personnelles|datos personales|dati personali|dados pessoais|personenbezogen|persoonsgegevens|dan(?:e|ych) osobow|personuppgift|персональн|согласи|куки|隐私|隱私|个人信息|個人資料|個人情報|同意|プライバシー|クッキー|쿠키|개인정보/iu;

  const ARTICLES = 'article, [role="article"], [itemtype*="Article"], [itemtype*="BlogPosting"]';
  const HEADLINE = 'h1, [itemprop="headline"]';
  /** What each of several articles says of itself, and the chapters of one do not. */
  const FACTS =
    'time, [itemprop="datePublished"], [rel="author"], ' +
    '[class*="byline" i], [class*="author" i], [class*="date" i], [class*="time" i]';

  /**
   * @param {Node} node Where to look.
   * @returns {number} How much text there is, white space apart.
   */
  const lengthOf = (node) => (node.textContent ?? '').replace(/\s+/gu, '').length;

  /**
   * @param {number} x From the left, in the window.
   * @param {number} y From the top.
   * @returns {Element | null} What is seen there, in shadow roots too.
   */
  function elementAt(x, y) {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const root = found && globalThis.qingdu.webext.shadowRootOf(found);
      const inner = root?.elementFromPoint(x, y);
      if (!inner || inner === found) {
        return found;
      }
      found = inner;
    }
  }

  /**
   * @param {Element | null} start An element.
   * @returns {Element | undefined} The outermost one around it that does not scroll with the page.
   */
  function fixedAround(start) {
    let outermost;
    for (let at = start; at && at !== document.body; at = parentOf(at)) {
      if (getComputedStyle(at).position === 'fixed' || at.matches('dialog:modal')) {
        outermost = at;
      }
    }
    return outermost;
  }

  /**
   * @param {Element} element An element.
   * @returns {Element | null} Its parent, or the host of the shadow root that it is in.
   */
  function parentOf(element) {
    const { parentNode } = element;
    return parentNode instanceof ShadowRoot ? parentNode.host : element.parentElement;
  }

  /** @returns {Element | undefined} The headline by which the page calls itself. */
  const findHeadline = () =>
    [...document.querySelectorAll('h1')].find((it) => {
      const text = it.textContent.trim();
      return text !== '' && document.title.includes(text);
    });

  /**
   * @param {Element} box What lies over the page.
   * @returns {boolean} Whether there is a page behind it.
   */
  function hidesPage(box) {
    let behind = 0;
    for (const line of document.querySelectorAll('p')) {
      behind += box.contains(line) ? 0 : lengthOf(line);
      if (behind >= MIN_PAGE_CHARS) {
        return true;
      }
    }
    return false;
  }

  /**
   * @param {Element} box What lies over the page.
   * @param {boolean} isInFront Whether it is in the middle of the screen.
   * @returns {boolean} Whether it is there to be answered and not to be read.
   */
  function isWall(box, isInFront) {
    const main = 'article, main, [itemprop="articleBody"]';
    if (box.matches(main) || box.querySelector(main) || !hidesPage(box)) {
      return false;
    }
    const names = `${box.id} ${box.className} ${box.getAttribute('aria-label') ?? ''}`;
    if (CONSENT.test(`${names} ${box.textContent}`)) {
      return true;
    }
    const headline = findHeadline();
    const isOver = headline !== undefined && !box.contains(headline);
    return isInFront && lengthOf(box) < (isOver ? MAX_CHARS_OVER_HEADLINE : MAX_WALL_CHARS);
  }

  /**
   * @returns {Element[]} What stands over the page and wants an answer.
   */
  function findWalls() {
    /** @type {Element[]} */
    const walls = [];
    for (const place of PLACES) {
      const box = fixedAround(elementAt(innerWidth / 2, innerHeight * place));
      if (box && !walls.includes(box) && isWall(box, place === PLACES[0])) {
        walls.push(box);
      }
    }
    return walls;
  }

  /**
   * Articles that are not marked as such: boxes of one kind side by side, each with a headline of
   * the first order and with facts of its own.
   * @returns {Element[]} The boxes.
   */
  function findUnmarked() {
    const headlines = [...document.querySelectorAll('h1')].filter((it) => it.checkVisibility());
    const [first, second] = headlines;
    let shared = first?.parentElement;
    while (shared && second && !shared.contains(second)) {
      shared = shared.parentElement;
    }
    const boxes = [...(shared?.children ?? [])].filter((box) => box.querySelector('h1'));
    const kindOf = (/** @type {Element} */ box) => `${box.localName}.${box.classList[0] ?? ''}`;
    const areAlike = boxes.every(
      (box) => kindOf(box) === kindOf(/** @type {Element} */ (boxes[0])) && box.querySelector(FACTS),
    );
    return second && areAlike && boxes.length === headlines.length ? boxes : [];
  }

  /**
   * Each with one headline of its own, and none an entry of a live blog or a comment.
   * @returns {Element[]} The whole articles of the page, side by side.
   */
  function findArticles() {
    const marked = [...document.querySelectorAll(ARTICLES)].filter(
      (box) => !box.parentElement?.closest(ARTICLES) && box.checkVisibility(),
    );
    const all = marked.length > 1 ? marked : findUnmarked();
    const whole = all.filter(
      (box) =>
        lengthOf(box) >= MIN_ARTICLE_CHARS &&
        box.querySelectorAll('h1').length <= 1 &&
        box.querySelector(HEADLINE) &&
        !box.closest('[itemtype*="LiveBlog"], [itemprop="liveBlogUpdate"], [itemprop="comment"]'),
    );
    return whole.length > 1 ? whole : [];
  }

  /**
   * @returns {string | undefined} The address of a frame of another origin that fills much of the
   *   window: of what it shows nothing can be read.
   */
  function findForeignFrame() {
    const isLarge = (/** @type {HTMLIFrameElement} */ frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return width * height > (innerWidth * innerHeight) / 3 && frame.checkVisibility();
    };
    const frames = [...document.querySelectorAll('iframe')].filter(
      (frame) => !frame.contentDocument && /^https?:/iu.test(frame.src) && isLarge(frame),
    );
    return frames[0]?.src;
  }

  /** @type {QingduNamespace['inView']['find']} */
  function find() {
    const articles = findArticles();
    // The last lines of one at the upper edge have been read, and the next one has begun.
    const line = innerHeight * LEFT_BEHIND;
    const shown =
      articles.find((article) => article.getBoundingClientRect().bottom > line) ?? articles.at(-1);
    return {
      walls: findWalls(),
      elsewhere: articles.filter((article) => article !== shown),
      frame: findForeignFrame(),
      headline: shown !== articles[0] ? shown?.querySelector(HEADLINE)?.textContent : undefined,
    };
  }

  globalThis.qingdu.inView = { find };
}
undefined;
