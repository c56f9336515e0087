import browser from 'webextension-polyfill';
import type { FillerWorld } from '../page/fillerWorld';
import type { FillResult, NoBox, PageBox, UndoResult } from '../page/types';
import { tabInFront } from './activeTab';

const PATIENCE_MS = 1900;
/** A page that has been busy so long is not to begin any more: filling takes up to a second. */
const LATEST_START_MS = 800;

/** The box to write in that has the focus in the tab in front; changes nothing. */
export async function findPageBox(): Promise<PageBox | NoBox> {
  return orElse(ask<PageBox | NoBox>('find'), 'no-access');
}

/** Inserts a text at the caret of that box, over what is selected; what stood there stays. */
export async function fillPageBox(text: string): Promise<FillResult> {
  return orElse(ask<FillResult>('fill', text), { done: 'none', why: 'no-access' });
}

/** Takes the text out again that was inserted last; leaves what the shopper has typed since. */
export async function undoFill(): Promise<UndoResult> {
  return orElse(ask<UndoResult>('undo'), 'no-access');
}

/**
 * Lays the filler down in the page and asks it, in the world of the extension's scripts. The click that opened the popup
 * allows both. In place of an older filler it takes over what that one did last.
 */
async function ask<Answer>(what: 'find' | 'fill' | 'undo', text = ''): Promise<Answer> {
  const until = Date.now() + LATEST_START_MS;
  const tab = await tabInFront();
  const page = { target: { tabId: tab!.id! }, injectImmediately: true };
  await browser.scripting.executeScript({ ...page, files: ['/filler.js'] });
  const [main] = await browser.scripting.executeScript({
    ...page,
    args: [what, until, text],
    func: (asked: typeof what, latest: number, given: string) =>
      (globalThis as FillerWorld).baroMunui![asked](latest, given),
  });
  if (!main?.result) throw new Error('The page gave no answer.');
  return main.result as Answer;
}

async function orElse<Answer>(asked: Promise<Answer>, otherwise: Answer): Promise<Answer> {
  const late = new Promise<Answer>((done) => setTimeout(() => done(otherwise), PATIENCE_MS));
  return Promise.race([asked.catch(() => otherwise), late]);
}
