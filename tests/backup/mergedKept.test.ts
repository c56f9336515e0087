import { describe, expect, it } from 'vitest';
import { mergedKept } from '../../utils/backup/mergedKept';
import { emptyKept, type Kept } from '../../utils/kept/types';
import { ago, keptSince } from '../kept/keptOf';

const withReply = (reply: Kept['replies'][number]) => ({ ...emptyKept, replies: [reply] });
const hoursOf = (text: string, keptOn?: string): Kept => ({
  ...emptyKept,
  sellerHours: { 'naver|달빛상점': { text, confirmed: true, ...(keptOn && { keptOn }) } },
});

describe('a file that is merged', () => {
  it('changes nothing where it is the same, brings all but a running timer where nothing is, and takes nothing away', () => {
    expect(mergedKept(keptSince(3), keptSince(3))).toEqual(keptSince(3));
    expect(mergedKept(emptyKept, keptSince(3))).toEqual({ ...keptSince(3), waiting: null });
    expect(mergedKept(keptSince(3), emptyKept)).toEqual(keptSince(3));
  });

  it('adds its records in their order', () => {
    const merged = mergedKept(keptSince(3), keptSince(9));
    expect(merged.waits.map(({ startedAt }) => startedAt)).toEqual([ago(9), ago(3)]);
    expect(merged.replies.map(({ sentAt }) => sentAt)).toEqual([ago(9), ago(3)]);
    const [order] = Object.values(merged.orders);
    expect(order!.sent.map(({ at }) => at)).toEqual([ago(9), ago(3)]);
  });

  it('has no word about a wait that was corrected here, nor about a timer or a reminder that is set here', () => {
    const file = keptSince(3);
    const here: Kept = { ...file, waits: [{ ...file.waits[0]!, seconds: 7 }] };
    expect(mergedKept(here, file).waits).toEqual(here.waits);
    const { waiting, reminders } = mergedKept(keptSince(3), keptSince(9));
    expect({ waiting, reminders }).toEqual({
      waiting: keptSince(3).waiting,
      reminders: keptSince(3).reminders,
    });
  });

  it('brings an answer that is not known here, and never takes one away', () => {
    const [answered] = keptSince(3).replies;
    const { answeredAt, ...open } = answered!;
    expect(mergedKept(withReply(open), withReply(answered!)).replies).toEqual([answered]);
    expect(mergedKept(withReply(answered!), withReply(open)).replies).toEqual([answered]);
  });

  it('takes a seller’s newer hours', () => {
    expect(mergedKept(hoursOf('old', '2026-01-01'), hoursOf('new', '2026-02-01'))).toEqual(
      hoursOf('new', '2026-02-01'),
    );
    expect(mergedKept(hoursOf('new', '2026-02-01'), hoursOf('old', '2026-01-01'))).toEqual(
      hoursOf('new', '2026-02-01'),
    );
    expect(mergedKept(hoursOf('here'), hoursOf('file'))).toEqual(hoursOf('here'));
  });
});
