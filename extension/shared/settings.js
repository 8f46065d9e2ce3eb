/**
 * How the reader looks, as the user left it: kept in the browser's local storage, applied at the
 * next opening. What is stored may be of another version, so every field is checked on reading.
 */
'use strict';

/**
 * @typedef {object} ReaderSettings
 * @property {'auto' | 'light' | 'sepia' | 'dark'} theme `auto` follows the system.
 * @property {'auto' | 'serif' | 'sans'} typeface `auto` is serif for Latin text, sans for Han.
 * @property {number} size A step of the text's size.
 * @property {number} width A step of the column's width.
 * @property {'closed' | 'open'} access `open` shows the text to translators, and to the page as well.
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const KEY = 'reader';
  /** The steps themselves are in reader.css, as `data-size` and `data-width`. */
  const SIZES = 9;
  const WIDTHS = 5;
  const THEMES = /** @type {const} */ (['auto', 'light', 'sepia', 'dark']);
  const TYPEFACES = /** @type {const} */ (['auto', 'serif', 'sans']);
  const ACCESSES = /** @type {const} */ (['closed', 'open']);

  /** @type {Readonly<ReaderSettings>} */
  const DEFAULTS = Object.freeze({
    theme: 'auto',
    typeface: 'auto',
    size: 3,
    width: 2,
    access: 'closed',
  });

  /**
   * @param {unknown} value A stored step.
   * @param {number} count How many steps there are.
   * @param {number} fallback The step to take when it is none.
   * @returns {number} A step that exists.
   */
  const step = (value, count, fallback) =>
    typeof value === 'number' && Number.isInteger(value)
      ? Math.min(Math.max(value, 0), count - 1)
      : fallback;

  /**
   * @template Choice
   * @param {unknown} value A stored choice.
   * @param {readonly Choice[]} choices What there is to choose from.
   * @param {Choice} fallback What to take when it is none of them.
   * @returns {Choice} One of them.
   */
  const oneOf = (value, choices, fallback) =>
    choices.find((choice) => choice === value) ?? fallback;

  /**
   * @param {unknown} stored Anything.
   * @returns {ReaderSettings} Settings that are whole and within bounds.
   */
  function normalize(stored) {
    const from = /** @type {Record<string, unknown>} */ (
      typeof stored === 'object' && stored !== null ? stored : {}
    );
    return {
      theme: oneOf(from['theme'], THEMES, DEFAULTS.theme),
      typeface: oneOf(from['typeface'], TYPEFACES, DEFAULTS.typeface),
      size: step(from['size'], SIZES, DEFAULTS.size),
      width: step(from['width'], WIDTHS, DEFAULTS.width),
      access: oneOf(from['access'], ACCESSES, DEFAULTS.access),
    };
  }

  /**
   * @param {ReaderSettings} settings The settings now.
   * @returns {ReaderSettings} The same with the next theme.
   */
  function withNextTheme(settings) {
    const next = (THEMES.indexOf(settings.theme) + 1) % THEMES.length;
    return { ...settings, theme: THEMES[next] ?? DEFAULTS.theme };
  }

  /** @returns {Promise<ReaderSettings>} What was stored; the defaults when it cannot be read. */
  async function read() {
    try {
      return normalize(await globalThis.qingdu.webext.readLocal(KEY));
    } catch {
      return { ...DEFAULTS };
    }
  }

  /**
   * Stores the settings; when that fails the reader still looks as chosen until it is closed.
   * @param {ReaderSettings} settings What to store.
   * @returns {Promise<boolean>} Whether they were stored.
   */
  async function write(settings) {
    try {
      await globalThis.qingdu.webext.writeLocal(KEY, normalize(settings));
      return true;
    } catch {
      return false;
    }
  }

  globalThis.qingdu.settings = {
    DEFAULTS,
    SIZES,
    WIDTHS,
    THEMES,
    normalize,
    withNextTheme,
    read,
    write,
  };
}
undefined;
