import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { fillPageBox, findPageBox, undoFill } from '../../utils/browser/fillPage';

vi.mock('webextension-polyfill', () => ({
  default: {
    tabs: { query: vi.fn<Tabs.Static['query']>() },
    scripting: { executeScript: vi.fn<Scripting.Static['executeScript']>() },
  },
}));
const { query } = vi.mocked(browser.tabs);
const { executeScript } = vi.mocked(browser.scripting);

const ASKED = [
  ['findPageBox', findPageBox, 'no-access'],
  ['fillPageBox', () => fillPageBox('글'), { done: 'none', why: 'no-access' }],
  ['undoFill', undoFill, 'no-access'],
] as const;

beforeEach(() => {
  vi.resetAllMocks();
  query.mockResolvedValue([{ id: 7 } as never]);
});
afterEach(() => {
  vi.useRealTimers();
});

describe.each(ASKED)('%s', (_name, ask, noAccess) => {
  it('gives what the page says, once the filler is in', async () => {
    executeScript
      .mockResolvedValueOnce([])
      .mockResolvedValueOnce([{ frameId: 0, documentId: 'x', result: 'an answer' }]);
    expect(await ask()).toBe('an answer');
    expect(executeScript.mock.calls.map(([{ files, target }]) => [files, target])).toEqual([
      [['/filler.js'], { tabId: 7 }],
      [undefined, { tabId: 7 }],
    ]);
  });

  it.each([
    ['there is no tab', () => query.mockResolvedValue([])],
    ['the browser says nothing of it', () => query.mockRejectedValue(new Error('no window'))],
    ['the tab may not be entered', () => executeScript.mockRejectedValue(new Error('refused'))],
    ['the page gives no answer', () => executeScript.mockResolvedValue([])],
    [
      'the filler failed',
      () => executeScript.mockResolvedValue([{ frameId: 0, documentId: 'x', result: null }]),
    ],
  ])('has no access where %s', async (_why, prepare) => {
    prepare();
    expect(await ask()).toEqual(noAccess);
  });

  it('does not wait longer than two seconds', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => {}));
    const answer = ask();
    await vi.advanceTimersByTimeAsync(2000);
    expect(await answer).toEqual(noAccess);
  });
});

describe('filling', () => {
  it('tells the page by when to have begun: in time for it to be done when the popup gives up', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    executeScript.mockResolvedValue([{ frameId: 0, documentId: 'x', result: { done: 'filled' } }]);
    executeScript.mockImplementationOnce(async () => {
      // The page was busy for that long.
      vi.setSystemTime(1_000_500);
      return [];
    });
    await fillPageBox('글');
    expect(executeScript.mock.calls[1]?.[0].args).toEqual(['fill', 1_000_800, '글']);
  });
});
