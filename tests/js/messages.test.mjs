import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, loadScripts } from './setting.mjs';

const { messages } = await loadScripts('shared/messages.js');
const id = '123e4567-e89b-42d3-a456-426614174000';

const before = {
  article: article(),
  view: [],
  reading_minutes: 2,
  notices: [],
  pages: { number: 1, count: 2, first: 'https://a.example/', next: 'https://a.example/2' },
  partial: false,
};
const next = { kind: 'extractNext', html: '<p>', url: 'https://a.example/2' };

const GOOD = [
  { kind: 'extractPage', html: '<p>', url: 'https://a.example/', selection: '<p>', force: false },
  { ...next, before },
  { ...next, before: { ...before, pages: undefined } },
  { kind: 'extractPage', html: '<p>', url: 'https://a.example/', force: false },
  { kind: 'saveArticle', article: article(), inTab: true },
  { kind: 'saveArticle', article: article({ published: { ms: 0, precision: 'day' } }), inTab: false },
  { kind: 'takeSave', id },
  { kind: 'takeReading', id },
  { kind: 'readInTab', answer: { ok: false, code: 'not-html' }, url: 'https://a.example/', why: 'covered' },
];

const BAD = [
  { kind: 'extractPage', html: '<p>', url: 'https://a.example/', selection: 1, force: false },
  next,
  { ...next, before: { ...before, article: undefined } },
  { ...next, before: { ...before, pages: { number: 1 } } },
  { ...next, before: { ...before, pages: { ...before.pages, next: 2 } } },
  { ...next, before: { ...before, pages: { ...before.pages, count: 'many' } } },
  { ...next, before, html: 1 },
  undefined,
  null,
  'extractPage',
  [],
  {},
  { kind: 'constructor' },
  { kind: 'extractPage', html: '<p>', url: 'https://a.example/' },
  { kind: 'extractPage', html: { length: 3 }, url: 'https://a.example/', force: false },
  { kind: 'extractPage', html: 'x'.repeat(32_000_001), url: 'https://a.example/', force: false },
  { kind: 'saveArticle', article: undefined, inTab: false },
  { kind: 'saveArticle', article: article({ title: 1 }), inTab: false },
  { kind: 'saveArticle', article: article({ body: 'text' }), inTab: false },
  { kind: 'saveArticle', article: article({ direction: 'up' }), inTab: false },
  { kind: 'saveArticle', article: article({ byline: ['x'] }), inTab: false },
  { kind: 'saveArticle', article: article({ published: { ms: Number.NaN, precision: 'day' } }), inTab: false },
  { kind: 'saveArticle', article: article({ lead_image: { url: 1 } }), inTab: false },
  { kind: 'saveArticle', article: article(), inTab: 'yes' },
  { kind: 'takeSave', id: '../other-key' },
  { kind: 'takeReading', id: 'tab/tab.html:1' },
  { kind: 'readInTab', answer: { ok: true, extraction: {} }, url: 'https://a.example/', why: 'input' },
  { kind: 'readInTab', answer: { ok: false, code: 'not-html' }, url: 'https://a.example/', why: 'x' },
  { kind: 'readInTab', answer: { ok: false, code: 'not-html' }, url: 1, why: 'input' },
];

for (const message of GOOD) {
  test(`takes ${JSON.stringify(message).slice(0, 90)}`, () => {
    assert.equal(messages.isMessage(message), true);
  });
}

for (const message of BAD) {
  test(`refuses ${String(JSON.stringify(message)).slice(0, 90)}`, () => {
    assert.equal(messages.isMessage(message), false);
  });
}

test('an answer is what it says', () => {
  const extraction = {
    article: article(),
    view: [],
    reading_minutes: 2,
    notices: ['paidLead'],
    partial: false,
  };
  assert.equal(messages.isExtracted({ ok: true, extraction }), true);
  assert.equal(messages.isExtracted({ ok: true, extraction: { ...extraction, view: {} } }), false);
  assert.equal(messages.isExtracted({ ok: true, extraction: { ...extraction, partial: 0 } }), false);
  assert.equal(messages.isExtracted({ ok: true, extraction: { ...extraction, notices: [1] } }), false);
  assert.equal(messages.isExtracted({ ok: false, extraction }), false);
  assert.equal(messages.isFailure({ ok: false, code: 'no-article', reason: 'product' }), true);
  assert.equal(messages.isFailure({ ok: false }), false);
  assert.equal(messages.isSavedFile({ ok: true, name: 'a.md', text: '' }), true);
  assert.equal(messages.isSavedFile({ ok: true, name: 'a.md' }), false);
  assert.equal(messages.isSavedInTab({ ok: true, opened: 'a.md' }), true);
  assert.equal(messages.isSavedInTab({ ok: true, name: 'a.md', text: '' }), false);
});
