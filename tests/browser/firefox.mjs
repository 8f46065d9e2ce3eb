/**
 * Drives a real Firefox with the extension installed: a click is a click on the toolbar's button, and a
 * saved file is a file in the download folder. Its interface is {@link ./browsers.mjs Browser}.
 */
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findInPage, listListeners, readClipboard } from './firefox-inside.mjs';
import { writePreferences } from './firefox-preferences.mjs';
import { Marionette } from './marionette.mjs';
import { until } from './polling.mjs';

const KEYS = { Escape: '\uE00C', Enter: '\uE007', Tab: '\uE004' };

/** @param {import("./browsers.mjs").LaunchOptions} options */
export async function launchFirefox(options) {
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'qingdu-firefox-'));
  const downloads = options.downloads ?? path.join(profile, 'downloads');
  fs.mkdirSync(downloads, { recursive: true });
  writePreferences(profile, downloads, options.proxy);
  const headless = options.headless === false ? [] : ['-headless'];
  const own = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const child = spawn(options.executable, [...headless, ...own], {
    stdio: ['ignore', 'pipe', 'ignore'],
    // Without it a release ignores the address of its settings server that is given above.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const browser = new Firefox(child, profile, downloads);
  try {
    await browser.start(options.extension);
  } catch (error) {
    await browser.quit();
    throw error;
  }
  return browser;
}

class Firefox {
  name = 'firefox';
  /** Whom this browser talks to of its own accord, whatever its preferences say. */
  ownServices = /^$/u;
  /** Everything that the page, the extension or the browser reported as an error. @type {string[]} */
  errors = [];
  /** Questions of pages are answered by the browser itself here. @type {string[]} */
  dialogs = [];
  #child;
  #profile;
  /** @type {Marionette | undefined} */
  #marionette;
  #extension = '';
  #origin = '';

  constructor(child, profile, downloads) {
    this.#child = child;
    this.#profile = profile;
    this.downloadFolder = downloads;
    this.exited = new Promise((resolve) => child.once('exit', resolve));
    this.#collectConsole();
  }

  async start(extension) {
    const file = path.join(this.#profile, 'MarionetteActivePort');
    const isUp = () => {
      if (this.#child.exitCode !== null) {
        throw new Error(`Firefox ended with code ${this.#child.exitCode} before it was up`);
      }
      return fs.existsSync(file) && Number(fs.readFileSync(file, 'utf8'));
    };
    const port = await until(isUp, 'Firefox to open its Marionette port', 60_000);
    this.#marionette = await Marionette.connect(port);
    const install = { path: extension, temporary: true };
    this.#extension = (await this.send('Addon:Install', install)).value;
    this.#origin = await this.#inChrome(
      (id) => WebExtensionPolicy.getByID(id).getURL(''),
      this.#extension,
    );
    // Errors of scripts reach the console service of the parent process; those of the browser's own
    // files are none of ours.
    await this.#inChrome(() => Services.console.reset());
  }

  send(name, params) {
    return this.#marionette.send(name, params);
  }

  /**
   * `console.error` of content and of the extension, as the browser writes it to stdout. Firefox's own
   * parts write there too, but put their name in front.
   */
  #collectConsole() {
    let rest = '';
    this.#child.stdout.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      const ours = lines.filter((line) => /^console\.(?:error|assert): (?!\w+: )/u.test(line));
      this.errors.push(...ours.map((line) => `console: ${line}`));
    });
  }

  async #collectScriptErrors() {
    const messages = await this.#inChrome(() => {
      const fromContent = /^(?:moz-extension|https?|file|data|blob):/u;
      const found = Services.console
        .getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError)
        .filter((message) => message.flags === Ci.nsIScriptError.errorFlag)
        .filter((message) => fromContent.test(message.sourceName))
        .map(({ errorMessage, sourceName, lineNumber }) => `${errorMessage} ${sourceName}:${lineNumber}`);
      Services.console.reset();
      return found;
    });
    this.errors.push(...messages.map((message) => `script: ${message}`));
  }

  /** Calls a function with the browser's own rights. */
  inChrome(fn, ...args) {
    return this.#inChrome(fn, ...args);
  }

  async #inChrome(fn, ...args) {
    await this.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await this.#execute(fn, args);
    } finally {
      await this.send('Marionette:SetContext', { value: 'content' });
    }
  }

  async #execute(fn, args, sandbox = undefined) {
    const script = `return (${fn}).apply(null, arguments)`;
    return (await this.send('WebDriver:ExecuteScript', { script, args, sandbox })).value;
  }

  /** The origin of the extension's own pages, with its slash. */
  get extensionOrigin() {
    return this.#origin;
  }

  async goto(url) {
    await this.send('WebDriver:Navigate', { url });
  }

  /** Clicks the extension's button in the toolbar, which grants it the tab. */
  async click() {
    await this.#inChrome(async (id) => {
      const { ExtensionParent } = ChromeUtils.importESModule(
        'resource://gre/modules/ExtensionParent.sys.mjs',
      );
      const { extension } = WebExtensionPolicy.getByID(id);
      const action = ExtensionParent.apiManager.global.browserActionFor(extension);
      await action.triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
    }, this.#extension);
  }

  /** Calls a function in the page's tree, in a sandbox that the page's scripts and policies do not reach. */
  async eval(fn, ...args) {
    return this.#execute(fn, args, 'qingdu-tests');
  }

  /** Calls a function among the page's own scripts, with what they have made of its prototypes. */
  async evalInPage(fn, ...args) {
    return this.#execute(fn, args);
  }

  /** Calls a function in a page of the extension's, whose scripts share the background's process. */
  async evalInBackground(fn, ...args) {
    const handle = (await this.send('WebDriver:GetWindowHandle')).value;
    const tab = await this.send('WebDriver:NewWindow', { type: 'tab', focus: false });
    await this.send('WebDriver:SwitchToWindow', { handle: tab.handle, focus: false });
    try {
      await this.goto(`${this.#origin}notice/notice.html`);
      return await this.#execute(fn, args);
    } finally {
      await this.send('WebDriver:CloseWindow');
      await this.send('WebDriver:SwitchToWindow', { handle });
    }
  }

  /** Calls a function with the reader's root, which is closed to scripts. @returns undefined without one */
  async evalInReader(fn, ...args) {
    const withRoot = `(...rest) => {
      const host = document.querySelector(':root > [data-qingdu-state]');
      return host ? (${fn})(host.openOrClosedShadowRoot, ...rest) : undefined;
    }`;
    return this.#execute(withRoot, args, 'system');
  }

  /** Ends the event page, as the browser does when it has been idle. */
  async stopBackground() {
    await this.#inChrome(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      await extension.terminateBackground({ disableResetIdleForTest: true });
    }, this.#extension);
  }

  /** Presses one key: a character, "Escape", "Enter" or "Tab". */
  async keys(key) {
    const value = KEYS[key] ?? key;
    const press = [{ type: 'keyDown', value }, { type: 'keyUp', value }];
    const actions = [{ type: 'key', id: 'keyboard', actions: press }];
    await this.send('WebDriver:PerformActions', { actions });
  }

  /** Presses a key with Ctrl: "a" selects all, "c" copies. */
  async control(key) {
    const held = { type: 'keyDown', value: '\uE009' };
    const press = [{ type: 'keyDown', value: key }, { type: 'keyUp', value: key }];
    const actions = [held, ...press, { ...held, type: 'keyUp' }];
    const keyboard = { type: 'key', id: 'keyboard', actions };
    await this.send('WebDriver:PerformActions', { actions: [keyboard] });
  }

  /** What lies on the clipboard. @returns {Promise<{ text: string, html: string }>} */
  async clipboard() {
    return this.#inChrome(readClipboard);
  }

  /** Whether the browser's search for a text finds it. */
  find(text) {
    return this.#inChrome(findInPage, text);
  }

  /** Prints what is seen. @returns {Promise<Buffer>} a PDF */
  async print() {
    const { value } = await this.send('WebDriver:Print', { shrinkToFit: false });
    return Buffer.from(value, 'base64');
  }

  /** Clicks with the mouse. @param {{ x: number, y: number, count?: number }} where in CSS pixels */
  async mouse({ x, y, count = 1 }) {
    const press = [{ type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    const steps = [move, ...Array.from({ length: count }, () => press).flat()];
    const parameters = { pointerType: 'mouse' };
    const actions = [{ type: 'pointer', id: 'mouse', parameters, actions: steps }];
    await this.send('WebDriver:PerformActions', { actions });
  }

  /** Turns the mouse wheel in the middle of the window. */
  async wheel(pixels) {
    const { x, y } = await this.eval(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
    const turn = { type: 'scroll', x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY: pixels };
    const actions = [{ type: 'wheel', id: 'wheel', actions: [turn] }];
    await this.send('WebDriver:PerformActions', { actions });
  }

  /** The listeners on what belongs to the page, whoever added them. @returns {Promise<string[]>} */
  async listeners() {
    return this.#execute(listListeners, [], 'system');
  }

  /** Has the article of the page fill the screen, which takes a person's click. */
  async fullscreen() {
    const ask = () => document.querySelector('article').requestFullscreen();
    await this.#inChrome(() => {
      Services.prefs.setBoolPref('full-screen-api.allow-trusted-requests-only', false);
    });
    await this.#execute(ask, []);
  }

  /** Nobody can tell here. */
  async isReaderTopmost() {
    return undefined;
  }

  async #inTab(part, act) {
    const own = (await this.send('WebDriver:GetWindowHandle')).value;
    try {
      return await this.#inWindow(part, act);
    } finally {
      await this.send('WebDriver:SwitchToWindow', { handle: own, focus: false });
    }
  }

  async #inWindow(part, act) {
    for (const handle of await this.send('WebDriver:GetWindowHandles')) {
      await this.send('WebDriver:SwitchToWindow', { handle, focus: false });
      if ((await this.send('WebDriver:GetCurrentURL')).value.includes(part)) {
        return act();
      }
    }
    return undefined;
  }

  /** Calls a function in the tab of ours whose address has a part. @returns undefined without one */
  evalInTab(part, fn, ...args) {
    return this.#inTab(part, () => this.eval(fn, ...args));
  }

  /** Presses a key in the tab of ours whose address has a part. */
  async keyInTab(part, key) {
    // The tab may be closed before the key has come up.
    await this.#inTab(part, () => this.keys(key).catch(() => {}));
  }

  async waitFor(fn, ...args) {
    return until(() => this.eval(fn, ...args), `${this.name}: ${fn}`);
  }

  /** The addresses of all tabs, windows and popups. */
  async views() {
    return this.#inChrome(() =>
      [...Services.wm.getEnumerator('navigator:browser')].flatMap(({ document, gBrowser }) =>
        [...gBrowser.browsers, ...document.querySelectorAll('[webextension-view-type="popup"]')].map(
          (browser) => browser.currentURI.spec,
        ),
      ),
    );
  }

  /** Closes every tab and popup but the one that is driven. */
  async closeOtherViews() {
    const handle = (await this.send('WebDriver:GetWindowHandle')).value;
    const closeOthers = async () => {
      for (const other of await this.send('WebDriver:GetWindowHandles')) {
        if (other !== handle) {
          await this.send('WebDriver:SwitchToWindow', { handle: other });
          await this.send('WebDriver:CloseWindow');
        }
      }
      await this.send('WebDriver:SwitchToWindow', { handle });
      // A popup that was only about to open is not closed by this.
      await this.#inChrome(() => {
        const { document } = Services.wm.getMostRecentWindow('navigator:browser');
        document.querySelectorAll('panel').forEach((panel) => panel.hidePopup());
      });
      return (await this.views()).length === 1;
    };
    await until(closeOthers, 'the other views to close');
  }

  /** Keeps hold of every instance of the core that the background makes from now on. */
  async watchCore() {
    await this.evalInBackground(async () => {
      const background = await browser.runtime.getBackgroundPage();
      const { Instance } = background.WebAssembly;
      background.instancesOfTests = [];
      background.WebAssembly.Instance = function WatchedInstance(...args) {
        const instance = new Instance(...args);
        background.instancesOfTests.push(instance);
        return instance;
      };
    });
  }

  /**
   * Overwrites the memory of every watched instance, as a stray write would, so that the next call into
   * the core traps. @returns how many instances there were
   */
  async corruptCore() {
    return this.evalInBackground(async () => {
      const background = await browser.runtime.getBackgroundPage();
      for (const { exports } of background.instancesOfTests) {
        new Uint8Array(exports.memory.buffer).fill(0xff);
      }
      return background.instancesOfTests.length;
    });
  }

  async resize(width, height) {
    await this.send('WebDriver:SetWindowRect', { width, height });
  }

  async colorScheme(value) {
    await this.#inChrome((dark) => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', dark ? 0 : 1);
    }, value === 'dark');
  }

  async screenshot(file) {
    const { value } = await this.send('WebDriver:TakeScreenshot', { full: false });
    fs.writeFileSync(file, Buffer.from(value, 'base64'));
  }

  /** Brings {@link errors} up to date: script errors have to be asked for. */
  async collectErrors() {
    await this.#collectScriptErrors();
  }

  async quit() {
    if (this.#marionette && this.#child.exitCode === null) {
      this.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => this.#child.kill());
    } else {
      this.#child.kill();
    }
    await this.exited;
    this.#marionette?.close();
    fs.rmSync(this.#profile, { recursive: true, force: true, maxRetries: 10 });
  }
}
