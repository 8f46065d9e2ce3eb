/** Reads the text of a PDF with poppler's `pdftotext`, where that is installed. */
import { spawnSync } from 'node:child_process';

/** @returns {boolean} */
export function hasPdfReader() {
  return spawnSync('pdftotext', ['-v']).error === undefined;
}

/** @param {Buffer} pdf @returns {string[]} the text of each page */
export function pagesOfPdf(pdf) {
  const { stdout, stderr, status } = spawnSync('pdftotext', ['-layout', '-', '-'], { input: pdf });
  if (status !== 0) {
    throw new Error(`pdftotext: ${stderr}`);
  }
  // Each page ends with a form feed.
  return String(stdout).split('\f').slice(0, -1);
}
