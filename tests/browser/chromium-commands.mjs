/**
 * What several kinds of targets of Chromium are asked for. Each takes the function that sends to one of
 * them.
 *
 * @typedef {(method: string, params?: object) => Promise<any>} Send
 */

const KEYS = {
  Escape: { code: 'Escape', windowsVirtualKeyCode: 27 },
  Enter: { code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Tab: { code: 'Tab', windowsVirtualKeyCode: 9 },
};

/** Calls a function, and throws what it throws. */
export async function callFunction(send, fn, args, where) {
  const { result, exceptionDetails } = await send('Runtime.callFunctionOn', {
    ...where,
    functionDeclaration: String(fn),
    arguments: args.map((value) => ({ value })),
    awaitPromise: true,
    returnByValue: true,
  });
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value;
}

export async function pressKey(send, key) {
  const known = KEYS[key] ?? {
    code: `Key${key.toUpperCase()}`,
    windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0),
    text: key,
  };
  await send('Input.dispatchKeyEvent', { type: 'keyDown', key, ...known });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', key, ...known, text: undefined });
}

/** Presses a key with Ctrl, and has done what the browser's menu would do then. */
export async function pressWithControl(send, key, command) {
  const known = { code: `Key${key.toUpperCase()}`, windowsVirtualKeyCode: key.toUpperCase().charCodeAt(0) };
  const commands = command ? [command] : [];
  const event = { key, ...known, modifiers: 2 };
  await send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event, commands });
  await send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
}

export async function clickMouse(send, { x, y, count = 1 }) {
  const at = { x, y, button: 'left' };
  for (let clickCount = 1; clickCount <= count; clickCount += 1) {
    await send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at, clickCount });
    await send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at, clickCount });
  }
}

export async function turnWheel(send, { x, y }, pixels) {
  const turn = { type: 'mouseWheel', x, y, deltaX: 0, deltaY: pixels };
  await send('Input.dispatchMouseEvent', turn);
}

/** The listeners that some worlds have added to what belongs to the page. */
export async function listListeners(send, worlds) {
  const found = [];
  for (const contextId of worlds) {
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { objectId } = (await send('Runtime.evaluate', { expression, contextId })).result;
      if (objectId) {
        const { listeners } = await send('DOMDebugger.getEventListeners', { objectId });
        found.push(...listeners.map(({ type }) => `${expression}: ${type}`));
      }
    }
  }
  return found;
}

/** The element that lies over everything else in the top layer; undefined while it changes. */
export async function topmostElement(send) {
  await send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await send('DOM.getTopLayerElements');
  const describe = (nodeId) =>
    send('DOM.describeNode', { nodeId }).then(
      ({ node }) => node,
      () => undefined, // it has left the layer since
    );
  const nodes = await Promise.all(nodeIds.map(describe));
  return nodes.includes(undefined) ? undefined : nodes.findLast(({ nodeType }) => nodeType === 1);
}

/** Overwrites the memory of every wasm instance. @returns how many there were */
export async function overwriteMemories(send) {
  const { result } = await send('Runtime.evaluate', { expression: 'WebAssembly.Memory.prototype' });
  const query = { prototypeObjectId: result.objectId };
  const { objects } = await send('Runtime.queryObjects', query);
  const fill = (memories) => {
    memories.forEach((memory) => new Uint8Array(memory.buffer).fill(0xff));
    return memories.length;
  };
  const wrapped = `function () { return (${fill})(this); }`;
  return callFunction(send, wrapped, [], { objectId: objects.objectId });
}

/** The root of the reader in a page, which is closed to scripts, as an object of a world. */
export async function readerRoot(send, world) {
  const expression = 'document.querySelector(":root > [data-qingdu-state]")';
  const { result } = await send('Runtime.evaluate', { expression, contextId: world });
  if (!result.objectId) {
    return undefined;
  }
  const { node } = await send('DOM.describeNode', { objectId: result.objectId, pierce: true });
  const { backendNodeId } = node.shadowRoots[0];
  const { object } = await send('DOM.resolveNode', { backendNodeId, executionContextId: world });
  return { objectId: object.objectId };
}

/** Runs in a page that may read the clipboard. */
export async function readClipboard() {
  const [item] = await navigator.clipboard.read();
  const read = async (type) => (await item.getType(type)).text();
  return { text: await read('text/plain'), html: await read('text/html') };
}

/**
 * Runs in the background. A popup that is closed while it opens has failed for the extension, which
 * then says in a tab what it had to say.
 */
export async function hasNoPopupPending() {
  const tabs = await chrome.tabs.query({});
  const popups = await Promise.all(tabs.map(({ id }) => chrome.action.getPopup({ tabId: id })));
  return popups.every((popup) => popup === '');
}

/** Reports whatever is an error in a target: exceptions, the console's, the browser's own. */
export async function watchErrors(send, on, report) {
  on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    report(exceptionDetails.exception?.description ?? exceptionDetails.text);
  });
  on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error' || type === 'assert') {
      report(args.map((argument) => argument.value ?? argument.description).join(' '));
    }
  });
  on('Log.entryAdded', ({ entry }) => {
    if (entry.level === 'error') {
      report(`${entry.text} ${entry.url ?? ''}`);
    }
  });
  await send('Runtime.enable');
  await send('Log.enable');
}
