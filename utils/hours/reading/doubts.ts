/**
 * What makes a reading uncertain wherever it stands in a plain text: a schedule of weekly hours cannot say it, or it may
 * mean something else. Each was met with a text that was read wrongly without it.
 */
export const doubts: readonly RegExp[] = [
  // Not every week, or not always.
  /격주|격일|격휴|홀수|짝수|[첫둘셋넷]째|번째|첫\s?주|마지막\s?주|매월|매달|(?<!\d)[1-5]\s?주차|\d\s?[,/.·]\s?\d\s?주|주에\s?한|걸러|돌아가/,
  /가끔|간혹|때도|주로|대부분|비정기|부정기|주\s?\d\s?회|일주일에|예약제|예약\s?[시자]|사전\s?예약|협의|경우에\s?한해/,
  /every\s(?:other|second)|alternate|first\s(?:mon|tue|wed|thu|fri|sat|sun)|last\s(?:mon|tue|wed|thu|fri|sat|sun)|sometimes|by\sappointment|early\sclos/,
  // For a season, for now, from then on.
  /하절기|동절기|하계|동계|방학|여름철|겨울철|성수기|비수기|당분간|한시적|한\s?달간|\d{1,2}월(?:은|에는|부터|\s[월화수목금토일]요일)/,
  /이번\s?[주달]|(?<!예)금주|다음\s?주|차주|지난\s?주|돌아오는|(?:this|next)\s(?:week|mon|tue|wed|thu|fri|sat|sun)|(?:오늘|금일)[^\n]{0,4}(?:휴무|쉬|쉽|마감|일찍)/,
  /기존|변경\s?[전후]|[으로]\s?변경|변경될|변경\s?가능|변동|유동적|탄력|달라질|상이|경우에\s?따라|사정에\s?따라|상황에\s?따라/,
  // About so, or another half of the day than it seems.
  /쯤|\d\s?[시분]\s?(?:경|정도|전후)|약\s?\d|아마|보통\s?(?:오전|오후|\d)|대략|낮\s?(?:[7-9]|1[01])\s?시|저녁\s?[1-4]\s?시/,
  /(?:저녁|야간|밤|심야|퇴근)\s?[^\s\d~\n][^\d\n]{0,7}\d{1,2}\s?[시:]|오후\s?\(\s?\d|\(pm\)|in\sthe\sevening/,
  // Part of a day, or something that only happens on it.
  /(?:오전|오후|반나절|저녁|아침)\s?(?:만\s)?휴무|\d\s?시\s?이후[^\n]{0,12}(?:불가|어렵|익일|다음)|(?:오전|오후)(?:만|은|에는)\s?[^\d\s~]/,
  // Public holidays of one kind, or with a condition.
  /일부\s?공휴일|공휴일[^\n,./]{0,8}(?:여부|수\s?있|상황|익일|다음|이면|인\s?경우|낀|전\s?날)|공휴일\s?(?:외|아닌|미포함|불포함|포함\s?안)/,
  /(?:임시|대체)\s?공휴일[^\n,./]{0,8}(?:정상|영업|운영|제외)|[/·,]\s?(?:공|연휴)\s?휴무|(?:japanese|chinese|american|us)\s(?:national\s|public\s)?holiday/,
  // Said and taken back.
  /휴무가?\s?(?:아니|아님|아닙|폐지)|무휴\s?아[니님]|(?:운영|영업|상담|근무)\s?(?:하지\s?않|안\s?[해합])[^\n]{0,3}$/m,
  /365\s?일(?!\s?(?:24|상담|운영|영업|연중|고객|오전|무휴|am|카카오|톡|\d|[\n,./()·|]|$))/,
  // Off, short or by phone alone when something happens.
  /휴무[가는]?\s?있|쉬는\s?날도|휴무는\s|소진|우천|재고\s?조사|휴가철|월까지|급한\s문의만|가능하면|in\s(?:winter|summer)/,
  /(?:톡톡|채팅|카톡|게시판|문자)만|상담\s?마감|\d\s?분\s?전|이후\s?(?:상담|문의)[^\n]{0,3}\s?(?:익일|다음)/,
  /공휴일[^\n,./]{0,8}(?:매장|주문)|매장[은는]?\s?공휴일|공휴일[^\n,./]{0,8}(?:아님|아닙|못|안\s)/,
  // Of a date, or from then on: 배송 is off, a notice was written.
  /20\d\d[^\n]{0,30}(?:택배|배송|공지|업데이트|가격)|(?:작성|제조|등록|예약배송)일?\s?:?\s?20\d\d|\[20[\d.-]+\]/,
  /(?:일|\))\s?(?:부터|이후)\s?(?:휴무|쉽|쉬)/,
  // '10~17시 30', '10~17 (12~13 쉼)'
  /\d\s?시\s[0-5]0(?![\d:분시~])|closed\s\d|\(\s?\d{1,2}\s?~\s?\d{1,2}\s?시?\s(?:쉼|제외)/,
  // Whose days are they: those of parcels, or of those who answer?
  /(?:발송|배송|출고)(?:[은는일]|요일)?\s?:?\s?(?:매일|[월화수목금토일]\s?[~,])|\d\s?영업일\s?\(|제외\s\d[^\n]{0,10}(?:발송|배송|소요)/,
  /당일\s?(?:발송|출고)[^\n]*\([^)\n]*제외|(?:판매\s?시간|사무실|전시장|스튜디오|직판장|현장\s?판매)[^\n]{0,30}\d/,
  // '공휴일 동일': like the open days, or like the closed ones? '일월 휴무' is two days, or a month.
  /휴일(?:도|은)?\s?동일|휴일\s?포함\s?주말|휴일에?도\s?(?:상담|운영|문의|응대)\s?(?:불가|신청|안|못|어려)/,
  /(?:금일|월일|수일|목일|화일|일월)\s?휴무|\d{1,2}\s?~\s?\d{1,2}일[은에]?\s?(?:휴|쉬|쉽)|\)\s?\d{1,2}시\s?마감|20\d\d[\d.]+\s?부터/,
  /(?:야간|심야|밤늦게|시간대)\s?\d|\d:\d\d\s?[~-]\s?\d{1,2}:\d\d\s?[~-]\s?\d|00\s?전후/,
  // Another clock.
  /현지\s?(?:시|기준)|(?:미국|동부|서부|태국|필리핀|대만|홍콩|이탈리아|파리|괌|하와이|유럽|캐나다|영국|런던|호주|독일|프랑스|베트남|싱가포르|스페인|뉴질랜드)\s?(?:시간|시각|기준)/,
  /\b(?:hkt|sgt|aest|cst|mst|bst|cest|cet|est|edt|pst|pdt)\b|(?:pacific|eastern|central|mountain|local|london|new\syork)\stime|[ap]m\s(?:eastern|pacific)/,
];

/** Days of the year that have a name: they say nothing of the other public holidays, and a schedule has no days for them. */
export const namedDays =
  /(?<![가-힣])설(?:날|\s?연휴|[·,/\s]|과)|추석|명절|구정|신정|성탄|크리스마스|근로자의\s?날|어린이날|선거일|창립|(?<!공)연휴|christmas|new\syear|jan(?:uary)?\s1/;
/** A break that is none, or in which someone answers. */
export const brokenBreak = /(?:점심|브레이크|lunch)[^\n]{0,14}(?:없|에도|정상)/;
/** Words between two statements about the same ones who answer; any other word may begin something else. */
export const fillers =
  /이며|이고|이구요|다만|단(?=[,\s])|운영|상담|영업|업무|근무|점심|휴게|시간|가능|합니다|입니다|됩니다|까지|부터|하며|하고요?|받습니다|전화|문의|고객|센터|그리고|매주|응대|답변|통화|해요|돼요|드려요|드립니다|이에요|예요|오전|오후|and|or|to|lunch|break|time|hours?|open|am|pm/g;
/** Work whose days off are not those of answering. */
export const otherDaysOff =
  /출고|배송|택배|발송|물류|반품|교환|환불|예약|할인|세일|쿠폰|적립|특가|클래스|공방|매장|쇼룸|기간|소요|입고/;
