import { billedMonthly, businessDaysOtherwise, refundMethods } from './refundMethods';

export interface RefundDays {
  businessDays: number;
  /** Whether every method is known. */
  known: boolean;
}

/**
 * Business days from completion until the money is back: of several methods the slowest. Null where one of them is
 * billed by the month.
 */
export function refundDays(methods: readonly string[]): RefundDays | null {
  const names = methods.map((method) => method.replaceAll(/\s/g, ''));
  if (names.some((name) => billedMonthly.test(name))) return null;
  const days = names.map(businessDaysOf);
  return {
    businessDays:
      days.length > 0 ? Math.max(...days.map((one) => one ?? businessDaysOtherwise)) : businessDaysOtherwise,
    known: days.length > 0 && !days.includes(null),
  };
}

function businessDaysOf(name: string): number | null {
  const fitting = refundMethods.filter((method) => method.name.test(name));
  return fitting.length > 0 ? Math.max(...fitting.map((method) => method.businessDays)) : null;
}
