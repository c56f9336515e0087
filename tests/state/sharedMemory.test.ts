import { describe, expect, it } from 'vitest';
import { sharedMemory } from '../../utils/state/sharedMemory';
import { sureMemory } from '../../utils/state/sureMemory';
import { FakeSession } from './fakeBrowser';

const KEY = 'work:naver-pay:1';

/** Windows over one storage, each a second later than the one before when it writes. */
function windows() {
  const session = new FakeSession();
  let second = 0;
  const now = () => new Date((second += 1000));
  return { session, open: (view: string) => sharedMemory(sureMemory(session), { view, now }) };
}

describe('a memory of several windows', () => {
  it('tells a window’s own editions from another’s', async () => {
    const { session, open } = windows();
    const [one, other] = [open('one'), open('other')];
    await one.save(KEY, { text: '가' });
    const stored = session.stored.get(KEY);
    expect(one.isNews(KEY, stored)).toBe(false);
    expect(other.isNews(KEY, stored)).toBe(true);
    expect(one.editionOf(KEY, stored)).toBeNull();
    expect(other.editionOf(KEY, stored)).toMatchObject({ isNext: true, value: { text: '가' } });
    // Heard of twice it is news once.
    expect(other.editionOf(KEY, stored)).toBeNull();
  });

  it('knows what was written over what it shows', async () => {
    const { session, open } = windows();
    const [one, other] = [open('one'), open('other')];
    await one.save(KEY, { text: '가' });
    await other.load(KEY);
    await other.save(KEY, { text: '가나' });
    expect(one.editionOf(KEY, session.stored.get(KEY))).toMatchObject({ isNext: true });
  });

  it('knows what was written at the same time, over what, and which was later', async () => {
    const { session, open } = windows();
    const [one, other] = [open('one'), open('other')];
    await one.save(KEY, { text: '가' });
    await other.load(KEY);
    await one.save(KEY, { text: '가나' });
    const ofOne = session.stored.get(KEY);
    await other.save(KEY, { text: '가다' });
    const ofOther = session.stored.get(KEY);
    const base = { text: '가' };
    expect(one.editionOf(KEY, ofOther)).toMatchObject({ isNext: false, isLater: true, base });
    expect(other.editionOf(KEY, ofOne)).toMatchObject({ isNext: false, isLater: false, base });
  });

  it('leaves alone what bears no mark: lists, nothing, what another version stored', async () => {
    const { session, open } = windows();
    const one = open('one');
    await one.save('orders:by-hand', []);
    expect(session.stored.get('orders:by-hand')).toEqual([]);
    for (const value of [[], null, undefined, 'text', { text: '가' }])
      expect([one.isNews(KEY, value), one.editionOf(KEY, value)]).toEqual([false, null]);
  });
});
