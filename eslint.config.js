/**
 * What the extension's JavaScript and its tests are held to. The bans carry their reasons.
 */
import js from '@eslint/js';
import globals from 'globals';
import jsdoc from 'eslint-plugin-jsdoc';
import noUnsanitized from 'eslint-plugin-no-unsanitized';

const oneDoor = 'Only shared/webext.js names the browser’s API.';
const noMarkup = 'Build nodes with shared/dom.js: markup from a page must never be parsed again.';

export default [
  { ignores: ['pkg/', 'target/', 'node_modules/', 'xtask/', 'tests/fixtures/'] },
  js.configs.recommended,
  jsdoc.configs['flat/recommended-typescript-flavor-error'],
  noUnsanitized.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      curly: 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'no-shadow': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'max-lines': ['error', 400],
      'max-params': ['error', 4],
      'no-restricted-properties': [
        'error',
        { property: 'innerHTML', message: noMarkup },
        { property: 'outerHTML', message: noMarkup },
        { property: 'insertAdjacentHTML', message: noMarkup },
      ],
      'jsdoc/require-jsdoc': ['error', { require: { FunctionDeclaration: true } }],
      // The types are the compiler's business, and it knows the global ones.
      'jsdoc/no-undefined-types': 'off',
      'jsdoc/reject-any-type': 'off',
      'jsdoc/tag-lines': 'off',
    },
  },
  {
    files: ['extension/**/*.js'],
    languageOptions: { globals: { ...globals.browser, ...globals.webextensions } },
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'chrome', message: oneDoor },
        { name: 'browser', message: oneDoor },
      ],
    },
  },
  {
    // Classic scripts, injected or loaded by a page: they share a namespace and cannot import.
    files: ['extension/{content,notice,reader,save,shared}/**/*.js'],
    languageOptions: { sourceType: 'script' },
  },
  {
    files: ['extension/shared/webext.js'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['tests/**/*.{js,mjs}', 'eslint.config.js'],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      'no-unsanitized/method': 'off', // a test imports what its list names; none of it ships
      'jsdoc/require-jsdoc': 'off',
      'jsdoc/require-param': 'off',
      'jsdoc/require-param-description': 'off',
      'jsdoc/require-property-description': 'off',
      'jsdoc/require-returns': 'off',
      'jsdoc/require-returns-description': 'off',
      'jsdoc/escape-inline-tags': 'off',
    },
  },
  {
    // Their drivers hand functions to the pages and, in Firefox, to the browser itself.
    files: ['tests/browser/**/*.mjs'],
    languageOptions: {
      globals: {
        ...globals.browser,
        ...globals.webextensions,
        ChromeUtils: 'readonly',
        Ci: 'readonly',
        Components: 'readonly',
        Services: 'readonly',
        WebExtensionPolicy: 'readonly',
      },
    },
  },
];
