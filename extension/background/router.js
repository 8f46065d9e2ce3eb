/**
 * Sends each message to its handler, by its kind and by how far its sender is trusted.
 *
 * A page's process may be taken over by the page, so its messages are checked for shape and may ask
 * only for what a page may have; extension pages are ours.
 */
import '../shared/webext.js';
import '../shared/messages.js';

/** @typedef {'page' | 'extension'} Tier */
/** @typedef {chrome.runtime.MessageSender} Sender */

/**
 * @typedef {object} Route
 * @property {Tier[]} tiers Who may ask.
 * @property {(message: any, tab: chrome.tabs.Tab | undefined) => Promise<unknown>} handle Gives the
 *   answer; the guard that knows the kind has already checked the message's type.
 */

/** @type {Failure} */
const REFUSED = { ok: false, code: 'refused' };

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
 * Makes the listener of all messages. A handler that throws becomes a failure, with the code of
 * what it threw.
 * @param {Partial<Record<string, Route>>} routes Who handles which kind.
 * @returns {(message: unknown, sender: Sender) => Promise<unknown>} Gives the answer to a message.
 */
export function createRouter(routes) {
  return async (message, sender) => {
    const tier = tierOf(sender);
    if (tier === undefined || !globalThis.qingdu.messages.isMessage(message)) {
      return REFUSED;
    }
    const route = Object.hasOwn(routes, message.kind) ? routes[message.kind] : undefined;
    if (route === undefined || !route.tiers.includes(tier)) {
      return REFUSED;
    }
    try {
      return await route.handle(message, sender.tab);
    } catch (error) {
      return failureOf(error);
    }
  };
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
