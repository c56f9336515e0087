import { parsePaymentMethods } from '../fields/parsePaymentMethods';
import { parseDate } from '../fields/parseDate';
import { parseStatus } from '../fields/parseStatus';
import { findLabel, type LabelledText } from '../findLabel';
import { splitLine, type Line } from './lines';
import { around, childElements, holds, type PageElement, type PageText } from './pageTree';
import { pressableAround } from './surroundings';
import { valueBeside, type LabelledValue } from './valueBeside';

export interface LabelledLine {
  line: Line;
  label: LabelledText;
  value: LabelledValue | null;
}

const LABEL_CLASS = /(?:^|[-_\s])(?:label|lbl|term|key|dt|th)(?:$|[-_\s])/i;

/** The label that a text is or begins, by itself or with the texts that it runs on into. */
function labelledLine(text: PageText): LabelledLine | null {
  const isHead = isPairHead(text.parent);
  const own: Line = { text: text.text, element: text.parent, texts: [text] };
  for (const line of [own, splitLine(text)]) {
    // Two words that each say something are not one ("배송완료" and "11/12(목) 도착").
    if (line !== own && parseStatus(text.text)) continue;
    const label = line && findLabel(line.text, isHead);
    if (!line || !label) continue;
    // "배송완료(11/20)" is a status with its day behind it.
    if (label.value && label.names.includes('statusNote') && parseStatus(line.text)) return null;
    if (label.value) {
      const element = line.element;
      return { line, label, value: { element, text: label.value, parts: [label.value] } };
    }
    const last = line.texts.at(-1)!;
    // "Shipped" alone is a status; only before a day it is that day's label.
    const isFreeTextLabel = label.names.includes('option') || label.names.includes('productName');
    const withButtons = label.names.some((name) => name === 'orderNumber' || name === 'trackingNumber');
    // A phone is a means of payment as well.
    const isValue = (words: string) =>
      label.names.includes('paymentMethods') && parsePaymentMethods(words) !== null;
    // A name may read like a label with its value ("수량 2개 세트"), hardly like a label alone.
    const isFree = (words: string) => isFreeTextLabel && findLabel(words)?.value !== '';
    const value = valueBeside(last, { withButtons, isValue: (words) => isFree(words) || isValue(words) });
    if (parseStatus(line.text) && !parseDate(value?.parts[0] ?? '', new Date())) return null;
    return { line, label, value };
  }
  return null;
}

/**
 * The labels in one text, each with its value: "2026-11-19 18:02 · 주문번호 20261119884213", "Carrier: UPS · Tracking
 * number:" before a link.
 */
export function labelledLines(text: PageText): LabelledLine[] {
  const parts = text.text.split(/\s[·|ㆍ]\s/);
  const line: Line = { text: text.text, element: text.parent, texts: [text] };
  const labels = parts.length > 1 && parts.length < 7 ? parts.map((part) => findLabel(part)) : [];
  const isSeveral = labels.filter(Boolean).length > 1 || (!labels[0] && labels.some((label) => label?.value));
  if (!isSeveral) return [labelledLine(text) ?? []].flat();
  return labels.flatMap((label, index) => {
    if (!label) return [];
    const part = { ...line, text: parts[index]! };
    if (label.value)
      return [
        { line: part, label, value: { element: line.element, text: label.value, parts: [label.value] } },
      ];
    return index === parts.length - 1 ? [{ line: part, label, value: valueBeside(text) }] : [];
  });
}

/** Whether the page's structure makes an element a label: a term, a head, the first of two cells. */
function isPairHead(element: PageElement): boolean {
  for (const one of around(element)) {
    if (/^(?:TH|DT)$/.test(one.tag) || LABEL_CLASS.test(one.attributes['class'] ?? '')) return true;
    if (one.tag === 'TD') {
      const cells = one.parent ? childElements(one.parent) : [];
      return cells.length % 2 === 0 && cells.length <= 4 && cells.indexOf(one) % 2 === 0;
    }
    if (/^(?:TR|DD|LI|DIV|P|SECTION|ARTICLE)$/.test(one.tag)) return false;
  }
  return false;
}

/** "판매자 문의" to press names nothing beside it; a number to be copied stands on the button itself. */
export function isOfItsButton({ line: { texts }, value }: LabelledLine): boolean {
  const button = pressableAround(texts[0]!.parent);
  return !button || !value || holds(button, value.element);
}
