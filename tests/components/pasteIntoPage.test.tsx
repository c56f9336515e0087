import { cleanup, render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PasteIntoPage } from '../../components/inquiry/PasteIntoPage';
import { copyText } from '../../utils/browser/copyText';
import { fillPageBox, findPageBox, undoFill } from '../../utils/browser/fillPage';
import type { FillResult, NoBox, PageBox } from '../../utils/page/types';
import { loadDraftWriter } from '../../utils/inquiry/loadDraftWriter';
import { currentDraft, type CurrentDraft } from '../../utils/state/selected';
import { PopupContext } from '../../utils/state/usePopup';
import { inquiryOf } from '../../utils/state/work';
import { openedOver, plainWriter } from '../state/fakeBrowser';
import { accessibilityFaults } from './openPopup';

vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../utils/browser/fillPage', () => ({
  findPageBox: vi.fn<typeof findPageBox>(),
  fillPageBox: vi.fn<typeof fillPageBox>(),
  undoFill: vi.fn<typeof undoFill>(),
}));
vi.mock('../../utils/browser/copyText', () => ({ copyText: vi.fn<typeof copyText>() }));

beforeEach(() => {
  vi.resetAllMocks();
  vi.mocked(copyText).mockResolvedValue(true);
});
afterEach(cleanup);

const loadWriter = () => loadDraftWriter('ko');

const own: CurrentDraft = {
  title: '제목',
  body: '내용 한 줄',
  missing: [],
  attach: [],
  edited: true,
  isAside: false,
};

async function shown(box: PageBox | NoBox, { draft = own, load = () => Promise.resolve(plainWriter) } = {}) {
  const store = await openedOver({ loadWriter: load });
  document.documentElement.lang = 'ko';
  document.title = 'popup';
  vi.mocked(findPageBox).mockResolvedValue(box);
  const { container } = render(
    <main>
      <h1>글</h1>
      <PopupContext.Provider value={store}>
        <PasteIntoPage draft={draft} />
      </PopupContext.Provider>
    </main>,
  );
  const part = (id: string) => container.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  await vi.waitFor(() => expect(findPageBox).toHaveBeenCalled());
  await Promise.resolve();
  return {
    store,
    part,
    async press(id: string, result: FillResult | Awaited<ReturnType<typeof undoFill>>) {
      if (typeof result === 'string') vi.mocked(undoFill).mockResolvedValue(result);
      else vi.mocked(fillPageBox).mockResolvedValue(result);
      await waitFor(() => expect(part(id)).not.toBeNull());
      part(id)!.click();
      await waitFor(() => expect(part('paste-into-page-result')!.textContent).not.toBe(''));
      return part('paste-into-page-result')!.textContent;
    },
  };
}

describe('pasting into the page', () => {
  it.each(['no-box', 'not-writable', 'other-frame', 'no-access'] as const)(
    'is not offered: %s',
    async (why) => {
      const { part } = await shown(why);
      expect(part('paste-into-page')).toBeNull();
    },
  );

  it('puts the body into a box of many lines, the title into one of one, and offers to undo', async () => {
    const many = await shown({ lines: 'many' });
    expect(await many.press('paste-into-page', { done: 'filled' })).toMatch(/칸에 넣었어요/);
    expect(fillPageBox).toHaveBeenLastCalledWith('내용 한 줄');
    expect(many.part('undo-paste')).not.toBeNull();
    expect(copyText).not.toHaveBeenCalled();
    expect(await accessibilityFaults()).toEqual([]);
    cleanup();
    const one = await shown({ lines: 'one' });
    await one.press('paste-into-page', { done: 'filled' });
    expect(fillPageBox).toHaveBeenLastCalledWith('제목');
  });

  it.each<[FillResult, RegExp]>([
    [{ done: 'failed' }, /대신 복사했어요/],
    [{ done: 'none', why: 'no-access' }, /대신 복사했어요/],
    [{ done: 'too-long', room: 3 }, /3자만 더 들어가는데 글이 6자라서.*대신 복사했어요/],
  ])('copies instead, and says so: %j', async (result, words) => {
    const { part, press } = await shown({ lines: 'many' });
    expect(await press('paste-into-page', result)).toMatch(words);
    expect(copyText).toHaveBeenCalledWith('내용 한 줄');
    expect(part('undo-paste')).toBeNull();
  });

  it('drafts a shorter message for a box with less room, and notes for the next one that it was sent', async () => {
    const opened = await openedOver({ loadWriter });
    const unedited = await vi.waitUntil(() => currentDraft(opened.getState()));
    const { press, store } = await shown({ lines: 'many' }, { draft: unedited, load: loadWriter });
    await vi.waitUntil(() => currentDraft(store.getState()));
    const room = unedited.body.length - 10;
    vi.mocked(fillPageBox).mockResolvedValueOnce({ done: 'too-long', room });
    expect(await press('paste-into-page', { done: 'filled' })).toMatch(/칸의 길이에 맞게 \d+자로 줄여/);
    const shorter = vi.mocked(fillPageBox).mock.lastCall![0];
    expect(shorter.length).toBeLessThanOrEqual(room);
    expect(shorter).toMatch(/감사합니다\.$/);
    expect(inquiryOf(store.getState().work).copied).toMatchObject([{ channel: 'seller-inquiry' }]);
  });

  it('says so where copying fails as well', async () => {
    vi.mocked(copyText).mockResolvedValue(false);
    const { press } = await shown({ lines: 'many' });
    expect(await press('paste-into-page', { done: 'failed' })).toMatch(/복사도 하지 못했어요/);
  });

  it('copies nothing that is there already', async () => {
    const { press } = await shown({ lines: 'many' });
    expect(await press('paste-into-page', { done: 'already-there' })).toMatch(/이미 이 글이 있어요/);
    expect(copyText).not.toHaveBeenCalled();
  });

  it.each([
    ['undone', /다시 뺐어요/, false],
    ['gone', /사라졌어요/, false],
    ['changed-since', /직접 지워 주세요/, true],
    ['no-access', /직접 지워 주세요/, true],
  ] as const)('undoing: %s', async (result, words, isOffered) => {
    const { part, press } = await shown({ lines: 'many' });
    await press('paste-into-page', { done: 'filled' });
    part('undo-paste')!.focus();
    await press('undo-paste', result);
    await waitFor(() => expect(part('paste-into-page-result')!.textContent).toMatch(words));
    await waitFor(() => expect(part('undo-paste') !== null).toBe(isOffered));
    expect(document.activeElement).toBe(part(isOffered ? 'undo-paste' : 'paste-into-page'));
  });
});
