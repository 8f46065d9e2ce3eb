/**
 * Draws the pictures that the tests' server answers with: hills under a pale sky, one of a few for each
 * address. They stand for other people's photographs, which are not ours to ship.
 */
import { createHash } from 'node:crypto';
import { crc32, deflateSync } from 'node:zlib';

const DEFAULT_SIZE = { width: 960, height: 540 };
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const TRUE_COLOUR = 2;

/** From the sky down to the nearest hill. */
const PALETTES = [
  [[236, 240, 241], [184, 205, 213], [129, 164, 176], [76, 117, 131], [37, 70, 84]],
  [[248, 239, 228], [232, 201, 173], [201, 153, 126], [150, 102, 88], [88, 60, 60]],
  [[238, 242, 231], [197, 214, 184], [148, 178, 139], [97, 135, 100], [52, 86, 67]],
];

const VARIANTS = 6;
/** @type {Map<string, Buffer>} */
const drawn = new Map();

/**
 * @param {string} address decides which picture it is, and how large when it ends with `-800x450.png`
 * @returns {Buffer} a PNG, of 960 by 540 without
 */
export function pictureFor(address) {
  const variant = createHash('sha256').update(address).digest()[0] % VARIANTS;
  const [, width, height] = /-(\d+)x(\d+)\.png$/u.exec(address) ?? [];
  const size = width ? { width: Number(width), height: Number(height) } : DEFAULT_SIZE;
  const key = `${variant} ${size.width} ${size.height}`;
  const picture = drawn.get(key) ?? draw(createHash('sha256').update(`${variant}`).digest(), size);
  drawn.set(key, picture);
  return picture;
}

function draw(seed, { width, height }) {
  const palette = PALETTES[seed[0] % PALETTES.length];
  const rows = Buffer.alloc(height * (1 + width * 3));
  for (let x = 0; x < width; x += 1) {
    const ridges = ridgesAt(x, height, seed);
    for (let y = 0; y < height; y += 1) {
      const layer = ridges.filter((ridge) => y >= ridge).length;
      const offset = y * (1 + width * 3) + 1 + x * 3;
      Buffer.from(palette[layer]).copy(rows, offset);
    }
  }
  return encode(rows, { width, height });
}

/** The height of the four hills at a column: sums of two waves whose phases the address decides. */
function ridgesAt(x, height, seed) {
  return [0, 1, 2, 3].map((layer) => {
    const base = height * (0.34 + layer * 0.17);
    const slow = Math.sin(x / (170 + seed[layer + 1] / 4) + seed[layer + 5]) * 34;
    const fast = Math.sin(x / (47 + seed[layer + 9] / 8) + seed[layer + 13]) * 11;
    return base + slow + fast;
  });
}

/** @see https://www.w3.org/TR/png-3/ */
function encode(rows, { width, height }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header[8] = 8;
  header[9] = TRUE_COLOUR;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const typed = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, checksum]);
}
