/** Taking the snapshot changes nothing in the page, asks for nothing, and cannot be noticed by it. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describePage } from '../page-state.mjs';
import { HOST, article, markup } from '../snapshot-pages.mjs';

/**
 * Runs in the page before anything else of it: writes down whatever happens, and says it when asked by
 * an event.
 */
function watch() {
  let record = [];
  const note = (what) => record.push(what);
  const asked = new Set(['watch', 'tell']);
  for (const key in window) {
    if (key.startsWith('on')) {
      addEventListener(key.slice(2), (event) => note(`event ${event.type}`), true);
    }
  }
  for (const type of ['slotchange', 'toggle', 'DOMContentLoaded', 'beforematch', 'fetch']) {
    document.addEventListener(type, (event) => note(`event ${event.type}`), true);
  }
  const all = { attributes: true, childList: true, characterData: true, subtree: true };
  const observer = new MutationObserver((changes) => {
    changes.forEach(({ type, target }) => note(`change ${type} ${target.nodeName}`));
  });
  observer.observe(document, all);
  const attachShadow = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function attach(options) {
    const root = attachShadow.call(this, options);
    observer.observe(root, all);
    return root;
  };
  class Card extends HTMLElement {
    static observedAttributes = ['data-qingdu-hidden', 'data-qingdu-live', 'class', 'hidden'];
    constructor() {
      super();
      note('constructed');
      const root = this.attachShadow({ mode: this.getAttribute('mode') ?? 'open' });
      const line = root.appendChild(document.createElement('p'));
      line.textContent = 'This paragraph lies in the shadow, and reads like any other.';
      root.appendChild(document.createElement('slot'));
    }
    connectedCallback() { note('connected'); }
    disconnectedCallback() { note('disconnected'); }
    adoptedCallback() { note('adopted'); }
    attributeChangedCallback() { note('attribute'); }
  }
  customElements.define('x-card', Card);
  // What a page may lay traps on.
  const traps = [
    [Node, 'cloneNode'], [Document, 'importNode'], [Document, 'createElement'],
    [Document, 'createTreeWalker'], [Element, 'getBoundingClientRect'], [Element, 'getAttribute'],
    [Element, 'setAttribute'], [Element, 'checkVisibility'], [Document, 'elementFromPoint'],
  ];
  for (const [{ prototype }, name] of traps) {
    const method = prototype[name];
    if (method) {
      prototype[name] = function trapped(...args) {
        note(`called ${name}`);
        return method.apply(this, args);
      };
    }
  }
  const { getComputedStyle } = window;
  window.getComputedStyle = (...args) => {
    note('called getComputedStyle');
    return getComputedStyle(...args);
  };
  addEventListener('load', () => {
    observer.observe(document.querySelector('iframe').contentDocument, all);
  });
  addEventListener('watch', () => { record = []; }, true);
  addEventListener('tell', () => {
    observer.takeRecords().forEach(({ type, target }) => note(`change ${type} ${target.nodeName}`));
    const told = record.filter((what) => !asked.has(what.replace('event ', '')));
    document.documentElement.setAttribute('data-told', JSON.stringify(told));
  }, true);
}

/** Runs in the extension's world, between two events that the page takes as begin and end. */
async function takeWatched() {
  dispatchEvent(new Event('watch'));
  const { html } = globalThis.qingdu.snapshot.take();
  // What is told of late is told by then.
  for (let turn = 0; turn < 3; turn += 1) {
    await new Promise((resolve) => {
      setTimeout(resolve);
    });
  }
  dispatchEvent(new Event('tell'));
  const told = document.documentElement.getAttribute('data-told');
  document.documentElement.removeAttribute('data-told');
  return { html, told };
}

const LINE = 'A line of the page that waits below, with a comma, for somebody to scroll so far down.';
const PAGE = {
  url: `${HOST}/watched`,
  body: markup({
    head: `<script>(${watch})()</script><style>iframe { width: 30em; height: 10em } .far { margin-top: 6000px }</style>`,
    body: `${article(`<x-card><p>${LINE}</p></x-card><x-card mode="closed"></x-card><x-later><p>${LINE}</p></x-later>
      <details><summary>More</summary><p>${LINE}</p></details>
      <iframe srcdoc="<p>${LINE}</p><p>${LINE}</p><p>${LINE}</p>"></iframe>
      <div style="background: url(https://pictures.kestrel.example/back-400x300.png); width: 400px; height: 300px"></div>`,
      `<img class="far" loading="lazy" src="https://pictures.kestrel.example/far-800x450.png" data-src="https://pictures.kestrel.example/never-800x450.png" width="800" height="450">
      <video preload="none" src="https://pictures.kestrel.example/film.mp4" poster="https://pictures.kestrel.example/poster-640x360.png"></video>
      <iframe loading="lazy" class="far" src="https://elsewhere.example/late"></iframe>
      <dialog>Closed</dialog><form><input value="typed"><input type="file"></form>`)}`,
  }),
};

/** @param {() => import('../session.mjs').Session} current */
export function testUntouched(current) {
  describe('the page does not notice the snapshot', () => {
    test('no request, event, change, call or custom element', async () => {
      const session = current();
      const { browser } = session;
      await session.visit(PAGE.url, PAGE);
      // The click that brings the files.
      assert.equal(await session.openReader(), 'open', await session.readerText());
      await session.waitForReaderPictures();
      await session.closeReader();
      const before = await describePage(browser);
      session.takeRequests();
      const { html, told } = await session.evalInContentScript(takeWatched);
      assert.deepEqual(JSON.parse(told), []);
      assert.deepEqual(session.takeRequests(), []);
      assert.deepEqual(await describePage(browser), before);
      assert.equal(html.split('lies in the shadow').length, 3, 'open and closed roots are read');
    });

    test('the recorder hears what happens', async () => {
      const session = current();
      await session.visit(PAGE.url, PAGE);
      await session.openReader();
      await session.closeReader();
      const told = await session.evalInContentScript(() => {
        dispatchEvent(new Event('watch'));
        document.body.append(document.createElement('x-card'));
        document.body.lastChild.remove();
        document.querySelector('details').dispatchEvent(new Event('toggle'));
        dispatchEvent(new Event('tell'));
        return document.documentElement.getAttribute('data-told');
      });
      for (const what of ['constructed', 'event toggle', 'change childList BODY']) {
        assert.ok(JSON.parse(told).includes(what), told);
      }
    });

    test('the reader itself is no part of the page', async () => {
      const session = current();
      await session.visit(PAGE.url, PAGE);
      await session.openReader();
      const html = await session.evalInContentScript(
        () => globalThis.qingdu.snapshot.take().html,
      );
      assert.doesNotMatch(html, /data-qingdu-state|class="reader"/u);
      assert.match(html, /manned all the same/u);
      await session.closeReader();
    });
  });
}
