import { parseCourier } from '../fields/parseCourier';
import { parseQuantity } from '../fields/parseQuantity';
import { parseStatus } from '../fields/parseStatus';
import { parseTracking } from '../fields/parseTracking';
import type { Finding } from '../finding';
import { orderedDate } from './bareDate';
import { optionIn } from './options';
import { parcelFindings, productFindings } from './labelledValues';
import { noteLine } from './notes';
import { told, type LineKind, type PastedLine, type PasteContext } from './pasted';
import { isSumLine, priceFindings } from './printedSums';
import { isBadge, productInText } from './productInText';
import { isSentence } from './isSentence';
import { sentenceFindings } from './sentences';
import { storeNames } from './storeNames';

type Read = [kind: LineKind, findings: Finding[]];

const COUNT = /^(?:총 ?)?(?:\d{1,3} ?(?:개|EA|ea)|[x×✕] ?\d{1,3})$/;
const EMOJI_BEHIND = /[\s\p{Extended_Pictographic}\uFE0F\u200D]+$/u;
const SENDER = /^\[(?!\d+\])([^\][]{2,20})\]/;

/** A line without a label that says by itself what it is. */
export function plainLine({ text, row }: PastedLine, context: PasteContext): Read {
  const note = noteLine(text, context);
  const ofNote = note ? [told('statusNote', note, row)] : [];
  const status = text.replace(EMOJI_BEHIND, '');
  if (parseStatus(status)) return ['status', [told('status', status, row), ...ofNote]];
  const date = orderedDate(text, context.now);
  if (date) return ['fields', [told('orderedAt', date, row)]];
  if (note) return ['note', ofNote];
  if (isSumLine(text)) return ['sum', priceFindings(text, row)];
  if (COUNT.test(text) && parseQuantity(text)) return ['count', [told('quantity', text, row)]];
  const option = optionIn(text);
  if (option) return ['option', [told('option', option, row)]];
  const parcel = parcelLine(text, row);
  if (parcel.length > 0) return ['fields', parcel];
  if (isBadge(text)) return ['badge', []];
  const said = [...senderFindings(text, row), ...sentenceFindings(text, row, context)];
  if (isSentence(text)) return ['sentence', said];
  if (said.length > 0 || SENDER.test(text)) return ['heading', said];
  const product = productInText(text);
  if (product && (product.count || product.sum)) return ['name', productFindings(text, row, '', true)];
  return ['text', []];
}

/** "CJ대한통운 6123-4567-8901": a courier with the parcel's number right behind it. */
function parcelLine(text: string, row: number): Finding[] {
  const courier = parseCourier(text);
  const behind = courier && text.startsWith(courier) ? text.slice(courier.length) : '';
  return /^[\s([:：/]*[A-Z\d][\d -]{7,20}[A-Z]{0,2}[\s)\]]*$/.test(behind) && parseTracking(behind)
    ? parcelFindings(text, row)
    : [];
}

/** "[CJ대한통운] …": a courier's message. A store's name there is left alone: a mall is no seller. */
export function senderFindings(text: string, row: number): Finding[] {
  const sender = SENDER.exec(text)?.[1] ?? '';
  const courier = parseCourier(sender);
  const isStore = Object.values(storeNames).some((name) => name.test(sender));
  return courier && courier === sender && !isStore ? [told('courier', courier, row, { from: 'pasted' })] : [];
}
