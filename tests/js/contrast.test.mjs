/** Computes WCAG contrast from themes.css: every theme, every pair that the style sheets use. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles, readText } from './setting.mjs';

const css = readText('reader/themes.css').replaceAll(/\/\*[^]*?\*\//gu, '');

/** The custom properties of one rule. */
function declarations(selector) {
  const start = css.indexOf(`${selector} {`);
  assert.ok(start >= 0, `no rule for ${selector}`);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--qd-([\w-]+):\s*([^;]+);/gu)].map((match) => [match[1], match[2].trim()]),
  );
}

const base = declarations('.reader');
const sepia = declarations(".reader[data-theme='sepia']");

/** Takes one side of each light-dark(). */
const side = (index) =>
  Object.fromEntries(
    Object.entries(base).map(([name, value]) => {
      const pair = /^light-dark\((.+), (#\w+|rgb\(.+\))\)$/u.exec(value);
      assert.ok(pair, `${name}: ${value} is no light-dark()`);
      return [name, pair[index]];
    }),
  );

const THEMES = { light: side(1), dark: side(2), sepia: { ...side(1), ...sepia } };

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(hex) {
  assert.match(hex, /^#[\da-f]{6}$/u);
  const [red, green, blue] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Text on its ground, 4.5:1 (1.4.3); edges of controls and the focus ring, 3:1 (1.4.11). */
const GROUNDS = ['paper', 'surface', 'inset'];
const PAIRS = [
  ...['ink', 'strong', 'muted', 'accent'].flatMap((text) =>
    GROUNDS.map((ground) => [text, ground, 4.5]),
  ),
  ['ink', 'mark', 4.5],
  ['on-accent', 'accent', 4.5],
  ...['edge', 'focus'].flatMap((line) => GROUNDS.map((ground) => [line, ground, 3])),
];

test('the formula gives the known extremes', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#777777', '#777777'), 1);
});

for (const [theme, colours] of Object.entries(THEMES)) {
  for (const [front, back, least] of PAIRS) {
    test(`${theme}: ${front} on ${back} reaches ${least}:1`, () => {
      const ratio = contrast(colours[front], colours[back]);
      assert.ok(ratio >= least, `${colours[front]} on ${colours[back]} is ${ratio.toFixed(2)}:1`);
    });
  }
}

test('sepia defines every colour that the others define', () => {
  assert.deepEqual(Object.keys(sepia).sort(), Object.keys(base).sort());
});

test('no other style sheet brings colours of its own to the screen', () => {
  const sheets = listFiles().filter((path) => path.endsWith('.css'));
  const others = sheets.filter((path) => !/\/(?:themes|print)\.css$/u.test(path));
  assert.equal(others.length, sheets.length - 2);
  for (const path of others) {
    assert.doesNotMatch(readText(path), /#[\da-f]{3,8}\b|\brgb\(|\bhsl\(/iu, path);
  }
});
