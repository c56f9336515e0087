import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hasDisplay } from './scripts/hasDisplay';
import { sites } from './utils/orders/sites/sites';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  // Without a display `npm run dev` still builds at every change, for a browser elsewhere to load.
  webExt: { disabled: !hasDisplay },
  hooks: {
    'entrypoints:resolved'(_wxt, entrypoints) {
      for (const { type, options } of entrypoints)
        if (type === 'content-script')
          options.matches = sites.flatMap(({ matchPatterns = [] }) => matchPatterns);
    },
  },
  vite: () => ({
    plugins: [preact()],
    // Every browser that we name preloads by itself; the stand-in would be the build's only `fetch`.
    // The colours are `light-dark()`, which needs no rewriting for the browsers that we name.
    build: { modulePreload: { polyfill: false }, cssTarget: ['chrome123', 'firefox142'] },
    resolve: {
      alias: {
        'wxt/utils/content-script-context': fileURLToPath(
          new URL('utils/browser/silentContext.ts', import.meta.url),
        ),
      },
    },
  }),
  manifest: ({ browser, manifestVersion }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage'],
    optional_permissions: ['notifications'],
    commands: {
      [manifestVersion === 2 ? '_execute_browser_action' : '_execute_action']: {
        suggested_key: { default: 'Alt+Shift+M', mac: 'MacCtrl+Shift+M' },
      },
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'baro-munui@baro-munui.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
