import assert from 'node:assert/strict';
import { test } from 'node:test';
import { article, fakeDocument, loadScripts } from './setting.mjs';

globalThis.document = fakeDocument;
const { drawings, dom } = await loadScripts('shared/drawings.js', 'shared/dom.js');
const node = (tag, attributes = {}, ...children) => ({ tag, attributes, children });
const drawing = (alt = '') => node('img', { src: `${drawings.PREFIX}0`, alt });
const photo = node('img', { src: 'https://a.example/x.jpg', alt: 'x' });
const kept = (...body) => drawings.leaveOut(article({ body })).body;

test('a file keeps what is said of a drawing', () => {
  const caption = node('figcaption', {}, 'Seeds by year.');
  const line = { ...node('p', {}, 'Seeds by year.') };
  assert.deepEqual(kept(node('figure', {}, drawing('a chart'), caption)), [line]);
  assert.deepEqual(kept(drawing('a chart')), [{ tag: 'p', children: ['a chart'] }]);
  assert.deepEqual(kept(node('figure', {}, drawing())), []);
  assert.deepEqual(kept(node('blockquote', {}, drawing(), 'text')), [node('blockquote', {}, 'text')]);
});

test('whatever is no drawing stays as it is', () => {
  const body = [node('figure', {}, photo, node('figcaption', {}, 'x')), 'text', node('hr')];
  assert.deepEqual(kept(...body), body);
  const both = node('figure', {}, drawing(), photo, node('figcaption', {}, 'x'));
  assert.deepEqual(kept(both), [node('figure', {}, photo, node('figcaption', {}, 'x'))]);
});

test('a drawing is no lead picture of a file', () => {
  const leaveOut = (url) => drawings.leaveOut(article({ lead_image: { url, caption: 'Seeds.' } }));
  assert.equal(leaveOut(`${drawings.PREFIX}3`).lead_image, undefined);
  assert.deepEqual(leaveOut(`${drawings.PREFIX}3`).body[0], { tag: 'p', children: ['Seeds.'] });
  const lead = { url: 'https://a.example/x.jpg', caption: 'Seeds.' };
  assert.deepEqual(leaveOut(lead.url).lead_image, lead);
});

test('where nobody can paint it, a drawing is not asked for', () => {
  assert.equal(dom.buildNodes([drawing('a chart')]).markup, '');
});
