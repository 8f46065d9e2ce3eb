/**
 * A hundred real pages, where a corpus of them lies beside the work tree: the article of the live page
 * equals what the command line makes of the same bytes. A browser knows more than a file tells, so there are
 * differences; each must have a reason that the page itself confirms, and all are listed.
 */
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, afterEach, before, describe, test } from 'node:test';
import { CORPUS, TARGET } from '../paths.mjs';
import { choosePages } from '../corpus-pages.mjs';
import { differences, explain } from '../differences.mjs';
import { articleOf } from '../qingdu-cli.mjs';
import { assertSavedFile } from '../saved-file.mjs';

const COUNT = 100;
/** Of every so many pages the file is saved too. */
const SAVED = 5;

/** Scripts, frames and plug-ins of the pages stay off; what they name is not there anyway. */
const POLICY = "script-src 'none'; frame-src 'none'; object-src 'none'";

/** @param {() => import('../session.mjs').Session} current */
export function testCorpus(current) {
  const skip = fs.existsSync(CORPUS) ? false : 'no corpus beside the work tree';
  describe('real pages', { skip }, () => {
    let folder = '';
    /** @type {string[]} */
    const report = [];
    before(() => {
      folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-corpus-'));
    });
    after(() => {
      fs.rmSync(folder, { recursive: true, force: true });
      const file = path.join(TARGET, `live-and-file-${current().browser.name}.txt`);
      fs.writeFileSync(file, report.join('\n') + '\n');
    });
    // Of some pages the file is saved in a tab.
    afterEach(() => current().browser.closeOtherViews());
    for (const [index, page] of (skip ? [] : choosePages(COUNT)).entries()) {
      test(page.name, () => checkPage(current(), page, { folder, report, saves: index % SAVED === 0 }));
    }
  });
}

async function checkPage(session, page, { folder, report, saves }) {
  const file = path.join(folder, 'page.html');
  const html = page.read();
  fs.writeFileSync(file, html);
  const expected = articleOf(file, page.url);
  await session.browser.goto(session.server.serve(page.url, { body: html, policy: POLICY }));
  const article = await expected;
  const state = await session.openReader();
  const live = await session.evalInContentScript(async () => {
    const { client, snapshot } = globalThis.qingdu;
    const answer = await client.extractPage(snapshot.take(), false);
    return answer.ok ? answer.extraction.article : null;
  });
  assert.equal(state, live ? 'open' : 'notice');
  const found = differences(live, article);
  const explained = await explain(session.browser, found);
  for (const { reason, side, text } of explained) {
    report.push([page.name, reason ?? 'NO REASON', side, text].join('\t'));
  }
  const unexplained = explained.filter(({ reason }) => !reason);
  assert.deepEqual(unexplained, [], 'every difference has a reason');
  if (saves && article && found.length === 0) {
    const { bytes } = await session.save();
    await assertSavedFile(bytes, { file, url: page.url });
  }
  await session.closeReader();
}
