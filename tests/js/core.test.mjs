/** The core's instance and when it is replaced, against glue that behaves as wasm-bindgen's. */
import assert from 'node:assert/strict';
import { register } from 'node:module';
import { beforeEach, test } from 'node:test';
import { article, loadScripts } from './setting.mjs';

const glue = `
  const state = (globalThis.glue = { made: 0, instance: undefined });
  const make = () => ({ number: ++state.made, memory: { buffer: { byteLength: 1 << 20 } } });
  export const initSync = () => (state.instance ??= make());
  export const __wbg_reset_state = () => { state.instance = make(); };
  export const extract = () => state.instance.number;
  export const fileName = (article, saved) => article.title + saved + '.md';
  export const renderTimestamped = (article, saved, links) => [saved, links].join();
`;
const hook = `
  export const resolve = (name, context, next) =>
    name === '../core/core.js'
      ? { url: 'data:text/javascript,' + encodeURIComponent(${JSON.stringify(glue)}), shortCircuit: true }
      : next(name, context);
`;
register(`data:text/javascript,${encodeURIComponent(hook)}`);

const { webext } = await loadScripts('shared/messages.js');
const EMPTY_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
let fetches = 0;
let fails = true;
globalThis.fetch = async () => {
  fetches += 1;
  return fails ? Promise.reject(new TypeError('no network')) : { arrayBuffer: async () => EMPTY_MODULE.buffer };
};

const { withCore } = await import('../../extension/background/core.js');
const { saveArticle, takeSave } = await import('../../extension/background/save.js');
const number = () => withCore((core) => core.extract());
const throwing = (error) => withCore(() => { throw error; });

test('a module that could not be loaded is tried again', async () => {
  await assert.rejects(number(), TypeError);
  fails = false;
  assert.equal(await number(), 1);
  assert.equal(await number(), 1);
  assert.equal(fetches, 2);
});

let before;
beforeEach(async () => {
  before = fails ? 0 : await number();
});

for (const error of [new WebAssembly.RuntimeError('unreachable'), new RangeError('stack')]) {
  test(`${error.name}: says that the core broke down, and the next call has a new instance`, async () => {
    await assert.rejects(throwing(error), { code: 'core-failed' });
    assert.equal(await number(), before + 1);
    assert.equal(await number(), before + 1);
  });
}

test('an answer of the core’s is passed on and costs nothing', async () => {
  const answer = Object.assign(new Error('no article'), { code: 'no-article' });
  await assert.rejects(throwing(answer), answer);
  assert.equal(await number(), before);
});

test('an instance that has grown beyond 64 MB is replaced', async () => {
  const grow = (bytes) => withCore(() => { globalThis.glue.instance.memory.buffer.byteLength = bytes; });
  await grow(64 * 1024 * 1024);
  assert.equal(await number(), before);
  await grow(64 * 1024 * 1024 + 1);
  assert.equal(await number(), before + 1);
});

test('a file is rendered with proxied pictures, at the moment of saving', async () => {
  const start = Date.now();
  const file = await saveArticle({ kind: 'saveArticle', article: article(), inTab: false });
  const [saved, links] = file.text.split(',');
  assert.ok(Number(saved) >= start && Number(saved) <= Date.now());
  assert.equal(links, 'proxy');
  assert.equal(file.name, `A title${saved}.md`);
});

test('a file that waits is taken once', async () => {
  const store = new Map();
  const opened = [];
  webext.writeSession = async (key, value) => void store.set(key, value);
  webext.takeSession = async (key) => {
    const value = store.get(key);
    store.delete(key);
    return value;
  };
  webext.openTab = async (url) => void opened.push(url);
  const answer = await saveArticle({ kind: 'saveArticle', article: article(), inTab: true });
  const id = new URL(opened[0]).searchParams.get('id');
  const file = await takeSave({ kind: 'takeSave', id });
  assert.equal(file.name, answer.opened);
  assert.deepEqual(await takeSave({ kind: 'takeSave', id }), { ok: false, code: 'gone' });
});
