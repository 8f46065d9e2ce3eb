/** Where things lie in the work tree. */
import { fileURLToPath } from 'node:url';
import path from 'node:path';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const PACKAGES = path.join(ROOT, 'pkg');
export const FIXTURES = path.join(ROOT, 'tests/fixtures');
/** Real pages of other people, beside the work tree on some machines; never in it. */
export const CORPUS = path.join(ROOT, '../shared/corpus');
/** Cargo's target folder. */
export const TARGET = path.resolve(ROOT, process.env.CARGO_TARGET_DIR ?? 'target');
