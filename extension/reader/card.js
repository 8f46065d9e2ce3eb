/**
 * The card that stands where an article would be: it says what went wrong, and what to do about it.
 */
'use strict';

/**
 * What a failure means to the person in front of it.
 * @typedef {object} CardText
 * @property {MessageKey} title What happened.
 * @property {MessageKey} text Why, and what helps.
 * @property {'force' | 'retry' | 'open'} [offer] What the card's button does.
 */

{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** @type {Record<string, CardText>} */
  const TEXTS = {
    'not-html': { title: 'notHtmlTitle', text: 'notHtmlText' },
    'fetch-failed': { title: 'linkFailedTitle', text: 'linkFailedText', offer: 'retry' },
    'empty-page': { title: 'emptyPageTitle', text: 'emptyPageText', offer: 'retry' },
    'no-article/too-short': { title: 'noArticleTitle', text: 'tooShortText', offer: 'force' },
    'no-article/link-list': { title: 'noArticleTitle', text: 'linkListText', offer: 'force' },
    'no-article/product': { title: 'noArticleTitle', text: 'productText', offer: 'force' },
    'no-article/wall': { title: 'noArticleTitle', text: 'wallText', offer: 'force' },
    'no-article/error-page': { title: 'noArticleTitle', text: 'errorPageText', offer: 'force' },
    'no-article': { title: 'noArticleTitle', text: 'noArticleText', offer: 'force' },
    'in-frame': { title: 'inFrameTitle', text: 'inFrameText', offer: 'open' },
    'core-failed': { title: 'coreFailedTitle', text: 'coreFailedText', offer: 'retry' },
    gone: { title: 'goneTitle', text: 'goneText' },
    'shown-once': { title: 'tabGoneTitle', text: 'tabGoneText' },
  };
  /** @type {CardText} */
  const UNKNOWN = { title: 'coreFailedTitle', text: 'coreFailedText', offer: 'retry' };

  /** @type {QingduNamespace['card']['textOf']} */
  function textOf(failure, wasForced) {
    const { code, reason } = failure;
    const exact = `${code}/${reason}`;
    const known = Object.hasOwn(TEXTS, exact) ? TEXTS[exact] : undefined;
    const general = Object.hasOwn(TEXTS, code) ? TEXTS[code] : undefined;
    const text = known ?? general ?? UNKNOWN;
    if (wasForced && text.offer === 'force') {
      return { title: text.title, text: 'nothingToReadText' };
    }
    return text;
  }

  /** @type {QingduNamespace['card']['buildCard']} */
  function buildCard(failure, wasForced, actions) {
    const { dom, i18n, icons } = globalThis.qingdu;
    const { title, text, offer } = textOf(failure, wasForced);
    const buttons = dom.element('div', { class: 'card-buttons' });
    if (offer === 'open') {
      const href = dom.safeUrl(failure.reason) ?? '';
      const link = { class: 'primary', href, target: '_blank', rel: 'noopener noreferrer' };
      buttons.append(dom.element('a', link, i18n.t('openFrame')));
    } else if (offer) {
      const label = i18n.t(offer === 'force' ? 'readAnyway' : 'tryAgain');
      const button = dom.element('button', { type: 'button', class: 'primary' }, label);
      button.dataset['action'] = offer;
      button.addEventListener('click', actions[offer]);
      buttons.append(button);
    }
    const close = dom.element('button', { type: 'button', class: 'plain' }, i18n.t('close'));
    close.dataset['action'] = 'close';
    close.addEventListener('click', actions.close);
    buttons.append(close);
    return dom.element(
      'section',
      { class: 'card', role: 'alert' },
      icons.icon('page'),
      dom.element('h1', {}, i18n.t(title)),
      dom.element('p', {}, i18n.t(text)),
      buttons,
    );
  }

  globalThis.qingdu.card = { textOf, buildCard };
}
undefined;
