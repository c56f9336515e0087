import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { isSame, mergedWork } from '../../utils/state/mergedWork';
import { emptyWork, inquiryOf, withInquiry, type Work } from '../../utils/state/work';
import { FakeSession, openedOver, settled } from './fakeBrowser';

/** A popup and a panel on the same order. */
async function popupAndPanel() {
  const session = new FakeSession();
  const popup = await openedOver({ session });
  const panel = await openedOver({ session });
  return { session, popup, panel };
}

async function rest(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await settled();
}

// Fetched when it is first needed: here it is not to be waited for.
beforeAll(async () => void (await import('../../utils/state/restored')));

describe('two windows on one order', () => {
  it('show each other’s choices and letters at once', async () => {
    const { popup, panel } = await popupAndPanel();
    popup.getState().chooseTone('firm');
    popup.getState().editBody('cancel', '취소해 주세요');
    await rest();
    expect(panel.getState().work).toMatchObject({ tone: 'firm' });
    expect(inquiryOf(panel.getState().work).bodies).toEqual({ cancel: '취소해 주세요' });
    panel.getState().editBody('cancel', '취소해 주세요. 감사합니다.');
    await rest();
    expect(inquiryOf(popup.getState().work).bodies).toEqual({ cancel: '취소해 주세요. 감사합니다.' });
  });

  it('follow fast typing to its last letter, also while the way to follow is still being fetched', async () => {
    vi.resetModules();
    const { popup, panel } = await popupAndPanel();
    for (const text of ['언', '언제', '언제 오', '언제 오나요']) popup.getState().editBody('cancel', text);
    await vi.waitFor(() =>
      expect(inquiryOf(panel.getState().work).bodies).toEqual({ cancel: '언제 오나요' }),
    );
    await rest();
    expect(inquiryOf(popup.getState().work)).toMatchObject({
      bodies: { cancel: '언제 오나요' },
      setAside: {},
    });
  });

  it('keep what each of them changed at the same time', async () => {
    const { popup, panel } = await popupAndPanel();
    popup.getState().chooseTone('friendly');
    panel.getState().chooseChannel('seller-talk');
    await rest();
    for (const store of [popup, panel]) {
      expect(store.getState().work.tone).toBe('friendly');
      expect(inquiryOf(store.getState().work).channel).toBe('seller-talk');
    }
  });

  it('lose neither wording where both were typed at the same time', async () => {
    const { popup, panel } = await popupAndPanel();
    popup.getState().editBody('cancel', '팝업에서 쓴 글');
    panel.getState().editBody('cancel', '옆 창에서 쓴 글');
    await rest();
    for (const store of [popup, panel]) {
      const { bodies, setAside } = inquiryOf(store.getState().work);
      expect([bodies['cancel'], setAside['cancel']?.body].sort()).toEqual([
        '옆 창에서 쓴 글',
        '팝업에서 쓴 글',
      ]);
    }
    expect(popup.getState().work).toEqual(panel.getState().work);
  });

  it('come to rest: nobody writes once both have the same', async () => {
    const session = new FakeSession();
    const save = vi.spyOn(session, 'save');
    const popup = await openedOver({ session });
    const panel = await openedOver({ session });
    popup.getState().search('환불');
    panel.getState().search('취소');
    await rest();
    const written = save.mock.calls.length;
    await rest();
    expect(save).toHaveBeenCalledTimes(written);
    expect(popup.getState().work).toEqual(panel.getState().work);
  });

  it('leave another order alone', async () => {
    const session = new FakeSession();
    const popup = await openedOver({ session });
    const other = await openedOver({ session, page: 'delivered' });
    popup.getState().chooseTone('firm');
    await rest();
    expect(other.getState().work.tone).toBeUndefined();
  });
});

const texts = fc.option(fc.constantFrom('가', '나', '다'), { nil: undefined });
const works = fc.record({
  body: texts,
  query: fc.constantFrom('', '환불', '취소'),
  tone: fc.constantFrom('polite', 'firm'),
});
function workOf({ body, query, tone }: { body?: string | undefined; query: string; tone: string }): Work {
  return { ...withInquiry(emptyWork, { query, bodies: { other: body } }), tone: tone as 'firm' };
}

describe('merging', () => {
  it('keeps a change that only one of them made, and every wording of both', () => {
    const isKept = fc.property(works, works, works, (base, one, other) => {
      const merged = mergedWork(workOf(base), workOf(one), workOf(other));
      const { query, bodies, setAside } = inquiryOf(merged);
      const wordings = [bodies['other'], setAside['other']?.body];
      return [
        { mine: one, theirs: other },
        { mine: other, theirs: one },
      ].every(
        ({ mine, theirs }) =>
          (theirs.query !== base.query || query === mine.query) &&
          (theirs.tone !== base.tone || merged.tone === mine.tone) &&
          (mine.body === base.body || theirs.body === undefined || wordings.includes(mine.body)),
      );
    });
    expect(() => fc.assert(isKept)).not.toThrow();
  });

  it('changes nothing where both have the same', () => {
    const isUnchanged = fc.property(works, works, (base, one) =>
      isSame(mergedWork(workOf(base), workOf(one), workOf(one)), workOf(one)),
    );
    expect(() => fc.assert(isUnchanged)).not.toThrow();
  });
});
