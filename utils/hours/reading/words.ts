/**
 * The words of opening hours, as patterns over text that `plainText` has folded: lower case, plain digits, '~' for
 * every long dash. Those of one group never overlap; where two groups could, the scanner's order decides.
 */

/** In the order of the week, Monday first. */
export const dayNames = [
  '월(?:요일)?|mon(?:day)?s?\\.?',
  '화(?:요일)?|tue(?:s(?:day)?)?s?\\.?',
  '수(?:요일)?|wed(?:nes(?:day)?)?s?\\.?',
  '목(?:요일)?|thu(?:r(?:s(?:day)?)?)?s?\\.?',
  '금(?:요일)?|fri(?:day)?s?\\.?',
  '토(?:요일)?|sat(?:ur(?:day)?)?s?\\.?',
  '일(?:요일)?|sun(?:day)?s?\\.?',
] as const;
export const dayLetters = '월화수목금토일';
/** Two letters of days that are a word of their own: today, month and day, several days. */
export const noDayLetters = /^(?:금일|월일|수일|목일|화일)$/;

export const weekdayWords = '평일|주중|영업일|근무일|weekdays?|week(?=\\s*:)|business\\s+days?';
export const weekendWords = '주말|weekends?';
export const everyDayWords = '매일|날마다|daily|every\\s?day|(?:7|seven)\\s?days\\s?a\\s?week';
export const holidayWords =
  '(?:법정|대체|임시|국가)?\\s?공휴일|(?:법정|대체|임시)\\s?휴일|국경일|빨간\\s?날|(?:korean\\s)?(?:public|national)?\\s?holidays?|(?<![가-힣])휴일(?!\\s*[:은])';
/** Before days that are not all of their kind. */
export const onlySomeWords =
  /(?:격주|격\s?주로|둘째|셋째|넷째|첫째|마지막|홀수|짝수|\d째|[1-5]\s*[,·]\s*[1-5]\s*(?:째|주)|(?:매월|매달)\s*[1-5]\s*주)\s*(?:주|번째)?[,·\s]*(?:(?:둘째|셋째|넷째|[1-5]째)\s*주?)?\s*$/;

export const listJoiners = '\\s*(?:[/,.·ㆍ&+、]|및|와|과|이나|or|and)\\s*|[ \\t]+|(?=공휴일)';
export const dayRangeJoiners = '\\s*(?:[~-]{1,3}|부터|to|thru|through)\\s*';

export const breakWords =
  /(?:점심|식사|중식|휴게|휴식|쉬는\s?시간|브레이크|런치|lunch|break)(?:\s?(?:식사))?(?:\s?(?:시간|타임|time|break|hours?))?/y;
export const alwaysWords =
  /(?:연중|년중)\s?무\s?휴|365\s?일|(?<![가-힣])무휴(?!무)|(?:휴무일?|쉬는\s?날)(?:은|이)?\s?없|쉬지\s?않|일\s?년\s?내내|all\s?year/y;
export const allDayWords =
  /24\s?\/\s?7|24\s?시간(?!\s?(?:이내|내|안))|(?<!within )24\s?h(?:ou)?rs?\b|24시(?=\s*(?:상담|운영|영업|연중))|하루\s?종일/y;
export const closedWords =
  /휴\s?무일?|휴점일?|휴업|휴진|정기\s?휴일|휴일(?=\s*[:은])|쉽니다|쉬[어고며는]|쉼|쉰다|놉니다|놀아요|빼고|뺀|(?<=[가-힣]\s?)x(?![a-z\d])|no\s(?:service|calls?|repl|answer)|제외|미운영|휴가|\boff\b|closed?\b|(?:운영|상담|업무|근무|영업|응대|연결|통화|진행|문의|답변|전화)(?:(?!주말|평일|요일|공휴일|\()[^\n,./]){0,9}?(?:하지\s?않|되지\s?않|안\s?[하합해되됩돼]|않습|불가|없[습음]|없이\s쉬|중단|어렵|어려)|불가(?:능|합)?|안\s?(?:합니다|해요|받)|(?:답변|응대|연결|상담)[^\n,./]{0,4}?없|받지\s?않|except(?:ing)?|excluding|\bnot\s(?:on|open)/y;
/** For a break that is none: '점심시간 없음', '점심시간에도 상담'. */
export const noneWords = /없[이음습]|에도\s|정상\s?(?:상담|운영)|no\s(?=break|lunch)/y;
/** Behind days: open like the others. */
export const asUsualWords =
  /정상\s?(?:운영|영업|근무|상담|업무|출근)|(?:도|에도)\s?(?:정상|운영|상담|영업|가능|근무|응대)|동일/y;
export const shortenedWords =
  /오전\s?만|단축\s?(?:운영|영업|근무|상담|업무)|조기\s?(?:마감|퇴근|종료)|오전\s?(?:근무|운영)/y;

export const supportWords =
  /상담|문의|고객\s?센터|고객\s?행복|고객\s?지원|콜\s?센터|cs\b|c\/s|운영|영업|업무|근무|응대|답변|톡톡|채팅|카톡|전화|통화|연결|help|support|customer|service|call|contact|open|office|hours/;
export const otherWords =
  /주문|결제|출고|발송|배송|택배|접수|챗봇|봇|분실|도난|신고|픽업|수령|입고|마감|입금|방송|이벤트|행사|세일|할인|쿠폰|예약|수업|강의|체험|조식|체크|점검|라이브|타임딜|배달|설치|수거|기사|도착|물류|클래스|섭취|한정|혼잡|은행|복용|바르|발라|order|ship|deliver|cut-?off|pick-?up|sale/;
/** Other work even where a word of support stands beside it: '1:1 문의 24시간 접수', '챗봇 상담'. */
export const orderWorkWords =
  /접수\s?(?:시간|가능|:|운영)|24\s?시간\s?(?:접수|주문)|주문\s?(?:마감|접수|가능|시간)|(?:출고|발송)(?!\s?[가-힣·/]{0,4}\s?문의)|(?:배송|픽업|수령)\s?(?:시간|가능|마감|:)|결제\s?(?:건|완료|마감)|입금\s?(?:확인|마감)|챗봇|봇\s?(?:상담|운영)|ai\s?(?:상담|봇)|분실|도난|신고|자동\s?응답/;
/** The hours of support all the same. */
export const supportHoursWords = /(?:상담|답변|문의|응대)\s?(?:가능\s?)?시간|전화\s?상담|고객\s?센터\s?운영/;

/** Ways to ask whose hours may differ; of one way several names. */
export const channelWords: readonly RegExp[] = [
  /전화|유선|콜\s?센터|통화|call|phone|tel/,
  /채팅|톡톡|톡\s?상담|카톡|카카오|라이브|chat|talk/,
  /게시판|1대1|일대일|이메일|메일|q&a|e-?mail/,
  /매장|쇼룸|오프라인|방문|shop|showroom/,
  /고객\s?센터|고객\s?지원|cs|온라인/,
];
/** Where goods are sold and nobody answers: counts only where nothing else is said. */
export const shopChannel = 3;
/** All ways of asking together. */
export const anyChannel = 4;

/** Between a word for closed and the days that it closes: '휴무일은 화요일', 'OFF DAY : SAT', 'closed on weekends'. */
export const closedJoiner = /^(?:[^\d\n.,]{0,14}|\s*\n\s*)$/;
/** A single letter that is a day: beside a sign, before hours or a word for closed. */
export const afterSingleDay = /^\s*(?:제외|빼|정기|[:)\]|/,·~-]|\d|오전|오후|am|pm|휴|쉼|off|[은는]\s|$|\n)/;
/** Before public holidays that are open days too. */
export const includingWords = /(?:including|incl\.?)\s*$/;
/** Behind them: '공휴일 포함'. */
export const includedWords = /^\s?포함/;
/** Beside a date that begins something and closes nothing. */
export const resumedWords = /재개|정상|순차|오픈|시작|변경|since/;
/** All days but those that are closed. */
export const otherDaysWords = /그\s?(?:외|밖)|나머지/;
/** Days and dates that are named and were not understood as such. */
export const unreadDays =
  /\d{1,2}\s?일\s?[(|]|[日月火水木金土](?!曜?日?常)|(?<![가-힣])[월화수목금토일]{2}\s?휴|\d{1,2}\s?[월/]\s?\d{1,2}|\d{1,2}일\s?(?:휴|쉬|쉽)|내일|모레|명일|\(\s?[월화수목금토일]\s(?=제외)|공휴일|holiday|(?<![가-힣])[월화수목금토일]\s?(?:요일|[~-])|(?<![가-힣])[월화수목금토일]{3,}/;
/** Always, in one word. */
export const roundTheClockWords = /24\s?\/\s?7/;
/** Behind a date: a time from or until which it is other than usual. */
export const timeOnDateWords = /^[^\n\d]{0,8}\d{1,2}\s?시\s?(?:부터|까지)/;
/** Behind a date: more of them, or that it is the end of something. */
export const moreDatesWords = /^(?:\s?\([^)\n]{1,6}\))?\s?(?:,\s?\d{1,2}\s?일|까지)/;
