/**
 * The messages between a page's process and the background: their types, and the guards that
 * check them. What comes from a page's process is untrusted even though our own code sent it, so
 * nothing is used before its guard has said yes.
 */
'use strict';

/**
 * A node of an article's body, as the core hands it out.
 * @typedef {string | SafeElement} SafeNode
 * @typedef {{ tag: string, attributes?: Record<string, string>, children?: SafeNode[] }} SafeElement
 */

/**
 * An instant in milliseconds since 1970 UTC; with `day` only the calendar day is known.
 * @typedef {{ ms: number, precision: 'second' | 'day' }} ArticleTimestamp
 */

/** @typedef {{ url: string, alt?: string, caption?: string }} LeadImage */

/**
 * An article as the core knows it; the field names are the core's own.
 * @typedef {object} Article
 * @property {string} title Plain text.
 * @property {string} [byline] Who wrote it.
 * @property {string} [site_name] Who published it.
 * @property {ArticleTimestamp} [published] When it appeared.
 * @property {ArticleTimestamp} [modified] When it was last changed.
 * @property {string} [language] A BCP 47 tag.
 * @property {'ltr' | 'rtl'} direction Which way its text runs.
 * @property {LeadImage} [lead_image] The picture above the text.
 * @property {string} [excerpt] A sentence or two.
 * @property {string} [url] The canonical address.
 * @property {SafeNode[]} body What a saved file holds.
 */

/**
 * Which page of an article this is; of joined ones the last.
 * @typedef {{ number: number, count?: number, first: string, next?: string }} ArticlePages
 */

/**
 * @typedef {object} Extraction
 * @property {Article} article The article.
 * @property {SafeNode[]} view Its body as the reader shows it.
 * @property {number} reading_minutes How long it takes to read.
 * @property {string[]} notices What a reader should know of it, in the core's words.
 * @property {ArticlePages} [pages] Where the article has several pages.
 * @property {boolean} partial Whether the page was cut at the core's budget.
 */

/**
 * @typedef {{ kind: 'extractPage', html: string, url: string, selection?: string, force: boolean }}
 *   ExtractPage
 */
/** @typedef {{ kind: 'saveArticle', article: Article, inTab: boolean }} SaveArticle */
/** @typedef {{ kind: 'takeSave', id: string }} TakeSave */
/**
 * @typedef {{ kind: 'extractNext', before: Extraction, html: string, url: string }} ExtractNext
 */
/**
 * Why an article is shown in a tab: the page takes keys or wheel for itself, or removes or covers
 * the reader.
 * @typedef {'input' | 'covered'} TabReason
 */
/** @typedef {{ kind: 'readInTab', answer: Extracted | Failure, url: string, why: TabReason }} ReadInTab */
/** @typedef {{ kind: 'takeReading', id: string }} TakeReading */
/** @typedef {ExtractPage | ExtractNext | SaveArticle | TakeSave | ReadInTab | TakeReading} AnyMessage */

/**
 * Why there is no answer: a code of the core's, or one of `core-failed` (the core broke down and
 * is being replaced), `refused` (the message was not understood) and `gone` (nobody answered).
 * @typedef {{ ok: false, code: string, reason?: string }} Failure
 */
/** @typedef {{ ok: true, extraction: Extraction, isSelection?: boolean }} Extracted */
/** @typedef {{ ok: true, name: string, text: string }} SavedFile */
/** @typedef {{ ok: true, opened: string }} SavedInTab */
/** @typedef {{ ok: true }} Done */
/** @typedef {{ ok: true, answer: Extracted | Failure, url: string, why: TabReason }} Reading */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** More than any page's text; a message longer than this is not from our snapshot. */
  const MAX_HTML_CHARS = 32_000_000;
  const MAX_URL_CHARS = 100_000;

  /**
   * @param {unknown} value Anything.
   * @returns {value is Record<string, unknown>} Whether it has properties.
   */
  const isRecord = (value) =>
    typeof value === 'object' && value !== null && !Array.isArray(value);

  /**
   * @param {unknown} value Anything.
   * @returns {value is string | undefined} Whether it is absent or a string.
   */
  const isOptionalText = (value) => value === undefined || typeof value === 'string';

  /**
   * @param {unknown} value Anything.
   * @returns {boolean} Whether it is absent or an instant.
   */
  const isOptionalTimestamp = (value) =>
    value === undefined ||
    (isRecord(value) &&
      Number.isFinite(value['ms']) &&
      (value['precision'] === 'second' || value['precision'] === 'day'));

  /**
   * @param {unknown} value Anything.
   * @returns {boolean} Whether it is absent or a lead image.
   */
  const isOptionalImage = (value) =>
    value === undefined ||
    (isRecord(value) &&
      typeof value['url'] === 'string' &&
      isOptionalText(value['alt']) &&
      isOptionalText(value['caption']));

  /**
   * Checks the outer shape only: a tree is checked node by node by who walks it.
   * @param {unknown} value Anything.
   * @returns {value is Article} Whether it looks like an article.
   */
  function isArticle(value) {
    return (
      isRecord(value) &&
      typeof value['title'] === 'string' &&
      (value['direction'] === 'ltr' || value['direction'] === 'rtl') &&
      ['byline', 'site_name', 'language', 'excerpt', 'url'].every((name) =>
        isOptionalText(value[name]),
      ) &&
      isOptionalTimestamp(value['published']) &&
      isOptionalTimestamp(value['modified']) &&
      isOptionalImage(value['lead_image']) &&
      Array.isArray(value['body'])
    );
  }

  /**
   * @param {unknown} value Anything.
   * @returns {boolean} Whether it is absent or says which page of an article it is.
   */
  const isOptionalPages = (value) =>
    value === undefined ||
    (isRecord(value) &&
      Number.isSafeInteger(value['number']) &&
      (value['count'] === undefined || Number.isSafeInteger(value['count'])) &&
      typeof value['first'] === 'string' &&
      isOptionalText(value['next']));

  /**
   * @param {Record<string, unknown>} value A message.
   * @returns {boolean} Whether it holds a page.
   */
  const hasPage = (value) =>
    typeof value['html'] === 'string' &&
    value['html'].length <= MAX_HTML_CHARS &&
    typeof value['url'] === 'string' &&
    value['url'].length <= MAX_URL_CHARS;

  /**
   * @param {unknown} value Anything.
   * @returns {value is Extraction} Whether it holds an article to show.
   */
  function isExtraction(value) {
    if (!isRecord(value)) {
      return false;
    }
    const { article, view, reading_minutes: minutes, notices, pages, partial } = value;
    return (
      isArticle(article) &&
      Array.isArray(view) &&
      Number.isFinite(minutes) &&
      Array.isArray(notices) &&
      notices.every((notice) => typeof notice === 'string') &&
      isOptionalPages(pages) &&
      typeof partial === 'boolean'
    );
  }

  /**
   * @param {unknown} value Anything.
   * @returns {value is AnyMessage} Whether it is a message of ours.
   */
  function isMessage(value) {
    if (!isRecord(value)) {
      return false;
    }
    switch (value['kind']) {
      case 'extractPage':
        return (
          hasPage(value) &&
          typeof value['force'] === 'boolean' &&
          isOptionalText(value['selection']) &&
          (value['selection'] ?? '').length <= MAX_HTML_CHARS
        );
      case 'extractNext':
        return hasPage(value) && isExtraction(value['before']);
      case 'saveArticle':
        return isArticle(value['article']) && typeof value['inTab'] === 'boolean';
      case 'readInTab':
        return isReading({ ...value, ok: true });
      case 'takeSave':
      case 'takeReading':
        return typeof value['id'] === 'string' && /^[0-9a-f-]{36}$/u.test(value['id']);
      default:
        return false;
    }
  }

  /**
   * @param {unknown} value Anything.
   * @returns {value is Failure} Whether it is a refusal.
   */
  const isFailure = (value) =>
    isRecord(value) &&
    value['ok'] === false &&
    typeof value['code'] === 'string' &&
    isOptionalText(value['reason']);

  /**
   * @param {unknown} value Anything.
   * @returns {value is Extracted} Whether it holds an article to show.
   */
  const isExtracted = (value) =>
    isRecord(value) &&
    value['ok'] === true &&
    (value['isSelection'] === undefined || typeof value['isSelection'] === 'boolean') &&
    isExtraction(value['extraction']);

  /**
   * @param {unknown} value Anything.
   * @returns {value is SavedFile} Whether it holds a file to save.
   */
  const isSavedFile = (value) =>
    isRecord(value) &&
    value['ok'] === true &&
    typeof value['name'] === 'string' &&
    typeof value['text'] === 'string';

  /**
   * @param {unknown} value Anything.
   * @returns {value is SavedInTab} Whether a tab was opened that saves the file.
   */
  const isSavedInTab = (value) =>
    isRecord(value) && value['ok'] === true && typeof value['opened'] === 'string';

  /**
   * @param {unknown} value Anything.
   * @returns {value is Done} Whether what was asked has been done.
   */
  const isDone = (value) => isRecord(value) && value['ok'] === true;

  /**
   * @param {unknown} value Anything.
   * @returns {value is Reading} Whether it is something to show in a tab.
   */
  function isReading(value) {
    return (
      isRecord(value) &&
      value['ok'] === true &&
      (isExtracted(value['answer']) || isFailure(value['answer'])) &&
      typeof value['url'] === 'string' &&
      value['url'].length <= MAX_URL_CHARS &&
      (value['why'] === 'input' || value['why'] === 'covered')
    );
  }

  globalThis.qingdu.messages = {
    isArticle,
    isMessage,
    isFailure,
    isExtracted,
    isSavedFile,
    isSavedInTab,
    isDone,
    isReading,
  };
}
undefined;
