import type { PageSnapshot } from './snapshot/types';

/** A line about hours of support: its words, and a time of day or days of closing. */
const aboutHours =
  /(?:상담|운영|영업|업무|응대|고객\s?센터|톡톡)[^\n]{0,12}시간|점심|평일|주말|공휴일|월\s?[~-]\s?금|mon(?:day)?\s?[~-]\s?fri|lunch|휴무|cs\s?center|고객\s?센터|customer\s?(?:center|service)/i;
const hasTime = /\d{1,2}\s?(?::\s?\d{2}|시(?!간))|휴무|off|closed/i;
/** The centre of the market is not the seller's. */
const ofNaver = /네이버|naver|npay|1588-38\d\d|(?<!판매자 ?)고객\s?센터/i;
const ofSeller = /판매자|톡톡|seller|talktalk/i;
const linesAround = 1;
const longestText = 600;
const longestLine = 160;

/**
 * What a page says of the hours of its store's support, line by line as printed; null where it says nothing. On Naver's
 * pages only what is said of the seller counts: Naver's own centre is known.
 */
export function supportHoursOn({ nodes }: PageSnapshot, isNaver: boolean): string | null {
  const lines = nodes.flatMap((node) => (node.length === 2 ? [node[1].trim()] : []));
  const picked = new Set<number>();
  lines.forEach((line, index) => {
    if (line.length > longestLine || !aboutHours.test(line)) return;
    const around = lines.slice(Math.max(0, index - linesAround), index + linesAround + 1);
    if (!around.some((one) => one.length <= longestLine && hasTime.test(one))) return;
    if (isNaver && (!around.some((one) => ofSeller.test(one)) || around.some((one) => ofNaver.test(one))))
      return;
    for (let near = index - linesAround; near <= index + linesAround; near += 1)
      if (aboutHours.test(lines[near] ?? '') || hasTime.test(lines[near] ?? '')) picked.add(near);
  });
  const text = [...picked]
    .sort((one, other) => one - other)
    .map((index) => lines[index])
    .join('\n');
  return text && text.length <= longestText ? text : null;
}
