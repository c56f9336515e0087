import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { PageAnswer } from '../../utils/browser/readActiveTab';
import { defaultSettings, type Settings } from '../../utils/settings/types';
import { currentChannel, currentDraft, currentTone } from '../../utils/state/selected';
import { inquiryOf } from '../../utils/state/work';
import { FakeSession, openedOver, settled, type FakeBrowser } from './fakeBrowser';
import { sampleAnswer } from './samples';

beforeAll(async () => void (await import('../../utils/state/restored')));

/** A panel before which pages come to the front one after the other. */
async function panelBefore(pages: PageAnswer[], fake: FakeBrowser = {}) {
  const left = [...pages];
  const session = fake.session ?? new FakeSession();
  const store = await openedOver({
    place: 'panel',
    readPage: () => Promise.resolve(left.shift() ?? pages.at(-1)!),
    ...fake,
    session,
  });
  return { store, session };
}

const none: PageAnswer = { kind: 'not-an-order' };
const paid = sampleAnswer('paid');
const delivered = sampleAnswer('delivered');
const latestNumber = (session: FakeSession) =>
  JSON.stringify(session.stored.get('order:latest') ?? '').match(/"orderNumber":\{"value":"(\d+)"/)?.[1];

function closedGate() {
  const opened: (() => void)[] = [];
  const promise = new Promise<void>((done) => void opened.push(done));
  return { promise, open: () => opened.forEach((done) => done()) };
}

/** Settings that another page changes. */
function settingsElsewhere() {
  const heard: ((settings: Settings) => void)[] = [];
  return {
    onSettingsChange: (changed: (settings: Settings) => void) => void heard.push(changed),
    change: (settings: Settings) => heard.forEach((tell) => tell(settings)),
  };
}

describe('the panel', () => {
  it('keeps settings that were changed while it is open', async () => {
    const { change, onSettingsChange } = settingsElsewhere();
    const { store } = await panelBefore([paid], { onSettingsChange });
    change({ ...defaultSettings, tone: 'firm' });
    await store.getState().follow();
    expect(currentTone(store.getState())).toBe('firm');
  });

  it('has a draft in another language as soon as the settings, or another window, say so', async () => {
    const { change, onSettingsChange } = settingsElsewhere();
    const { store, session } = await panelBefore([paid], { onSettingsChange });
    change({ ...defaultSettings, language: 'en' });
    await vi.waitFor(() => expect(currentDraft(store.getState())?.title).toMatch(/^en /));
    const other = await openedOver({ session });
    other.getState().chooseLanguage('ko');
    await vi.waitFor(() => expect(currentDraft(store.getState())?.title).toMatch(/^ko /));
  });

  it('writes for the seller’s talk only while that is in front', async () => {
    const talk = { url: 'https://talk.naver.com/ct/w1' };
    const { store } = await panelBefore([paid, none, paid], { tab: () => Promise.resolve(talk) });
    await store.getState().follow();
    expect(currentChannel(store.getState())).toBe('seller-talk');
    await store.getState().follow();
    expect(currentChannel(store.getState())).toBe('seller-inquiry');
  });

  it('leaves the latest order the latest when another page only passes by, until something is written there', async () => {
    const { store, session } = await panelBefore([paid, delivered]);
    const first = latestNumber(session);
    await store.getState().follow();
    expect(store.getState().orders[0]?.orderNumber?.value).not.toBe(first);
    expect(latestNumber(session)).toBe(first);
    store.getState().editBody('defective', '금이 갔어요');
    await vi.waitFor(() =>
      expect(latestNumber(session)).toBe(store.getState().orders[0]?.orderNumber?.value),
    );
  });

  it('loses no letter that is typed while the same page is read again', async () => {
    const session = new FakeSession();
    let gate = Promise.resolve();
    const load = async (key: string) => {
      const value = await session.load(key);
      await gate;
      return value;
    };
    const { store } = await panelBefore([paid], { session, load });
    store.getState().editBody('cancel', '취소');
    await settled();
    const { promise, open } = closedGate();
    gate = promise;
    const following = store.getState().follow();
    await settled();
    store.getState().editBody('cancel', '취소해');
    open();
    await following;
    expect(inquiryOf(store.getState().work).bodies).toEqual({ cancel: '취소해' });
  });

  it('stands empty once everything was removed, and writes nothing of it back', async () => {
    const { store, session } = await panelBefore([paid]);
    store.getState().editBody('cancel', '지워질 글');
    await settled();
    session.clear();
    await settled();
    expect(inquiryOf(store.getState().work).bodies).toEqual({});
    store.getState().chooseTone('firm');
    await settled();
    expect(JSON.stringify([...session.stored])).not.toContain('지워질 글');
  });
});
