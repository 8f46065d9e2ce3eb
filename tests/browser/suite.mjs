/** What both browsers must do: one definition, one browser for all of it. */
import { after, before, describe } from 'node:test';
import { findBrowser } from './browsers.mjs';
import { Session } from './session.mjs';
import { testApplication } from './suites/application.mjs';
import { testArticles } from './suites/articles.mjs';
import { testClosedRoot } from './suites/closed-root.mjs';
import { testCorpus } from './suites/corpus.mjs';
import { testDrawings } from './suites/drawings.mjs';
import { testHostilePages } from './suites/hostile.mjs';
import { testLinks } from './suites/links.mjs';
import { testPageIsLeftAlone } from './suites/page-left-alone.mjs';
import { testPages } from './suites/pages.mjs';
import { testReading } from './suites/reading.mjs';
import { testRecovery } from './suites/recovery.mjs';
import { testRefusals } from './suites/refusals.mjs';
import { testSelection } from './suites/selection.mjs';
import { testSnapshot } from './suites/snapshot.mjs';
import { testStrictPages } from './suites/strict-pages.mjs';
import { testUntouched } from './suites/untouched.mjs';

/** @param {'chromium' | 'firefox'} engine */
export function testBrowser(engine) {
  const skip = findBrowser(engine) ? false : `no ${engine} on this machine`;
  describe(engine, { skip }, () => {
    /** @type {Session} */
    let session;
    before(async () => {
      session = await Session.start(engine);
    });
    after(() => session?.end());
    const current = () => session;
    testPageIsLeftAlone(current);
    testClosedRoot(current);
    testHostilePages(current);
    testUntouched(current);
    testSnapshot(current);
    testDrawings(current);
    testArticles(current);
    testStrictPages(current);
    testRefusals(current);
    testPages(current);
    testSelection(current);
    testApplication(current);
    testLinks(current);
    testReading(current);
    testRecovery(current);
    testCorpus(current);
  });
}
