import { describe, expect, it } from 'vitest';
import { noteDateAfter } from '../../utils/deadlines/noteDates';
import {
  collectionLabels,
  completionLabels,
  confirmDueLabels,
  requestLabels,
} from '../../utils/deadlines/noteLabels';

const cancelRequest = requestLabels['cancel-requested'] ?? [];

describe('noteDateAfter', () => {
  it.each([
    '취소요청일 2026. 5. 6. (수)',
    '취소요청일 2026.05.06',
    '취소요청일 2026-05-06',
    '취소요청일 2026년 5월 6일',
    '취소요청일 2026년 05월 06일',
    '취소요청 2026. 05. 06.',
    '취소접수일:2026-05-06',
    '취소접수 : 2026.5.6',
    '취소 요청일： 2026. 5. 6.',
    '취소요청일시 2026.05.06 13:20',
    '판매자 확인 중\n취소요청일\n2026. 5. 6. (수)',
    '취소요청일 2026. 2. 30. / 취소접수일 2026. 5. 6.',
  ])('reads %j', (note) => {
    expect(noteDateAfter(note, cancelRequest)).toBe('2026-05-06');
  });

  it.each([
    '취소완료일 2026. 5. 6.',
    '2026. 5. 6. 취소요청',
    '취소요청일 2026. 2. 30.',
    '취소요청일 2026. 13. 1.',
    '취소요청일 26. 5. 6.',
    '취소요청일 2026. 5. 61',
    '취소요청 철회일 2026. 5. 6.',
    '취소요청',
    '',
  ])('finds no request in %j', (note) => {
    expect(noteDateAfter(note, cancelRequest)).toBeNull();
  });

  it('knows the other labels', () => {
    const { 'return-requested': returns = [], 'exchange-requested': exchanges = [] } = requestLabels;
    const { cancelled = [], returned = [] } = completionLabels;
    const notes: [string, readonly string[]][] = [
      ['반품요청일 2026.05.06', returns],
      ['반품접수 2026.05.06', returns],
      ['교환요청 2026.05.06', exchanges],
      ['교환접수일 2026.05.06', exchanges],
      ['취소완료일 2026.05.06', cancelled],
      ['반품완료일 2026.05.06', returned],
      ['반품수거완료일 2026.05.06', collectionLabels],
      ['수거완료 2026.05.06', collectionLabels],
      ['구매확정 예정일 2026.05.06', confirmDueLabels],
      ['자동 구매확정 예정 2026.05.06', confirmDueLabels],
      ['자동구매확정예정일 2026.05.06', confirmDueLabels],
    ];
    const missed = notes.filter(([note, labels]) => noteDateAfter(note, labels) !== '2026-05-06');
    expect(missed).toEqual([]);
  });

  it('takes no past confirmation and no planned collection for what it looks for', () => {
    expect(noteDateAfter('구매확정일 2026. 5. 6. (수)', confirmDueLabels)).toBeNull();
    expect(noteDateAfter('수거완료 예정일 2026. 5. 6. (수)', collectionLabels)).toBeNull();
    expect(noteDateAfter('구매확정일 2026. 5. 6. / 구매확정 예정일 2026. 5. 9.', confirmDueLabels)).toBe(
      '2026-05-09',
    );
  });
});
