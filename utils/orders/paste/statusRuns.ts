import { parseStatus } from '../fields/parseStatus';
import { isAction, mayBeAction } from './actions';
import type { ReadLine } from './pasted';

/**
 * The lines without statuses that are none: words of buttons ("구매확정" beside "배송조회") and the steps of a tracker or
 * the entries of a menu, of which several different ones stand one after the other.
 */
export function withoutStatusRuns(lines: ReadLine[]): ReadLine[] {
  const read = [...lines];
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (end < lines.length && isPress(lines[end]!)) end += 1;
    if (end - start > 1)
      for (let index = start; index < end; index += 1) read[index] = pressed(lines, index, end);
    start = Math.max(start, end - 1);
  }
  return withoutSteps(read);
}

function isPress({ text, kind }: ReadLine): boolean {
  return kind === 'action' || isAction(text) || mayBeAction(text);
}

/** The last of a row of buttons with a product behind it could be that one's status: it is left open. */
function pressed(lines: ReadLine[], index: number, end: number): ReadLine {
  const line = lines[index]!;
  const isOpen = index === end - 1 && index > 0 && ['text', 'name'].includes(lines[end]?.kind ?? '');
  if (!isOpen || !mayBeAction(line.text)) return { ...line, kind: 'action', findings: [] };
  return { ...line, findings: line.findings.map((finding) => ({ ...finding, text: '' })) };
}

function withoutSteps(lines: ReadLine[]): ReadLine[] {
  const isStep = lines.map(() => false);
  for (let start = 0; start < lines.length; start += 1) {
    let end = start;
    while (isStatusOrCount(lines[end])) end += 1;
    const said = new Set(
      lines.slice(start, end).flatMap(({ kind, text }) => (kind === 'status' ? parseStatus(text) : [])),
    );
    if (said.size > 1) isStep.fill(true, start, end);
    start = Math.max(start, end - 1);
  }
  return lines.map((line, index) => (isStep[index] ? { ...line, kind: 'text', findings: [] } : line));
}

/** Steps and menus print arrows and counts between their words. */
function isStatusOrCount(line: ReadLine | undefined): boolean {
  return line !== undefined && (line.kind === 'status' || /^[\d>›→~\s건]{1,4}$/.test(line.text));
}
