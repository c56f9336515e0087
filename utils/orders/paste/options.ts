import { isSentence } from './isSentence';

const OPTION = /^(?<name>[가-힣A-Za-z]{1,10}) ?[:：] ?(?<value>[^\s:][^:]*(?:[:：][^:]*)*)$/;
const NO_OPTION =
  /^(?:배송|도착|발송|결제|입금|주문|구매|문의|시간|기간|운영|영업|고객|상담|링크|일정|안내|은행|예금|참고|비고|보낸|받는|제목|수령|위탁|From|To|Date|Sent|Subject|Cc|http)|(?:장소|일시?|시간|기사|사유|자|처|주소)$/i;
/** What options are called; others may be anything's name, so a count or sum has to stand with them. */
const USUAL_NAME =
  /색상|컬러|색깔|사이즈|크기|치수|호수|향|맛|종류|용량|구성|타입|모델|기종|디자인|소재|길이|두께|굵기|무늬|선택|옵션|colou?r|size|scent|style|type|material/i;
const COUNT_AT_END = /\s*[/|,·]\s*(?:수량\s?[:：]?\s?)?(\d{1,3} ?(?:개|EA))$/i;

/** An option by its own name, of which there are too many to know: "향: 젖은 흙", "[색상: 아이보리]". */
export function optionIn(text: string): string | null {
  const plain = text.replace(/^[([](.*)[)\]]$/, '$1');
  const { name = '', value = '' } = OPTION.exec(plain)?.groups ?? {};
  if (!value || NO_OPTION.test(name) || isSentence(plain) || /https?:|\d{3,4}-\d{4}/.test(value)) return null;
  return countApart(plain);
}

/** "색상: 아이보리 / 1개": the count on a line of its own, as the reader of items expects it. */
export function countApart(option: string): string {
  return option.replace(COUNT_AT_END, '\n$1');
}

/** Whether an option says so without a count or a sum beside it. */
export function isUsualOption(option: string): boolean {
  return USUAL_NAME.test(option.split(/[:：]/)[0]!) || option.includes('\n');
}
