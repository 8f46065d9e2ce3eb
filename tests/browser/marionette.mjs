/**
 * Speaks Marionette, Firefox's remote control, over its loopback port.
 *
 * The protocol is small: `<length>:<JSON>` both ways, a command being [0, id, name, parameters] and its
 * answer [1, id, error, result]. Spoken here directly, it spares geckodriver and a WebDriver package.
 * @see https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
import net from 'node:net';
import { once } from 'node:events';

const COLON = 0x3a;

export class Marionette {
  #commands = new Map();
  #lastId = 0;
  #received = Buffer.alloc(0);
  #socket;

  /** Connects and opens a session. */
  static async connect(port) {
    const marionette = new Marionette(net.connect(port, '127.0.0.1'));
    await once(marionette.#socket, 'connect');
    await marionette.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    return marionette;
  }

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
    socket.on('error', () => this.#abandon());
    socket.on('close', () => this.#abandon());
  }

  /**
   * @param {string} name
   * @param {object} [params]
   * @returns {Promise<any>} the command's result
   */
  send(name, params = {}) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#commands.set(id, { name, resolve, reject });
      const message = Buffer.from(JSON.stringify([0, id, name, params]));
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  close() {
    this.#socket.destroy();
  }

  #receive(data) {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(COLON);
      const end = colon + 1 + Number(this.#received.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.#received.length < end) {
        return;
      }
      this.#dispatch(JSON.parse(String(this.#received.subarray(colon + 1, end))));
      this.#received = this.#received.subarray(end);
    }
  }

  /** The greeting is no list, and is of no interest. */
  #dispatch(message) {
    if (!Array.isArray(message)) {
      return;
    }
    const [, id, error, result] = message;
    const command = this.#commands.get(id);
    this.#commands.delete(id);
    if (error) {
      command?.reject(new Error(`${command.name}: ${error.error}: ${error.message}`));
    } else {
      command?.resolve(result);
    }
  }

  #abandon() {
    for (const { name, reject } of this.#commands.values()) {
      reject(new Error(`${name}: the browser is gone`));
    }
    this.#commands.clear();
  }
}
