/** Prints the path of a browser, for build.sh; nothing when there is none. */
import { findBrowser } from './browsers.mjs';

const found = findBrowser(/** @type {'chromium' | 'firefox'} */ (process.argv[2]));
if (found) {
  console.log(found);
}
