/**
 * Fifty real pages, where a corpus of them lies beside the work tree: the reader opens, and what it
 * saves equals what the command line makes of the same bytes.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { CORPUS } from '../paths.mjs';
import { choosePages } from '../corpus-pages.mjs';
import { articleOf } from '../qingdu-cli.mjs';
import { assertSavedFile } from '../saved-file.mjs';

const COUNT = 50;

/** Scripts, frames and plug-ins of the pages stay off; what they name is not there anyway. */
const POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'";

/** @param {() => import('../session.mjs').Session} current */
export function testCorpus(current) {
  const skip = fs.existsSync(CORPUS) ? false : 'no corpus beside the work tree';
  describe('real pages', { skip }, () => {
    let folder = '';
    before(() => {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-corpus-'));
    });
    after(() => fs.rmSync(folder, { recursive: true, force: true }));
    // Of some pages the file is saved in a tab.
    afterEach(() => current().browser.closeOtherViews());
    for (const page of skip ? [] : choosePages(COUNT)) {
      test(page.name, async () => checkPage(current(), page, folder));
    }
  });
}

async function checkPage(session, page, folder) {
  const file = path.join(folder, 'page.html');
  const html = page.read();
  fs.writeFileSync(file, html);
  await session.browser.goto(session.server.serve(page.url, { body: html, policy: POLICY }));
  const article = await articleOf(file, page.url);
  const state = await session.openReader();
  if (!article) {
    assert.equal(state, 'notice', 'the command line finds no article here');
    await session.closeReader();
    return;
  }
  assert.equal(state, 'open', await session.readerText());
  const { bytes } = await session.save();
  await assertSavedFile(bytes, { file, url: page.url });
  await session.closeReader();
}
