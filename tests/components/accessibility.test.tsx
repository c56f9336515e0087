import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import ko from '../../locales/ko.json';
import { accessibilityFaults, openPopup, popupOver } from './openPopup';
import { states } from './states';

describe('every state is without a fault that a machine can find', () => {
  it.each(states)('%s', async (_name, fake) => {
    await openPopup(fake);
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('in English as well', async () => {
    await openPopup({ page: 'two-sellers' }, 'en');
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('while the page is being read', async () => {
    popupOver();
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('with everything unfolded', async () => {
    const popup = await openPopup({ page: 'delivered' });
    await waitFor(() => popup.part('next-deadline'));
    fireEvent.click(screen.getByRole('button', { name: ko.order.edit }));
    for (const details of popup.container.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    await waitFor(() => popup.part('correct-status'));
    await screen.findByRole('list', { name: ko.status.compare });
    expect(await accessibilityFaults()).toEqual([]);
  });

  it('and the check can fail', async () => {
    const popup = await openPopup();
    popup.part('draft-body').removeAttribute('aria-label');
    expect((await accessibilityFaults()).join()).toMatch(/^label: <textarea/);
  });
});
