/**
 * The words that stores print beside a value, without white space. Families of words instead of a list: a store that
 * writes 결제일자 where another writes 결제일시 is read as well.
 */
export const fieldLabels = {
  orderNumber: /^주문번호$/,
  productOrderNumber: /^상품주문번호$/,
  orderedAt: /^(?:주문|결제|승인|(?:상품)?구매)(?:일|일시|일자|날짜)$/,
  total: /^(?:(?:총|최종|실)?결제|총?주문)금액$/,
  paymentMethods: /^결제(?:수단|방법|방식)$/,
  productName: /^(?:상품|제품)명$|^주문상품$/,
  option: /^(?:선택|상품)?옵션(?:정보)?$/,
  quantity: /^(?:주문|구매)?수량$/,
  price: /^(?:상품|판매)(?:구매)?(?:가|가격|금액)$/,
  status: /^(?:주문|배송|진행)?(?:처리)?상태$/,
  seller: /^판매(?:자명?|처)$|^(?:스토어|상점|공급사)(?:명|이름)?$/,
  sellerPhone: /^(?:판매자|스토어|공급사)(?:연락처|전화(?:번호)?)$/,
  courier: /^(?:택배|배송)(?:사|업체|회사)$/,
  trackingNumber: /^운?송장(?:번호)?$/,
  // A day of the item's own history; which one, its own words say (dayLabels.ts).
  statusNote:
    /^(?:자동)?(?:수령|회수|발송|출고|도착|배송|구매확정|취소|반품|교환|환불|수거)[가-힣]*(?:일시?|예정|기한|보장|요청|접수|완료)$/,
} satisfies Record<string, RegExp>;

/** What is said of the order as a whole, not of one of its items. */
export const wholeOrderFields: string[] = ['orderNumber', 'orderedAt', 'total', 'paymentMethods'];

/** About the receiver or the shopper: never read, and never taken for another label's value. */
export const personalLabel =
  /^(?:(?:받|보내|주문하시)[는으시]*(?:사람|분|주소)|(?:수령|수취|주문|구매|입금)[인자].{0,2}|배송(?:지(?:명|정보)?|주소|메모|메시지|요청사항)|주소|카드번호|.{0,2}(?:연락처|전화|폰|계좌)(?:번호)?|.*통관.*)$/;

/** No field of ours: known, so that it is not taken for a value. */
export const otherLabel = /(?:배송비|할인|정보|조회)$/;

/** Headings of parts of a page that show other products than the ordered ones. */
export const otherProductHeading = /추천(?: ?상품)?$|(?:본|인기|이런) ?상품|함께 ?(?:본|구매|많이|보면)/;

/** The shape of a status word; which status it is, and whether it is one, is decided by statusWords.ts. */
export const statusShape =
  /^(?:취소|집화|(?:입금|무통장|직권|배달|결제|주문|상품|발주|집화|간선|수취|구매|거래|승인|미|부분|발송|출고|도착|배송|취소|반품|교환|환불)[가-힣]{0,6}(?:전|실패|오류|요청|접수|완료|확[인정]|중|준비|지연|시작|출발|상차|보류|종료|처리|취소|대기))$/;
