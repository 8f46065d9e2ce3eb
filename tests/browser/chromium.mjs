/**
 * Drives a real Chromium with the extension installed: a click is a click on the toolbar's button, and
 * a saved file is a file in the download folder. Its interface is {@link ./browsers.mjs Browser}.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { DevTools } from './cdp.mjs';
import {
  callFunction,
  clickMouse,
  hasNoPopupPending,
  listListeners,
  overwriteMemories,
  pressKey,
  pressWithControl,
  readClipboard,
  readerRoot,
  topmostElement,
  turnWheel,
  watchErrors,
} from './chromium-commands.mjs';
import { launchArguments, writePreferences } from './chromium-switches.mjs';
import { until } from './polling.mjs';

/** @param {import("./browsers.mjs").LaunchOptions} options */
export async function launchChromium(options) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-chromium-'));
  const downloads = options.downloads ?? path.join(profile, 'downloads');
  fs.mkdirSync(downloads, { recursive: true });
  writePreferences(profile, downloads);
  const child = spawn(options.executable, launchArguments(profile, options), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, LANGUAGE: (options.locale ?? 'en-US').replace('-', '_') },
  });
  const browser = new Chromium(child, profile, downloads);
  try {
    await browser.start(options.extension);
  } catch (error) {
    await browser.quit();
    throw error;
  }
  return browser;
}

class Chromium {
  name = 'chromium';
  /** Whom this browser talks to of its own accord, whatever its switches say. */
  ownServices = /^https?:\/\/(?:update\.googleapis|accounts\.google)\.com\//u;
  /** Everything that the page, the extension or the browser reported as an error. @type {string[]} */
  errors = [];
  /** Every question of a page; each is answered with yes. @type {string[]} */
  dialogs = [];
  #child;
  #profile;
  #devtools;
  #tab = '';
  #page = '';
  #frame = '';
  #world = 0;
  #extension = '';
  /** The origin of each script world in the page, by its number. */
  #worlds = new Map();
  /** The service workers that run: their targets, and their sessions once attached. */
  #workers = new Map();

  constructor(child, profile, downloads) {
    this.#child = child;
    this.#profile = profile;
    this.downloadFolder = downloads;
    this.#devtools = new DevTools(child);
    this.exited = new Promise((resolve) => child.once('exit', resolve));
  }

  async start(extension) {
    const { send } = this;
    await send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
    // A worker that starts has no address yet: it comes with the first change.
    for (const event of ['targetCreated', 'targetInfoChanged']) {
      this.#devtools.on(`:Target.${event}`, ({ targetInfo }) => this.#noticeWorker(targetInfo));
    }
    this.#devtools.on(':Target.targetDestroyed', ({ targetId }) => this.#forgetWorker(targetId));
    const loaded = await send('Extensions.loadUnpacked', { path: extension });
    this.#extension = loaded.id;
    for (const target of (await send('Target.getTargets')).targetInfos) {
      await this.#noticeWorker(target);
    }
    await this.#attachToTab();
    // Only then does a click reach anybody.
    const listens = () => globalThis.chrome?.action?.onClicked.hasListeners();
    await until(() => this.evalInBackground(listens), 'the service worker to listen');
  }

  /** The toolbar acts on a *tab* target; the page is attached through it, so that both belong together. */
  async #attachToTab() {
    const tabs = await this.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    this.#tab = tabs.targetInfos[0].targetId;
    const attach = { targetId: this.#tab, flatten: true };
    const { sessionId } = await this.send('Target.attachToTarget', attach);
    const attached = this.#next(sessionId, 'Target.attachedToTarget');
    const auto = { autoAttach: true, waitForDebuggerOnStart: false, flatten: true };
    await this.send('Target.setAutoAttach', auto, sessionId);
    this.#page = (await attached).sessionId;
    this.#watchWorlds();
    await this.#listen(this.#page, 'page');
    // A page that asks before it is left would ask for ever.
    this.#devtools.on(`${this.#page}:Page.javascriptDialogOpening`, ({ type, message }) => {
      this.dialogs.push(`${type}: ${message}`);
      this.#inPage('Page.handleJavaScriptDialog', { accept: true }).catch(() => {});
    });
    await this.#inPage('Page.enable');
    await this.#inPage('Page.setLifecycleEventsEnabled', { enabled: true });
    this.#frame = (await this.#inPage('Page.getFrameTree')).frameTree.frame.id;
  }

  #watchWorlds() {
    const on = (event, listener) => this.#devtools.on(`${this.#page}:Runtime.${event}`, listener);
    on('executionContextCreated', ({ context }) => this.#worlds.set(context.id, context.origin));
    on('executionContextDestroyed', ({ executionContextId }) => {
      this.#worlds.delete(executionContextId);
    });
    on('executionContextsCleared', () => this.#worlds.clear());
  }

  #extensionWorlds() {
    const isOurs = ([, origin]) => origin !== '' && this.extensionOrigin.startsWith(origin);
    return [...this.#worlds].filter(isOurs).map(([id]) => id);
  }

  /** The origins of the extension's worlds in the page: none before the first click. */
  worlds() {
    return this.#extensionWorlds().map((id) => this.#worlds.get(id));
  }

  send = (method, params, session) => this.#devtools.send(method, params, session);

  /** Sends to one session. */
  #to(session) {
    return (method, params) => this.send(method, params, session);
  }

  #inPage(method, params) {
    return this.send(method, params, this.#page);
  }

  #next(session, method) {
    return new Promise((resolve) => {
      this.#devtools.once(`${session}:${method}`, resolve);
    });
  }

  async #noticeWorker({ type, url, targetId }) {
    const ours = url.startsWith(`chrome-extension://${this.#extension}/`);
    if (type !== 'service_worker' || !ours || this.#workers.has(targetId)) {
      return;
    }
    this.#workers.set(targetId, '');
    const { sessionId } = await this.send('Target.attachToTarget', { targetId, flatten: true });
    await this.#listen(sessionId, 'background');
    this.#workers.set(targetId, sessionId);
  }

  #forgetWorker(targetId) {
    this.#workers.delete(targetId);
  }

  /** The session of the service worker, once it runs. */
  #worker() {
    return until(() => [...this.#workers.values()].find(Boolean), 'the service worker');
  }

  async #listen(session, where) {
    const on = (event, listener) => this.#devtools.on(`${session}:${event}`, listener);
    await watchErrors(this.#to(session), on, (text) => this.errors.push(`${where}: ${text}`));
  }

  /** The origin of the extension's own pages, with its slash. */
  get extensionOrigin() {
    return `chrome-extension://${this.#extension}/`;
  }

  async goto(url, timeout = undefined) {
    const events = [];
    const name = `${this.#page}:Page.lifecycleEvent`;
    const collect = (event) => events.push(event);
    this.#devtools.on(name, collect);
    try {
      const { loaderId, errorText } = await this.#inPage('Page.navigate', { url });
      if (errorText) {
        throw new Error(`${url}: ${errorText}`);
      }
      const loaded = (event) => event.loaderId === loaderId && event.name === 'load';
      await until(() => events.some(loaded), `${url} to load`, timeout);
    } finally {
      this.#devtools.off(name, collect);
    }
    this.#world = 0;
  }

  /** Clicks the extension's button in the toolbar, which grants it the tab. */
  async click() {
    const params = { id: this.#extension, targetId: this.#tab };
    await this.send('Extensions.triggerAction', params);
  }

  /**
   * Calls a function in the page's tree, in a world of its own: the page's scripts, its policies and a
   * sandbox without scripts neither see nor stop it.
   */
  async eval(fn, ...args) {
    return callFunction(this.#to(this.#page), fn, args, { executionContextId: await this.#testWorld() });
  }

  async #testWorld() {
    if (this.#world === 0) {
      const world = { frameId: this.#frame, worldName: 'qingdu-tests' };
      this.#world = (await this.#inPage('Page.createIsolatedWorld', world)).executionContextId;
    }
    return this.#world;
  }

  /** Calls a function among the page's own scripts, with what they have made of its prototypes. */
  async evalInPage(fn, ...args) {
    const { result } = await this.#inPage('Runtime.evaluate', { expression: 'globalThis' });
    return callFunction(this.#to(this.#page), fn, args, { objectId: result.objectId, userGesture: true });
  }

  /** Calls a function with the reader's root, which is closed to scripts. @returns undefined without one */
  async evalInReader(fn, ...args) {
    const world = await this.#testWorld();
    const root = await readerRoot(this.#to(this.#page), world);
    if (!root) {
      return undefined;
    }
    const bound = `function (...rest) { return (${fn})(this, ...rest); }`;
    return callFunction(this.#to(this.#page), bound, args, root);
  }

  /** Calls a function in the extension's service worker. */
  async evalInBackground(fn, ...args) {
    const session = await this.#worker();
    const { result } = await this.send('Runtime.evaluate', { expression: 'globalThis' }, session);
    return callFunction(this.#to(session), fn, args, { objectId: result.objectId });
  }

  /** For Firefox alone; here the instances are found without. */
  async watchCore() {}

  /**
   * Overwrites the memory of every wasm instance of the background, as a stray write would, so that the
   * next call into the core traps. @returns how many instances there were
   */
  async corruptCore() {
    return overwriteMemories(this.#to(await this.#worker()));
  }

  /** Ends the service worker, as the browser does when it has been idle. */
  async stopBackground() {
    for (const [targetId, sessionId] of this.#workers) {
      await this.send('Target.closeTarget', { targetId });
      // As long as a debugger is attached, a worker is kept alive.
      await this.send('Target.detachFromTarget', { sessionId });
    }
    await until(() => this.#workers.size === 0, 'the service worker to end');
  }

  /** Presses one key: a character, "Escape", "Enter" or "Tab". */
  async keys(key) {
    await pressKey(this.#to(this.#page), key);
  }

  /** Presses a key with Ctrl: "a" selects all, "c" copies. */
  async control(key) {
    await pressWithControl(this.#to(this.#page), key, { c: 'copy' }[key]);
  }

  /** What lies on the clipboard. @returns {Promise<{ text: string, html: string }>} */
  async clipboard() {
    await this.send('Browser.grantPermissions', { permissions: ['clipboardReadWrite'] });
    return this.evalInPage(readClipboard);
  }

  /** Whether the browser's search for a text finds it. */
  find(text) {
    return this.eval((it) => window.find(it, false, false, true), text);
  }

  /** Prints what is seen. @returns {Promise<Buffer>} a PDF */
  async print() {
    const { data } = await this.#inPage('Page.printToPDF', { preferCSSPageSize: true });
    return Buffer.from(data, 'base64');
  }

  /** Clicks with the mouse. @param {{ x: number, y: number, count?: number }} where in CSS pixels */
  async mouse(where) {
    await clickMouse(this.#to(this.#page), where);
  }

  /** Turns the mouse wheel in the middle of the window. */
  async wheel(pixels) {
    const middle = await this.eval(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
    await turnWheel(this.#to(this.#page), middle, pixels);
  }

  /** The extension's listeners on what belongs to the page. @returns {Promise<string[]>} */
  async listeners() {
    return listListeners(this.#to(this.#page), this.#extensionWorlds());
  }

  /** Has the article of the page fill the screen, which takes a person's click. */
  async fullscreen() {
    await this.evalInPage(() => document.querySelector('article').requestFullscreen());
  }

  /** Whether the reader lies over everything else in the top layer; undefined where nobody can tell. */
  async isReaderTopmost() {
    const topmost = await topmostElement(this.#to(this.#page));
    return topmost?.attributes.includes('reader') ?? false;
  }

  /** Calls a function in the tab of ours whose address has a part. @returns undefined without one */
  evalInTab(part, fn, ...args) {
    return this.#inTab(part, async (send) => {
      const { result } = await send('Runtime.evaluate', { expression: 'globalThis' });
      return callFunction(send, fn, args, { objectId: result.objectId });
    });
  }

  /** Presses a key in the tab of ours whose address has a part. */
  async keyInTab(part, key) {
    // The tab may be closed before the key has come up, and then nobody answers.
    await this.#inTab(part, async (send) => void pressKey(send, key).catch(() => {}));
  }

  async #inTab(part, act) {
    const view = (await this.#views()).find(({ url }) => url.includes(part));
    if (!view) {
      return undefined;
    }
    const attach = { targetId: view.targetId, flatten: true };
    const { sessionId } = await this.send('Target.attachToTarget', attach);
    return act(this.#to(sessionId)).catch(() => undefined); // it is just being loaded, or closed
  }

  async waitFor(fn, ...args) {
    return until(() => this.eval(fn, ...args), `${this.name}: ${fn}`);
  }

  async #views() {
    const { targetInfos } = await this.send('Target.getTargets');
    return targetInfos.filter(({ type }) => type === 'page');
  }

  /** The addresses of all tabs, windows and popups. */
  async views() {
    return (await this.#views()).map(({ url }) => url);
  }

  /** Closes every tab, window and popup but the one that is driven. */
  async closeOtherViews() {
    await until(() => this.evalInBackground(hasNoPopupPending), 'the popup to be open');
    const closeOthers = async () => {
      const others = (await this.#views()).filter(({ targetId }) => targetId !== this.#frame);
      for (const { targetId } of others) {
        await this.send('Target.closeTarget', { targetId }).catch(() => {});
      }
      return others.length === 0;
    };
    await until(closeOthers, 'the other views to close');
  }

  async resize(width, height) {
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await this.#inPage('Emulation.setDeviceMetricsOverride', metrics);
  }

  async colorScheme(value) {
    const features = [{ name: 'prefers-color-scheme', value }];
    await this.#inPage('Emulation.setEmulatedMedia', { features });
  }

  async screenshot(file) {
    const { data } = await this.#inPage('Page.captureScreenshot', { format: 'png' });
    fs.writeFileSync(file, Buffer.from(data, 'base64'));
  }

  /** Nothing to do: {@link errors} is always up to date here. */
  async collectErrors() {}

  async quit() {
    if (this.#child.exitCode === null) {
      this.send('Browser.close').catch(() => this.#child.kill());
      await this.exited;
    }
    fs.rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
