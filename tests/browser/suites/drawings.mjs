/** What scripts have painted: seen in the reader, asked from nobody, and told in the file. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { describePage } from '../page-state.mjs';
import { HOST, PARAGRAPHS, article, markup } from '../snapshot-pages.mjs';

const CAPTION = 'Lights counted, by month.';
const LABEL = 'Eleven letters, one a year.';
const canvas = (id, attributes = '') => `<canvas id="${id}" width="600" height="300" ${attributes}></canvas>`;

const PAGE = markup({
  head: '<style>canvas { width: 400px } .dark { background: rgb(1, 2, 3) } .small { width: 80px }</style>',
  body: `${article(`
    <figure class="dark">${canvas('bars')}<figcaption>${CAPTION}</figcaption></figure>
    <p>${canvas('line', `aria-label="${LABEL}"`)}</p>
    ${canvas('blank')}${canvas('small', 'class="small"')}
    <figure>${canvas('gl')}</figure>`)}
    <script>
      for (const [id, colour] of [['bars', 'red'], ['line', 'lime'], ['small', 'red']]) {
        const context = document.getElementById(id).getContext('2d');
        context.fillStyle = colour;
        context.fillRect(20, 20, 300, 200);
      }
    </script>`,
});

/** @param {() => import('../session.mjs').Session} current */
export function testDrawings(current) {
  describe('drawings', () => {
    test('are painted again, where they stand, on their own paper', async () => {
      const session = current();
      await session.visit(`${HOST}/drawn`, { body: PAGE });
      const before = await describePage(session.browser);
      session.takeRequests();
      assert.equal(await session.openReader(), 'open');
      const seen = await session.browser.evalInReader((root) =>
        [...root.querySelectorAll('article canvas')].map((drawing) => ({
          colour: [...drawing.getContext('2d').getImageData(100, 100, 1, 1).data],
          paper: getComputedStyle(drawing).backgroundColor,
          label: drawing.getAttribute('aria-label'),
          width: Math.round(drawing.getBoundingClientRect().width),
          caption: drawing.closest('figure')?.querySelector('figcaption')?.textContent ?? '',
        })),
      );
      const width = 400;
      assert.deepEqual(seen, [
        { colour: [255, 0, 0, 255], paper: 'rgb(1, 2, 3)', label: '', width, caption: CAPTION },
        { colour: [0, 255, 0, 255], paper: 'rgb(255, 255, 255)', label: LABEL, width, caption: '' },
      ]);
      const { bytes } = await session.save();
      const saved = String(bytes);
      assert.deepEqual(session.takeRequests(), []);
      await session.closeReader();
      assert.deepEqual(await describePage(session.browser), before);
      assert.ok(!saved.includes('.invalid'), saved);
      for (const line of [...PARAGRAPHS, CAPTION, LABEL]) {
        assert.ok(saved.includes(line), `lost: ${line}`);
      }
    });

    test('a page cannot have another address painted as one', async () => {
      const session = current();
      const body = article('<figure><img src="https://drawing.invalid/7" width="400" height="300" alt="none"></figure>');
      await session.visit(`${HOST}/feigned`, { body: markup({ body }) });
      session.takeRequests();
      assert.equal(await session.openReader(), 'open');
      assert.equal(await session.browser.evalInReader((root) => root.querySelectorAll('article :is(img, canvas)').length), 0);
      assert.deepEqual(session.takeRequests(), []);
      await session.closeReader();
    });
  });
}
