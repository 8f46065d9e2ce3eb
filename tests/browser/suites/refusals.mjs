/** Where there is nothing to read, or the browser keeps extensions out: a clear word, and no crash. */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { GARDEN, LIST } from '../pages.mjs';
import { pictureFor } from '../picture.mjs';
import { until } from '../polling.mjs';

const HOST = 'https://files.fern.example/';

/** Pages that the reader opens over, but only to say why there is nothing to read. */
const WITHOUT_ARTICLE = {
  'a list of links': { url: LIST.url, body: LIST.body },
  'an empty page': { url: `${HOST}empty`, body: '<!doctype html><title>Empty</title>' },
  'a picture': { url: `${HOST}hills.png`, type: 'image/png', body: pictureFor('hills') },
  'a text file': { url: `${HOST}notes.txt`, type: 'text/plain', body: 'Buy seeds.\nWater the ferns.\n' },
};

const OWN_PAGES = { chromium: 'chrome://version', firefox: 'about:addons' };

/** One page with the word "Ferns" on it. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 36>>stream
BT /F 24 Tf 40 40 Td (Ferns) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

/** @param {() => import('../session.mjs').Session} current */
export function testRefusals(current) {
  describe('nothing to read', () => {
    afterEach(() => current().browser.closeOtherViews());

    for (const [name, { url, ...served }] of Object.entries(WITHOUT_ARTICLE)) {
      test(name, async () => {
        const session = current();
        await session.visit(url, served);
        await session.takeErrors();
        assert.equal(await session.openReader(), 'notice');
        assert.match(await session.readerText(), /\S{2,}(?:\s+\S+){3,}/u, 'a sentence, not a code');
        await session.closeReader();
        assert.deepEqual(await session.takeErrors(), []);
        await checkNextClick(session);
      });
    }

    test("the browser's own page", async () => {
      const session = current();
      await session.browser.goto(OWN_PAGES[session.browser.name]);
      await session.takeErrors();
      await session.browser.click();
      const url = await until(() => noticeUrl(session.browser), 'the notice');
      assert.match(url, /notice\.html\?reason=browser-page$/u);
      assert.deepEqual(await session.takeErrors(), []);
      await checkNextClick(session);
    });

    test('a PDF', async () => {
      const session = current();
      const url = `${HOST}ferns.pdf`;
      await session.browser.goto(session.server.serve(url, { type: 'application/pdf', body: PDF }));
      await session.browser.click();
      // Firefox keeps extensions out of its viewer; in Chromium's the reader opens, to say the same.
      const kind = await until(
        async () => (await noticeUrl(session.browser)) ?? (await readerNotice(session.browser)),
        'a notice',
      );
      assert.match(kind, /notice\.html\?reason=pdf$|^\S+(?:\s+\S+){3,}/u);
      await checkNextClick(session);
    });
  });
}

/** The popup, or the tab in its place, that says why the browser keeps us out. */
async function noticeUrl(browser) {
  return (await browser.views()).find((url) => url.includes('/notice/'));
}

/** What the reader says instead of an article. */
function readerNotice(browser) {
  return browser.evalInReader(
    (root) => root.querySelector('dialog[data-state="notice"] main')?.innerText,
  );
}

async function checkNextClick(session) {
  await session.browser.closeOtherViews();
  await session.visit(GARDEN.url, GARDEN);
  assert.equal(await session.openReader(), 'open', 'the next click on an article works');
  await session.closeReader();
}
