import { waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ko from '../../locales/ko.json';
import { settled } from '../state/fakeBrowser';
import { popupOver } from './openPopup';

/** The section that throws when it is drawn. */
const broken = vi.hoisted(() => ({ section: '' }));
vi.mock('../../components/contact/ContactStatus', async (original) => breakable(await original()));
vi.mock('../../components/order/OrderCard', async (original) => breakable(await original()));
vi.mock('../../components/deadlines/NextDeadline', async (original) => breakable(await original()));
vi.mock('../../components/faq/Problem', async (original) => breakable(await original()));
vi.mock('../../components/inquiry/InquiryDraft', async (original) => breakable(await original()));

function breakable(module: object): Record<string, () => unknown> {
  return Object.fromEntries(
    Object.entries(module as Record<string, () => unknown>).map(([name, Section]) => [
      name,
      function Breakable() {
        if (broken.section === name) throw new Error(`${name} is broken`);
        return Section();
      },
    ]),
  );
}

/** What is to be seen of each section that has something to show. */
const signs = {
  ContactStatus: 'opening-state',
  OrderCard: 'order-number',
  NextDeadline: 'next-deadline',
  Problem: 'topic',
  InquiryDraft: 'draft-body',
};

afterEach(() => {
  broken.section = '';
});

describe('a section that fails', () => {
  it.each(Object.entries(signs))('%s: says so alone, and all others stand', async (section, sign) => {
    broken.section = section;
    const popup = popupOver({ page: 'delivered' });
    await popup.store.getState().read();
    const others = Object.values(signs).filter((one) => one !== sign);
    await waitFor(() => others.map((one) => popup.part(one)));
    await settled();
    expect(popup.parts(sign)).toEqual([]);
    const alerts = [...popup.container.querySelectorAll('[role="alert"]')];
    expect(alerts.map(({ textContent }) => textContent)).toEqual([ko.sectionFailed]);
  });

  it('is none where nothing is broken', async () => {
    const popup = popupOver({ page: 'delivered' });
    await popup.store.getState().read();
    await waitFor(() => Object.values(signs).map((one) => popup.part(one)));
    expect(popup.container.querySelector('[role="alert"]')).toBeNull();
  });
});
