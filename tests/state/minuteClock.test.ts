import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { everyMinute } from '../../utils/state/minuteClock';

const MINUTE = 60_000;

function look(visibility: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(visibility);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the clock', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date('2026-11-23T17:58:41.250+09:00') });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });

  it('turns at the turn of the minute, not a minute after the popup opened', () => {
    const turns: string[] = [];
    const stop = everyMinute((now) => turns.push(now.toISOString()));
    vi.advanceTimersByTime(18_749);
    expect(turns).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(turns).toEqual(['2026-11-23T08:59:00.000Z']);
    vi.advanceTimersByTime(2 * MINUTE);
    expect(turns.slice(1)).toEqual(['2026-11-23T09:00:00.000Z', '2026-11-23T09:01:00.000Z']);
    stop();
  });

  it('finds its way back to the minute after the computer slept', () => {
    const turns: Date[] = [];
    const stop = everyMinute((now) => turns.push(now));
    vi.setSystemTime(new Date('2026-11-23T20:15:30+09:00'));
    vi.advanceTimersByTime(MINUTE);
    vi.advanceTimersByTime(MINUTE);
    expect(turns.at(-1)?.getSeconds()).toBe(0);
    stop();
  });

  it('turns at once when the popup comes back into sight, and not when it goes', () => {
    const turn = vi.fn<(now: Date) => void>();
    const stop = everyMinute(turn);
    look('hidden');
    expect(turn).not.toHaveBeenCalled();
    look('visible');
    expect(turn).toHaveBeenCalledOnce();
    stop();
  });

  it('leaves nothing behind when it is stopped', () => {
    const turn = vi.fn<(now: Date) => void>();
    everyMinute(turn)();
    expect(vi.getTimerCount()).toBe(0);
    look('visible');
    vi.advanceTimersByTime(5 * MINUTE);
    expect(turn).not.toHaveBeenCalled();
  });
});
