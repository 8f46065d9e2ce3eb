/** Articles on several pages: fetched on request, in order, joined, and saved as one. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

const HOST = 'https://www.isle.example';
const FIRST = `${HOST}/2024/05/ferry`;

/** What each page says, long enough to be an article by itself. */
const PARAGRAPHS = [
  'The ferry leaves the quay at seven, when the fog still lies on the water, and nobody on board says a word before the first cup of tea, which the captain pours himself.',
  'Half an hour later the island comes into sight, a long grey back with two white houses, and the passengers begin to gather their bags, their crates and their dogs.',
  'For forty years the gardeners of the mainland have come here in spring, because the soil is warm, the wind is mild, and the salt keeps the snails in order.',
  'In the evening they go back with empty crates, tired, sunburnt and pleased, and the captain counts them twice, as he has done since one of them stayed.',
];

const LEAD = 'A day with people who carry their gardens over the sea, and what comes of it.';

/**
 * @param {number} number Which page.
 * @param {number} count Of how many.
 * @param {{ next?: string, title?: string }} [change] What is otherwise.
 */
function page(number, count, { next = address(number + 1), title = "The gardeners' ferry" } = {}) {
  const links = Array.from({ length: count }, (_, index) => index + 1)
    .map((at) => {
      const href = at === number + 1 ? next : address(at);
      return at === number ? String(at) : `<a href="${href}">${at}</a>`;
    })
    .join(' ');
  const text = PARAGRAPHS.map((paragraph) => `<p>On page ${number}: ${paragraph}</p>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
    <main><article><h1>${title}</h1><p>${LEAD}</p>
    <figure><img src="/${number === 2 ? 1 : number}.png" width="400" height="300"></figure>
    ${text}</article><p>Pages: ${links}</p></main></html>`;
}

/** Something to wait for until it is opened. */
function gate() {
  let open = () => {};
  const opened = new Promise((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

const address = (number) => (number === 1 ? FIRST : `${FIRST}?page=${number}`);

/** @param {() => import('../session.mjs').Session} current */
export function testPages(current) {
  /** Serves an article of so many pages, and opens the reader on one of them. */
  async function open(count, { at = 1, change = {} } = {}) {
    const session = current();
    for (let number = 1; number <= count; number += 1) {
      const served = change[number] ?? { body: page(number, count) };
      session.server.serve(address(number), served);
    }
    await session.visit(address(at), change[at] ?? { body: page(at, count) });
    await session.takeErrors();
    assert.equal(await session.openReader(), 'open');
    session.takeRequests();
    return session;
  }

  /** Presses the button under the article as a person does, and waits for what it comes to. */
  async function showAll(session, state) {
    await press(session);
    await session.waitForReader(
      (root, wanted) => root.querySelector('.pages').dataset.state === wanted,
      state,
    );
  }

  async function press(session) {
    await session.browser.evalInReader((root) => {
      root.querySelector('[data-action="pages"]').focus();
    });
    await session.browser.keys('Enter');
  }

  const text = (session) =>
    session.browser.evalInReader((root) => root.querySelector('article').textContent);
  const line = (session) =>
    session.browser.evalInReader((root) => root.querySelector('.pages p').textContent);
  const times = (whole, part) => whole.split(part).length - 1;

  describe('an article on several pages', () => {
    test('is said to go on, and nothing is fetched unasked', async () => {
      const session = await open(3);
      assert.equal(await line(session), 'This was page 1 of 3.');
      const link = await session.browser.evalInReader(
        (root) => root.querySelector('.pages a').href,
      );
      assert.equal(link, address(2));
      assert.deepEqual(session.takeRequests().filter((request) => request.includes('page=')), []);
      await session.closeReader();
    });

    test('is joined in order, without repeats, and saved as one', async () => {
      const session = await open(3);
      await session.browser.evalInReader((root) => {
        root.querySelector('article .body').firstElementChild.dataset.kept = '';
      });
      await showAll(session, 'whole');
      const whole = await text(session);
      const found = [1, 2, 3].flatMap((number) =>
        PARAGRAPHS.map((paragraph) => whole.indexOf(`On page ${number}: ${paragraph}`)),
      );
      assert.ok(found.every((at, index) => at > (found[index - 1] ?? 0)), String(found));
      assert.equal(times(whole, LEAD), 1);
      assert.equal(times(whole, "The gardeners' ferry"), 1);
      const pictures = await session.browser.evalInReader((root) =>
        [...root.querySelectorAll('article img')].map((img) => new URL(img.src).pathname),
      );
      assert.deepEqual(pictures, ['/1.png', '/3.png']);
      assert.equal(await line(session), 'All 3 pages are here.');
      const state = await session.browser.evalInReader((root) => ({
        buttonIsHidden: root.querySelector('[data-action="pages"]').hidden,
        linkIsHidden: root.querySelector('.pages a').hidden,
        live: root.querySelector('.pages p').getAttribute('aria-live'),
        isKept: root.querySelector('article .body').firstElementChild.dataset.kept === '',
        focus: root.activeElement?.localName,
      }));
      assert.deepEqual(state, {
        buttonIsHidden: true,
        linkIsHidden: true,
        live: 'polite',
        isKept: true,
        focus: 'dialog',
      });
      const requests = session.takeRequests().filter((request) => request.includes('page='));
      assert.deepEqual(requests, [`GET ${address(2)}`, `GET ${address(3)}`]);
      const { bytes } = await session.save();
      const saved = String(bytes);
      for (const number of [1, 2, 3]) {
        assert.equal(times(saved, `On page ${number}:`), PARAGRAPHS.length);
      }
      assert.ok(saved.includes(FIRST) && !saved.includes('page=2'), 'the first page is its address');
      await session.closeReader();
      assert.deepEqual(await session.takeErrors(), []);
    });

    test('opened at a later page, begins with the first', async () => {
      const session = await open(3, { at: 3 });
      assert.equal(await line(session), 'This was page 3 of 3.');
      await showAll(session, 'whole');
      const whole = await text(session);
      const order = [1, 2, 3].map((number) => whole.indexOf(`On page ${number}:`));
      assert.ok(order[0] >= 0 && order[0] < order[1] && order[1] < order[2], String(order));
      await session.closeReader();
    });

    test('keeps the charset of its pages', async () => {
      const body = Buffer.from(page(2, 2).replace('utf-8', 'gbk'));
      const han = Buffer.from([0xb4, 0xac, 0xb3, 0xa4]); // 船长 in GBK
      const at = body.indexOf('the captain');
      const mixed = Buffer.concat([body.subarray(0, at), han, body.subarray(at)]);
      const session = await open(2, { change: { 2: { body: mixed, type: 'text/html' } } });
      await showAll(session, 'whole');
      assert.match(await text(session), /船长the captain/u);
      await session.closeReader();
    });

    test('asks for pages with the cookies of the page', async () => {
      const session = current();
      const policy = "default-src 'none'; connect-src 'self'";
      await open(2, { change: { 1: { body: page(1, 2), policy } } });
      await session.browser.eval(() => {
        document.cookie = 'subscriber=yes';
      });
      await showAll(session, 'whole');
      const headers = session.server.headersOf(address(2));
      assert.match(headers.cookie ?? '', /subscriber=yes/u);
      await session.closeReader();
    });

    test('a policy that lets the page connect to nobody', async () => {
      const policy = "default-src 'none'";
      const session = await open(2, { change: { 1: { body: page(1, 2), policy } } });
      // Firefox holds our script to it. No permission would help: it is the page's own right.
      const isHeld = session.browser.name === 'firefox';
      await showAll(session, isHeld ? 'more' : 'whole');
      const said = isHeld ? 'Page 2 could not be fetched.' : 'All 2 pages are here.';
      assert.equal(await line(session), said);
      await session.closeReader();
      await session.takeErrors(); // the browser's own word about the policy
    });

    const BROKEN = {
      'a page that is not there': { status: 500, body: 'no' },
      'a page to log in': {
        body: `<!doctype html><title>Log in – Isle</title><main><h1>Log in to read on</h1>
          <form><input name=mail><input type=password name=word><button>Log in</button></form></main>`,
      },
      'another article': { body: page(2, 3, { title: 'What the snails think of all this' }).replace(/<p>Pages.*<\/p>/u, '') },
      'the same page again': { body: page(1, 3) },
      'a redirect to the first page': { location: FIRST },
      'a redirect to itself': { location: address(2) },
      'a redirect elsewhere': { location: 'https://login.example/' },
      'a picture': { type: 'image/png', body: 'x' },
    };
    for (const [name, served] of Object.entries(BROKEN)) {
      test(`${name}: it is said, and what is there stays`, async () => {
        const session = await open(3, { change: { 2: served } });
        await showAll(session, 'more');
        const whole = await text(session);
        assert.equal(times(whole, 'On page 1:'), PARAGRAPHS.length);
        assert.equal(times(whole, 'On page 3:'), 0);
        assert.match(await line(session), /[Pp]age 2/u);
        // The site comes to its senses, and the same button goes on.
        session.server.serve(address(2), { body: page(2, 3) });
        await showAll(session, 'whole');
        assert.equal(times(await text(session), 'On page 3:'), PARAGRAPHS.length);
        await session.closeReader();
      });
    }

    test('can be stopped on the way', async () => {
      const hold = gate();
      const session = await open(3, { change: { 3: { body: page(3, 3), until: hold.opened } } });
      await showAll(session, 'running');
      await session.waitForReader((root) => root.textContent.includes('On page 2:'));
      assert.equal(await line(session), 'Fetching page 3 of 3 …');
      await showAll(session, 'more');
      hold.open();
      assert.equal(await line(session), 'This was page 2 of 3.');
      assert.equal(times(await text(session), 'On page 3:'), 0);
      await session.closeReader();
    });

    test('is left with the reader: nothing goes on behind it', async () => {
      const hold = gate();
      const session = await open(3, { change: { 2: { body: page(2, 3), until: hold.opened } } });
      await showAll(session, 'running');
      await session.closeReader();
      hold.open();
      assert.equal(await session.openReader(), 'open');
      assert.equal(await line(session), 'This was page 1 of 3.');
      assert.deepEqual(session.takeRequests().filter((it) => it.endsWith('page=3')), []);
      await session.closeReader();
    });

    test('ends at twenty pages', async () => {
      const session = await open(23);
      await showAll(session, 'more');
      assert.match(await line(session), /^These are 20 pages/u);
      assert.equal(times(await text(session), 'On page 20:'), PARAGRAPHS.length);
      assert.equal(times(await text(session), 'On page 21:'), 0);
      await session.closeReader();
    });
  });
}
