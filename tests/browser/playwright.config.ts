import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: '.',
  globalSetup: './globalSetup.ts',
  // Texts alone are kept: they are the same on every system.
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  outputDir: '../../test-results/browser',
  // Each worker has a browser of its own; the machine has two cores.
  workers: 2,
  fullyParallel: false,
  timeout: 40_000,
  expect: { timeout: 8_000 },
  reporter: 'line',
  forbidOnly: Boolean(process.env['CI']),
});
