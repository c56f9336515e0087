import { orderLabels } from './labelWords';
import { labelsIn } from './labels';
import type { Difference } from '../comparePages';
import { mainContent, textsIn } from './pageParts';
import type { Mutation } from './types';

const SHARE_DROPPED = 0.12;
const VALUE =
  /^\D{0,4}\d[\d,]*\s*원$|^[₩￦$]\s*\d|^\d+\s*개$|\b20\d\d\s?[-.년/]\s?\d{1,2}|^\d{1,2}\/\d{1,2}\([일월화수목금토]\)|^[\d-]{8,}$|^(?:배송|결제|상품|구매|취소|반품|교환|입금)\s?(?:준비|확정|완료|중|대기|요청|접수|지연)중?$/;

/** Values by their looks, and whatever stands next to a label. */
function valuesIn(document: Document): Text[] {
  const texts = textsIn(mainContent(document));
  const besideLabels = labelsIn(document, orderLabels).map(({ text }) => texts[texts.indexOf(text) + 1]);
  return texts.filter(
    (text) =>
      !text.parentElement!.closest('button, s, del, strike') &&
      (VALUE.test(text.data.trim()) || besideLabels.includes(text)),
  );
}

/** The contract's second choices: the unit price where the line's sum is gone, the day where the time is. */
export function isSecondChoice({ path, expected, got }: Difference): boolean {
  if (path.endsWith('.orderedAt')) return typeof got === 'string' && String(expected).startsWith(got);
  if (!path.endsWith('.price')) return false;
  const [sum, unit] = [amountOf(expected), amountOf(got)];
  return sum > unit && sum % unit === 0;
}

function amountOf(money: unknown): number {
  return (money as { amount?: number } | undefined)?.amount ?? Number.NaN;
}

export const valueMutations: Mutation[] = [
  {
    name: 'some values gone',
    apply: (document, random) => {
      const labels = new Set(labelsIn(document, orderLabels).map(({ text }) => text));
      const dropped = valuesIn(document).filter((text) => !labels.has(text) && random() < SHARE_DROPPED);
      for (const text of dropped) text.data = '';
      return dropped.length;
    },
    isNextBest: isSecondChoice,
  },
];
