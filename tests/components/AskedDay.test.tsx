import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { field } from '../inquiry/orders';
import { openPopup } from './openPopup';
import { printedOrder, readAnswer } from './states';
import ko from '../../locales/ko.json';

const now = new Date('2026-11-23T11:20:00+09:00');

/** The popup of an order of 16 November that was delivered on a day that its page does not say. */
async function asking() {
  const page = readAnswer(
    printedOrder({ status: field('delivered') }, { orderedAt: field('2026-11-16T13:44') }),
  );
  const popup = await openPopup({ page, now: () => now });
  await waitFor(() => popup.part('ask-deliveredOn'));
  const type = (day: string) =>
    fireEvent.change(popup.part('ask-deliveredOn').querySelector('input')!, { target: { value: day } });
  return { popup, type };
}

describe('the day that a deadline counts from', () => {
  it('is asked for, and makes the deadline', async () => {
    const { popup, type } = await asking();
    type('2026-11-22');
    await waitFor(() => expect(popup.part('next-deadline').textContent).toContain('11/29'));
    expect(popup.parts('ask-deliveredOn')).toEqual([]);
  });

  it.each([
    ['before the order', '2026-11-15'],
    ['tomorrow', '2026-11-24'],
    ['in a year that is still being typed', '0202-11-22'],
  ])('is refused with a reason, and asked for again: %s', async (_name, day) => {
    const { popup, type } = await asking();
    type(day);
    expect(popup.part('ask-deliveredOn').textContent).toContain(ko.deadline.dayOutside);
    expect(popup.text()).not.toContain('에 받은');
    type('2026-11-20');
    await waitFor(() => expect(popup.part('next-deadline').textContent).toContain('11/27'));
  });
});
