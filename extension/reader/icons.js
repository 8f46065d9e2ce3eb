/**
 * The reader's few icons: strokes on a 24-unit grid, in the colour of the text around them.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  const SVG = 'http://www.w3.org/2000/svg';

  const PATHS = {
    close: 'M6 6l12 12M18 6L6 18',
    save: 'M12 4v11m-4.5-4.5L12 15l4.5-4.5M5 19.5h14',
    text: 'M3 18.5L8.2 5.5l5.2 13M4.7 14.4h7M15 15.9c0-1.5 1.3-2.3 3-2.3h3v2c0 1.7-1.2 2.9-3.2 2.9-1.7 0-2.8-1-2.8-2.6zm6-2.3v-1.1c0-1.5-1-2.4-2.7-2.4-1.2 0-2.1.4-2.7 1.2',
    help: 'M8.6 8.9a3.5 3.5 0 1 1 5.2 3.1c-1.2.7-1.8 1.4-1.8 2.7M12 18.4v.1',
    minus: 'M6 12h12',
    plus: 'M12 6v12M6 12h12',
    narrower: 'M4 12h5.5m-2.5-3l3 3-3 3M20 12h-5.5m2.5-3l-3 3 3 3',
    wider: 'M10 12H4.5m2.5-3l-3 3 3 3M14 12h5.5m-2.5-3l3 3-3 3',
    page: 'M7 3.5h7.5L19 8v12.5H7zM14 3.5V8.5h5M10 12.5h6M10 16h4',
  };

  /** @type {QingduNamespace['icons']['icon']} */
  function icon(name) {
    const svg = document.createElementNS(SVG, 'svg');
    const path = document.createElementNS(SVG, 'path');
    svg.setAttribute('viewBox', '0 0 24 24');
    svg.setAttribute('aria-hidden', 'true');
    svg.setAttribute('class', 'icon');
    path.setAttribute('d', PATHS[name]);
    svg.append(path);
    return svg;
  }

  globalThis.qingdu.icons = { icon };
}
undefined;
