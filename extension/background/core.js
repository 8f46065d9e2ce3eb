/**
 * Loads the core and replaces its instance when it may no longer be trusted.
 *
 * WebAssembly runs here because a page's `script-src` stops it in Chromium's content scripts. An
 * instance that trapped may hold broken state, a RangeError is a stack that ran over, and memory
 * never shrinks; each of them costs one new instance and nothing else: the module stays compiled.
 */
import '../shared/webext.js';
import * as glue from '../core/core.js';

/** A page needs a few megabytes; what is larger than this came from a monster and would stay. */
const MAX_MEMORY_BYTES = 64 * 1024 * 1024;

/**
 * @typedef {'extract' | 'extractNext' | 'extractSelection' | 'renderTimestamped' | 'fileName'} Call
 * @typedef {Pick<typeof glue, Call>} Core
 */

/** @type {Promise<WebAssembly.Module> | undefined} */
let compiling;
/** Whether the glue holds an instance that it must replace before the next call. */
let isSpent = false;

/**
 * @returns {Promise<WebAssembly.Module>} The module, compiled once in the background's life.
 */
function compileOnce() {
  compiling ??= fetch(globalThis.qingdu.webext.resourceUrl('core/core_bg.wasm'))
    .then((response) => response.arrayBuffer())
    .then((bytes) => WebAssembly.compile(bytes));
  compiling.catch(() => {
    compiling = undefined; // the next click tries again
  });
  return compiling;
}

/** Compiles while the page is being copied; a failure comes back where the core is called. */
export function prepareCore() {
  compileOnce().catch(() => {});
}

/**
 * @param {unknown} error What a call threw.
 * @returns {boolean} Whether the instance is broken, as opposed to an answer of the core's.
 */
const isBreakdown = (error) =>
  error instanceof WebAssembly.RuntimeError || error instanceof RangeError;

/**
 * Calls the core. The call is synchronous once the core is there, so two pages never share it.
 * @template Result
 * @param {(core: Core) => Result} call What to ask it.
 * @returns {Promise<Result>} Its answer.
 */
export async function withCore(call) {
  const module = await compileOnce();
  if (isSpent) {
    // The generated glue keeps its instance for good: initSync alone would give the old one back.
    glue.__wbg_reset_state();
    isSpent = false;
  }
  const { memory } = glue.initSync({ module });
  try {
    return call(glue);
  } catch (error) {
    isSpent = isBreakdown(error);
    throw isSpent ? Object.assign(new Error('the core broke down'), { code: 'core-failed' }) : error;
  } finally {
    isSpent ||= memory.buffer.byteLength > MAX_MEMORY_BYTES;
  }
}
