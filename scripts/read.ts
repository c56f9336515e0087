/** `npm run read -- FILE --url URL`: prints what `readOrders` makes of a saved page, as JSON. */
import { parseArgs } from 'node:util';
import { Window } from 'happy-dom';
import { readOrders } from '../utils/orders/readOrders';
import { savedPage } from './savedPage';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { url: { type: 'string' }, now: { type: 'string' } },
});
const [file] = positionals;
if (!file || !values.url) {
  console.error('Usage: npm run read -- FILE --url URL [--now 2026-11-22T10:00:00+09:00]');
  process.exit(2);
}

const html = savedPage(file, values.url);
const window = new Window({ url: values.url, settings: { disableJavaScriptEvaluation: true } });
window.document.write(html);
const now = values.now ? new Date(values.now) : new Date();
console.log(JSON.stringify(readOrders(window.document as unknown as Document, values.url, now), null, 2));
await window.happyDOM.close();
