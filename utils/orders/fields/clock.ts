/** A time of day printed behind a date. */
const CLOCK =
  /^(?:T|,? ?(?:at |@ ?)?)(?<before>오전|오후|am|pm)? ?(?<hour>\d{1,2})(?::(?<minute>\d{2})(?::(?<second>\d{2})(?:\.\d{1,9})?)?|시(?!간)(?: ?(?<minutes>\d{1,2})분)?)(?!\d)(?: ?(?<after>am|pm)(?![a-z]))?/i;
// Behind minutes alone "-12:00" is the end of a span, so an offset counts behind seconds or in ISO form only.
const ZONE =
  /^ ?(?:(?<utc>Z|UTC|GMT)(?![a-z+-])|(?:UTC|GMT)?(?<sign>[+-])(?<hours>\d{2}):?(?<minutes>\d{2})(?![\d:]))/i;
const KOREAN_OFFSET = 9 * 60;
const LARGEST_OFFSET = 14 * 60;

export interface Clock {
  /** As printed, for the caller to know where it ends. */
  text: string;
  /** hh:mm or hh:mm:ss; null where no day has such a time. */
  time: string | null;
  /** Minutes ahead of UTC, Korea's where no zone is printed. */
  offset: number;
}

/** The time that a text begins with; null where it begins with none. */
export function clockAtStart(text: string): Clock | null {
  const match = CLOCK.exec(text);
  if (!match?.groups) return null;
  const { hour, minute, minutes, second, before, after } = match.groups;
  const behind = text.slice(match[0].length);
  const zone = second !== undefined || match[0].startsWith('T') ? ZONE.exec(behind) : null;
  const parts = [
    hourOfDay(Number(hour), before ?? after),
    Number(minute ?? minutes ?? 0),
    Number(second ?? 0),
  ];
  const possible = (parts[0] ?? 24) < 24 && (parts[1] ?? 60) < 60 && (parts[2] ?? 60) < 60;
  const printed = parts.slice(0, second === undefined ? 2 : 3).map((part) => String(part).padStart(2, '0'));
  return {
    text: match[0] + (zone?.[0] ?? ''),
    time: possible ? printed.join(':') : null,
    offset: zone?.groups ? offsetOf(zone.groups) : KOREAN_OFFSET,
  };
}

/** A day and its time as Korean clocks show it, yyyy-mm-ddThh:mm[:ss]; the day alone where there is no such time. */
export function inKorea(day: string, clock: Clock | null): string {
  if (!clock?.time || Math.abs(clock.offset) > LARGEST_OFFSET) return day;
  if (clock.offset === KOREAN_OFFSET) return `${day}T${clock.time}`;
  const shifted = Date.parse(`${day}T${clock.time}Z`) + (KOREAN_OFFSET - clock.offset) * 60_000;
  return new Date(shifted).toISOString().slice(0, 11 + clock.time.length);
}

function hourOfDay(hour: number, half: string | undefined): number {
  if (!half) return hour;
  const isMorning = /오전|am/i.test(half);
  if (isMorning) return hour > 12 ? Number.NaN : hour % 12;
  return hour < 12 ? hour + 12 : hour;
}

function offsetOf({ utc, sign, hours, minutes }: Record<string, string | undefined>): number {
  if (utc) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
