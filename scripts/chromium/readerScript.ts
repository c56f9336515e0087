import { build } from 'vite';
import type { ReadResult } from '../../utils/orders/types';

/** What the script below leaves in the page. */
export interface WithReader {
  reader: { readOrders(document: Document, url: string, now: Date): ReadResult };
}

/** The reader as one script: what a page shows and hides is a real browser's to say. */
export async function readerScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'utils/orders/readOrders.ts', formats: ['iife'], name: 'reader' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const code = output && 'output' in output ? output.output[0].code : '';
  return code.replace(/^var reader/, 'globalThis.reader');
}
