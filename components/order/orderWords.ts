import { translate } from '../../utils/browser/translate';
import { koreanParts } from '../../utils/hours/koreanTime';
import type { Money } from '../../utils/orders/types';

/** "18,900원" in Korean, "₩18,900" in English. */
export function moneyWords({ amount, currency }: Money): string {
  const locale = translate('locale');
  if (currency === 'KRW' && locale === 'ko') return `${new Intl.NumberFormat('ko').format(amount)}원`;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount);
}

/** "11. 17. 09:20": a Korean day, its year unless it is now's, and the time where it was printed. */
export function orderDayWords(orderedAt: string, now?: Date): string {
  const [day = '', time = ''] = orderedAt.split('T');
  const [year, ...monthAndDay] = day.split('-').map(Number);
  const shown = now && year === koreanParts(now)?.year ? monthAndDay : [year, ...monthAndDay];
  return `${shown.join('. ')}. ${time.slice(0, 5)}`.trim();
}
