import type { SupportHours } from '../orders/readAnswer';
import type { Order } from '../orders/types';
import { tabInFront } from './activeTab';
import { askPage, type NoAnswer } from './askPage';

/** Why a page gives no order; garbled: what it answered made no sense. */
export type NoOrder = 'signed-out' | 'not-an-order' | 'garbled' | NoAnswer;

export interface OrderAnswer {
  kind: 'read';
  orders: Order[];
  complete: boolean;
  host?: string;
  supportHours?: SupportHours;
  /** Why the page in front gives none, where this is what another page gave earlier. */
  earlier?: NoOrder;
}

export type PageAnswer = OrderAnswer | { kind: NoOrder };

type Understanding = Promise<typeof import('../orders/readAnswer')>;

const PATIENCE_MS = 2000;
const PAUSE_MS = 150;

/**
 * Asks the page in front of the shopper what it says, and waits up to two seconds for one that is still loading or too
 * busy to answer. Never throws: every way in which asking can fail is an answer.
 */
export async function readActiveTab(wasClicked = true): Promise<PageAnswer> {
  // Fetched while the page is asked: the popup is on the screen before it is needed.
  const understanding: Understanding = import('../orders/readAnswer');
  understanding.catch(() => {});
  const tab = await tabInFront().catch(() => undefined);
  if (tab?.id === undefined) return { kind: 'browser-page' };
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const answer = await Promise.race([
      ask(tab.id, understanding, wasClicked),
      stillLoadingAfter(end - Date.now()),
    ]);
    if (answer.kind !== 'loading' || Date.now() + PAUSE_MS > end) return answer;
    await new Promise((done) => setTimeout(done, PAUSE_MS));
  }
}

function stillLoadingAfter(milliseconds: number): Promise<PageAnswer> {
  return new Promise((done) => setTimeout(() => done({ kind: 'loading' }), milliseconds));
}

async function ask(tabId: number, understanding: Understanding, wasClicked: boolean): Promise<PageAnswer> {
  const reply = await askPage(tabId, wasClicked);
  if ('kind' in reply) return reply;
  try {
    const { readAnswer } = await understanding;
    const result = readAnswer(reply.answer, new Date());
    if (!result) return { kind: 'garbled' };
    if (result.state !== 'read') return { kind: result.state };
    const { orders, complete, host, supportHours } = result;
    return {
      kind: 'read',
      orders,
      complete: complete !== false,
      ...(host && { host }),
      ...(supportHours && { supportHours }),
    };
  } catch {
    return { kind: 'garbled' };
  }
}
