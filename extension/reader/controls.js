/**
 * The reader's controls: a quiet bar with three buttons, the panel of appearances, the list of
 * keys, and the line that tells what was done. What they do is decided by who mounts them.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** How long a line about something that went well stays. */
  const TOAST_MS = 6000;

  /**
   * What there is to choose from, in this order, by the name of the setting, which is the key of its
   * legend too.
   * @type {{ [Name in 'typeface' | 'theme' | 'access']: Record<ReaderSettings[Name], MessageKey> }}
   */
  const CHOICES = {
    typeface: { auto: 'typefaceAuto', serif: 'typefaceSerif', sans: 'typefaceSans' },
    theme: { auto: 'themeAuto', light: 'themeLight', sepia: 'themeSepia', dark: 'themeDark' },
    access: { closed: 'accessClosed', open: 'accessOpen' },
  };

  /**
   * @param {IconName} name The picture on it.
   * @param {string} label What it does.
   * @param {() => void} onClick Does it.
   * @returns {HTMLButtonElement} A button with an icon alone.
   */
  function iconButton(name, label, onClick) {
    const { dom, icons } = globalThis.qingdu;
    const button = dom.element(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': label, title: label },
      icons.icon(name),
    );
    button.addEventListener('click', onClick);
    return button;
  }

  /**
   * @param {keyof typeof CHOICES} name What is chosen.
   * @param {ReaderActions} actions Told of the choice.
   * @returns {HTMLFieldSetElement} Radio buttons, which bring their own keys.
   */
  function choice(name, actions) {
    const { dom, i18n } = globalThis.qingdu;
    const legend = dom.element('legend', {}, i18n.t(name));
    const row = dom.element('div', { class: 'choice-row' });
    for (const [value, label] of Object.entries(CHOICES[name])) {
      const input = dom.element('input', { type: 'radio', name, value });
      input.addEventListener('change', () => actions.change({ [name]: value }));
      const text = dom.element('span', {}, i18n.t(label));
      row.append(dom.element('label', { 'data-value': value }, input, text));
    }
    return dom.element('fieldset', { class: `choice ${name}` }, legend, row);
  }

  /**
   * @param {string} label What is changed.
   * @param {{ icon: IconName, label: string, action: ReaderAction }[]} steps Down and up.
   * @param {(action: ReaderAction) => void} act Does a step.
   * @returns {HTMLElement} A label between two buttons.
   */
  function stepper(label, steps, act) {
    const { element } = globalThis.qingdu.dom;
    const row = element('div', { class: 'stepper', role: 'group', 'aria-label': label });
    const buttons = steps.map((step) => {
      const button = iconButton(step.icon, step.label, () => act(step.action));
      button.dataset['action'] = step.action;
      return button;
    });
    row.append(element('span', { class: 'stepper-label', 'aria-hidden': 'true' }, label), ...buttons);
    return row;
  }

  /**
   * @param {ReaderActions} actions What a choice asks for.
   * @returns {HTMLElement} Whether translators may see the text, and what that means.
   */
  function buildAccess(actions) {
    const { dom, i18n } = globalThis.qingdu;
    const group = choice('access', actions);
    const note = dom.element('p', { class: 'choice-note', id: 'access-note' }, i18n.t('accessNote'));
    group.setAttribute('aria-describedby', note.id);
    group.append(note);
    return group;
  }

  /**
   * @param {ReaderActions} actions What the panel asks for.
   * @returns {HTMLElement} The panel of appearances.
   */
  function buildPanel(actions) {
    const { dom, i18n } = globalThis.qingdu;
    const { t } = i18n;
    return dom.element(
      'section',
      { class: 'panel appearance', id: 'appearance', 'aria-label': t('appearance'), hidden: '' },
      stepper(
        t('textSize'),
        [
          { icon: 'minus', label: t('keySmaller'), action: 'smaller' },
          { icon: 'plus', label: t('keyLarger'), action: 'larger' },
        ],
        actions.act,
      ),
      stepper(
        t('columnWidth'),
        [
          { icon: 'narrower', label: t('keyNarrower'), action: 'narrower' },
          { icon: 'wider', label: t('keyWider'), action: 'wider' },
        ],
        actions.act,
      ),
      choice('typeface', actions),
      choice('theme', actions),
      ...(actions.isOverPage ? [buildAccess(actions)] : []),
    );
  }

  /** @returns {HTMLElement} The list of keys. */
  function buildHelp() {
    const { dom, i18n, keyboard } = globalThis.qingdu;
    const list = dom.element('dl', {});
    for (const { keys, label } of keyboard.KEYS) {
      const key = keys[0] === 'Escape' ? 'Esc' : (keys[0] ?? '').toUpperCase();
      list.append(
        dom.element('dt', {}, dom.element('kbd', {}, key)),
        dom.element('dd', {}, i18n.t(label)),
      );
    }
    return dom.element(
      'section',
      { class: 'panel help', id: 'help', 'aria-label': i18n.t('keys'), hidden: '' },
      dom.element('h2', {}, i18n.t('keys')),
      list,
    );
  }

  /** @type {QingduNamespace['controls']['buildControls']} */
  function buildControls(actions) {
    const { dom, i18n, settings } = globalThis.qingdu;
    const { t } = i18n;
    const act = (/** @type {ReaderAction} */ action) => () => actions.act(action);

    const panels = { appearance: buildPanel(actions), help: buildHelp() };
    const toggles = {
      appearance: iconButton('text', t('appearance'), () => togglePanel('appearance')),
      help: iconButton('help', t('keys'), act('help')),
    };
    for (const name of /** @type {const} */ (['appearance', 'help'])) {
      toggles[name].setAttribute('aria-controls', name);
      toggles[name].setAttribute('aria-expanded', 'false');
    }
    const close = iconButton('close', t('closeReader'), act('close'));
    const save = iconButton('save', t('saveFile'), act('save'));
    close.dataset['action'] = 'close';
    save.dataset['action'] = 'save';
    save.hidden = true; // until there is something to save
    toggles.appearance.dataset['action'] = 'appearance';
    toggles.help.dataset['action'] = 'help';
    const end = dom.element('div', { class: 'bar-end' }, toggles.help, toggles.appearance, save);
    const bar = dom.element('div', { class: 'bar', role: 'toolbar' }, close, end);
    bar.setAttribute('aria-label', t('readerControls'));

    // Both regions are there from the start: a reader of the screen hears only what changes.
    const status = dom.element('div', { class: 'toast', role: 'status', 'aria-live': 'polite' });
    const alert = dom.element('div', { class: 'toast', role: 'alert' });
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;

    /**
     * @param {keyof typeof panels} name Which panel.
     * @param {boolean} [opens] Whether to open it; the opposite of now when absent.
     */
    function togglePanel(name, opens = Boolean(panels[name].hidden)) {
      for (const other of /** @type {const} */ (['appearance', 'help'])) {
        const isOpen = other === name && opens;
        panels[other].hidden = !isOpen;
        toggles[other].setAttribute('aria-expanded', String(isOpen));
      }
    }

    /** @returns {boolean} Whether a panel was open and is closed now. */
    function closePanels() {
      const name = /** @type {const} */ (['appearance', 'help']).find((it) => !panels[it].hidden);
      if (name === undefined) {
        return false;
      }
      const hadFocus = panels[name].matches(':focus-within');
      togglePanel(name, false);
      if (hadFocus) {
        toggles[name].focus();
      }
      return true;
    }

    /** Takes the last line away. */
    function clearToast() {
      clearTimeout(timer);
      status.replaceChildren();
      alert.replaceChildren();
    }

    /**
     * Says a line that stays until it is answered.
     * @param {HTMLElement} region Where.
     * @param {string} text What happened.
     * @param {ReaderOffer} offered What may be done about it.
     */
    function offer(region, text, { label, act: answer }) {
      clearToast();
      const button = dom.element('button', { type: 'button', class: 'plain' }, label);
      button.addEventListener('click', answer);
      region.append(dom.element('p', {}, text), button, iconButton('close', t('dismiss'), clearToast));
    }

    return {
      bar,
      nodes: [bar, panels.appearance, panels.help, status, alert],
      togglePanel,
      closePanels,
      clearToast,
      allowSaving(allowed) {
        save.hidden = !allowed;
      },
      showSettings(now) {
        for (const input of panels.appearance.querySelectorAll('input')) {
          input.checked = input.value === now[/** @type {keyof typeof CHOICES} */ (input.name)];
        }
        const isAtEnd = {
          smaller: now.size === 0,
          larger: now.size === settings.SIZES - 1,
          narrower: now.width === 0,
          wider: now.width === settings.WIDTHS - 1,
        };
        for (const [action, atEnd] of Object.entries(isAtEnd)) {
          // Not `disabled`: the button that was just pressed would lose the focus.
          const button = panels.appearance.querySelector(`[data-action="${action}"]`);
          button?.setAttribute('aria-disabled', String(atEnd));
        }
      },
      say(text) {
        clearToast();
        status.append(dom.element('p', {}, text));
        timer = setTimeout(clearToast, TOAST_MS);
      },
      complain: (text, retry) => offer(alert, text, { label: t('tryAgain'), act: retry }),
      offer: (text, offered) => offer(status, text, offered),
    };
  }

  globalThis.qingdu.controls = { buildControls };
}
undefined;
