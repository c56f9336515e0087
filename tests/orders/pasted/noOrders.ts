/** What a shopper may have in the clipboard that is no order. */
export const noOrders: Record<string, string> = {
  nothing: '',
  'white space': ' \n\t\r\n\u200B ',
  'a greeting': '안녕하세요',
  'a chat': '나 어제 구름결 담요 샀어ㅋㅋ\n49,800원인데 예쁘더라\n배송중이래\n오 나도 살까?',
  'a chat about a number': '주문번호 알려주세요\n네 잠시만요\n상품명도 같이 부탁드려요',
  'an advertisement':
    '(광고) [포근상점] 오늘만 특가!\n상품명: 구름결 담요\n판매가: 49,800원\n지금 주문하면 내일 도착\n무료수신거부 080-000-0000',
  'an advertisement that says none':
    '고객님이 찜하신 상품(구름결 담요)이 재입고되었습니다!\n구름결 담요\n49,800원\n무료배송\nhttps://example.com/products/1',
  'a delivery advertisement': '오늘 주문하면 내일 도착! 배송비 무료\n로켓처럼 빠른 배송\n앱에서 확인하세요',
  'a one-time code': '[Web발신]\n[포근상점] 인증번호 [482913]를 입력해 주세요. 타인에게 알려주지 마세요.',
  'an English one-time code': 'Your verification code is 482913. Do not share it.',
  'a bank notice':
    '[Web발신]\n[가상은행] 11/17 09:20\n110-***-333444\n출금 33,000원\n포근상점\n잔액 1,204,500원',
  'a card notice': '[Web발신]\n하늘카드 승인 김*람\n49,800원 일시불\n11/17 09:20\n포근상점\n누적 812,400원',
  'a review': '색상: 아이보리\n담요가 정말 부드럽고 배송도 빨라요!\n★★★★★\n재구매 의사 있습니다\n2026.11.20.',
  'an address': '받는사람: 김가람\n연락처: 010-0000-1234\n주소: 서울특별시 가상구 없는로 12\n배송메모: 문 앞',
  emoji: '🎉🎉📦🚚✨ 👨‍👩‍👧',
  'a product page': '구름결 담요\n49,800원\n색상: 아이보리\n무료배송\n구매하기\n장바구니 담기',
  'terms of return':
    '상품(신선식품 제외)은 배송 완료 후 7일 이내 반품 가능합니다.\n반품 배송비 3,000원\n반품 택배사: 한진택배',
  'an appointment': '병원 예약이 취소되었습니다. 예약번호 20261117-0001',
  'a tracking number alone':
    '[우체국택배] 고객님의 소포(등기번호: 6012345678901)가 배달완료 되었습니다. 수령인: 김가람(본인)',
  'a meal': '[쿠팡이츠] 주문하신 음식이 배달완료 되었습니다.',
  code: '{"status":"ok","items":[1,2,3]}\nfunction order() { return null; }',
};
