/**
 * Sends each message to its handler, by its kind and by how far its sender is trusted.
 *
 * A page's process may be taken over by the page, so its messages are checked for shape and may ask
 * only for what a page may have; extension pages are ours.
 */
import '../shared/webext.js';
import '../shared/messages.js';
import { withCore } from './core.js';
import { saveArticle, takeSave } from './save.js';

/** @typedef {'page' | 'extension'} Tier */
/** @typedef {chrome.runtime.MessageSender} Sender */

/**
 * @typedef {object} Route
 * @property {Tier} tier Who may ask.
 * @property {(message: any) => Promise<unknown>} handle Gives the answer; the guard that knows the
 *   kind has already checked the message's type.
 */

/** @type {Record<AnyMessage['kind'], Route>} */
const ROUTES = {
  extractPage: { tier: 'page', handle: extractPage },
  saveArticle: { tier: 'page', handle: saveArticle },
  takeSave: { tier: 'extension', handle: takeSave },
};

/**
 * @param {ExtractPage} message The page's snapshot.
 * @returns {Promise<Extracted>} The article in it.
 */
async function extractPage({ html, url, force }) {
  return { ok: true, extraction: await withCore((core) => core.extract(html, url, { force })) };
}

/**
 * @param {Sender} sender Who the browser says sent the message.
 * @returns {Tier | undefined} How far it is trusted; undefined when it is not ours.
 */
export function tierOf(sender) {
  const { webext } = globalThis.qingdu;
  if (sender.id === undefined || sender.id !== webext.extensionId()) {
    return undefined;
  }
  // The address is the browser's word, not the sender's.
  if (sender.url?.startsWith(webext.resourceUrl(''))) {
    return 'extension';
  }
  return sender.tab !== undefined && sender.frameId === 0 ? 'page' : undefined;
}

/**
 * Answers a message; a handler that throws becomes a failure with the code of what it threw.
 * @param {unknown} message What was sent.
 * @param {Sender} sender Who sent it.
 * @param {Record<string, Route>} [routes] The table; a test brings its own.
 * @returns {Promise<unknown>} The answer.
 */
export async function routeMessage(message, sender, routes = ROUTES) {
  const tier = tierOf(sender);
  if (tier === undefined || !globalThis.qingdu.messages.isMessage(message)) {
    return { ok: false, code: 'refused' };
  }
  const route = Object.hasOwn(routes, message.kind) ? routes[message.kind] : undefined;
  if (route === undefined || route.tier !== tier) {
    return { ok: false, code: 'refused' };
  }
  try {
    return await route.handle(message);
  } catch (error) {
    return failureOf(error);
  }
}

/**
 * @param {unknown} error What a handler threw.
 * @returns {Failure} What the sender may know of it: codes, never a stack.
 */
function failureOf(error) {
  const { code, reason } = /** @type {{ code?: unknown, reason?: unknown }} */ (Object(error));
  return {
    ok: false,
    code: typeof code === 'string' ? code : 'core-failed',
    ...(typeof reason === 'string' ? { reason } : {}),
  };
}
