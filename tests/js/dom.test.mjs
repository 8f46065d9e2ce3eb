import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fakeDocument, loadScripts } from './setting.mjs';

globalThis.document = fakeDocument;
const { dom } = await loadScripts('shared/drawings.js', 'shared/dom.js');
const PAGE = 'https://a.example/page';
const build = (...nodes) => dom.buildNodes(nodes, PAGE).markup;
const node = (tag, attributes = {}, ...children) => ({ tag, attributes, children });

for (const [name, tree, expected] of [
  ['text is text', ['<b>&amp;'], '&lt;b>&amp;amp;'],
  ['an unknown element leaves its children', [node('div', {}, 'a', node('b', {}, 'c'))], 'a<b>c</b>'],
  ['a script leaves only text', [node('script', {}, 'alert(1)')], 'alert(1)'],
  ['capitals are not in the list', [node('IMG', { src: 'https://a.example/x' })], ''],
  ['handlers go', [node('p', { onclick: 'x()', style: 'x', id: 'y', class: 'z' }, 'a')], '<p>a</p>'],
  ['a link opens beside the page',
    [node('a', { href: 'https://b.example/', ping: 'https://c.example/' }, 'a')],
    '<a href="https://b.example/" target="_blank" rel="noopener noreferrer">a</a>'],
  ['a link without an address is its text', [node('a', {}, 'a')], 'a'],
  ['a jump within the page is its text', [node('a', { href: `${PAGE}#note` }, '1')], '1'],
  ['a picture is not lazy', [node('img', { src: 'https://a.example/x', loading: 'lazy', srcset: 'y' })],
    '<img alt="" src="https://a.example/x" decoding="async"></img>'],
  ['a picture without an address goes', [node('img', { alt: 'a' })], ''],
  ['media wait', [node('audio', { src: 'https://a.example/x', autoplay: '' })],
    '<audio src="https://a.example/x" controls="" preload="none"></audio>'],
  ['spans are small numbers', [node('td', { colspan: '2', rowspan: '99999' }, 'a')],
    '<td colspan="2">a</td>'],
  ['languages and directions stay', [node('p', { lang: 'zh-Hant', dir: 'rtl' }, 'a')],
    '<p lang="zh-Hant" dir="rtl">a</p>'],
  ['what is no language goes', [node('p', { lang: 'x" onload="', dir: 'up' }, 'a')], '<p>a</p>'],
  ['inherited attributes are none', [node('a', Object.create({ href: 'https://b.example/' }), 'a')], 'a'],
  ['what is no node is nothing', [null, 3, {}, [], { tag: 5 }, node('p', null)], '<p></p>'],
]) {
  test(name, () => assert.equal(build(...tree), expected));
}

for (const url of [
  'javascript:alert(1)',
  ' java\nscript:alert(1)',
  'data:text/html,x',
  'blob:https://a.example/x',
  'file:///etc/passwd',
  '//b.example/x',
  '/x',
  'x',
  '',
  undefined,
  { toString: () => 'https://a.example/' },
]) {
  test(`no address: ${JSON.stringify(url)}`, () => {
    assert.equal(dom.safeUrl(url), undefined);
    assert.equal(build(node('a', { href: url }, 'a'), node('img', { src: url })), 'a');
  });
}

test('a bottomless tree ends', () => {
  let tree = 'deep';
  for (let depth = 0; depth < 5_000; depth += 1) {
    tree = node('b', {}, tree);
  }
  assert.ok(build(tree).length < 2_000);
});

test('what is no list is empty', () => {
  assert.equal(dom.buildNodes('text', PAGE).markup, '');
  assert.equal(dom.buildNodes(undefined, undefined).markup, '');
});
