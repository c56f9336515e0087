import type { Kept } from '../../utils/kept/types';
import { createKeptStore, type KeptStore } from '../../utils/state/keptStore';
import { sampleNow } from './samples';

type Changed = (key: string, value: unknown) => void;

/** What stays on the computer, as the browser keeps it: every window hears of a change, and it may be full. */
export class FakeLocal {
  readonly stored = new Map<string, unknown>();
  full = false;
  closed = false;
  private readonly listeners: Changed[] = [];

  constructor(kept: Partial<Record<keyof Kept | 'lastSeen', unknown>> = {}) {
    for (const [key, value] of Object.entries(kept)) this.stored.set(key, value);
  }

  load = (keys: readonly string[]): Promise<Record<string, unknown> | null> => {
    const found = keys.filter((key) => this.stored.has(key));
    const copies = found.map((key) => [key, structuredClone(this.stored.get(key))]);
    return Promise.resolve(this.closed ? null : (Object.fromEntries(copies) as Record<string, unknown>));
  };

  save = (values: Record<string, unknown>): Promise<boolean> => {
    if (this.full || this.closed) return Promise.resolve(false);
    for (const [key, value] of Object.entries(values)) {
      this.stored.set(key, structuredClone(value));
      for (const changed of this.listeners) changed(key, structuredClone(value));
    }
    return Promise.resolve(true);
  };

  onChange = (changed: Changed): void => void this.listeners.push(changed);

  /** A window that was just opened over it. */
  opened(now: () => Date = () => sampleNow): KeptStore {
    return createKeptStore({ load: this.load, save: this.save, onChange: this.onChange, now });
  }
}
