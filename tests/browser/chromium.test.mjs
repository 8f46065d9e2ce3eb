/** Everything that {@link ./suite.mjs} demands, in Chromium. */
import { testBrowser } from './suite.mjs';

testBrowser('chromium');
