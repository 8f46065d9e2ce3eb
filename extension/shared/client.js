/**
 * The senders: who wants something from the background calls one of these and gets an answer that
 * its guard has checked, or a failure; never an exception.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /**
   * @template Answer
   * @param {AnyMessage} message What is asked.
   * @param {(value: unknown) => value is Answer} isAnswer Checks the answer.
   * @returns {Promise<Answer | Failure>} The answer, or why there is none.
   */
  async function ask(message, isAnswer) {
    const { messages, webext } = globalThis.qingdu;
    /** @type {unknown} */
    let answer;
    try {
      answer = await webext.sendMessage(message);
    } catch {
      // The extension was updated or removed under this page, or the message was too large.
      return { ok: false, code: 'gone' };
    }
    if (isAnswer(answer) || messages.isFailure(answer)) {
      return answer;
    }
    return { ok: false, code: 'gone' };
  }

  /**
   * A little more than the core reads of a page (16 MB): the rest need not be sent, and messages of
   * 64 MB do not arrive. The core sees that it was cut, and says so.
   */
  const MAX_SENT_CHARS = 17_000_000;

  /** @type {QingduNamespace['client']} */
  const client = {
    async extractPage({ frame, ...page }, force) {
      const html = page.html.slice(0, MAX_SENT_CHARS);
      const { isExtracted } = globalThis.qingdu.messages;
      const answer = await ask({ kind: 'extractPage', ...page, html, force }, isExtracted);
      const isBare = !answer.ok && (answer.code === 'empty-page' || answer.reason === 'too-short');
      return frame && isBare ? { ok: false, code: 'in-frame', reason: frame } : answer;
    },
    extractNext: (before, page) =>
      // The core makes the view anew: it need not go there and back.
      ask(
        { kind: 'extractNext', before: { ...before, view: [] }, ...page },
        globalThis.qingdu.messages.isExtracted,
      ),
    renderFile: (article) =>
      ask({ kind: 'saveArticle', article, inTab: false }, globalThis.qingdu.messages.isSavedFile),
    saveInTab: (article) =>
      ask({ kind: 'saveArticle', article, inTab: true }, globalThis.qingdu.messages.isSavedInTab),
    takeSave: (id) => ask({ kind: 'takeSave', id }, globalThis.qingdu.messages.isSavedFile),
    readInTab: (answer, url, why) =>
      ask({ kind: 'readInTab', answer, url, why }, globalThis.qingdu.messages.isDone),
    takeReading: (id) => ask({ kind: 'takeReading', id }, globalThis.qingdu.messages.isReading),
  };
  globalThis.qingdu.client = client;
}
undefined;
