import browser from 'webextension-polyfill';
import { checkedSnapshot } from '../orders/checkedSnapshot';
import { readSnapshot } from '../orders/readOrders';
import { pageReport } from '../orders/report/pageReport';
import { tabInFront } from './activeTab';
import { askPage } from './askPage';

const PATIENCE_MS = 2000;

/**
 * The report of the page in front of the shopper, who may copy it; null where it cannot be looked at. The page is asked
 * anew: nothing of it is kept from before.
 */
export async function reportActiveTab(): Promise<string | null> {
  try {
    const tab = await tabInFront();
    if (tab?.id === undefined) return null;
    const reply = await Promise.race([askPage(tab.id), nothingAfter(PATIENCE_MS)]);
    const snapshot = reply && 'answer' in reply ? checkedSnapshot(reply.answer) : null;
    if (!snapshot) return null;
    const { version } = browser.runtime.getManifest();
    return pageReport(snapshot, readSnapshot(snapshot, new Date()), version);
  } catch {
    return null;
  }
}

function nothingAfter(milliseconds: number): Promise<null> {
  return new Promise((done) => setTimeout(() => done(null), milliseconds));
}
