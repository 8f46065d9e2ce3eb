/**
 * Which key does what in the reader: one table, read by the listener and by the list of keys.
 */
'use strict';

/**
 * @typedef {'close' | 'save' | 'copy' | 'larger' | 'smaller' | 'resetSize' | 'narrower' | 'wider' |
 *   'nextTheme' | 'help'} ReaderAction
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** @type {QingduNamespace['keyboard']['KEYS']} */
  const KEYS = [
    { keys: ['s'], action: 'save', label: 'keySave' },
    { keys: ['c'], action: 'copy', label: 'keyCopy' },
    { keys: ['+', '='], action: 'larger', label: 'keyLarger' },
    { keys: ['-', '_', '−'], action: 'smaller', label: 'keySmaller' },
    { keys: ['0'], action: 'resetSize', label: 'keyResetSize' },
    { keys: ['[', '【'], action: 'narrower', label: 'keyNarrower' },
    { keys: [']', '】'], action: 'wider', label: 'keyWider' },
    { keys: ['t'], action: 'nextTheme', label: 'keyNextTheme' },
    { keys: ['?', '？'], action: 'help', label: 'keyHelp' },
    { keys: ['Escape'], action: 'close', label: 'keyClose' },
  ];

  /** Letters by their place, for keyboards that write no Latin letters. */
  const PLACES = new Map([
    ['KeyS', 's'],
    ['KeyC', 'c'],
    ['KeyT', 't'],
  ]);

  /** @type {QingduNamespace['keyboard']['isPlain']} */
  const isPlain = (event) => !event.ctrlKey && !event.altKey && !event.metaKey;

  /**
   * @param {EventTarget | null} target Where a key was pressed.
   * @returns {boolean} Whether keys write text there.
   */
  function isTyping(target) {
    const node = /** @type {{ localName?: string, type?: string }} */ (
      target ?? {}
    );
    const isTextInput =
      node.localName === 'input' && node.type !== 'radio' && node.type !== 'checkbox';
    return (
      isTextInput ||
      node.localName === 'textarea' ||
      node.localName === 'select'
    );
  }

  /** @type {QingduNamespace['keyboard']['actionOf']} */
  function actionOf(event, target) {
    if (!isPlain(event) || event.isComposing || isTyping(target)) {
      return undefined;
    }
    const isForeignLetter = event.key.length === 1 && event.key > '\u007f';
    const place = isForeignLetter ? PLACES.get(event.code) : undefined;
    const key = place ?? (event.key.length === 1 ? event.key.toLowerCase() : event.key);
    return KEYS.find(({ keys }) => keys.includes(key))?.action;
  }

  globalThis.qingdu.keyboard = { KEYS, isPlain, actionOf };
}
undefined;
