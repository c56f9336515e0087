import { describe, expect, it, vi } from 'vitest';
import type { KeptIn } from '../../utils/browser/saveSettings';
import { defaultSettings, type Settings } from '../../utils/settings/types';
import { createSettingsStore } from '../../utils/state/settingsStore';
import { settled } from './fakeBrowser';

/** A store over a browser whose answers are given by hand. */
function storeOver(keptIn: () => Promise<KeptIn> = () => Promise.resolve('sync')) {
  let tell: ((settings: Settings) => void) | undefined;
  const save = vi.fn<(changed: Partial<Settings>) => Promise<KeptIn>>(keptIn);
  const show = vi.fn<(settings: Settings) => void>();
  const store = createSettingsStore({
    settings: defaultSettings,
    save,
    show,
    onChange: (changed) => {
      tell = changed;
    },
  });
  return {
    store,
    save,
    show,
    tell: (change: Partial<Settings>) => tell?.({ ...defaultSettings, ...change }),
  };
}

describe('settings that are changed', () => {
  it('are shown and kept at once, and it is said where', async () => {
    const { store, save, show } = storeOver();
    void store.getState().choose({ theme: 'dark' });
    expect(show).toHaveBeenLastCalledWith({ ...defaultSettings, theme: 'dark' });
    expect(store.getState().keptIn).toBeNull();
    await settled();
    expect(save).toHaveBeenLastCalledWith({ theme: 'dark' });
    expect(store.getState().keptIn).toBe('sync');
  });

  it('come from another window as well', () => {
    const { store, tell } = storeOver();
    tell({ name: '김가람' });
    expect(store.getState().settings.name).toBe('김가람');
  });

  it('are not put back to what was kept before while they are on their way', async () => {
    const answers: ((keptIn: KeptIn) => void)[] = [];
    const { store, tell } = storeOver(() => new Promise((answer) => void answers.push(answer)));
    void store.getState().choose({ name: '박' });
    await settled();
    void store.getState().choose({ name: '박가' });
    answers[0]!('sync');
    tell({ name: '박' });
    await settled();
    expect(store.getState().settings.name).toBe('박가');
    expect(store.getState().keptIn).toBeNull();
    answers[1]!('local');
    await settled();
    expect(store.getState().keptIn).toBe('local');
    tell({ name: '박가' });
    expect(store.getState().settings.name).toBe('박가');
  });

  it('are handed to the browser one after the other', async () => {
    const answers: ((keptIn: KeptIn) => void)[] = [];
    const { store, save } = storeOver(() => new Promise((answer) => void answers.push(answer)));
    void store.getState().choose({ tone: 'firm' });
    await settled();
    void store.getState().choose({ theme: 'dark' });
    await settled();
    expect(save).toHaveBeenCalledTimes(1);
    answers[0]!('sync');
    await settled();
    expect(save).toHaveBeenLastCalledWith({ theme: 'dark' });
  });

  it('that nobody keeps stay as they were typed', async () => {
    const { store, tell } = storeOver(() => Promise.resolve('nowhere'));
    await store.getState().choose({ name: '박가상' });
    expect(store.getState().keptIn).toBe('nowhere');
    tell({ name: '', tone: 'firm' });
    expect(store.getState().settings).toMatchObject({ name: '박가상', tone: 'firm' });
  });

  it('that nobody kept are handed to the browser again with the next one, and by themselves where that is wanted', async () => {
    let keptIn: KeptIn = 'nowhere';
    const { store, save } = storeOver(() => Promise.resolve(keptIn));
    await store.getState().choose({ name: '박가상' });
    await store.getState().choose({ theme: 'dark' });
    expect(save).toHaveBeenLastCalledWith({ name: '박가상', theme: 'dark' });
    keptIn = 'sync';
    await store.getState().choose({});
    expect(save).toHaveBeenLastCalledWith({ name: '박가상', theme: 'dark' });
    expect(store.getState().keptIn).toBe('sync');
    await store.getState().choose({});
    expect(save).toHaveBeenCalledTimes(3);
  });

  it('are those of a new shopper once everything was removed', async () => {
    const { store, show } = storeOver(() => Promise.resolve('nowhere'));
    await store.getState().choose({ name: '박가상', theme: 'dark' });
    store.getState().forget();
    expect(store.getState()).toMatchObject({ settings: defaultSettings, keptIn: null });
    expect(show).toHaveBeenLastCalledWith(defaultSettings);
  });
});
