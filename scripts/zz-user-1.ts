import { openExtensionBrowser, welcomePage } from './chromium/extensionBrowser';
import { todaysPage } from '../tests/browser/todaysPage';
const lang = (process.argv[2] ?? 'ko') as 'ko'|'en';
const schemes = (process.argv[3] ?? 'light,dark').split(',') as ('light'|'dark')[];
const names = (process.argv[4] ?? 'shipping-five-days,delivered,payment-failed,confirmed,cancelled-refunded,two-sellers,negative-no-such-order,negative-login-in-place').split(',');
(async () => {
  const b = await openExtensionBrowser({ language: lang });
  for (const n of names) {
    const { url, html } = todaysPage(n);
    b.serve(url, html);
    const page = await b.context.newPage(); await page.goto(url);
    const popup = await b.openPopup(page);
    await popup.waitForTimeout(1500);
    const m = await popup.evaluate(() => ({ w: innerWidth, h: innerHeight, sh: document.documentElement.scrollHeight, sw: document.documentElement.scrollWidth }));
    console.log(n, JSON.stringify(m));
    for (const c of schemes) { await popup.emulateMedia({ colorScheme: c }); await popup.screenshot({ path: `/tmp/user-${lang}-${n}-${c}.png` }); }
    await popup.emulateMedia({ colorScheme: 'light' });
    console.log((await popup.locator('body').innerText()).slice(0, 6000)); console.log('-----');
    await popup.close(); await page.close();
  }
  await b.close();
})();
