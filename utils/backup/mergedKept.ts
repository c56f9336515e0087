import type { Kept, RememberedOrder, SellerHours, SentInquiry } from '../kept/types';
import type { OwnReply } from '../wait/ownTypes';

/** What is here and what a file brings, each record once; of two that tell of the same the fuller or newer one. */
export function mergedKept(here: Kept, file: Kept): Kept {
  return {
    waits: union(here.waits, file.waits, ({ startedAt, channel }) => startedAt + channel).sort(
      (one, other) => Date.parse(one.startedAt) - Date.parse(other.startedAt),
    ),
    // The file's timer runs on another computer, or ran at another time.
    waiting: here.waiting,
    replies: union(here.replies, file.replies, replyKey, (one, other) => (one.answeredAt ? one : other)).sort(
      (one, other) => Date.parse(one.sentAt) - Date.parse(other.sentAt),
    ),
    sellerHours: unionByName(here.sellerHours, file.sellerHours, newerHours),
    ownHolidays: [...new Set([...here.ownHolidays, ...file.ownHolidays])].sort(),
    reminders: union(here.reminders, file.reminders, ({ kind }) => kind),
    orders: unionByName(here.orders, file.orders, mergedOrder),
  };
}

function replyKey({ channel, seller = '', sentAt }: OwnReply): string {
  return [channel, sentAt, seller].join(' ');
}

function newerHours(here: SellerHours, file: SellerHours): SellerHours {
  return (file.keptOn ?? '') > (here.keptOn ?? '') ? file : here;
}

function sentKey({ at, channel, topic, item }: SentInquiry): string {
  return [at, channel, topic, item].join(' ');
}

function mergedOrder(here: RememberedOrder, file: RememberedOrder): RememberedOrder {
  const sent = union(here.sent, file.sent, sentKey).sort(
    (one, other) => Date.parse(one.at) - Date.parse(other.at),
  );
  return { ...file, ...here, sent };
}

function unionByName<Entry>(
  here: Record<string, Entry>,
  file: Record<string, Entry>,
  choose: (here: Entry, file: Entry) => Entry,
): Record<string, Entry> {
  return Object.fromEntries(
    union(
      Object.entries(here),
      Object.entries(file),
      ([name]) => name,
      ([name, one], [, other]) => [name, choose(one, other)],
    ),
  );
}

function union<Entry>(
  here: Entry[],
  file: Entry[],
  keyOf: (entry: Entry) => string,
  choose: (here: Entry, file: Entry) => Entry = (one) => one,
): Entry[] {
  const all = new Map<string, Entry>();
  for (const entry of [...here, ...file]) {
    const known = all.get(keyOf(entry));
    all.set(keyOf(entry), known ? choose(known, entry) : entry);
  }
  return [...all.values()];
}
