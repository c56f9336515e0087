import { waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Deadline } from '../../utils/deadlines/types';
import { openPopup, type OpenedPopup } from './openPopup';

const found = vi.hoisted(() => ({ deadlines: [] as Deadline[] }));
vi.mock('../../utils/deadlines/findDeadlines', () => ({ findDeadlines: () => found.deadlines }));

const confirm: Deadline = {
  id: 'auto-confirm',
  due: '2026-11-29',
  text: '자동 구매확정',
  rule: '배송완료 8일째에 확정됩니다 (지어낸 규칙)',
  sure: true,
  sources: [{ title: '지어낸 도움말', readOn: '2026-11-01', reviewBy: '2027-05-01' }],
};

async function opened(deadline: Partial<Deadline>, language: 'ko' | 'en' = 'ko'): Promise<OpenedPopup> {
  found.deadlines = [{ ...confirm, ...deadline }];
  const popup = await openPopup({ page: 'delivered' }, language);
  await waitFor(() => popup.part('next-deadline'));
  return popup;
}

async function words(deadline: Partial<Deadline>, language: 'ko' | 'en' = 'ko'): Promise<string | null> {
  return (await opened(deadline, language)).part('next-deadline').textContent;
}

beforeEach(() => {
  found.deadlines = [];
});

describe('the next date, on 22 November in Korea', () => {
  it('counts the days that are left', async () => {
    expect(await words({ due: '2026-11-29' })).toBe('다음 기한: 자동 구매확정 예정일까지 7일 (11/29)');
    expect(await words({ due: '2026-11-23' }, 'en')).toBe(
      'Next date: Automatic purchase confirmation: 1 day left (11/23)',
    );
  });

  it('says that it is today', async () => {
    expect(await words({ due: '2026-11-22' })).toBe('다음 기한: 자동 구매확정 예정일: 오늘 (11/22)');
  });

  it('says since when it is past', async () => {
    expect(await words({ id: 'dispatch', due: '2026-11-19' })).toBe('다음 기한: 발송 기한 3일 지남 (11/19)');
  });

  it('says across a year’s end what the days are', async () => {
    expect(await words({ due: '2027-01-02' })).toBe('다음 기한: 자동 구매확정 예정일까지 41일 (2027/1/2)');
  });

  it('marks a day that may differ', async () => {
    expect(await words({ sure: false })).toMatch(/예상$/);
    expect(await words({ sure: true })).not.toMatch(/예상$/);
  });

  it('names the rule and its source behind it', async () => {
    const popup = await opened({});
    expect(popup.text()).toContain(confirm.rule);
    expect(popup.text()).toContain('지어낸 도움말');
    expect(popup.text()).not.toContain('다시 확인할 날이 지났어요');
  });

  it('says when its source should be read again', async () => {
    const sources = [{ title: '지어낸 도움말', readOn: '2026-01-01', reviewBy: '2026-07-01' }];
    expect((await opened({ sources })).text()).toContain('다시 확인할 날이 지났어요');
  });

  it('shows the nearest alone, and nothing where there is none', async () => {
    found.deadlines = [confirm, { ...confirm, id: 'defect-claim' }];
    const popup = await openPopup({ page: 'delivered' });
    await waitFor(() => expect(popup.part('next-deadline').textContent).toContain('자동 구매확정'));
    found.deadlines = [];
    popup.store.getState().turnClock(new Date('2026-11-22T10:01:00+09:00'));
    await waitFor(() => expect(popup.parts('next-deadline')).toEqual([]));
  });
});
