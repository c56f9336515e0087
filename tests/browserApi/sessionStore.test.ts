import { beforeEach, describe, expect, it, vi } from 'vitest';
import browser, { type Storage } from 'webextension-polyfill';
import { loadFromSession, saveToSession } from '../../utils/browser/sessionStore';

vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      session: { get: vi.fn<Storage.StorageArea['get']>(), set: vi.fn<Storage.StorageArea['set']>() },
    },
  },
}));
const { get, set } = vi.mocked(browser.storage.session);

beforeEach(() => {
  vi.resetAllMocks();
});

describe('the session’s memory', () => {
  it('stores under the key and says so', async () => {
    set.mockResolvedValue();
    expect(await saveToSession('work:1', { item: 0 })).toBe(true);
    expect(set).toHaveBeenCalledWith({ 'work:1': { item: 0 } });
  });

  it('gives what is stored under the key', async () => {
    get.mockImplementation((key) => Promise.resolve({ [key as string]: 'kept' }));
    expect(await loadFromSession('work:1')).toBe('kept');
  });

  it('gives nothing where nothing is stored', async () => {
    get.mockResolvedValue({});
    expect(await loadFromSession('work:1')).toBeUndefined();
  });

  it('says that it was not stored when the room is full', async () => {
    set.mockRejectedValue(new Error('Session storage quota bytes exceeded.'));
    expect(await saveToSession('work:1', 'x')).toBe(false);
  });

  it('gives nothing when it may not be read', async () => {
    get.mockRejectedValue(new Error('Access to storage is not allowed from this context.'));
    expect(await loadFromSession('work:1')).toBeUndefined();
  });

  it('does without a browser that has no such memory', async () => {
    const { storage } = browser as unknown as { storage: { session?: unknown } };
    const session = storage.session;
    delete storage.session;
    expect(await saveToSession('work:1', 'x')).toBe(false);
    expect(await loadFromSession('work:1')).toBeUndefined();
    storage.session = session;
  });
});
