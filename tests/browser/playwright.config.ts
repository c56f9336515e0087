import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  globalSetup: './globalSetup.ts',
  outputDir: '../../test-results/browser',
  // Each worker has a browser of its own; the machine has two cores.
  workers: 2,
  fullyParallel: false,
  timeout: 40_000,
  expect: { timeout: 8_000 },
  reporter: 'line',
  forbidOnly: Boolean(process.env['CI']),
});
