import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, loadScripts } from './setting.mjs';

const { client, webext } = await loadScripts('shared/messages.js', 'shared/client.js');

test('sends what the guard takes and gives back the answer', async () => {
  let sent;
  webext.sendMessage = async (message) => {
    sent = message;
    return { ok: true, name: 'a.md', text: 'x' };
  };
  assert.deepEqual(await client.renderFile(article()), { ok: true, name: 'a.md', text: 'x' });
  assert.equal(globalThis.qingdu.messages.isMessage(sent), true);
});

test('passes a failure on', async () => {
  webext.sendMessage = async () => ({ ok: false, code: 'no-article', reason: 'product' });
  const answer = await client.extractPage({ html: '', url: '' }, false);
  assert.deepEqual(answer, { ok: false, code: 'no-article', reason: 'product' });
});

test('of a page that is too large, what the core would read is sent', async () => {
  let sent;
  webext.sendMessage = async (message) => {
    sent = message;
    return { ok: false, code: 'no-article' };
  };
  await client.extractPage({ html: 'x'.repeat(50_000_000), url: 'https://a.example/' }, false);
  assert.equal(globalThis.qingdu.messages.isMessage(sent), true);
  assert.ok(sent.html.length > 16 * 1024 * 1024, 'more than the core reads, so that it knows');
});

for (const [name, send] of [
  ['nobody answers', async () => undefined],
  ['the answer is something else', async () => ({ ok: true, text: 1 })],
  ['the extension is gone', async () => Promise.reject(new Error('context invalidated'))],
  ['the API itself is gone', () => { throw new TypeError('undefined'); }],
]) {
  test(`says so when ${name}`, async () => {
    webext.sendMessage = send;
    assert.deepEqual(await client.takeSave('x'), { ok: false, code: 'gone' });
  });
}
