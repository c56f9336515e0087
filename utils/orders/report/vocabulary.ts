/**
 * Words that labels on order pages are made of. A report repeats a text of the page only where it is made of these and
 * nothing else; no means of payment (휴대폰 is one), no courier and no place is among them.
 */
export const koreanParts = [
  '주문 결제 구매 배송 상품 제품 품목 발송 출고 도착 수령 수취 입금 판매 운송 택배 송장 운송장 추적 조회 할인 적립',
  '취소 반품 교환 환불 수거 회수 번호 일자 일시 날짜 시간 시각 기한 예정 마감 금액 총액 합계 총계 소계 가격 단가',
  '수량 개수 수단 방법 방식 종류 상태 상황 현황 내역 정보 내용 옵션 선택 판매자 판매처 스토어 상점 브랜드 업체 매장',
  '연락처 전화 문의 메모 주소 배송지 배송비 주문자 수령인 수취인 구매자 받는 사람 보내는 이름 성함 우편 이메일',
  '통관 고유 부호 메시지 요청 사항 요청사항 신청 접수 완료 확정 최종 실제 예상 최근 마지막 처리 진행 안내',
  '상세 고객 영수증 승인 서비스',
].join(' ');

/** One syllable, which a label may end with: 주문일, 상품명, 결제액. */
export const koreanEnds = '일 명 액 가 처 사 자 분 인 지 료';

export const englishParts = [
  'order number no id date day placed purchase purchased total grand subtotal status item items product name option',
  'options variant quantity qty price seller store shop sold by on to payment method amount tracking carrier courier',
  'shipping shipment delivery estimated expected arrival address recipient receiver phone email discount tax fee',
  'summary details information contact',
].join(' ');

/** What a status ends with: it looks like a label, but is what the page says of the order. */
export const statusEnds = '완료 요청 접수 신청 확정 취소 반품 교환 환불 예정 처리 진행';
