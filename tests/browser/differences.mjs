/**
 * Compares the article of a live page with the command line's, and asks the page for the
 * reason of each difference: why a browser knows better.
 *
 * @typedef {object} Difference
 * @property {'file' | 'live'} side who alone has it
 * @property {'line' | 'picture' | 'fact' | 'verdict'} kind
 * @property {string} text the line, the address of the picture, the fact
 * @property {string} [reason]
 */
import { linesOfTree } from './text-lines.mjs';

/**
 * @param {any} live the article of the live page, if it has one
 * @param {any} file the command line's
 * @returns {Difference[]}
 */
export function differences(live, file) {
  if (!live || !file) {
    const side = live ? 'live' : 'file';
    return live || file ? [{ kind: 'verdict', side, text: (live ?? file).title }] : [];
  }
  return [
    ...compare('line', linesOfTree(live.body), linesOfTree(file.body)),
    ...compare('picture', picturesOf(live), picturesOf(file)),
    ...compare('fact', factsOf(live), factsOf(file)),
  ];
}

/** Everything but body and picture. */
function factsOf(article) {
  const names = ['title', 'byline', 'published', 'modified', 'site_name', 'language', 'direction', 'excerpt', 'url'];
  const facts = [...names.map((name) => [name, article[name]]), ['caption', article.lead_image?.caption]];
  return facts.map(
    ([name, value]) => `${name}: ${JSON.stringify(value)}`,
  );
}

/** @returns {Difference[]} what one list has and the other has not, each as often as it is there */
function compare(kind, live, file) {
  const without = (list, other) => {
    const rest = [...other];
    return list.filter((text) => {
      const at = rest.indexOf(text);
      return at < 0 || !rest.splice(at, 1);
    });
  };
  return [
    ...without(live, file).map((text) => ({ kind, side: 'live', text })),
    ...without(file, live).map((text) => ({ kind, side: 'file', text })),
  ];
}

function picturesOf({ lead_image: lead, body }) {
  const within = (nodes) =>
    nodes.flatMap((node) => (node.tag === 'img' ? [node.attributes.src] : within(node.children ?? [])));
  return [...(lead ? [lead.url] : []), ...within(body)];
}

/**
 * Gives each difference its reason, where the page has one.
 *
 * @param {import('./browsers.mjs').Browser} browser
 * @param {Difference[]} found
 * @returns {Promise<Difference[]>}
 */
export async function explain(browser, found) {
  if (found.length === 0) {
    return [];
  }
  const reasons = await browser.eval(reasonsFor, found);
  return found.map((difference, index) => ({ ...difference, reason: reasons[index] ?? undefined }));
}

/**
 * Runs in the page, and shares nothing with the snapshot: it looks at where text and pictures are drawn.
 *
 * @param {Difference[]} list
 * @returns {(string | null)[]}
 */
function reasonsFor(list) {
  const squash = (text) => text.replace(/\s+/gu, '');
  const isDrawn = (node, element) => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      return false;
    }
    const range = document.createRange();
    range.selectNode(node);
    const box = range.getBoundingClientRect();
    if (box.width < 2 || box.height < 2 || box.right + scrollX < 0 || box.bottom + scrollY < 0) {
      return false;
    }
    for (let at = element; at; at = at.parentElement) {
      const { clientWidth, clientHeight } = at;
      const { overflowY, clip, clipPath, display } = getComputedStyle(at);
      const isPoint = display !== 'inline' && (clientWidth < 2 || clientHeight < 2);
      if ((isPoint && overflowY !== 'visible') || clip !== 'auto' || /inset\((?:50|100)%/u.test(clipPath)) {
        return false;
      }
    }
    return true;
  };
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const said = squash(walker.currentNode.data);
    const parent = walker.currentNode.parentElement;
    if (said && !parent.closest('script, style, noscript, template')) {
      texts.push({ said, node: walker.currentNode, parent });
    }
  }
  const hiding = '[hidden], [aria-hidden="true"], [style*="display"], [style*="visibility"], details';
  const isUnseenBeside = (said, seen) =>
    texts.some(({ said: is, node, parent }) =>
      is === said && !isDrawn(node, parent) && squash(parent.parentElement.textContent).includes(seen));
  // A line of which the browser shows a part.
  const others = (side, kind) =>
    list.filter((other) => other.side !== side && other.kind === kind).map(({ text }) => squash(text));
  const isPart = (side, line) =>
    others(side, 'line').some((other) => {
      const [long, short] = side === 'file' ? [line, other] : [other, line];
      return long.startsWith(short) && isUnseenBeside(long.slice(short.length), short);
    });
  const reasonOfLine = ({ side, text }) => {
    const line = squash(text);
    if (isPart(side, line)) {
      return 'not seen: a style sheet takes a part of it out of sight';
    }
    const of = texts.filter(({ said }) => line.includes(said) || said.includes(line));
    const long = of.filter(({ said }) => said.length > line.length / 3);
    const nodes = long.length > 0 ? long : of;
    const drawn = nodes.filter(({ node, parent }) => isDrawn(node, parent));
    if (side === 'file' && nodes.length > 0 && drawn.length === 0) {
      return 'not seen: a style sheet takes it out of sight';
    }
    if (side === 'live' && drawn.some(({ parent }) => parent.closest(hiding))) {
      return 'seen, though its markup says that it is hidden';
    }
    return null;
  };
  const reasonOfPicture = ({ side, text }) => {
    const name = decodeURI(text).replace(/^https?:/u, '').split('?')[0];
    const has = (image) =>
      [image, ...(image.closest('picture')?.children ?? [])].some((element) =>
        [element.currentSrc ?? '', ...[...element.attributes].map(({ value }) => value)].some((value) =>
          value.includes(name) || (value && name.endsWith(value.replace(/^[./]+/u, '')))));
    const images = [...document.images].filter(has);
    if (side === 'file' && images.length > 0 && images.every((image) => !isDrawn(image, image))) {
      return 'not seen: a style sheet takes it out of sight';
    }
    const chosen = side === 'live' ? [text] : others(side, 'picture');
    if (images.some(({ currentSrc }) => chosen.includes(currentSrc))) {
      return 'the browser chose its copy';
    }
    return null;
  };
  return list.map((difference) =>
    difference.kind === 'line' ? reasonOfLine(difference)
      : difference.kind === 'picture' ? reasonOfPicture(difference)
        : null);
}
