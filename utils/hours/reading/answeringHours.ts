import type { HoursOfDays } from './statementTypes';
import { anyChannel, shopChannel } from './words';

/**
 * The hours of answering: not a shop's where something else is said, and of several ways of asking the first one's.
 * Not sure where some were left out, unless they say the same.
 */
export function answeringHours(groups: HoursOfDays[]): { groups: HoursOfDays[]; sure: boolean } {
  const withHours = groups.filter(({ hours }) => hours.length > 0);
  const answering = withHours.filter(({ channel }) => channel !== shopChannel);
  const candidates = answering.length > 0 ? answering : withHours;
  const first = candidates.find(isOneWay)?.channel;
  const chosen = candidates.filter((group) => !isOneWay(group) || group.channel === first);
  const saidAlike = new Set(chosen.map(wording));
  return { groups: chosen, sure: withHours.every((group) => saidAlike.has(wording(group))) };
}

function isOneWay({ channel }: HoursOfDays): boolean {
  return channel >= 0 && channel !== anyChannel;
}

function wording({ days, hours }: HoursOfDays): string {
  return JSON.stringify([days, hours.map((one) => (one.kind === 'range' ? [one.start, one.end] : one.kind))]);
}
