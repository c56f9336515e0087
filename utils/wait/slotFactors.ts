/**
 * The figures behind the expected wait. Nobody publishes Naver's own waits: these come from what other Korean call
 * centres have reported, and where it says judgement, from ours. To be shown as such.
 */
import type { Weekday } from '../hours/calendarDays';

/**
 * Seconds, the usual wait of an ordinary slot. Judgement: with `waitSpread` its mean is near 165 s, beside the 150 s
 * that insurers report (mediapen.com, article 78697).
 */
export const usualWaitSeconds = 120;

/** Standard deviation of ln(wait) around its slot. Judgement. */
export const waitSpread = 0.8;

/** Standard deviation of one centre's ln(usual wait) around the general one. Judgement. */
const centreSpread = 0.6;

/** How many records of one's own weigh as much as the general figures. Follows from the two spreads. */
export const priorWeight = waitSpread ** 2 / centreSpread ** 2;

/** 90th percentile of the normal distribution. */
export const ninetiethPercentile = 1.2815515655446004;

export const weekdayFactors: Record<Weekday, number> = {
  1: 1.3, // Hanwha Life, 6.03 million calls: Monday 1.3 times (kukinews.com, article kuk201301170062); busiest also elsewhere
  2: 1.1, // CJ대한통운 2007: Monday and Tuesday above the mean (sedaily.com, article 1HVE4TW9E8); the value is judgement
  3: 0.9, // Hanwha Life: lowest on Wednesday; the value is judgement
  4: 0.95, // judgement
  5: 1, // judgement
  6: 1, // judgement, never shown for a centre closed then
  7: 1, // judgement, never shown for a centre closed then
};

/** By the hour a call starts in, for the hours 9 to 17; earlier counts as 9, later as 17. */
export const hourFactors: Readonly<Record<number, number>> = {
  9: 0.5, // Hanwha Life: shortest 9-10 and 16-18; the value is judgement
  10: 1, // judgement
  11: 1.8, // longest 11-14 (Hanwha Life), 11-15 (insurers); 11-12 is 9.7 % of a day at 114; the value is judgement
  12: 1.8,
  13: 1.8,
  14: 1.2, // CJ대한통운: peak 14-16; the value is judgement
  15: 1.2,
  16: 0.5, // Hanwha Life, as 9
  17: 0.5,
};
export const firstFactorHour = 9;
export const lastFactorHour = 17;

/**
 * Tuesday to Friday after a public holiday: Hanwha Life's peak on the first business day; the value is judgement.
 * Mondays have it in their own factor.
 */
export const afterHolidayFactor = 1.3;

/** Last business day of a month: Hanwha Life's peak at the month's end; the value is judgement. */
export const monthEndFactor = 1.2;
