/** More of {@link ./snapshot-pages.mjs}: pictures, shadow roots, frames, articles below each other. */
import { HOST, PARAGRAPHS, article, numbered, paragraphs } from './snapshot-pages.mjs';

const TEXT = 'This sentence lies in a tree of its own, beside that of the page, and reads like the rest of it.';
const OTHER = 'Another article altogether, about the price of herring, which has fallen, says that it has fallen.';
const at = (name) => `https://pictures.kestrel.example/${name}`;

/** A page in a page. */
const framed = (head, body) => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** An element whose shadow root is made by a script of the page. */
const hosting = (id, mode, html) => `<script>
  document.getElementById('${id}').attachShadow({ mode: '${mode}' }).innerHTML = ${JSON.stringify(html)};
</script>`;

/** @type {import('./snapshot-pages.mjs').SnapshotPage[]} */
export const TREE_PAGES = [
  {
    name: 'pictures: chosen, lazy, blank, previewed, drawn as a background',
    head: `<style>.photo { width: 400px; height: 250px; background: url(${at('background-400x250.png')}) center / cover no-repeat }
      .paper { width: 400px; height: 250px; background: url(${at('paper-16x16.png')}) repeat } .stretch { width: 480px; height: 270px }</style>`,
    body: article(`
      <figure><img srcset="${at('chosen-800x450.png')} 800w, ${at('chosen-1600x900.png')} 1600w" sizes="400px" alt="chosen"></figure>
      <figure><img src="${at('count-1x1.png')}" data-unheard-of="${at('never-heard-800x450.png')}" alt="under an unheard name"></figure>
      <figure><img src="${at('again-1x1.png')}" data-lazy="${at('lazy-800x450.png')}" alt="lazy"></figure>
      <figure><img class="stretch" src="${at('preview-32x18.png')}" data-src="${at('large-800x450.png')}" alt="previewed"></figure>
      <figure><div class="photo" role="img" aria-label="drawn as a background"></div><figcaption>The lamp at dusk.</figcaption></figure>
      <div class="paper"></div>
      <img src="${at('pixel-1x1.png')}" alt=""><img src="${at('icon-24x24.png')}" alt="">`),
    with: [...PARAGRAPHS, 'The lamp at dusk.'],
    pictures: [
      'chosen-1600x900', 'never-heard-800x450', 'lazy-800x450', 'large-800x450', 'background-400x250',
    ].map((name) => at(`${name}.png`)),
  },
  {
    name: 'an open shadow root, with slots in place',
    head: '',
    body: `<div id="host"><h1 slot="top">The keeper of an automatic light</h1>${paragraphs(PARAGRAPHS.slice(2))}<p slot="none">Not assigned to any slot, and so on no screen, although it stands in the page.</p></div>
      ${hosting('host', 'open', `<article><slot name="top"></slot>${paragraphs(PARAGRAPHS.slice(0, 2))}<p>${TEXT}</p><slot></slot><slot name="empty"><p>${TEXT} (fallback)</p></slot></article>`)}`,
    with: [...PARAGRAPHS.slice(0, 2), TEXT, ...PARAGRAPHS.slice(2), `${TEXT} (fallback)`],
    without: ['Not assigned to any slot'],
  },
  {
    name: 'slots of slots',
    head: '',
    body: `<div id="outer">${paragraphs(PARAGRAPHS.slice(2))}</div>
      <script>
        const outer = document.getElementById('outer').attachShadow({ mode: 'open' });
        outer.innerHTML = ${JSON.stringify(`<article><h1>The keeper of an automatic light</h1><section>${paragraphs(PARAGRAPHS.slice(0, 2))}<slot></slot></section></article>`)};
        const inner = outer.querySelector('section').attachShadow({ mode: 'open' });
        inner.innerHTML = '<div><slot></slot></div>';
      </script>`,
    with: PARAGRAPHS,
  },
  {
    name: 'a closed shadow root',
    head: '',
    body: `${article('<div id="host"></div>')}${hosting('host', 'closed', `<p>${TEXT}</p>`)}`,
    with: [...PARAGRAPHS, TEXT],
  },
  {
    name: 'a frame of the same origin, and one without an address',
    head: '<style>iframe { width: 30em; height: 12em }</style>',
    others: {
      '/part/two.html': framed('<style>.gone { display: none }</style>', `${paragraphs(numbered(TEXT, 3))}<p class="gone">${TEXT} (gone)</p><img src="far.png" width="600" height="400" alt="far"><p><a href="letters">His letters</a> lie in a drawer, tied with a string, in the order in which they came.</p>`),
    },
    body: article(`<iframe src="/part/two.html"></iframe>
      <iframe srcdoc="${framed('', paragraphs(numbered(`${TEXT} Within`, 3)))}"></iframe>`),
    with: [...PARAGRAPHS, ...numbered(TEXT, 3), ...numbered(`${TEXT} Within`, 3), 'His letters lie in a drawer'],
    without: ['(gone)'],
    pictures: [`${HOST}/part/far.png`],
  },
  {
    name: 'a page whose article is a frame',
    head: '<style>iframe { width: 40em; height: 50em }</style>',
    others: {
      '/inner.html': framed('<title>The keeper of an automatic light</title><meta name="author" content="Una Brack">', article(`<p>${TEXT}</p>`)),
    },
    body: '<iframe src="/inner.html"></iframe>',
    with: [...PARAGRAPHS, TEXT],
  },
  {
    name: 'a set of frames',
    whole: '<html><head><title>Kestrel</title></head><frameset cols="30%,70%"><frame src="/menu.html"><frame src="/text.html"></frameset></html>',
    others: {
      '/menu.html': framed('', '<ul><li><a href="/1">Lighthouses</a><li><a href="/2">Buoys</a></ul>'),
      '/text.html': framed('', article(`<p>${TEXT}</p>`)),
    },
    with: [...PARAGRAPHS, TEXT],
    without: ['Buoys'],
  },
  {
    name: 'the article in view, and not its neighbours',
    head: '<meta property="og:title" content="The keeper of an automatic light"><meta name="author" content="Una Brack">',
    body: `${article('')}<article id="second"><h1>Herring</h1>${paragraphs(numbered(OTHER, 12))}</article>
      <article><h1>A third matter</h1>${paragraphs(numbered(TEXT, 12))}</article>`,
    before: () => {
      document.title = 'Herring – Kestrel';
      history.pushState({}, '', '/sea/herring');
      document.querySelector('#second').scrollIntoView();
    },
    with: numbered(OTHER, 12),
    without: [...PARAGRAPHS, TEXT],
    title: 'Herring',
    byline: null,
  },
  {
    name: 'the article in view, where nothing says that there are several',
    head: '<meta property="og:title" content="The keeper of an automatic light"><meta name="author" content="Una Brack">',
    body: `<div id="stream">${[['', 'The keeper of an automatic light', PARAGRAPHS], ['second', 'Herring', numbered(OTHER, 12)], ['third', 'A third matter', numbered(TEXT, 12)]]
      .map(([id, title, list]) => `<div class="story" id="${id}"><div><h1>${title}</h1><span class="pubdate">2025-03-06</span></div><div>${paragraphs(list)}</div></div>`).join('')}</div>`,
    before: () => {
      document.querySelector('#second').scrollIntoView();
    },
    with: numbered(OTHER, 12),
    without: [...PARAGRAPHS, TEXT],
    title: 'Herring',
    byline: null,
  },
  {
    name: 'chapters with headlines of the first order are one article',
    head: '',
    body: `<div>${['Steps', 'Letters', 'Nights'].map((part) => `<div class="part"><h1>${part}</h1>${paragraphs(numbered(`${part}: ${TEXT}`, 8))}</div>`).join('')}</div>`,
    with: ['Steps', 'Letters', 'Nights'].map((part) => `${part}: ${TEXT} (8)`),
  },
  {
    name: 'the first of several articles, before anybody scrolls',
    head: '<meta property="og:title" content="The keeper of an automatic light"><meta name="author" content="Una Brack">',
    body: `${article('')}<article><h1>Herring</h1>${paragraphs(numbered(OTHER, 12))}</article>`,
    with: PARAGRAPHS,
    without: [OTHER],
    title: 'The keeper of an automatic light',
    byline: 'Una Brack',
  },
  {
    name: 'entries of one text are not neighbours',
    head: '',
    body: `<main><h1>The keeper of an automatic light</h1>${paragraphs(PARAGRAPHS)}
      ${['Steps', 'Letters', 'Nights'].map((part) => `<article><h2>${part}</h2>${paragraphs(numbered(`${part}: ${TEXT}`, 8))}</article>`).join('')}</main>`,
    with: [...PARAGRAPHS, ...['Steps', 'Letters', 'Nights'].map((part) => `${part}: ${TEXT} (8)`)],
  },
  {
    name: 'formulae by their source, however they are drawn',
    head: '<style>.katex-mathml { position: absolute; clip: rect(1px, 1px, 1px, 1px); width: 1px; height: 1px; overflow: hidden } mjx-assistive-mml { position: absolute; clip: rect(1px, 1px, 1px, 1px); width: 1px; height: 1px; overflow: hidden }</style>',
    body: article(`<p>The range is <span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>d</mi></mrow><annotation encoding="application/x-tex">d = \\sqrt{2rh}</annotation></semantics></math></span><span class="katex-html" aria-hidden="true"><span>d</span><span>=</span><span>√2rh</span></span></span>, where the radius is that of the earth, and the height that of the lamp.</p>
      <p>In an encyclopaedia <span><span style="display: none"><math alttext="d = 3.57\\sqrt{h}"><mi>d</mi></math></span><img src="${at('formula-120x24.png')}" aria-hidden="true" alt="d = 3.57\\sqrt{h}"></span> is drawn as a small picture, with its source hidden beside it.</p>
      <p>In other words <span class="MathJax_Preview"></span><span class="MathJax"><nobr><span>h=d</span><sup>2</sup><span>/2r</span></nobr></span><script type="math/tex">h = \\frac{d^2}{2r}</script>, as the keeper knows by heart, and says when he is asked.</p>`),
    with: [...PARAGRAPHS, 'd = \\sqrt{2rh}', 'In an encyclopaedia d = 3.57\\sqrt{h} is drawn', 'h = \\frac{d^2}{2r}'],
    without: ['√2rh', 'h=d'],
  },
];
