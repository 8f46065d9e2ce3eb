/** What is selected on the page is read and saved by itself, and the whole article is one step away. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { GARDEN } from '../pages.mjs';
import { describePage } from '../page-state.mjs';

const HOST = 'https://www.isle.example';
const FERRY = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The gardeners' ferry</title>
  <meta name="author" content="Ida Quay"><main><article><h1>The gardeners' ferry</h1>
  <p id="p1">The ferry leaves the quay at seven, when the fog still lies on the water, and <b id="b">nobody
  on board says a word before the first cup</b> of tea, <a href="/captain">which the captain pours</a>.</p>
  <p id="p2" style="display: none">Of this nobody has ever seen a single word upon the page.</p>
  <p id="p3">Half an hour later the island comes into sight, a long grey back with two white houses, and
  the passengers begin to gather their bags, their crates of seedlings, and their dogs.</p>
  <ul id="list"><li>crates of seedlings and bulbs</li><li>dogs, both old and young</li><li>tea</li></ul>
  <figure><img id="img" src="/sea.png" width="400" height="300"></figure>
  <p id="p4">For forty years the gardeners of the mainland have come here in spring, because the soil is
  warm, the wind is mild, and the salt, as they say, keeps the snails in order.</p></article></main>
  <textarea id="note">A long note that somebody has written here, with more than a few words in it</textarea>
  <div id="host"></div></html>`;

/** @param {() => import('../session.mjs').Session} current */
export function testSelection(current) {
  const shown = ({ browser }) =>
    browser.evalInReader((root) => ({
      title: root.querySelector('h1').textContent,
      byline: root.querySelector('.byline')?.textContent,
      body: root.querySelector('article .body').textContent.replace(/\s+/gu, ' ').trim(),
      tags: [...root.querySelectorAll('article .body *')].map((node) => node.localName),
      remark: root.querySelector('.remark')?.textContent ?? '',
    }));

  async function open(select, ...args) {
    const session = current();
    await session.visit(`${HOST}/ferry`, { body: FERRY });
    await session.browser.eval(select, ...args);
    await session.takeErrors();
    session.takeRequests();
    assert.equal(await session.openReader(), 'open');
    return session;
  }

  describe('the selection', () => {
    test('is an article of its page, with a way to the whole', async () => {
      const session = await open(() => {
        const [b, p3] = ['b', 'p3'].map((id) => document.getElementById(id).firstChild);
        getSelection().setBaseAndExtent(b, 0, p3, 40);
      });
      const part = await shown(session);
      assert.equal(part.title, "The gardeners' ferry");
      assert.equal(part.byline, 'Ida Quay');
      assert.match(part.body, /^nobody on board .* pours\. ?Half an hour later the island comes into/u);
      assert.doesNotMatch(part.body, /ever seen|leaves the quay|white houses/u);
      assert.deepEqual(part.tags, ['p', 'b', 'a', 'p']);
      assert.match(part.remark, /^Only what you selected is shown\./u);

      const saved = String((await session.save()).bytes);
      assert.ok(saved.includes('nobody') && !saved.includes('leaves the quay'), saved);

      await session.browser.evalInReader((root) => root.querySelector('.remark button').focus());
      await session.browser.keys('Enter');
      await session.waitForReader((root) => root.textContent.includes('leaves the quay'));
      const whole = await shown(session);
      assert.match(whole.body, /leaves the quay .* snails in order/u);
      assert.equal(whole.remark, '');
      await session.closeReader();
      assert.deepEqual(await session.takeErrors(), []);
      const requests = session.takeRequests().filter((request) => !request.includes('.png'));
      assert.deepEqual(requests, [], 'a selection asks nobody for anything');
    });

    test('keeps lists, pictures and its place in the page', async () => {
      const session = current();
      await session.visit(`${HOST}/ferry`, { body: FERRY });
      await session.browser.eval(() => {
        const [first, second] = document.querySelectorAll('li');
        getSelection().setBaseAndExtent(second.firstChild, 22, first.firstChild, 7);
      });
      const before = await describePage(session.browser);
      await session.openReader();
      const part = await shown(session);
      assert.equal(part.body.replace(/\s+/gu, ' '), 'of seedlings and bulbsdogs, both old and you');
      assert.deepEqual(part.tags, ['ul', 'li', 'li']);
      await session.closeReader();
      assert.deepEqual(await describePage(session.browser), before);

      await session.browser.eval(() => {
        const [list, p4] = ['list', 'p4'].map((id) => document.getElementById(id));
        getSelection().setBaseAndExtent(list, 2, p4.firstChild, 60);
      });
      await session.openReader();
      assert.ok((await shown(session)).tags.includes('img'));
      await session.closeReader();
    });

    const TOO_LITTLE = {
      'a word': () => {
        const text = document.querySelector('#p3').firstChild;
        getSelection().setBaseAndExtent(text, 5, text, 9);
      },
      'nothing but a place': () => {
        getSelection().collapse(document.querySelector('#p3').firstChild, 3);
      },
      'the whole page': () => getSelection().selectAllChildren(document.body),
      'text in a field': () => {
        document.querySelector('#note').focus();
        document.querySelector('#note').setSelectionRange(0, 60);
      },
      'text in a shadow root': () => {
        const root = document.querySelector('#host').attachShadow({ mode: 'open' });
        const p = document.createElement('p');
        p.append('A text in a shadow root, with more than a few words in it, and no more than that.');
        root.append(p);
        getSelection().setBaseAndExtent(p.firstChild, 0, p.firstChild, 70);
      },
      'from the page into a shadow root': () => {
        const root = document.querySelector('#host').attachShadow({ mode: 'closed' });
        const p = document.createElement('p');
        p.append('A text in a shadow root, with more than a few words in it, and no more than that.');
        root.append(p);
        try {
          getSelection().setBaseAndExtent(document.body, 99, p.firstChild, 20);
        } catch {
          // A browser that does not let it be.
        }
      },
    };
    for (const [name, select] of Object.entries(TOO_LITTLE)) {
      test(`${name}: the whole article is read`, async () => {
        const session = await open(select);
        const whole = await shown(session);
        assert.match(whole.body, /leaves the quay .* snails in order/u);
        assert.equal(whole.remark, '');
        await session.closeReader();
        assert.deepEqual(await session.takeErrors(), []);
      });
    }

    test('of elements that act when they are made: nothing acts', async () => {
      const session = current();
      const script = `<script>
        globalThis.made = 0;
        customElements.define('x-note', class extends HTMLElement {
          constructor() { super(); globalThis.made += 1; }
        });
      </script><p id="own"><x-note>The dogs of the ferry know the way</x-note> and so does the captain,
        who <img src="/once.png?random" width="40" height="40"> has never been asked about it.</p>`;
      await session.visit(GARDEN.url, { body: GARDEN.body.replace('</body>', `${script}</body>`) });
      await session.browser.eval(() => {
        const own = document.querySelector('#own');
        getSelection().setBaseAndExtent(own, 0, own, own.childNodes.length);
      });
      session.takeRequests();
      await session.openReader();
      assert.match((await shown(session)).body, /^The dogs of the ferry know .* about it\.$/u);
      assert.equal(await session.browser.evalInPage(() => globalThis.made), 1);
      await session.closeReader();
    });
  });
}
