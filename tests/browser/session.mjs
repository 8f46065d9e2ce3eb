/**
 * One browser and the world it sees, with the steps that a person takes: open a page, click, read,
 * save, close. Nothing here asserts; a step that does not come to its end throws.
 */
import fs from 'node:fs';
import path from 'node:path';
import { launch } from './browsers.mjs';
import { callingInTab } from './content-script.mjs';
import { until } from './polling.mjs';
import { startServer } from './server.mjs';

export class Session {
  /** @param {'chromium' | 'firefox'} engine */
  static async start(engine) {
    const server = await startServer();
    try {
      return new Session(server, await launch(engine, { proxy: server.proxy }));
    } catch (error) {
      server.close();
      throw error;
    }
  }

  constructor(server, browser) {
    this.server = server;
    this.browser = browser;
  }

  /**
   * Serves a page at its own address and goes there.
   *
   * @param {string} url
   * @param {import('./server.mjs').Served} served
   */
  async visit(url, served) {
    await this.browser.goto(this.server.serve(url, served));
    await this.#waitForPictures();
  }

  /** Until none of the page's pictures is still on its way, so that later requests are not the page's. */
  async #waitForPictures() {
    await this.browser.waitFor(() => {
      // A lazy picture that is far away is not asked for.
      return [...document.images].every((image) => image.complete || image.loading === 'lazy');
    });
  }

  /** Clicks the button and waits for the reader to show something. @returns {Promise<string>} the state */
  async openReader() {
    await this.browser.click();
    return this.waitForReader((root) => {
      const dialog = root.querySelector('dialog[open][data-ready]');
      return dialog && dialog.dataset.state !== 'loading' && dialog.dataset.state;
    });
  }

  /** Until a function of the reader's root, if there is a reader, gives a value. */
  async waitForReader(fn, ...args) {
    return until(() => this.browser.evalInReader(fn, ...args), `the reader: ${fn}`);
  }

  /** Calls a function in the extension's world of the page, where the click has put its files. */
  async evalInContentScript(fn, ...args) {
    return this.browser.evalInBackground(callingInTab(fn), ...args);
  }

  /** Until every picture of the reader is there, and drawn. */
  async waitForReaderPictures() {
    await this.waitForReader(async (root) => {
      const pictures = [...root.querySelectorAll('img')];
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
      await document.fonts.ready;
      // The article fades in; endless animations have no end to wait for.
      const arriving = root.getAnimations().filter(
        (animation) => animation.effect?.getComputedTiming().iterations !== Infinity,
      );
      await Promise.all(arriving.map((animation) => animation.finished.catch(() => {})));
      return pictures.every((picture) => picture.complete);
    });
  }

  /** @returns {Promise<string>} what the reader or its notice says, as it is seen */
  async readerText() {
    return this.browser.evalInReader((root) => root.querySelector('dialog main').innerText);
  }

  /** Presses S and waits for the file. @returns {Promise<{ name: string, bytes: Buffer }>} */
  async save() {
    await this.browser.keys('s');
    const name = await this.waitForReader((root) => root.querySelector('dialog').dataset.saved);
    return { name, bytes: await this.takeDownload(name) };
  }

  /** Waits for a file in the download folder, and takes it out of there. */
  async takeDownload(name) {
    const file = path.join(this.browser.downloadFolder, name);
    // Firefox reserves the name with an empty file, and removes the partial one at the end.
    const isWhole = () =>
      fs.existsSync(file) && fs.statSync(file).size > 0 && !fs.existsSync(`${file}.part`);
    await until(isWhole, `${name} in the download folder`);
    const bytes = fs.readFileSync(file);
    fs.rmSync(file);
    return bytes;
  }

  /** Closes the reader by its key. */
  async closeReader() {
    await this.browser.keys('Escape');
    await this.browser.waitFor(() => !document.querySelector('[data-qingdu-state]'));
  }

  /** Everything that was reported since the last call. @returns {Promise<string[]>} */
  async takeErrors() {
    await this.browser.collectErrors();
    return this.browser.errors.splice(0);
  }

  /** Every request since the last call, less those that the browser makes for itself. */
  takeRequests() {
    return this.server.requests
      .splice(0)
      .filter((request) => !this.browser.ownServices.test(request.replace(/^\S+ /u, '')));
  }

  async end() {
    await this.browser.quit();
    this.server.close();
  }
}
