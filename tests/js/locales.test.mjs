import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles, readJson, readText } from './setting.mjs';

const LOCALES = ['en', 'zh_CN', 'zh_TW'];
const texts = Object.fromEntries(
  LOCALES.map((locale) => [locale, readJson(`_locales/${locale}/messages.json`)]),
);
const files = listFiles();
const code = files.filter((path) => /\.(?:js|html|json)$/u.test(path) && !path.startsWith('_locales'));
const source = code.map(readText).join('\n');

/** The keys that the code asks for in so many words. */
const asked = new Set(
  [
    ...source.matchAll(/\bt\(\s*'(\w+)'/gu),
    ...source.matchAll(/data-i18n="(\w+)"/gu),
    ...source.matchAll(/__MSG_(\w+)__/gu),
    ...source.matchAll(/\b(?:title|text|label): '(\w+)'/gu),
  ].map((match) => match[1]),
);

test('no locale has been forgotten here', () => {
  const folders = files.filter((path) => path.startsWith('_locales/'));
  assert.deepEqual(folders.sort(), LOCALES.map((it) => `_locales/${it}/messages.json`).sort());
});

for (const locale of LOCALES.slice(1)) {
  test(`${locale} has the keys and placeholders of en`, () => {
    assert.deepEqual(Object.keys(texts[locale]), Object.keys(texts.en));
    for (const [key, { placeholders }] of Object.entries(texts.en)) {
      assert.deepEqual(texts[locale][key].placeholders, placeholders, key);
    }
  });
}

for (const locale of LOCALES) {
  test(`${locale} uses each placeholder and leaves no text empty`, () => {
    for (const [key, { message, placeholders = {} }] of Object.entries(texts[locale])) {
      assert.ok(message.trim(), key);
      assert.equal(message, message.trim(), key);
      const used = [...message.matchAll(/\$(\w+)\$/gu)].map((match) => match[1].toLowerCase());
      assert.deepEqual(used.sort(), Object.keys(placeholders).sort(), key);
    }
  });

  test(`${locale} fits the stores' limits`, () => {
    assert.ok(texts[locale].extensionName.message.length <= 45);
    assert.ok(texts[locale].extensionShortName.message.length <= 12);
    assert.ok(texts[locale].extensionDescription.message.length <= 132);
  });
}

test('every key that the code asks for is there', () => {
  assert.ok(asked.size > 30, 'the search for keys finds them');
  for (const key of asked) {
    assert.ok(key in texts.en, key);
  }
});

test('every key is used', () => {
  const quoted = new Set([...source.matchAll(/['"](\w+)['"]/gu)].map((match) => match[1]));
  const unused = Object.keys(texts.en).filter((key) => !asked.has(key) && !quoted.has(key));
  assert.deepEqual(unused, []);
});

test('every English text says what it is for', () => {
  for (const [key, { description }] of Object.entries(texts.en)) {
    assert.ok(description, key);
  }
});

test('the two Chinese texts keep to their own characters', () => {
  const all = (locale) => Object.values(texts[locale]).map((it) => it.message).join('');
  assert.doesNotMatch(all('zh_CN'), /[這個們頁關閉讀為檔網體鍵顯開時單無圖載]/u);
  assert.doesNotMatch(all('zh_TW'), /[这个们页关闭读为档网体键显开时单无图载]/u);
  // Words of the other side of the strait.
  assert.doesNotMatch(all('zh_TW'), /文件|網絡|屏幕|默認|標簽|保存|擴展/u);
  assert.doesNotMatch(all('zh_CN'), /档案|预设|储存|扩充|字型/u);
});
