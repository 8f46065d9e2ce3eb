/** What only a browser knows of a page is known to the reader, and the page does not notice. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describePage } from '../page-state.mjs';
import { HOST, PAGES, article, markup } from '../snapshot-pages.mjs';
import { TREE_PAGES } from '../snapshot-trees-pages.mjs';
import { linesOfReader } from '../text-lines.mjs';

/** Of a text that is not what it should be. */
const MAX_SHOWN = 2_000;

const ADDRESS = `${HOST}/sea/keeper`;

/** @param {() => import('../session.mjs').Session} current */
export function testSnapshot(current) {
  describe('the page as it is seen', () => {
    for (const page of [...PAGES, ...TREE_PAGES]) {
      test(page.name, () => checkPage(current(), page));
    }

    test('a page whose article is a frame of another site says so', async () => {
      const { browser, server } = current();
      const frame = server.serve('https://elsewhere.example/text', { body: markup({ body: article('') }) });
      const style = '<style>iframe { width: 40em; height: 50em }</style>';
      const body = markup({ head: style, body: `<iframe src="${frame}"></iframe>` });
      await current().visit(ADDRESS, { body });
      assert.equal(await current().openReader(), 'notice');
      assert.match(await current().readerText(), /frame that belongs to another site/u);
      const target = await browser.evalInReader((root) => root.querySelector('.card a').href);
      assert.equal(target, frame);
      await current().closeReader();
    });
  });
}

async function checkPage(session, page) {
  const { browser } = session;
  for (const [path, body] of Object.entries(page.others ?? {})) {
    session.server.serve(HOST + path, { body });
  }
  await session.visit(ADDRESS, { body: page.whole ?? markup(page) });
  if (page.before) {
    await browser.eval(page.before);
  }
  const before = await describePage(browser);
  assert.equal(await session.openReader(), 'open', await session.readerText());
  const text = (await linesOfReader(browser)).join('\n');
  for (const line of page.with) {
    assert.ok(text.includes(line), `lost: ${line}\n\n${text.slice(0, MAX_SHOWN)}`);
  }
  for (const line of page.without ?? []) {
    assert.ok(!text.includes(line), `not to be read: ${line}\n\n${text.slice(0, MAX_SHOWN)}`);
  }
  const shown = await browser.evalInReader((shadowRoot) => {
    const root = shadowRoot.querySelector('article');
    return {
      pictures: [...root.querySelectorAll('img')].map(({ src }) => src),
      title: root.querySelector('h1').textContent,
      byline: root.querySelector('.byline')?.textContent ?? null,
    };
  });
  for (const name of ['pictures', 'title', 'byline']) {
    assert.deepEqual(shown[name], page[name] === undefined ? shown[name] : page[name]);
  }
  await session.closeReader();
  assert.deepEqual(await describePage(browser), before);
}
