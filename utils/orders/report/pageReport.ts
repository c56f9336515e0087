import { findOrders } from '../findOrders';
import type { PageSnapshot } from '../snapshot/types';
import type { ReadResult } from '../types';
import { fieldLines, lostLines, unusedLabels } from './fieldLines';
import { structureLines } from './pageStructure';
import { foundFields, holdsValue } from './printedValues';

/**
 * What somebody needs to know to put a wrong reading right, and nothing of the order or the shopper: no value of a
 * field, no text of the page but label words of our own list, no address beyond the host.
 */
export function pageReport(snapshot: PageSnapshot, result: ReadResult, version = 'unknown'): string {
  const { site, page, findings, isPartial } = findOrders(snapshot);
  const fields = foundFields(result);
  const isValue = holdsValue(fields);
  const found = fieldLines(fields, findings, isValue);
  return [
    `Baro Munui ${version}`,
    `host: ${URL.canParse(snapshot.url) ? new URL(snapshot.url).hostname : 'none'}`,
    `site: ${site}`,
    `state: ${result.state}`,
    ...(result.state === 'read' ? [`missing: ${result.missing.join(', ') || 'nothing'}`] : []),
    `page: ${page}${isPartial ? ', a part' : ''}${snapshot.data.length > 0 ? ', with data of its own' : ''}`,
    ...section('found', found),
    ...section('seen but not understood', lostLines(fields, findings, isValue)),
    ...section('labels without a field', unusedLabels(snapshot, found, isValue)),
    ...section('structure', structureLines(snapshot, isValue)),
    '',
  ].join('\n');
}

function section(heading: string, lines: string[]): string[] {
  return ['', `${heading}:`, ...(lines.length > 0 ? lines : ['nothing'])];
}
