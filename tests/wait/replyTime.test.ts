import { describe, expect, it } from 'vitest';
import { officeHours } from '../../utils/contact/schedules';
import { openMinutesBetween } from '../../utils/hours/openMinutesBetween';
import type { OwnReply } from '../../utils/wait/ownTypes';
import { replyTime } from '../../utils/wait/replyTime';

function reply(sent: string, answered?: string): OwnReply {
  const [sentAt, answeredAt] = [`${sent}:00+09:00`, `${answered}:00+09:00`];
  return {
    channel: 'seller-inquiry',
    sentAt,
    ...(answered && {
      answeredAt,
      openMinutes: openMinutesBetween(officeHours, new Date(sentAt), new Date(answeredAt)),
    }),
  };
}
const hour = reply('2026-11-16T10:00', '2026-11-16T11:00');
const overnight = reply('2026-11-16T17:00', '2026-11-17T10:00');
const overWeekend = reply('2026-11-20T17:30', '2026-11-23T12:00');

describe('replyTime', () => {
  it('is in business hours and days: nights and weekends do not count', () => {
    expect(replyTime([overWeekend, hour, overnight])).toEqual({
      openMinutes: { shortest: 60, longest: 210 },
      businessDays: { shortest: 0, longest: 1 },
      records: 3,
    });
  });

  it('is not told from fewer than three', () => {
    expect(replyTime([hour, overnight])).toBeNull();
    expect(replyTime([])).toBeNull();
  });

  it('leaves out what has no answer yet, and an answer before its question', () => {
    const open = reply('2026-11-20T10:00');
    const backwards = reply('2026-11-20T10:00', '2026-11-19T10:00');
    expect(replyTime([hour, overnight, open, backwards])).toBeNull();
  });
});
