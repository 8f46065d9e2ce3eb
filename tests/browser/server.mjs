/**
 * The whole internet as the tested browsers see it.
 *
 * One server on a loopback port is every host at once: the browsers use it as their proxy for http and
 * https, loopback addresses included. So it sees each request that a page, the extension or the browser
 * itself makes to anyone, and records it. It answers what a test told it to serve, and pictures; for
 * everything else there is nothing at that address, and nothing is ever passed on.
 */
import http from 'node:http';
import https from 'node:https';
import { once } from 'node:events';
import { makeCertificate } from './certificate.mjs';
import { pictureFor } from './picture.mjs';

/**
 * @typedef {object} Served
 * @property {string | Buffer} body
 * @property {string} [type] the content type
 * @property {string} [policy] the Content-Security-Policy
 * @property {number} [status] 200 without
 * @property {string} [location] where it redirects to
 * @property {Promise<void>} [until] nothing is answered before
 */

export async function startServer() {
  const server = new LoopbackServer();
  await server.start();
  return server;
}

class LoopbackServer {
  /** Every request since the start, oldest first, as `METHOD address`. @type {string[]} */
  requests = [];
  /** The headers of the last request for each address. @type {Map<string, object>} */
  #headers = new Map();
  /** @type {Map<string, Served>} */
  #served = new Map();
  #plain = http.createServer((request, response) => {
    const address = request.url.startsWith('/')
      ? `http://${request.headers.host}${request.url}`
      : request.url;
    this.#answer(address, request, response);
  });
  #certificate = makeCertificate();
  #secure = https.createServer(this.#certificate, (request, response) => {
    this.#answer(`https://${request.headers.host}${request.url}`, request, response);
  });
  #sockets = new Set();

  async start() {
    // A request for a tunnel: the other end of the tunnel is we ourselves.
    this.#plain.on('connect', (_request, socket) => {
      socket.on('error', () => socket.destroy());
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      this.#secure.emit('connection', socket);
    });
    for (const server of [this.#plain, this.#secure]) {
      server.on('connection', (socket) => {
        this.#sockets.add(socket);
        socket.once('close', () => this.#sockets.delete(socket));
      });
    }
    this.#plain.listen(0, '127.0.0.1');
    await once(this.#plain, 'listening');
  }

  /** For the browsers' proxy settings. @returns {import('./browsers.mjs').Proxy} */
  get proxy() {
    return { host: '127.0.0.1', port: this.#plain.address().port, pin: this.#certificate.pin };
  }

  /**
   * Serves something at an address of any host, in place of what was there before.
   *
   * @param {string} address
   * @param {Served} served
   * @returns {string} the address as a browser writes it
   */
  serve(address, served) {
    const { href } = new URL(address);
    this.#served.set(withoutFragment(href), served);
    return href;
  }

  /** What the last request for an address said of itself. */
  headersOf(address) {
    return this.#headers.get(address) ?? {};
  }

  async #answer(address, request, response) {
    this.requests.push(`${request.method} ${address}`);
    this.#headers.set(address, request.headers);
    const served = this.#served.get(withoutFragment(address));
    if (served?.location) {
      response.writeHead(302, { location: served.location, 'cache-control': 'no-store' }).end();
    } else if (served) {
      await served.until;
      const headers = { 'content-type': served.type ?? 'text/html; charset=utf-8' };
      if (served.policy) {
        headers['content-security-policy'] = served.policy;
      }
      const status = served.status ?? 200;
      response.writeHead(status, { ...headers, 'cache-control': 'no-store' }).end(served.body);
    } else if (isForPicture(request)) {
      response.writeHead(200, { 'content-type': 'image/png' }).end(pictureFor(address));
    } else if (isForManifest(request)) {
      response.writeHead(200, { 'content-type': 'application/manifest+json' }).end('{}');
    } else {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
    }
  }

  close() {
    this.#plain.close();
    this.#secure.close();
    this.#sockets.forEach((socket) => socket.destroy());
  }
}

/** Both browsers say for which kind of element they ask, or at least what they can take. */
function isForPicture({ headers }) {
  const destination = headers['sec-fetch-dest'];
  return destination ? destination === 'image' : /^image\//u.test(headers.accept ?? '');
}

/** A page's manifest is fetched when the browser likes, so late that a test would take it for its own. */
function isForManifest({ headers }) {
  return headers['sec-fetch-dest'] === 'manifest';
}

function withoutFragment(address) {
  return address.replace(/#.*$/u, '');
}
