/**
 * Speaks Chromium's DevTools protocol over the pipe on file descriptors 3 and 4.
 *
 * A pipe and not a port: only a pipe may load an extension, and nobody else can connect to it. The few
 * commands that the tests need do not justify a package with eighty dependencies, and without one the
 * demonstration runs where node is but npm is not.
 */
import { EventEmitter } from 'node:events';

/** One browser's protocol: `send` for a command, events under `"<session id or empty>:<method>"`. */
export class DevTools extends EventEmitter {
  #commands = new Map();
  #lastId = 0;
  #output;
  #rest = '';

  /** @param {import("node:child_process").ChildProcess} process started with pipes at 3 and 4 */
  constructor(process) {
    super();
    this.setMaxListeners(0);
    this.#output = process.stdio[3];
    const input = process.stdio[4];
    input.setEncoding('utf8');
    input.on('data', (text) => this.#receive(text));
    this.#output.on('error', () => this.#abandon());
    process.on('exit', () => this.#abandon());
  }

  /**
   * @param {string} method
   * @param {object} [params]
   * @param {string} [sessionId] of an attached target; the browser itself without it
   * @returns {Promise<any>} the command's result
   */
  send(method, params = {}, sessionId = undefined) {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#commands.set(id, { method, resolve, reject });
      this.#output.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }

  #receive(text) {
    const messages = (this.#rest + text).split('\0');
    this.#rest = messages.pop() ?? '';
    for (const message of messages) {
      this.#dispatch(JSON.parse(message));
    }
  }

  #dispatch({ id, method, params, result, error, sessionId }) {
    if (id === undefined) {
      this.emit(`${sessionId ?? ''}:${method}`, params);
      return;
    }
    const command = this.#commands.get(id);
    this.#commands.delete(id);
    if (error) {
      command?.reject(new Error(`${command.method}: ${error.message}`));
    } else {
      command?.resolve(result);
    }
  }

  #abandon() {
    for (const { method, reject } of this.#commands.values()) {
      reject(new Error(`${method}: the browser is gone`));
    }
    this.#commands.clear();
  }
}
