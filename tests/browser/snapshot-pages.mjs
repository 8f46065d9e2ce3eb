/**
 * Pages that show what no file tells: each hides, draws or fetches something by means that only a
 * browser knows. `with` and `without` are what the reader must say of it.
 *
 * @typedef {object} SnapshotPage
 * @property {string} name what the page does
 * @property {string} head style sheets and scripts
 * @property {string} body markup around and in the article
 * @property {string[]} with lines, or parts of them
 * @property {string[]} [without] what is not the article
 * @property {string[]} [pictures] the addresses of the body's pictures, all and in order
 * @property {Record<string, string>} [others] what is served beside it, by path
 * @property {() => void} [before] what happens in the page before the click
 */

export const HOST = 'https://www.kestrel.example';

/** The article that every page holds, so that it is one. */
export const PARAGRAPHS = [
  'The lighthouse at Skerry Point has been automatic since 1987, and has been manned all the same.',
  'Its keeper, who is eighty-one, climbs the hundred and twelve steps every evening, and reads the glass.',
  'The board that pays for the lamp has written to him, politely, eleven times, and he has kept the letters.',
  'What he does up there, he says, is to look, which no machine has yet been asked to do in his place.',
  'On clear nights he counts nineteen other lights, and writes the number down beside the hour and the wind.',
];

export const paragraphs = (texts) => texts.map((text) => `<p>${text}</p>`).join('\n');

/** Markup of the article with something in its middle. */
export const article = (middle, end = '') => `<article>
<h1>The keeper of an automatic light</h1>
${paragraphs(PARAGRAPHS.slice(0, 3))}
${middle}
${paragraphs(PARAGRAPHS.slice(3))}
${end}</article>`;

/** @param {SnapshotPage} page @returns {string} */
export const markup = ({ head, body }) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<title>The keeper of an automatic light – Kestrel</title>
<style>body { margin: 0 auto; max-width: 40em; }</style>
${head ?? ''}
</head><body>
<nav><a href="/">Home</a> <a href="/sea">Sea</a> <a href="/land">Land</a></nav>
${body}
<footer><a href="/imprint">Imprint</a></footer>
</body></html>`;

const UNSEEN = 'Nobody sees this sentence on the page, which a style sheet keeps out of sight, and always will.';
const SEEN = 'Everybody sees this sentence on the page, although its attributes say otherwise, and so do names.';
const FOLDED = 'This sentence comes to light when somebody clicks, and is part of the article, and was all along.';
export const numbered = (text, count) => Array.from({ length: count }, (_, i) => `${text} (${i + 1})`);

/** Ways out of sight, as declarations. */
const WAYS_OUT = [
  'display: none',
  'visibility: hidden',
  'position: absolute; opacity: 0',
  'position: absolute; clip: rect(0 0 0 0)',
  'position: absolute; clip-path: inset(50%)',
  'position: absolute; clip-path: polygon(0 0, 0 0, 0 0, 0 0)',
  'position: absolute; left: -9999px',
  'position: absolute; top: -9999px',
  'position: absolute; width: 1px; height: 1px; overflow: hidden',
  'position: fixed; transform: translateX(-100vw); width: 100vw; left: 0',
  'text-indent: -9999px; overflow: hidden; white-space: nowrap',
  'width: 0; height: 0; overflow: hidden',
];

/** Styles that look like it and are not. */
const WAYS_IN = [
  'opacity: 0', // fades in when it is scrolled to
  'clip-path: inset(5%)',
  'position: relative; left: -20px',
  'overflow: hidden; max-height: 3em',
  'display: contents',
  'content-visibility: auto',
];

const classes = (ways, name) => ways.map((way, i) => `.${name}${i} { ${way} }`).join('\n');
const styled = (ways, name, text) =>
  numbered(text, ways.length).map((line, i) => `<p class="${name}${i}">${line}</p>`).join('\n');

const LONG_CONSENT = 'We and our 843 partners store cookies on your device and ask for your consent. '.repeat(60);

/** What walls say that are longer than a line, and do not call themselves one. */
const WALLS = {
  'a wall in French': 'Avec votre accord, nos partenaires et nous lisons des données personnelles sur votre appareil. ',
  'a wall in Spanish': 'Nosotros y nuestros socios tratamos datos personales, y los guardamos en su dispositivo. ',
  'a wall that sells a letter': 'Every Sunday the best of the sea and of the land, read by thousands, comes to you by mail. ',
  'a wall that sells the article': 'You have read all that is free this month, and a subscription costs less than a coffee. ',
};

const walled = ([name, text]) => ({
  name,
  head: '<style>.over { position: fixed; inset: 0; background: #0008 } .over div { margin: 10vh auto; width: 30em; background: white }</style>',
  body: `<div class="over"><div><h2>Kestrel</h2><p>${text.repeat(12)}</p><button>Yes</button></div></div>${article('')}`,
  with: PARAGRAPHS,
  without: [text.trim()],
});

/** @type {SnapshotPage[]} */
export const PAGES = [
  ...Object.entries(WALLS).map(walled),
  {
    name: 'style sheets hide in a dozen ways',
    head: `<style>${classes(WAYS_OUT, 'out')}</style>`,
    body: article(styled(WAYS_OUT, 'out', UNSEEN)),
    with: PARAGRAPHS,
    without: [UNSEEN],
  },
  {
    name: 'what only looks hidden is read',
    head: `<style>${classes(WAYS_IN, 'in')} [hidden].no { display: block } #shown { display: block !important }</style>`,
    body: article(`${styled(WAYS_IN, 'in', SEEN)}
      <p class="no" hidden>${SEEN} (hidden)</p><p id="shown" style="display:none">${SEEN} (style)</p>`),
    with: [...PARAGRAPHS, ...numbered(SEEN, WAYS_IN.length), `${SEEN} (hidden)`, `${SEEN} (style)`],
  },
  {
    name: 'text behind clicks is read',
    head: '<style>.closed { display: none } .fold { height: 0; overflow: hidden }</style>',
    body: article(`<details><summary>Why?</summary><p>${FOLDED} (details)</p></details>
      <div hidden="until-found"><p>${FOLDED} (until found)</p></div>
      <div role="tablist"><button role="tab" aria-controls="a">Tides</button><button role="tab" aria-controls="b">Winds</button></div>
      <div role="tabpanel" id="a"><p>${FOLDED} (tides)</p></div>
      <div role="tabpanel" id="b" hidden><p>${FOLDED} (winds)</p></div>
      <h3><button aria-expanded="false" aria-controls="c">The lamp</button></h3>
      <div id="c" class="closed"><p>${FOLDED} (lamp)</p></div>
      <div>The glass</div><div class="fold"><p>${FOLDED} (glass)</p></div>
      <p>The letters are short.<span class="closed"> ${FOLDED} (letters)</span> <a role="button">Read more</a></p>
      <div class="closed"><p>${UNSEEN}</p></div>`),
    with: [...PARAGRAPHS, ...['details', 'until found', 'tides', 'winds', 'lamp', 'glass', 'letters'].map((of) => `${FOLDED} (${of})`)],
    without: [UNSEEN],
  },
  {
    name: 'slides that take turns are all read',
    head: '<style>.slides { position: relative; height: 8em } .slide { position: absolute; opacity: 0 } .on { opacity: 1 }</style>',
    body: article(`<div class="slides">${numbered(FOLDED, 3).map((line, i) =>
      `<div class="slide${i === 1 ? ' on' : ''}"><p>${line}</p></div>`).join('')}</div>`),
    with: [...PARAGRAPHS, ...numbered(FOLDED, 3)],
  },
  {
    name: 'a consent wall longer than the article it hides',
    head: '<style>.wall { position: fixed; inset: 5%; overflow: auto; background: white } .wait { display: none }</style>',
    body: `<div class="wait">${article('')}</div><div class="wall"><h2>Your choice</h2><p>${LONG_CONSENT}</p><button>Accept</button></div>`,
    with: PARAGRAPHS,
    without: ['partners', 'Your choice'],
  },
  {
    name: 'a consent wall in a closed shadow root',
    head: '',
    body: `${article('')}<div id="cmp"></div><script>
      const root = document.getElementById('cmp').attachShadow({ mode: 'closed' });
      const wall = root.appendChild(document.createElement('section'));
      wall.style.cssText = 'position: fixed; inset: 0; background: white; overflow: auto';
      wall.appendChild(document.createElement('p')).textContent = ${JSON.stringify(LONG_CONSENT)};
    </script>`,
    with: PARAGRAPHS,
    without: ['partners'],
  },
  {
    name: 'a modal dialogue takes the page from screen readers',
    head: '<style>.modal { position: fixed; inset: 20%; background: white }</style>',
    body: `<main aria-hidden="true" inert>${article('')}</main>
      <div class="modal" role="dialog" aria-modal="true"><p>Subscribe to our letter, which comes on Sundays.</p><input><button>Yes</button></div>
      <section><h2>Comments</h2>${numbered('I have been there, and he made me tea, which was strong, and told me about it.', 30)
        .map((line) => `<div class="comment"><p>${line}</p></div>`).join('')}</section>`,
    with: PARAGRAPHS,
    without: ['Subscribe to our letter', 'he made me tea'],
  },
  {
    name: 'an article in a fixed frame of an application is no wall',
    head: '<style>#app { position: fixed; inset: 0; overflow: auto }</style>',
    body: `<div id="app"><div>${article('<p>The cookies are his sister’s, and consent to taste one is given freely, to all who climb.</p>')
      .replaceAll(/<\/?article>/gu, '')}</div></div>`,
    with: [...PARAGRAPHS, 'The cookies are his sister’s'],
  },
];
