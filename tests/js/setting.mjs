/**
 * What the tests of the extension stand on: its files, the namespace without a browser, and a
 * document that knows just what the reader uses of one.
 */
import { readFileSync, readdirSync } from 'node:fs';

export const EXTENSION = new URL('../../extension/', import.meta.url);

export const readText = (path) => readFileSync(new URL(path, EXTENSION), 'utf8');
export const readJson = (path) => JSON.parse(readText(path));

/** Every file of the extension, by its path within it. */
export const listFiles = () =>
  readdirSync(EXTENSION, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath ?? entry.path}/${entry.name}`)
    .map((path) => path.replaceAll('//', '/').slice(EXTENSION.pathname.length));

/** Loads classic scripts into one namespace, as a click does, with the English texts. */
export async function loadScripts(...paths) {
  const messages = readJson('_locales/en/messages.json');
  await import('../../extension/shared/webext.js');
  Object.assign(globalThis.qingdu.webext, {
    getMessage: (key, values = []) =>
      messages[key].message.replace(/\$[A-Z]+\$/gu, () => values.shift() ?? ''),
    interfaceLocale: () => 'en-GB',
    extensionId: () => 'our-id',
    resourceUrl: (path) => `chrome-extension://our-id/${path}`,
  });
  for (const path of paths) {
    await import(new URL(path, EXTENSION));
  }
  return globalThis.qingdu;
}

class FakeNode {
  childNodes = [];
  appendChild(node) {
    this.append(node);
    return node;
  }
  append(...nodes) {
    for (const node of nodes) {
      if (node instanceof FakeFragment) {
        this.childNodes.push(...node.childNodes.splice(0));
      } else {
        this.childNodes.push(typeof node === 'string' ? new FakeText(node) : node);
      }
    }
  }
  get textContent() {
    return this.childNodes.map((node) => node.textContent).join('');
  }
  get markup() {
    return this.childNodes.map((node) => node.markup).join('');
  }
}

class FakeText extends FakeNode {
  constructor(text) {
    super();
    this.text = text;
  }
  get textContent() {
    return this.text;
  }
  get markup() {
    return this.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  }
}

class FakeFragment extends FakeNode {}

class FakeElement extends FakeNode {
  attributes = {};
  dataset = {};
  constructor(tag) {
    super();
    this.localName = tag;
  }
  setAttribute(name, value) {
    this.attributes[name] = String(value);
  }
  addEventListener() {}
  /** Knows tag names alone. */
  querySelectorAll(tag) {
    return this.childNodes.flatMap((node) =>
      node instanceof FakeElement
        ? [...(node.localName === tag ? [node] : []), ...node.querySelectorAll(tag)]
        : [],
    );
  }
  replaceWith() {}
  get markup() {
    const attributes = Object.entries(this.attributes).map(([name, value]) => ` ${name}="${value}"`);
    return `<${this.localName}${attributes.join('')}>${super.markup}</${this.localName}>`;
  }
}

/** Stands in for the page's document; markup is for reading in an assertion, nothing parses it. */
export const fakeDocument = {
  createElementNS: (_namespace, tag) => new FakeElement(tag),
  createTextNode: (text) => new FakeText(text),
  createDocumentFragment: () => new FakeFragment(),
};

/** An article as the core would send it. */
export const article = (change = {}) => ({
  title: 'A title',
  direction: 'ltr',
  body: ['text'],
  ...change,
});
