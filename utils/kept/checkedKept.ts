import * as v from 'valibot';
import { isDay } from '../hours/calendarDays';
import { channels } from '../inquiry/choices';
import { rankTopics } from '../inquiry/rankTopics';
import { emptyKept, keptParts, longestHoursText, type Kept } from './types';

/** Nobody waits longer on the phone or in a chat. */
const secondsPerDay = 86_400;
const instant = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);
const day = v.pipe(v.string(), v.check(isDay));
const liveChannel = v.picklist(['phone', 'centre-chat']);

const parts = {
  waits: listOf(
    v.object({
      channel: liveChannel,
      startedAt: instant,
      seconds: v.pipe(v.number(), v.minValue(0), v.maxValue(secondsPerDay)),
      answered: v.boolean(),
    }),
  ),
  waiting: v.nullable(v.object({ channel: liveChannel, startedAt: instant })),
  replies: listOf(
    v.object({
      channel: v.picklist(['seller-talk', 'seller-inquiry', 'product-qna', 'centre-mail']),
      seller: v.exactOptional(v.string()),
      sentAt: instant,
      answeredAt: v.exactOptional(instant),
      openMinutes: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0))),
    }),
  ),
  sellerHours: recordOf(
    v.object({
      text: v.pipe(v.string(), v.maxLength(longestHoursText)),
      confirmed: v.boolean(),
      keptOn: v.exactOptional(day),
    }),
  ),
  ownHolidays: listOf(day),
  reminders: listOf(v.object({ kind: v.picklist(['opens', 'quiet']), at: instant })),
  orders: recordOf(
    v.object({
      orderNumber: v.exactOptional(v.string()),
      productName: v.exactOptional(v.string()),
      rememberedAt: v.exactOptional(instant),
      sent: listOf(
        v.object({
          at: instant,
          channel: v.picklist(channels),
          topic: v.picklist(rankTopics()),
          item: v.string(),
        }),
      ),
    }),
  ),
} satisfies Record<keyof Kept, v.GenericSchema>;

/** One part of what was kept, where this version understands it; of a list the entries that it understands; else empty. */
export function checkedPart<Part extends keyof Kept>(part: Part, stored: unknown): Kept[Part] {
  const checked = v.safeParse(parts[part], stored);
  return (checked.success ? checked.output : emptyKept[part]) as Kept[Part];
}

/** All of what was kept, where this version understands it. */
export function checkedKept(stored: Partial<Record<keyof Kept, unknown>>): Kept {
  return Object.fromEntries(
    keptParts.map((part) => [
      part,
      stored[part] === undefined ? emptyKept[part] : checkedPart(part, stored[part]),
    ]),
  ) as unknown as Kept;
}

/** The same of named entries. */
function recordOf<Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(
    v.record(v.string(), v.unknown()),
    v.transform((entries) =>
      Object.fromEntries(
        Object.entries(entries).flatMap(([name, one]) => {
          const checked = v.safeParse(entry, one);
          return checked.success ? [[name, checked.output]] : [];
        }),
      ),
    ),
  );
}

/** A list without the entries that are none: one bad record does not cost the others. */
function listOf<Entry extends v.GenericSchema>(entry: Entry) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((entries) =>
      entries.flatMap((one) => {
        const checked = v.safeParse(entry, one);
        return checked.success ? [checked.output] : [];
      }),
    ),
  );
}
