/** Everything that {@link ./suite.mjs} demands, in Firefox. */
import { testBrowser } from './suite.mjs';

testBrowser('firefox');
