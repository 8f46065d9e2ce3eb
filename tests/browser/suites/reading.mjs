/** What one does with an article but read it: select, copy, find, print, close and come back. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GARDEN } from '../pages.mjs';
import { hasPdfReader, pagesOfPdf } from '../pdf.mjs';
import { until } from '../polling.mjs';

const ADDRESS = 'https://www.fern.example/2024/02/seed-bank';
const LINKED = ['https://www.fern.example/ledgers', 'https://jars.example/how-to/label?size=small'];

/** The article over and over, with links: more than fits on one sheet. */
const LONG = {
  ...GARDEN,
  body: GARDEN.body
    .replace('ledgers are the better read', `<a href="${LINKED[0]}">ledgers</a> are the better read`)
    .replace('every jar has a date', `every <a href="${LINKED[1]}">jar</a> has a date`)
    .replace(
      '</article>',
      `${Array.from({ length: 60 }, (_, number) => paragraph(number)).join('\n')}</article>`,
    ),
};

function paragraph(number) {
  return `<p>Entry ${number + 1} of the ledger: on wet paper, under the lamps, ${number + 20} of fifty seeds
    came up, two days later than the year before and one day earlier than the year before that, which the
    night shift takes for a sign of nothing at all.</p>`;
}

/** @param {() => import('../session.mjs').Session} current */
export function testReading(current) {
  describe('reading', () => {
    test('selecting all means the article, and copying gives its text and structure', async () => {
      const { session, browser } = await open(current, LONG);
      await browser.control('a');
      const selected = await browser.evalInReader((root) =>
        String(root.getSelection?.() ?? getSelection()),
      );
      assert.match(selected, /^(?:Fern & Furrow\s+)?The night shift at the seed bank/u);
      assert.match(selected, /sign of nothing at all\.\s*$/u);
      await browser.control('c');
      const copied = await clipboard(browser, /nothing at all/u);
      assert.match(copied.text, /^Fern & Furrow\n\nThe night shift at the seed bank\n\nInes Halloran · February 11, 2024/u);
      assert.match(copied.text, /and from then on the seed bank belongs to two people/u);
      assert.doesNotMatch(copied.text, /\n{3}| {2}|Imprint|Search|fern\.example/u);
      assert.match(copied.html, /<h1>The night shift at the seed bank<\/h1>/u);
      assert.match(copied.html, /<h2>A ledger of small failures<\/h2>/u);
      assert.match(copied.html, new RegExp(`<a href="${LINKED[0]}">ledgers</a>`, 'u'));
      assert.doesNotMatch(copied.html, /style=|class=|<button|<span|<article|data-/u);
      await session.closeReader();
    });

    test('the key C copies the article with its address', async () => {
      const { session, browser } = await open(current, GARDEN);
      await browser.keys('c');
      const copied = await clipboard(browser, /whether anything happened/u);
      assert.ok(copied.text.endsWith(`\n\nThe night shift at the seed bank\n${ADDRESS}`), copied.text.slice(-200));
      const link = `<p><a href="${ADDRESS}">The night shift at the seed bank</a></p>`;
      assert.ok(copied.html.includes(link), copied.html.slice(-200));
      const nothing = await browser.evalInReader((root) => String(root.getSelection?.() ?? getSelection()));
      assert.equal(nothing, '');
      await session.closeReader();
    });

    test('a page that writes itself into what is copied does not here', async () => {
      const script = `<script>
        document.addEventListener('copy', (event) => {
          event.clipboardData.setData('text/plain', 'Read more at fern.example');
          event.preventDefault();
        }, true);
      </script>`;
      const { session, browser } = await open(current, { ...GARDEN, body: GARDEN.body.replace('<nav>', `${script}<nav>`) });
      await browser.keys('c');
      assert.match((await clipboard(browser, /seed bank/u)).text, /A ledger of small failures/u);
      await session.closeReader();
    });

    test('finding finds the article alone', async () => {
      const { session, browser } = await open(current, GARDEN);
      assert.equal(await browser.find('like people leaving a theatre'), true);
      assert.equal(await browser.find('written by gardeners'), false, 'the page below');
      await session.closeReader();
    });

    test('on paper stands the whole article and nothing else', { skip: noPdfReader() }, async () => {
      const { session, browser } = await open(current, LONG);
      const pages = pagesOfPdf(await browser.print());
      checkPaper(pages, browser);
      await session.closeReader();
      const ofPage = pagesOfPdf(await browser.print()).join('\n');
      assert.match(ofPage, /written by gardeners/u, 'the page itself prints as before');
    });

    test('on paper even where the page hides all', { skip: noPdfReader() }, async () => {
      const style = `<style>@media print { html, body, * { display: none !important; height: 1px !important; }
        @page { size: 4cm 4cm !important; margin: 0 !important; @bottom-center { content: none !important; } } }</style>`;
      const page = { ...LONG, body: LONG.body.replace('</head>', `${style}</head>`) };
      const { session, browser } = await open(current, page);
      const sheets = () =>
        browser.eval(() => [...document.styleSheets].flatMap((it) => [...it.cssRules].map((rule) => rule.cssText)));
      const before = await sheets();
      checkPaper(pagesOfPdf(await browser.print()), browser);
      assert.deepEqual(await sheets(), before, 'the page has its own paper again');
      await session.closeReader();
    });

    test('opening again is without a new extraction, and at the same place', async () => {
      const { session, browser } = await open(current, LONG);
      await browser.stopBackground();
      await browser.watchCore();
      await session.closeReader();
      assert.equal(await session.openReader(), 'open');
      await browser.wheel(2400);
      const before = await until(() => browser.evalInReader(place), 'the reader to be scrolled');
      await session.closeReader();
      await browser.corruptCore();
      assert.equal(await session.openReader(), 'open', 'the core, which would trap, is not asked');
      await until(
        async () => (await browser.evalInReader(place)) === before,
        `the reader to be at ${before}`,
      );
      await session.closeReader();

      await browser.eval(() => document.querySelector('#first').append(' Something new.'));
      await session.openReader();
      await browser.keys('Escape');
      await browser.waitFor(() => !document.querySelector('[data-qingdu-state]'));
      assert.equal(await session.openReader(), 'open');
      assert.match(await session.readerText(), /Something new\./u, 'a changed page is read anew');
      await session.closeReader();
    });
  });
}

const noPdfReader = () => (hasPdfReader() ? false : 'no pdftotext on this machine');

async function open(current, page) {
  const session = current();
  await session.visit(GARDEN.url, page);
  assert.equal(await session.openReader(), 'open');
  await session.waitForReaderPictures();
  return { session, browser: session.browser };
}

function clipboard(browser, pattern) {
  return until(async () => {
    const copied = await browser.clipboard().catch(() => undefined);
    return copied && pattern.test(copied.text) && copied;
  }, `the clipboard to hold ${pattern}`);
}

/** Runs in the reader: the line at the top of the window, and how far it is scrolled. */
function place(root) {
  const blocks = [...root.querySelectorAll('.body > *')];
  const first = blocks.findIndex((block) => block.getBoundingClientRect().bottom > 0);
  const { scrollTop } = root.querySelector('dialog');
  return scrollTop > 0 && `${first}: ${Math.round(blocks[first].getBoundingClientRect().top)}`;
}

/** All of the article in order, on several sheets; nothing of the page; addresses; numbers of sheets. */
function checkPaper(pages, browser) {
  assert.ok(pages.length >= 3, `${pages.length} pages`);
  const text = pages.join('\n').replace(/\s+/gu, ' ');
  const marks = [
    'The night shift at the seed bank',
    'The door of the cold room closes',
    'A ledger of small failures',
    ...Array.from({ length: 60 }, (_, number) => `Entry ${number + 1} of`),
    ADDRESS,
    ...LINKED.toReversed(),
  ];
  let from = 0;
  for (const mark of marks) {
    const at = text.indexOf(mark, from);
    assert.ok(at >= 0, `“${mark}” is missing after ${JSON.stringify(text.slice(from, from + 80))}`);
    from = at;
  }
  assert.doesNotMatch(text, /written by gardeners|Search|Imprint/u);
  assert.match(text, /every jar ?\[1\]/u, 'a link has the number of its address');
  if (browser.name === 'chromium') {
    // Firefox has no margin boxes; its own header and footer have the number.
    pages.forEach((page, index) => {
      assert.match(page, new RegExp(`\\b${index + 1} ?/ ?${pages.length}\\b`, 'u'), 'its number');
    });
  }
}
