/**
 * Every fixture by a real click: the reader shows the article that the core found, S saves the core's
 * bytes, and the page is afterwards what it was.
 */
import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';
import { readFixtures } from '../fixtures.mjs';
import { describePage } from '../page-state.mjs';
import { articleOf } from '../qingdu-cli.mjs';
import { assertSavedFile } from '../saved-file.mjs';
import { linesOfReader, linesOfTree } from '../text-lines.mjs';

/** @param {() => import('../session.mjs').Session} current */
export function testArticles(current) {
  describe('fixtures', () => {
    afterEach(() => current().browser.closeOtherViews());
    for (const fixture of readFixtures()) {
      test(fixture.name, () => checkFixture(current(), fixture));
    }
  });
}

async function checkFixture(session, fixture) {
  const { browser } = session;
  // What is no HTML at all is not served as such: in a browser every text/html is a page.
  const type = fixture.expect === 'not-html' ? 'text/plain; charset=utf-8' : undefined;
  await session.visit(fixture.url, { body: fixture.html, type });
  await browser.eval(() => scrollTo(0, 240));
  const before = await describePage(browser);
  const pictures = await picturesOfPage(browser);
  await session.takeErrors();
  session.takeRequests();

  const state = await session.openReader();
  if (fixture.expect) {
    assert.equal(state, 'notice', 'a page without an article gets a notice');
    assert.notEqual(await session.readerText(), '');
  } else {
    assert.equal(state, 'open', await session.readerText());
    const article = await articleOf(fixture.file, fixture.url);
    assert.ok(article, 'the command line finds an article');
    await checkReader(browser, article);
    await checkSaving(session, fixture);
    pictures.push(...picturesOfArticle(article));
  }
  await session.closeReader();

  assert.deepEqual(await describePage(browser), before, 'the page is what it was');
  assert.deepEqual(await session.takeErrors(), [], 'nobody reports an error');
  const requests = session.takeRequests().filter((request) => !isByBrowser(request));
  const allowed = pictures.map((address) => `GET ${address}`);
  assert.deepEqual(requests.filter((request) => !allowed.includes(request)), [], 'only pictures');
}

async function checkReader(browser, article) {
  const shown = await browser.evalInReader((shadowRoot) => {
    const root = shadowRoot.querySelector('article');
    const lead = root.querySelector('figure.lead');
    return {
      title: root.querySelector('h1').textContent,
      byline: root.querySelector('.byline')?.textContent,
      site_name: root.querySelector('.site')?.textContent,
      published: root.querySelector('time')?.dateTime,
      lead: lead && [lead.querySelector('img')?.src, lead.querySelector('figcaption')?.textContent],
      direction: root.dir,
      language: root.lang,
    };
  });
  const { byline, published, lead_image: lead } = article;
  assert.equal(shown.title, article.title);
  assert.equal(shown.byline ?? undefined, byline);
  assert.equal(shown.site_name ?? undefined, article.site_name);
  assert.equal(shown.published ?? undefined, published && isoOf(published));
  assert.deepEqual(shown.lead ?? undefined, lead && [lead.url, lead.caption ?? null]);
  assert.equal(shown.direction, article.direction);
  assert.equal(shown.language, article.language ?? '');
  assert.deepEqual(await linesOfReader(browser), linesOfTree(article.body));
}

function isoOf({ ms, precision }) {
  const iso = new Date(ms).toISOString();
  return precision === 'day' ? iso.slice(0, 10) : iso;
}

async function checkSaving(session, fixture) {
  const from = Date.now();
  const { bytes } = await session.save();
  await assertSavedFile(bytes, fixture, { from });
}

/** A page's own lazy pictures may be asked for whenever the browser likes. */
function picturesOfPage(browser) {
  return browser.eval(() => [...document.images].map((image) => image.currentSrc || image.src));
}

function picturesOfArticle({ lead_image: lead, body }) {
  const addresses = lead ? [lead.url] : [];
  const collect = (node) => {
    const { src, poster } = node.attributes ?? {};
    addresses.push(...[src, poster].filter(Boolean));
    node.children?.forEach(collect);
  };
  body.forEach(collect);
  return addresses;
}

/** The browser asks for a page's icon and manifest on its own, and sometimes late. */
function isByBrowser(request) {
  return /favicon|apple-touch-icon|\/manifest\.json$/u.test(request);
}
