import { fileURLToPath } from 'node:url';
import { preact } from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

// WXT's translations need a browser: component tests read the same locale files without one.
const alias = { '#i18n': fileURLToPath(new URL('tests/components/i18n.ts', import.meta.url)) };

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [preact()],
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/gates/**'],
          environment: 'happy-dom',
        },
      },
      { test: { name: 'gates', include: ['tests/gates/**/*.test.ts'] } },
    ],
  },
});
