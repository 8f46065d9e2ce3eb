/**
 * What the click runs: opens or closes the reader when its files are there already, and tells the
 * background whether they were.
 */
'use strict';
globalThis.qingdu?.overlay && globalThis.qingdu.styles
  ? (globalThis.qingdu.overlay.toggle(), true)
  : false;
