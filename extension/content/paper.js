/**
 * Paper is the reader's while it is open: what the page says of its sheets, which may be
 * `!important`, is taken back while they are made, and put back after.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /**
   * @param {{ cssRules: CSSRuleList }} holder Holds rules.
   * @returns {{ cssText: string }[]} What is said in them of sheets of paper, and of their margins.
   */
  function paperStylesOf(holder) {
    /** @type {CSSRule[]} */
    let rules;
    try {
      rules = [...holder.cssRules];
    } catch {
      return []; // of another site
    }
    return rules.flatMap((rule) => {
      if (rule instanceof CSSPageRule) {
        const margins = /** @type {Iterable<any>} */ (rule.cssRules ?? []);
        return [rule.style, ...[...margins].map(({ style }) => style)];
      }
      const inner = rule instanceof CSSImportRule ? rule.styleSheet : rule;
      return inner && 'cssRules' in inner
        ? paperStylesOf(/** @type {{ cssRules: CSSRuleList }} */ (inner))
        : [];
    });
  }

  /** @type {QingduNamespace['paper']['claim']} */
  function claim(own, signal) {
    /** @type {{ style: { cssText: string }, text: string }[]} */
    let taken = [];
    const giveBack = () => {
      for (const { style, text } of taken) {
        style.cssText = text;
      }
      taken = [];
    };
    const take = () => {
      giveBack();
      const sheets = [...document.styleSheets, ...document.adoptedStyleSheets];
      taken = sheets
        .filter((sheet) => sheet !== own)
        .flatMap(paperStylesOf)
        .map((style) => ({ style, text: style.cssText }));
      for (const { style } of taken) {
        style.cssText = '';
      }
    };
    window.addEventListener('beforeprint', take, { signal });
    window.addEventListener('afterprint', giveBack, { signal });
    signal.addEventListener('abort', giveBack, { once: true });
  }

  globalThis.qingdu.paper = { claim };
}
undefined;
