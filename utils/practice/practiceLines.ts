import { addDays } from '../hours/calendarDays';
import { koreanDay } from '../hours/koreanTime';
import {
  practiceItem,
  practiceLabels,
  practiceNumberEnd,
  practiceOrders,
  practicePaid,
  type PracticeState,
} from './orders';

type PrintedLine = [label: string, value: string];

/** The order to practise on as it stands today: the lines of the order as a whole, and those of its one item. */
export function practiceLines(state: PracticeState, now: Date): [order: PrintedLine[], item: PrintedLine[]] {
  const { age, item } = practiceOrders[state];
  const today = koreanDay(now) ?? '';
  const printed = ([label, value]: readonly [string, string | number]): PrintedLine => [
    label,
    typeof value === 'number' ? printedDay(addDays(today, -value)) : value,
  ];
  const number = addDays(today, -age).replaceAll('-', '') + practiceNumberEnd;
  const order = [[practiceLabels.number, number], [practiceLabels.ordered, age], practicePaid] as const;
  return [order.map(printed), [...practiceItem, ...item].map(printed)];
}

/** As stores print a day: 2026. 11. 17. */
function printedDay(day: string): string {
  return `${day.split('-').map(Number).join('. ')}.`;
}
