import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, fakeDocument, loadScripts } from './setting.mjs';

globalThis.document = fakeDocument;
const { i18n, view, card } = await loadScripts(
  'shared/drawings.js',
  'shared/dom.js',
  'shared/i18n.js',
  'reader/icons.js',
  'reader/view.js',
  'reader/card.js',
);
const build = (change = {}, rest = {}) =>
  view.buildArticle(
    { article: article(change), view: ['text'], reading_minutes: 3, notices: [], partial: false, ...rest },
    'https://a.example/',
  );

const NEW_YEAR = Date.UTC(2024, 0, 1);

test('a day is the same day everywhere', () => {
  const day = { ms: NEW_YEAR, precision: 'day' };
  assert.equal(i18n.formatDate(day, 'en-GB', 'America/Los_Angeles'), '1 January 2024');
  assert.equal(i18n.formatDate(day, 'zh-Hans'), '2024年1月1日');
  assert.equal(i18n.formatDate(day, 'zh-Hant'), '2024年1月1日');
});

test('an instant is told in the time of the reader', () => {
  const instant = { ms: NEW_YEAR, precision: 'second' };
  assert.match(i18n.formatDate(instant, 'en-GB', 'Asia/Taipei'), /^1 January 2024 at 08:00$/u);
  assert.match(i18n.formatDate(instant, 'en-GB', 'America/New_York'), /^31 December 2023 at 19:00$/u);
});

test('a date outside the calendar is none, and a language outside the list is English', () => {
  assert.equal(i18n.formatDate({ ms: 9e15, precision: 'day' }, 'en'), '');
  assert.equal(i18n.formatDate({ ms: NEW_YEAR, precision: 'day' }, 'x!'), 'January 1, 2024');
});

test('the head tells what is known, in order', () => {
  const { markup, textContent } = build({
    byline: 'Ann <b>',
    site_name: 'The Paper',
    published: { ms: NEW_YEAR, precision: 'day' },
  });
  assert.equal(textContent, 'The PaperA titleAnn <b>1 January 20243 min readtext');
  assert.match(markup, /<time datetime="2024-01-01" lang="en" dir="ltr">/u);
});

test('the head leaves out what is not known', () => {
  assert.equal(build({}, { reading_minutes: 0 }).textContent, 'A titletext');
  assert.equal(build({ title: '' }, { reading_minutes: 0.2 }).textContent, 'Untitled1 min readtext');
});

test('direction and language are the article’s', () => {
  assert.deepEqual(build({ direction: 'rtl', language: 'ar' }).attributes, {
    class: 'article',
    dir: 'rtl',
    lang: 'ar',
  });
  assert.equal(build({ language: 'en" onclick="' }).attributes.lang, '');
});

test('a Chinese title breaks between words and keeps its text', () => {
  const title = '普京24年来首次访问朝鲜：国际社会担忧';
  const [heading] = build({ title, language: 'zh-Hans' }).querySelectorAll('h1');
  assert.equal(heading.textContent, title);
  assert.match(heading.markup, /<wbr><\/wbr>国际|：国际/u);
  assert.doesNotMatch(heading.markup, /国<wbr>|<wbr><\/wbr>：/u);
  assert.equal(build({ language: 'en' }).querySelectorAll('wbr').length, 0);
});

test('a lead image needs an address', () => {
  const lead = { url: 'https://a.example/x.jpg', alt: 'a', caption: 'c' };
  assert.match(build({ lead_image: lead }).markup, /<img alt="a" src="[^"]+" decoding="async">.*<figcaption>c</u);
  assert.equal(build({ lead_image: { url: 'javascript:x' } }).querySelectorAll('img').length, 0);
});

test('a page that was cut says so', () => {
  assert.match(build({}, { partial: true }).textContent, /only its first part was read/iu);
});

test('each notice of the core is one line below the head, and an unknown one is none', () => {
  const notices = ['paidLead', 'scrambled', 'forumFirstPost', 'forumThread', 'questionOnly'];
  notices.push('questionAndAnswers', 'liveNewestFirst', 'liveOldestFirst');
  const lines = build({}, { notices }).querySelectorAll('p').filter((it) => it.attributes.role);
  assert.equal(lines.length, notices.length);
  assert.equal(new Set(lines.map((it) => it.textContent)).size, notices.length);
  assert.equal(lines[0].textContent, 'Only the beginning of this paid article is on the page.');
  assert.doesNotMatch(build({}, { notices: ['constructor', 'new'] }).markup, /role="note"/u);
});

for (const [code, reason, offer] of [
  ['not-html', undefined, undefined],
  ['empty-page', undefined, 'retry'],
  ['no-article', 'too-short', 'force'],
  ['no-article', 'link-list', 'force'],
  ['no-article', 'product', 'force'],
  ['no-article', 'wall', 'force'],
  ['no-article', 'error-page', 'force'],
  ['no-article', 'a new reason', 'force'],
  ['core-failed', undefined, 'retry'],
  ['gone', undefined, undefined],
  ['bad-url', undefined, 'retry'],
  ['constructor', 'prototype', 'retry'],
]) {
  test(`the card for ${code} ${reason ?? ''} offers ${offer ?? 'nothing'}`, () => {
    const failure = { ok: false, code, ...(reason ? { reason } : {}) };
    const { title, text, offer: offered } = card.textOf(failure, false);
    assert.ok(i18n.t(title) && i18n.t(text));
    assert.equal(offered, offer);
  });
}

test('a page that was forced is not offered to be forced again', () => {
  const failure = { ok: false, code: 'no-article', reason: 'too-short' };
  assert.equal(card.textOf(failure, true).offer, undefined);
});
