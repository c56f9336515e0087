import { channelWords, orderWorkWords, otherWords, supportHoursWords, supportWords } from './words';

/** Whose hours stand at a place: those of answering questions, of other work, or nobody says. */
export type Role = 'support' | 'other' | 'unsaid';

const segmentEnd = /[\n|·•;,()[\]/!?]|\.\s|며\s|다\.|요\.|[▶■★☎●◆※]/;

interface Segment {
  from: number;
  to: number;
  text: string;
}

/** The role of a place in a plain text: of its own stretch, else of the one before it that is its heading. */
export function roleAt(text: string, at: number): Role {
  for (const { text: stretch } of headingsOf(text, at)) {
    const role = roleOf(stretch);
    if (role !== 'unsaid') return role;
  }
  return 'unsaid';
}

/** Which way of asking the place is about, as its index in `channelWords`; -1 where none is named. */
export function channelAt(text: string, at: number): number {
  for (const [place, { text: stretch }] of headingsOf(text, at).entries()) {
    const channel = channelWords.findIndex((words) => words.test(stretch));
    if (channel >= 0) return channel;
    // '매장 매일 11~21시 / 상담 평일 10~17시': what has a name of its own has no heading before it.
    if (place === 0 && supportWords.test(stretch)) break;
  }
  return -1;
}

function roleOf(stretch: string): Role {
  if (orderWorkWords.test(stretch)) return supportHoursWords.test(stretch) ? 'support' : 'other';
  if (supportWords.test(stretch)) return 'support';
  return otherWords.test(stretch) ? 'other' : 'unsaid';
}

/** The stretch around a place, then those before it on its line, then the line above where that has no hours of its own. */
function headingsOf(text: string, at: number): Segment[] {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lineEnd = text.indexOf('\n', at) < 0 ? text.length : text.indexOf('\n', at);
  const own = segmentsOf(text, lineStart, lineEnd).filter(({ from }) => from <= at);
  const above =
    text
      .slice(0, Math.max(0, lineStart - 1))
      .split('\n')
      .findLast((line) => line.trim() !== '') ?? '';
  const heading = /\d\s?[:시]/.test(above) ? [] : [{ from: 0, to: 0, text: above }];
  return [...own.toReversed(), ...heading];
}

function segmentsOf(text: string, from: number, to: number): Segment[] {
  const segments: Segment[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    const isEnd =
      at === to || segmentEnd.test(text.slice(at, at + 2).slice(0, /[.다요며]/.test(text[at]!) ? 2 : 1));
    if (!isEnd) continue;
    segments.push({ from: start, to: at, text: text.slice(start, at + 1) });
    start = at + 1;
  }
  return segments;
}
