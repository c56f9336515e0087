import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { hasDisplay } from './scripts/hasDisplay';
import { firstLoadGroups } from './scripts/firstLoadGroups';
import { writeTightZip } from './scripts/tightZip';
import { sites } from './utils/orders/sites/sites';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  // Without a display `npm run dev` still builds at every change, for a browser elsewhere to load.
  webExt: { disabled: !hasDisplay },
  hooks: {
    // Firefox's store packs anew in any case, and takes a far larger one.
    async 'zip:extension:done'(wxt, path) {
      if (wxt.config.browser === 'chrome') await writeTightZip(wxt.config.outDir, path);
    },
    'entrypoints:resolved'(_wxt, entrypoints) {
      for (const { type, options } of entrypoints)
        if (type === 'content-script')
          options.matches = sites.flatMap(({ matchPatterns = [] }) => matchPatterns);
    },
    // Firefox has two packages, Chrome and Edge share one.
    'zip:extension:start'({ config }) {
      if (config.browser === 'firefox')
        config.zip.artifactTemplate = '{{name}}-{{version}}-{{browser}}-{{manifestVersion}}.zip';
    },
    // What is injected into pages, and Firefox's background, are one file each in any case.
    'vite:build:extendConfig'(entrypoints, config) {
      const output = config.build?.rolldownOptions?.output;
      if (output && !Array.isArray(output) && entrypoints.some(({ type }) => type === 'popup'))
        Object.assign(output, {
          codeSplitting: { groups: firstLoadGroups },
          // Nothing of ours is cached by name: a hash in each would only weigh.
          chunkFileNames: 'chunks/[name].js',
          entryFileNames: ({ name }: { name: string }) =>
            name === 'background' ? '[name].js' : 'chunks/[name].js',
          assetFileNames: 'assets/[name].[ext]',
        });
    },
  },
  vite: () => ({
    plugins: [preact()],
    // Every browser that we name preloads by itself; the stand-in would be the build's only `fetch`.
    // The colours are `light-dark()`, which needs no rewriting for the browsers that we name.
    build: {
      modulePreload: { polyfill: false },
      cssTarget: ['chrome123', 'firefox142'],
      // Slower than the bundler's own, and 4 kB smaller in the store's zip.
      minify: 'terser',
      terserOptions: { ecma: 2020, compress: { passes: 3 } },
    },
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
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
