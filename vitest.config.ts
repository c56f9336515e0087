import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// WXT's translations need a browser: component tests read the same locale files without one.
const alias = { '#i18n': fileURLToPath(new URL('tests/components/i18n.ts', import.meta.url)) };

const everyPage = [
  'tests/orders/readOrders.test.ts',
  'tests/orders/readOrders.mutations.test.ts',
  'tests/orders/report/pageReport.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'tests/{backup,contact,deadlines,faq,hours,inquiry,kept,orders,reminders,settings,sources,wait}/**/*.test.ts',
          ],
          exclude: everyPage,
          // Pure functions: nothing is left behind between files.
          isolate: false,
        },
      },
      // Every page pair, as it is, rebuilt and reported: too long for the check before every commit.
      { test: { name: 'pages', include: everyPage } },
      {
        plugins: [preact()],
        resolve: { alias },
        test: {
          name: 'popup',
          include: ['tests/{components,state,browserApi,page}/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          // On a busy machine a part that is loaded later takes its time.
          testTimeout: 15_000,
        },
      },
      { test: { name: 'gates', include: ['tests/gates/**/*.test.ts'] } },
    ],
  },
});
