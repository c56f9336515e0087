export interface Courier {
  /** Its names as pages print them. */
  name: RegExp;
  /** What its tracking numbers look like, where that is known. */
  number?: RegExp;
}

const INTERNATIONAL_POST = /^[A-Z]{2}\d{9}[A-Z]{2}$/;

/** Couriers by the names that stores print, Naver's list first; old names stand with the new. */
export const couriers: Courier[] = [
  { name: /(?:CJ ?)?대한통운(?: ?\(국제(?:택배)?\))?|CJ ?(?:GLS|택배)/, number: /^(?:\d{10}|\d{12})$/ },
  { name: /한진 ?택배|^한진$/, number: /^(?:\d{10}|\d{12}|\d{14})$/ },
  { name: /롯데 ?택배|롯데 ?글로벌 ?로지스|현대 ?택배|^롯데$/, number: /^\d{12}$/ },
  { name: /우체국 ?(?:택배|소포|등기)|우편등기|등기우편|^우체국$/, number: /^\d{13}$/ },
  { name: /로젠 ?택배|^로젠$/, number: /^\d{10,11}$/ },
  { name: /경동 ?택배|^경동$/, number: /^\d{8,16}$/ },
  { name: /대신 ?택배/, number: /^\d{13}$/ },
  { name: /천일 ?택배/, number: /^\d{11}$/ },
  { name: /일양 ?(?:로지스|택배)/ },
  { name: /(?:CVSnet ?)?편의점 ?택배|(?:CU|GS25|GS) ?편의점 ?택배|CU ?택배|GS25 ?택배/ },
  { name: /(?:쿠팡 ?)?로켓배송|쿠팡 ?로지스틱스(?:서비스)?|^쿠팡$/ },
  { name: /(?:범한|LX) ?판토스/ },
  { name: /SLX ?택배|(?<![A-Za-z])SLX(?![A-Za-z])/ },
  { name: /GTX ?로지스|KG ?로지스|KGB ?택배|굿투럭/ },
  { name: /(?<![A-Za-z])EMS(?![A-Za-z])/, number: INTERNATIONAL_POST },
  { name: /(?<![A-Za-z])DHL(?: Express)?(?![A-Za-z])/ },
  { name: /(?<![A-Za-z])Fed ?Ex(?![A-Za-z])|페덱스/i, number: /^(?:\d{12}|\d{15}|\d{20}|\d{22})$/ },
  { name: /(?<![A-Za-z])UPS(?![A-Za-z])/, number: /^1Z[0-9A-Z]{16}$|^\d{9}$|^\d{12}$/ },
  { name: /(?<![A-Za-z])USPS(?![A-Za-z])/ },
  { name: /(?<![A-Za-z])TNT(?![A-Za-z])/ },
];

/** A courier that is not listed, by how couriers are called. */
export const otherCourier =
  /(?<![가-힣A-Za-z])[가-힣A-Za-z]{1,8}(?:택배|로지스틱스|로지스|익스프레스|통운|화물)(?![가-힣A-Za-z])/;

/** Said of a way to send, not of who brings it. */
export const noCourier =
  /^(?:무료|유료|일반|당일|착불|선불|국내|해외|국제|빠른|새벽|익일|오늘|내일|지정|반품|교환|기타|방문|직접|안심|퀵|소형|대형|전국|개별|묶음)(?:배송)?(?:택배|화물|로지스|익스프레스)$/;
