import type { Money } from '../orders/types';
import { fillSentence } from './fillSentence';
import type { Frame, LanguagePack } from './sentences/types';

const hangul = /[가-힣ㄱ-ㅎㅏ-ㅣ]/;

/** A day (yyyy-mm-dd) in words, with the year unless it is that of `today`. */
export function dayInWords(day: string, today: string | null, forms: Frame['day']): string | undefined {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  const form = today !== null && today.startsWith(day.slice(0, 4)) ? forms.sameYear : forms.otherYear;
  return fillSentence(form, {
    year: String(year),
    month: String(month),
    monthName: forms.months[(month ?? 1) - 1],
    dayOfMonth: String(dayOfMonth),
  });
}

/** A sum in words; undefined for what is no sum to be paid. */
export function moneyInWords(money: Money, forms: Frame['money']): string | undefined {
  if (!Number.isFinite(money.amount) || money.amount <= 0) return undefined;
  return fillSentence(money.currency === 'KRW' ? forms.won : forms.other, {
    amount: money.amount.toLocaleString('en-US'),
    currency: money.currency,
  });
}

/** A courier's or payment method's name in the draft's language; undefined where only its Korean name is known. */
export function nameInLanguage(name: string, { translations }: LanguagePack): string | undefined {
  if (!translations || !hangul.test(name)) return name;
  return translations[name.replaceAll(' ', '')];
}
