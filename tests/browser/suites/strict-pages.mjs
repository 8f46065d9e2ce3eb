/** Pages whose policies forbid nearly everything: the reader is not theirs to forbid. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GARDEN, POLICIES } from '../pages.mjs';
import { describePage } from '../page-state.mjs';
import { articleOf } from '../qingdu-cli.mjs';
import { assertSavedFile } from '../saved-file.mjs';
import { linesOfReader, linesOfTree } from '../text-lines.mjs';

/** @param {() => import('../session.mjs').Session} current */
export function testStrictPages(current) {
  describe('strict pages', () => {
    for (const [name, policy] of Object.entries(POLICIES)) {
      test(`${name}: ${policy}`, async () => {
        const session = current();
        const { browser } = session;
        await session.visit(GARDEN.url, { ...GARDEN, policy });
        const before = await describePage(browser);
        await session.takeErrors();
        assert.equal(await session.openReader(), 'open');
        const article = await articleOf(GARDEN.file, GARDEN.url);
        assert.deepEqual(await linesOfReader(browser), linesOfTree(article.body));
        assert.equal(await computedDisplay(browser), 'block', 'the style sheets apply');

        const { bytes } = await session.save();
        await assertSavedFile(bytes, GARDEN);

        await browser.closeOtherViews();
        await session.closeReader();
        assert.deepEqual(await describePage(browser), before);
        const errors = (await session.takeErrors()).filter((error) => !isBlockedPicture(error));
        assert.deepEqual(errors, []);
      });
    }
  });
}

/** The dialog is laid out by our sheet alone: without it an open dialog is `block` with a border. */
function computedDisplay(browser) {
  return browser.evalInReader((root) => {
    const dialog = root.querySelector('dialog');
    return getComputedStyle(dialog).borderTopWidth === '0px' && getComputedStyle(dialog).display;
  });
}

/** The page's policy holds for the article's pictures too; the reader says so in their place. */
function isBlockedPicture(error) {
  return /Content.Security.Policy/u.test(error) && /seed-bank\.jpg/u.test(error);
}
