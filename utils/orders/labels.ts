/**
 * The words that stores print beside a value, without white space and in lower case. Families of words instead of a
 * list: a store that writes 결제일자 where another writes 결제일시 is read as well.
 */
export const fieldLabels = {
  orderNumber:
    /^(?:주문|구매|오더)(?:접수|서|신청)?(?:번호|코드|no\.?|id)$|^(?:거래|접수|신청)번호$|^order(?:number|no\.?|id|#|ref(?:erence)?(?:number)?|code)$/,
  productOrderNumber: /^(?:상품|품목)(?:별)?주문번호$/,
  orderedAt:
    /^(?:주문|결제|승인|(?:상품)?구매|거래)(?:접수|완료|신청)?(?:하신|한)?(?:일시?|일자|날짜|날|시간|시각|일시간)$|^(?:order|purchase)date$|^date(?:ordered|placed|oforder|purchased|oforderplaced)$|^(?:was)?(?:order)?placed(?:on)?$|^ordered(?:on|at)$|^purchased(?:on)?$/,
  total:
    /^(?:최종|총|실|실제)?(?:총)?(?:주문|결제|입금|지불|구매)+(?:총)?(?:(?:하신|하실|한|할|예정|완료|된|요청)?(?:총)?(?:금액|액|대금)|(?:총|합)계(?:금액)?)$|^(?:총|최종)?(?:합계|총계)(?:금액)?$|^(?:총|최종)금액$|^총액$|^(?:order|grand|overall)total$|^total$|^total(?:paid|amount|charged|payment|price|cost|due)$|^amount(?:paid|charged|due)$|^youpaid$|^payment(?:amount|total)$/,
  paymentMethods:
    /^(?:결제|지불|주문결제)(?:수단|방법|방식|유형|종류)$|^pa(?:yment|id)(?:method|type|with|via|by)$|^paidby$/,
  productName: /^(?:주문|구매|배송)?(?:상품|제품|품목|도서)명$|^(?:product|item)(?:name|title)$/,
  option: /^(?:선택|상품|주문|구매)?옵션(?:명|정보|사항)?$|^(?:selected)?options?$|^variant$/,
  quantity: /^(?:주문|구매|상품|총)?(?:수량|개수)$|^(?:order(?:ed)?)?(?:qty\.?|quantity)$/,
  price:
    /^(?:상품|제품|판매|구매)(?:구매|판매)?(?:가|가격|단가|금액)$|^할인(?:적용|판매)?(?:가|가격)$|^단가$|^소계(?:금액)?$|^(?:unit|item|product|sale)price$/,
  status:
    /^(?:현재)?(?:주문|배송|진행|거래|처리)?(?:처리|진행|배송)?(?:상태|상황|현황)$|^(?:order|delivery|shipping|shipment|fulfil?lment|item|current)?status$|^(?:and)?iscurrently$/,
  seller:
    /^판매(?:자명?|처|사|업체|점)(?:정보)?$|^(?:스토어|상점|공급사|공급업체|입점(?:사|업체|농가)|업체|가맹점|매장|작가|쇼핑몰|마켓)(?:명|이름)?$|^(?:seller|vendor|merchant|store|shop|brandstore)(?:name)?$|^soldby$/,
  sellerPhone:
    /^(?:판매자|판매처|스토어|공급사|업체|상점|입점(?:사|업체|농가)|작가|가맹점)(?:연락처|전화(?:번호)?|문의(?:전화)?)$|^seller(?:phone|contact)$/,
  courier:
    /^(?:택배|배송|운송)(?:사|업체|회사|사명)$|^(?:shipping)?(?:carrier|courier)$|^shipped(?:via|with|by)$/,
  trackingNumber:
    /^(?:운송|배송|택배)?송?장(?:번호)?$|^(?:등기|택배|배송추적|배송조회)번호$|^[a-z]*tracking(?:number|no\.?|id|code|#)?$/,
  lastScanOn: /^(?:최근|최종|마지막)(?:처리|이동|조회|배송)(?:일시|시간|시각)$/,
  // A day of the item's own history; which one, its own words say (dayLabels.ts).
  statusNote:
    /^(?:자동)?(?:변경된)?(?:수령|회수|발송|출고|도착|배송|설치|구매확정|취소|반품|교환|환불|수거|상품준비|발주|주문확정)[가-힣]*(?:일시?|일자|날짜|예정|기한|보장|요청|접수|신청|완료)$|^(?:요청|신청|접수)(?:일시?|일자)$|^(?:estimated|expected)(?:delivery|arrival)(?:date)?$|^(?:delivery|arrival)date$|^(?:arriv(?:es|ing)|delivered|shipped|dispatched)(?:on|by|date)?$|^ship(?:ping|ped)?date$/,
} satisfies Record<string, RegExp>;

/**
 * Words that are labels only where the page's structure makes them one: a table's head, a term of a definition list,
 * before a colon. Elsewhere they are headings and words of menus.
 */
export const structuralLabels: Partial<Record<keyof typeof fieldLabels, RegExp>> = {
  orderNumber: /^order$|^no\.?$/,
  orderedAt: /^(?:date|주문|일자|날짜)$/,
  productName:
    /^(?:주문|구매|배송)?(?:상품|제품|도서|품목|품명|내역)$|^(?:주문|구매)?(?:상품|제품)(?:주문)?(?:정보|내역|내용)$|^(?:products?|items?|description|title)$/,
  option: /^선택$|^규격$/,
  price:
    /^(?:금액|가격|소계|(?:상품|제품)(?:총액|합계)|가격정보|결제가|(?:price|amount|subtotal|cost|itemtotal|linetotal|each))$/,
  status: /^(?:상태|진행|처리|배송|주문확인)$/,
  seller: /^(?:브랜드|스토어|작가|매장)$/,
};

/** What is said of the order as a whole, not of one of its items. */
export const wholeOrderFields: string[] = ['orderNumber', 'orderedAt', 'total', 'paymentMethods'];

/** About the receiver or the shopper: never read, and never taken for another label's value. */
export const personalLabel =
  /^(?:(?:받|보내|주문하|구매하|입금하|선물)[는으시신]*(?:사람|분|주소|이|고객)?(?:정보|이름|성함|성명)?|(?:수령|수취|주문|구매|입금|수신|결제|예금|회원)[인자주].{0,4}|(?:배송|수령|수취)(?:지|처)?(?:명|정보|주소|지주소|메모|메시지|메세지|요청사항|시요청사항|요청메모)|배송지|주소|(?:상세|기본|도로명|지번)주소|우편번호|이름|성명|성함|카드번호|승인번호|입금계좌|.{0,4}(?:연락처|전화|폰|휴대전화|핸드폰|휴대폰|계좌|이메일|e-?mail)(?:번호|주소)?|.*통관.*|.*공동현관.*|(?:shipping|billing|delivery)?(?:address|name|contact)|ship(?:ped)?to|bill(?:ed)?to|deliver(?:ed)?to|recipient|receiver|customer|phone(?:number)?|telephone|mobile|zip(?:code)?|postcode|e-?mail)$/;

/** No field of ours: known, so that it is not taken for a value. */
export const otherLabel =
  /(?:배송비|배송료|할인|할인금액|할인액|할인가|쿠폰|포인트|적립|적립금|마일리지|예치금|정보|조회|내역|혜택|수수료|환불금액|환불액|취소금액|안내|문의|상품금액합계|영수증|리뷰|후기|선택|관리|비고)$|^(?:총|상품)?(?:상품|제품)(?:총|합계)?(?:가격|금액|합계)$|^(?:discount|coupon|shipping|delivery|tax|vat|subtotal|shippingfee|deliveryfee|shippingcost|handling|points?|shippingmethod|actions?|note|gift)s?$/;

/** Headings of parts of a page that show other products than the ordered ones. */
export const otherProductHeading =
  /추천(?: ?(?:상품|제품|아이템|템))?$|추천해|(?:본|인기|이런|관련|비슷한|베스트|신상|연관|특가) ?(?:상품|제품|아이템)|함께 ?(?:본|구매|많이|담|산|[가-힣]{1,3}면)|다른 (?:고객|작품|상품|제품|분들)|많이 (?:본|찾|산|담|팔)|좋아할|좋은 (?:상품|제품|가구|작품)|함께 [가-힣]{1,5}(?: 좋은)?$|어때요|찜한|최근 ?본|you (?:may|might)|recommended|related (?:products|items)|recently viewed|customers also|best ?sellers/i;

/** Heads of a courier's trace: when and where a parcel was seen. What stands below them is no item's status. */
export const traceHead =
  /^(?:현재|처리|발생)?(?:위치|지점|장소|영업소|대리점|점소|취급점|사업장)(?:명)?$|^(?:location|facility)$/;

/** The shape of a status word; which status it is, and whether it is one, is decided by statusWords.ts. */
export const statusShape =
  /^(?:취소|집화|(?:입금|무통장|직권|배달|결제|주문|상품|발주|집화|간선|수취|구매|거래|승인|미|부분|발송|출고|도착|배송|취소|반품|교환|환불)[가-힣]{0,6}(?:전|실패|오류|요청|접수|완료|확[인정]|중|준비|지연|시작|출발|상차|보류|종료|처리|취소|대기))$/;
