/**
 * The background's entry: registers its listeners, nothing else.
 *
 * All of it happens synchronously at the top level. A browser that starts the background for an
 * event delivers the event only to listeners that are there when this file has run.
 */
import '../shared/webext.js';
import { prepareCore } from './core.js';
import { makeMenus, onMenu } from './menus.js';
import { createRouter } from './router.js';
import { ROUTES } from './routes.js';
import { openReader } from './toolbar.js';

const { webext } = globalThis.qingdu;
webext.onActionClicked(prepareCore);
webext.onActionClicked(openReader);
webext.onInstalled(makeMenus);
webext.onMenuClicked(prepareCore);
webext.onMenuClicked(onMenu);
webext.onMessage(createRouter(ROUTES));
