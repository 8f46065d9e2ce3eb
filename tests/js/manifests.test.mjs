import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listFiles, readJson } from './setting.mjs';

const chromium = readJson('manifest.json');
const firefox = readJson('manifest.firefox.json');

/** Firefox has no service workers for extensions, and each has its own way to name a minimum. */
const MAY_DIFFER = ['background', 'browser_specific_settings', 'minimum_chrome_version'];

test('the two manifests differ only where the browsers do', () => {
  const keys = new Set([...Object.keys(chromium), ...Object.keys(firefox)]);
  for (const key of keys) {
    if (!MAY_DIFFER.includes(key)) {
      assert.deepEqual(firefox[key], chromium[key], key);
    }
  }
  for (const key of MAY_DIFFER) {
    assert.notDeepEqual(firefox[key], chromium[key], `${key} need not be in the list`);
  }
});

test('the background is the same module in both', () => {
  assert.deepEqual(firefox.background, {
    scripts: [chromium.background.service_worker],
    type: chromium.background.type,
  });
});

for (const [name, manifest] of Object.entries({ chromium, firefox })) {
  test(`${name}: asks for no page, and for single sites only when they are needed`, () => {
    assert.deepEqual(manifest.permissions, ['activeTab', 'contextMenus', 'scripting', 'storage']);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
    ]) {
      assert.equal(key in manifest, false, key);
    }
    assert.deepEqual(manifest.optional_host_permissions, ['http://*/*', 'https://*/*']);
  });

  test(`${name}: the policy lets in WebAssembly and an article's media, and nothing else`, () => {
    const policy = manifest.content_security_policy.extension_pages;
    assert.match(policy, /^default-src 'none'; script-src 'self' 'wasm-unsafe-eval';/u);
    const media = "img-src 'self' https: http:; media-src https: http:;";
    assert.ok(policy.includes(media));
    assert.doesNotMatch(policy.replace(media, ''), /'unsafe-(?:eval|inline)'|https?:|\*/u);
  });

  test(`${name}: what it names is there`, () => {
    const files = listFiles();
    const named = [
      ...Object.values(manifest.icons),
      ...Object.values(manifest.action.default_icon),
      manifest.background.service_worker ?? manifest.background.scripts[0],
    ];
    for (const path of named) {
      assert.ok(files.includes(path), path);
    }
    assert.ok(files.includes(`_locales/${manifest.default_locale}/messages.json`));
  });
}
