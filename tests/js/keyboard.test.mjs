import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadScripts } from './setting.mjs';

const { keyboard } = await loadScripts('reader/keyboard.js');
const press = (key, rest = {}, target = {}) =>
  keyboard.actionOf({ key, ...rest }, target);

for (const [key, action] of [
  ['s', 'save'],
  ['S', 'save'],
  ['+', 'larger'],
  ['=', 'larger'],
  ['-', 'smaller'],
  ['0', 'resetSize'],
  ['[', 'narrower'],
  [']', 'wider'],
  ['t', 'nextTheme'],
  ['?', 'help'],
  ['？', 'help'],
  ['Escape', 'close'],
  ['x', undefined],
  ['Enter', undefined],
  ['Shift', undefined],
]) {
  test(`${key} means ${action ?? 'nothing'}`, () => assert.equal(press(key), action));
}

test('with a modifier a key is the browser’s', () => {
  for (const modifier of ['ctrlKey', 'altKey', 'metaKey']) {
    assert.equal(press('s', { [modifier]: true }), undefined);
  }
  assert.equal(press('S', { shiftKey: true }), 'save');
});

test('who types is left alone', () => {
  assert.equal(press('s', { isComposing: true }), undefined);
  for (const target of [
    { localName: 'input', type: 'text' },
    { localName: 'textarea' },
    { localName: 'select' },
  ]) {
    assert.equal(press('s', {}, target), undefined);
  }
  assert.equal(press('s', {}, { localName: 'input', type: 'radio' }), 'save');
});

test('a letter is known by its place where letters are not Latin', () => {
  assert.equal(press('ы', { code: 'KeyS' }), 'save');
  assert.equal(press('ы', { code: 'KeyX' }), undefined);
  // Dvorak: the place of S writes o, and o is what was meant.
  assert.equal(press('o', { code: 'KeyS' }), undefined);
});

test('no key means two things', () => {
  const keys = keyboard.KEYS.flatMap((row) => row.keys);
  assert.equal(new Set(keys).size, keys.length);
});
