import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, loadScripts } from './setting.mjs';

await loadScripts();
const { createRouter, tierOf } = await import('../../extension/background/router.js');

const PAGE = { id: 'our-id', url: 'https://a.example/', tab: { id: 1 }, frameId: 0 };
const OWN = { id: 'our-id', url: 'chrome-extension://our-id/save/save.html?id=1', tab: { id: 2 }, frameId: 0 };
const EXTRACT = { kind: 'extractPage', html: '', url: '', force: false };
const TAKE = { kind: 'takeSave', id: '123e4567-e89b-42d3-a456-426614174000' };
const REFUSED = { ok: false, code: 'refused' };

for (const [name, sender, tier] of [
  ['a page of ours', OWN, 'extension'],
  ['a page of the web', PAGE, 'page'],
  ['a frame in a page', { ...PAGE, frameId: 3 }, undefined],
  ['no tab', { id: 'our-id', url: 'https://a.example/' }, undefined],
  ['another extension', { ...PAGE, id: 'their-id' }, undefined],
  ['another extension with our address', { ...OWN, id: 'their-id' }, undefined],
  ['an address that begins like ours', { ...PAGE, url: 'chrome-extension://our-id.example/' }, 'page'],
  ['nobody', {}, undefined],
]) {
  test(`${name} is trusted as ${tier ?? 'nothing'}`, () => assert.equal(tierOf(sender), tier));
}

const seen = [];
const route = createRouter({
  extractPage: {
    tiers: ['page'],
    handle: async (message) => {
      seen.push(message);
      return { ok: true };
    },
  },
  takeSave: { tiers: ['extension'], handle: async () => ({ ok: true, name: 'a.md', text: '' }) },
});

test('a message reaches its handler', async () => {
  assert.deepEqual(await route(EXTRACT, PAGE), { ok: true });
  assert.deepEqual(seen, [EXTRACT]);
  assert.equal((await route(TAKE, OWN)).ok, true);
});

test('a page may not ask for what is ours, nor our pages for what is a page’s', async () => {
  assert.deepEqual(await route(TAKE, PAGE), REFUSED);
  assert.deepEqual(await route(EXTRACT, OWN), REFUSED);
});

test('what is no message, or has no handler, is refused', async () => {
  assert.deepEqual(await route({ kind: 'toString' }, PAGE), REFUSED);
  assert.deepEqual(await route({ ...EXTRACT, html: 1 }, PAGE), REFUSED);
  assert.deepEqual(await route({ kind: 'saveArticle', article: article(), inTab: false }, PAGE), REFUSED);
});

for (const [thrown, failure] of [
  [Object.assign(new Error('x'), { code: 'no-article', reason: 'product' }),
    { ok: false, code: 'no-article', reason: 'product' }],
  [new Error('secret path'), { ok: false, code: 'core-failed' }],
  [undefined, { ok: false, code: 'core-failed' }],
]) {
  test(`a handler that throws ${thrown} is a failure`, async () => {
    const failing = createRouter({
      extractPage: { tiers: ['page'], handle: async () => Promise.reject(thrown) },
    });
    assert.deepEqual(await failing(EXTRACT, PAGE), failure);
  });
}
