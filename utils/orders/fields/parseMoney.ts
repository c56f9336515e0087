import type { Money } from '../types';

const AMOUNT = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?`;
const PRINTED = new RegExp(
  String.raw`(?<before>₩|\\|KRW|\$|US\$|USD|€|EUR|¥|JPY|￥)?\s*(?<sign>\(?[-−–]\)?)?\s*(?<amount>${AMOUNT})\s*(?<after>원|KRW|USD|EUR|JPY|달러|엔)?`,
  'giu',
);
const CURRENCY: Record<string, string> = {
  '₩': 'KRW',
  '\\': 'KRW',
  krw: 'KRW',
  원: 'KRW',
  $: 'USD',
  us$: 'USD',
  usd: 'USD',
  달러: 'USD',
  '€': 'EUR',
  eur: 'EUR',
  '¥': 'JPY',
  '￥': 'JPY',
  jpy: 'JPY',
  엔: 'JPY',
};

/**
 * The one sum that a text prints, e.g. "총 31,580원" or "₩14,900"; a bare "14,100" is taken for won.
 * Null where there is none, where several differ (list price beside paid price) or where it is a deduction.
 */
export function parseMoney(text: string): Money | null {
  if (/^\s*무료\s*$/.test(text)) return { amount: 0, currency: 'KRW' };
  const sums: Money[] = [];
  for (const { groups } of text.matchAll(PRINTED)) {
    const mark = (groups?.['after'] ?? groups?.['before'])?.toLowerCase();
    if (groups?.['sign']) return null;
    const amount = Number(groups?.['amount']?.replaceAll(',', ''));
    const currency = mark === undefined ? 'KRW' : (CURRENCY[mark] ?? 'KRW');
    const bare =
      mark === undefined && !groups?.['amount']?.includes(',') && text.trim() !== groups?.['amount'];
    if (Number.isFinite(amount) && !bare) sums.push({ amount, currency });
  }
  const [first] = sums;
  const oneSum = sums.every((sum) => sum.amount === first?.amount && sum.currency === first.currency);
  return first && oneSum ? first : null;
}
