import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadScripts, readText } from './setting.mjs';

const { settings, webext } = await loadScripts('shared/settings.js');

for (const [name, stored, expected] of [
  ['nothing', undefined, {}],
  ['something else', 'dark', {}],
  ['a theme of another version', { theme: 'solarized', size: 5 }, { size: 5 }],
  ['steps out of bounds', { size: 99, width: -3 }, { size: settings.SIZES - 1, width: 0 }],
  ['a step that is none', { size: '4', width: 1.5 }, {}],
  ['all of it', { theme: 'sepia', typeface: 'sans', size: 0, width: 4, access: 'open' },
    { theme: 'sepia', typeface: 'sans', size: 0, width: 4, access: 'open' }],
  ['an access that is none', { access: true }, {}],
  ['more than we know', { theme: 'dark', colour: 'red' }, { theme: 'dark' }],
]) {
  test(`reads ${name}`, () => {
    assert.deepEqual(settings.normalize(stored), { ...settings.DEFAULTS, ...expected });
  });
}

test('the themes come round', () => {
  let now = settings.DEFAULTS;
  const seen = settings.THEMES.map(() => (now = settings.withNextTheme(now)).theme);
  assert.deepEqual(new Set(seen), new Set(settings.THEMES));
  assert.deepEqual(now, settings.DEFAULTS);
});

test('what is written is read', async () => {
  const store = new Map();
  webext.readLocal = async (key) => store.get(key);
  webext.writeLocal = async (key, value) => void store.set(key, value);
  const chosen = { theme: 'dark', typeface: 'serif', size: 6, width: 1, access: 'open' };
  assert.equal(await settings.write(chosen), true);
  assert.deepEqual(await settings.read(), chosen);
});

test('storage that fails costs the settings, not the reader', async () => {
  webext.readLocal = async () => Promise.reject(new Error('corrupt'));
  webext.writeLocal = async () => Promise.reject(new Error('full'));
  assert.deepEqual(await settings.read(), settings.DEFAULTS);
  assert.equal(await settings.write(settings.DEFAULTS), false);
});

test('the style sheet has every step, and no other', () => {
  const css = readText('reader/reader.css');
  for (const [name, count] of [['size', settings.SIZES], ['width', settings.WIDTHS]]) {
    const steps = [...css.matchAll(new RegExp(`\\[data-${name}='(\\d)'\\]`, 'gu'))];
    assert.deepEqual(steps.map((match) => Number(match[1])), [...Array(count).keys()], name);
  }
});
