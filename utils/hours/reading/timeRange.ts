import type { Meaning, WrittenTime } from './types';

const halves = {
  morning: /^(?:오전|아침|am|a\.m\.?)$/,
  afternoon: /^(?:오후|낮|pm|p\.m\.?)$/,
  night: /^(?:저녁|밤)$/,
  dawn: /^새벽$/,
} as const;

const halfBefore = '오전|오후|아침|저녁|밤|새벽|낮|(?:am|pm)(?![a-z])\\.?|a\\.m\\.?|p\\.m\\.?';
// '5:30 오후' belongs to the time before it unless another follows.
const halfBehind = '(?:am|pm)(?![a-z])\\.?|a\\.m\\.?|p\\.m\\.?|(?:오전|오후)(?!\\s?\\d)';
const nextDay = '(?:익일|다음\\s?날|next\\s?day)';

/** One time; its groups are the next day, half, hour, minute by colon, 시, 분 or 반, half behind, a word. */
const time = (groups: string) =>
  `(?<${groups}Next>${nextDay}\\s*)?(?:(?<${groups}Half>${halfBefore})\\s*)?` +
  `(?:(?:(?<${groups}Four>(?:0[5-9]|1\\d|2[0-4])[03]0)|(?<${groups}Hour>\\d{1,2}))(?:\\s?:\\s?(?<${groups}Colon>\\d{2})(?:\\s?분)?|\\.(?<${groups}Point>00|30)|` +
  `(?<${groups}Si>\\s?시)(?!간)(?:\\s?(?<${groups}Minute>\\d{1,2})\\s?분|(?<${groups}Glued>[0-5]\\d)(?![\\d:시])|\\s?(?<${groups}Thirty>반))?)?` +
  `(?:\\s*(?<${groups}Behind>${halfBehind}))?|(?<${groups}Word>정오|자정|noon|midnight))(?:\\s?(?:쯤|경|정도))?(?![\\d:])`;

const openWord = '(?:open|오픈|시작)\\s*:?\\s*';
const closeWord = '(?:close[sd]?|마감|종료|end)\\s*:?\\s*';
const joiner =
  `\\s*(?:(?:부터|에서)\\s*(?:[~-]{1,3}\\s*)?|[~-]{1,3}\\s*|(?:to|till|until)\\s+)(?:${closeWord})?` +
  `|\\s*[/,]?\\s*${closeWord}`;
/** What a bare number may be counted in, when it is no hour. */
const unitBehind =
  /^\s?(?:일|영업일|시간|분|개|주|회|명|인|월|년|만|천|호|층|번|차|박|잔|방울|매|도(?!록)|권|페이지|사이즈|k\b|days?|kg|g|cm|mm|ml|m\b|%|\/\d|\.\d|-\d)/;
const range = new RegExp(`(?:${openWord})?${time('start')}(?:${joiner})${time('end')}`, 'y');
const until = new RegExp(`${time('end')}\\s?까지`, 'y');

type Groups = Record<string, string | undefined>;

/**
 * The range of hours that starts at a place in a plain text, and where it ends; null where there is none. Two bare
 * numbers ('9-6') are hours only where `afterHourWord`: they could be anything.
 */
export function timeRangeAt(
  text: string,
  at: number,
  afterHourWord: boolean,
): { meaning: Meaning; end: number } | null {
  if (/[\d:.]/.test(text[at - 1] ?? '') || !/[\doOaApPnm오시아저밤새낮정자익다]/.test(text[at] ?? ''))
    return null;
  range.lastIndex = at;
  const match = range.exec(text);
  if (!match?.groups) return null;
  const start = writtenTime(match.groups, 'start');
  const end = writtenTime(match.groups, 'end');
  const behind = text.slice(range.lastIndex);
  if (!end.isMarked && unitBehind.test(behind)) return null;
  if (!start.isMarked && !end.isMarked && !afterHourWord) return null;
  if ((match.groups['startFour'] === undefined) !== (match.groups['endFour'] === undefined)) return null;
  return { meaning: { kind: 'range', start, end }, end: range.lastIndex };
}

/** One time alone that is an end ('오후 2시까지'), and where it ends; null where there is none. */
export function timeUntilAt(text: string, at: number): { meaning: Meaning; end: number } | null {
  if (/[\d:]/.test(text[at - 1] ?? '')) return null;
  until.lastIndex = at;
  const match = until.exec(text);
  if (!match?.groups) return null;
  const end = writtenTime(match.groups, 'end');
  return end.isMarked ? { meaning: { kind: 'until', end }, end: until.lastIndex } : null;
}

function writtenTime(groups: Groups, name: 'start' | 'end'): WrittenTime {
  const group = (part: string) => groups[`${name}${part}`];
  const word = group('Word');
  const isNextDay = group('Next') !== undefined;
  if (word) {
    const isNoon = word === '정오' || word === 'noon';
    const hour = isNoon ? 12 : name === 'end' ? 24 : 0;
    return { hour, minute: 0, isNextDay, isPadded: true, isMarked: true };
  }
  const four = group('Four');
  const written = four?.slice(0, 2) ?? group('Hour') ?? '';
  const half = halfOf(group('Half')) ?? halfOf(group('Behind'));
  const minutes =
    four?.slice(2) ??
    group('Colon') ??
    group('Point') ??
    group('Minute') ??
    group('Glued') ??
    (group('Thirty') ? '30' : '0');
  return {
    hour: Number(written),
    minute: Number(minutes),
    ...(half && { half }),
    isNextDay,
    isPadded: written.startsWith('0'),
    isMarked: [half, four, group('Colon'), group('Point'), group('Si')].some((part) => part !== undefined),
  };
}

function halfOf(text: string | undefined): WrittenTime['half'] {
  const folded = text?.trim();
  if (!folded) return undefined;
  return (Object.keys(halves) as (keyof typeof halves)[]).find((half) => halves[half].test(folded));
}
