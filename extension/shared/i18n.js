/**
 * The user's language: the texts of `_locales`, and dates as that language writes them.
 * The compiler checks every key against the English texts.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** @type {QingduNamespace['i18n']['t']} */
  const t = (key, ...substitutions) =>
    globalThis.qingdu.webext.getMessage(key, substitutions.map(String));

  /** @type {QingduNamespace['i18n']['locale']} */
  function locale() {
    // The browser may speak a language that we do not: dates and numbers go with our texts.
    const spoken = globalThis.qingdu.webext.interfaceLocale();
    const ours = t('uiLanguage');
    return spoken.split('-')[0] === ours.split('-')[0] ? spoken : ours;
  }

  /**
   * Writes an instant for a reader; of a bare day only the day, which no time zone may move.
   * @param {ArticleTimestamp} timestamp The instant.
   * @param {string} tag The BCP 47 tag of the language to write it in.
   * @param {string} [timeZone] The reader's own when absent.
   * @returns {string} Nothing when the instant is outside the calendar.
   */
  function formatDate(timestamp, tag, timeZone) {
    const date = new Date(timestamp.ms);
    if (Number.isNaN(date.getTime())) {
      return '';
    }
    /** @type {Intl.DateTimeFormatOptions} */
    const options =
      timestamp.precision === 'day'
        ? { dateStyle: 'long', timeZone: 'UTC' }
        : { dateStyle: 'long', timeStyle: 'short', ...(timeZone ? { timeZone } : {}) };
    try {
      return new Intl.DateTimeFormat(tag, options).format(date);
    } catch {
      return new Intl.DateTimeFormat('en', options).format(date);
    }
  }

  /** @type {QingduNamespace['i18n']['fillPage']} */
  function fillPage(root) {
    root.documentElement.lang = t('uiLanguage');
    for (const node of root.querySelectorAll('[data-i18n]')) {
      // Static pages of ours: the key is one of `_locales`, which a test checks.
      const key = /** @type {MessageKey} */ (node.getAttribute('data-i18n'));
      node.textContent = t(key);
    }
  }

  globalThis.qingdu.i18n = { t, locale, formatDate, fillPage };
}
undefined;
