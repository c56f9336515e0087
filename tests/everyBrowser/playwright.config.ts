import { defineConfig } from '@playwright/test';
import type { Target } from '../gates/files';

/** One project for each build: `--project firefox-mv3`. */
export default defineConfig<object, { target: Target }>({
  testDir: '.',
  globalSetup: './globalSetup.ts',
  outputDir: '../../test-results/every-browser',
  workers: 2,
  fullyParallel: false,
  timeout: 40_000,
  expect: { timeout: 8_000 },
  reporter: 'line',
  forbidOnly: Boolean(process.env['CI']),
  projects: [
    { name: 'chrome-mv3', testIgnore: /firefox\w*\.test/, use: { target: 'chrome-mv3' } },
    { name: 'firefox-mv2', testIgnore: /firefoxMv3\.test/, use: { target: 'firefox-mv2' } },
    { name: 'firefox-mv3', use: { target: 'firefox-mv3' } },
  ],
});
