import { describe, expect, it } from 'vitest';
import type { PageSnapshot } from '../../utils/orders/snapshot/types';
import { supportHoursOn } from '../../utils/orders/supportHoursOn';

/** A page of these texts, one below the other. */
function page(...texts: string[]): PageSnapshot {
  const nodes = texts.map((text): PageSnapshot['nodes'][number] => [0, text]);
  return {
    url: 'https://shop.example/order/1',
    nodes: [[0, 'BODY', {}, ''], ...nodes],
    data: [],
    isCut: false,
  };
}

describe('supportHoursOn', () => {
  it('takes the lines that tell of hours, and no others', () => {
    const text = supportHoursOn(
      page(
        '주문번호 2026111700012345',
        '고객센터 02-000-1234',
        '평일 10:00~17:00',
        '점심 12:00~13:00',
        '회사 소개',
      ),
      false,
    );
    expect(text).toBe('고객센터 02-000-1234\n평일 10:00~17:00\n점심 12:00~13:00');
  });

  it('finds nothing where nothing is said of hours', () => {
    expect(supportHoursOn(page('주문일 2026. 11. 17. 10:02', '배송중', '손난로'), false)).toBeNull();
    expect(supportHoursOn(page('고객센터', '공지사항'), false)).toBeNull();
  });

  it('takes no hours of Naver’s for the seller’s', () => {
    expect(supportHoursOn(page('고객센터 1588-3819 (평일 09:00~18:00)'), true)).toBeNull();
    expect(supportHoursOn(page('네이버페이 고객센터', '평일 09:00~18:00'), true)).toBeNull();
    expect(supportHoursOn(page('평일 09:00~18:00'), true)).toBeNull();
    expect(supportHoursOn(page('판매자 톡톡 상담시간', '평일 10:00~17:00'), true)).toContain(
      '평일 10:00~17:00',
    );
  });

  it('leaves out what is too long to be hours', () => {
    expect(supportHoursOn(page(`평일 10:00~17:00 ${'안내 '.repeat(100)}`), false)).toBeNull();
    expect(
      supportHoursOn(page(...Array.from({ length: 60 }, () => '평일 10:00~17:00 상담')), false),
    ).toBeNull();
  });
});
