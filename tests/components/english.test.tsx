import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import en from '../../locales/en.json';
import { findDeadlines } from '../../utils/deadlines/findDeadlines';
import { sources } from '../../utils/sources/sources';
import { currentDraft, currentOrder } from '../../utils/state/selected';
import { openPopup, type OpenedPopup } from './openPopup';
import { states } from './states';

const HANGUL = /[ㄱ-ㆎ가-힣]/;
const SPOKEN_ATTRIBUTES = ['aria-label', 'title', 'placeholder', 'alt'];

/** What stays Korean in an English popup: the order's own words, titles of sources, rules, and hints to a Korean draft. */
function quotedTexts({ store }: OpenedPopup): string[] {
  const state = store.getState();
  const order = currentOrder(state);
  const draft = currentDraft(state);
  return [
    ...[order, ...state.orders, ...order.items, ...state.orders.flatMap(({ items }) => items)].flatMap(
      wordsOf,
    ),
    ...Object.values(sources).map(({ title }) => title),
    ...findDeadlines(order, state.work.item, state.now).map(({ rule }) => rule),
    ...(draft?.missing ?? []),
    ...(draft?.attach ?? []),
  ].sort((a, b) => b.length - a.length);
}

function wordsOf(fields: object): string[] {
  return Object.values(fields as Record<string, { text?: string; value?: unknown }>).flatMap((field) =>
    typeof field === 'object' && field.text !== undefined
      ? [field.text, [field.value].flat().join(', ')]
      : [],
  );
}

/** Every text of the interface that holds Hangul and is not quoted. */
function koreanWords(popup: OpenedPopup): string[] {
  const quoted = quotedTexts(popup);
  return [...popup.container.querySelectorAll('*')]
    .flatMap(spokenTexts)
    .map((text) => quoted.reduce((rest, one) => (one ? rest.replaceAll(one, '') : rest), text))
    .filter((rest) => HANGUL.test(rest));
}

/** What an element itself says: its own texts, unless marked as Korean, and those of its attributes that are heard. */
function spokenTexts(element: Element): string[] {
  const isKorean = element.closest('[lang="ko"]') !== null;
  const texts = isKorean ? [] : [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
  return texts
    .map((node) => node.nodeValue ?? '')
    .concat(SPOKEN_ATTRIBUTES.map((name) => element.getAttribute(name) ?? ''));
}

describe('the interface in English', () => {
  it.each(states)('speaks no Korean of its own: %s', async (_name, fake) => {
    expect(koreanWords(await openPopup(fake, 'en'))).toEqual([]);
  });

  it('speaks none when everything is unfolded', async () => {
    const popup = await openPopup({ page: 'delivered' }, 'en');
    await waitFor(() => popup.part('next-deadline'));
    fireEvent.click(screen.getByRole('button', { name: en.order.edit }));
    for (const details of popup.container.querySelectorAll('details'))
      fireEvent(details, new Event('toggle'));
    await waitFor(() => popup.part('correct-status'));
    await screen.findByRole('list', { name: en.status.compare });
    expect(koreanWords(popup)).toEqual([]);
  });

  it('speaks none of a message that is in English too, hints included', async () => {
    const popup = await openPopup({ page: 'shipping-five-days' }, 'en');
    fireEvent.change(popup.part('language'), { target: { value: 'en' } });
    await waitFor(() => expect(popup.part('draft-body').getAttribute('lang')).toBe('en'));
    const { missing, attach } = currentDraft(popup.store.getState())!;
    expect([...missing, ...attach].filter((hint) => HANGUL.test(hint))).toEqual([]);
  });

  it('still drafts in Korean for the Korean seller', async () => {
    const popup = await openPopup({}, 'en');
    expect((popup.part('draft-body') as HTMLTextAreaElement).value).toMatch(/안녕하세요/);
    expect(popup.part('order-status').textContent).toBe('Paid');
  });

  it('is checked by a check that can fail', async () => {
    const popup = await openPopup({}, 'en');
    popup.part('order-status').title = '상태';
    expect(koreanWords(popup)).toEqual(['상태']);
  });
});
