import { expect, it, vi } from 'vitest';
import { waitFor } from '@testing-library/preact';
import ko from '../../locales/ko.json';
import { settled } from '../state/fakeBrowser';
import { popupOver } from './openPopup';

vi.mock('../../utils/faq/koreanEntries', () => {
  throw new Error('no chunk');
});

it('says that the answers could not be loaded; order and message stand', async () => {
  const popup = popupOver();
  await popup.store.getState().read();
  await waitFor(() => expect(popup.text()).toContain(ko.problem.failed));
  await settled();
  expect(popup.text()).not.toContain(ko.problem.none);
  expect(popup.part('order-number').textContent).toBe('2026112110034501');
  await waitFor(() =>
    expect((popup.part('draft-body') as HTMLTextAreaElement).value).toContain('2026112110034501'),
  );
});
