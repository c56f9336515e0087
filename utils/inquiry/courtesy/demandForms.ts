/** How a Korean sentence that asks for something ends, without the marks behind it. */
export const koreanDemand =
  /(?:바랍니다|바라겠습니다|바라요|바래요|바랄게요|바람|부탁\s?(?:드립니다|드려요|드리겠습니다|드릴게요|드려|합니다|해요|할게요|해|요)?|(?:요청|요구|촉구)\s?(?:드립니다|드려요|드리겠습니다|합니다|해요|하겠습니다)|주세요|주십시오|주셔요|주시오|주시겠어요|주시겠습니까|주실\s?수\s?(?:있을까요|있나요|있으신가요|있으실까요|있습니까|있어요|있겠습니까|없을까요|없나요)|주실래요|주실까요|주시죠|주시지요|(?:주시면|주셨으면|주신다면|줬으면)\s?(?:합니다|해요|하는데요|좋겠습니다|좋겠어요|좋겠네요|좋겠는데요|됩니다|돼요|감사하겠습니다|감사하겠어요|고맙겠습니다|고맙겠어요)|주셔야\s?(?:합니다|해요|죠|겠습니다|겠어요)|(?<=[가-힣]\s?)(?:줘요?|줘라|달라)|(?:하|내|꾸|치|지|기|리|키|받으|넣으|놓으|드리|가)(?:십시오|시오)|해라)$/;
/** Orders in 해요체, which are the same as saying what someone does: 환불하세요, but not "연락을 안 하세요", "조심하세요". */
export const koreanOrder =
  /(?<!(?:안|못)\s?[가-힣]{0,4})(?<!안녕|수고|건강|행복|조심|번창|편안|평안|친절|대단|너무|고생|이해|존경|사랑|필요|중요|만족|가능)(?:하|보내|고치|바꾸|내놓으|돌려주|책임지|가져가|물어내|답하)세요$/;
/** Wishes, excuses and what a letter opens with ask for nothing. */
export const koreanNoDemand =
  /(?:좋은|즐거운|행복한|편안한|따뜻한|건강한|풍성한|멋진|알찬)\s.{0,12}(?:되|보내|맞이)|복\s(?:많이\s)?받으|양해|이해(?:해|를)?\s?(?:부탁|바랍|주)|너그러|참[고조]\s?(?:부탁|바랍|해|하)|번창하|감기\s?조심|(?:관련(?:하여|해서|해)?|건으로|관하여|관해|대해|대하여)\s?.{0,12}(?:요청|문의)/;
export const koreanThankfulDemand = /(?:감사|고맙)하?겠(?:습니다|어요)$/;

const pleaseNot =
  '(?!\\s+(?:find|note|see\\s+(?:the\\s+)?(?:attached|photo|picture|below)|be\\s+aware|accept|excuse|forgive|bear|understand|have\\s+a)\\b)';
/** What an English sentence that asks for something holds. */
export const englishDemand = new RegExp(
  `\\b(?:could|can|would|will)\\s+you\\b(?!\\s+(?:like|not\\b|have\\s+a\\s+(?:nice|good)|be\\s+(?:reached|sold)|find|return\\s+this\\s+if))|\\bplease\\b${pleaseNot}(?=,?\\s+[a-z])|\\bI(?:['’]d|\\s+would|\\s+do|\\s+must|\\s+hereby|\\s+kindly)?\\s+(?:ask\\b|request\\b|demand\\b|insist\\b|(?:want|need|expect|like)\\s+you\\s+to)|\\byou\\s+(?:must|have\\s+to|need\\s+to|had\\s+better)\\b|^(?:(?:and|so|then|also|just|now|first|next|finally|kindly|instead|at\\s+least)\\b,?\\s+){0,2}(?:send|give|refund|replace|cancel|reply|answer|call|tell|fix|explain|check|confirm|contact|deliver|ship|let\\s+me\\s+know|get\\s+back|make\\s+sure|respond|compensate|hurry|stop|say\\s+sorry|apologi[sz]e|(?:exchange|change|remove|process|issue|update|credit|arrange|show|take|bring|offer|reimburse|repair)\\s+(?:it|me|my|the|this|them|a|an)|do\\s+(?:it|this|something)|provide|resend|return\\s+(?:my|the)|pay\\s+me|look\\s+into|sort\\s+(?:it|this))\\b`,
  'i',
);
/** Others asked, or asked before. */
export const englishNoDemand =
  /\b(?:says?|said|saying|told|reads?|message|screen|asked|asks|asking)\b[^.]{0,30}\b(?:please|can\s+you|could\s+you)\b|^(?:yes|no),?\s+please|\b(?:answer|reply|check|return|call|refund|fix|stop|contact|ship|send)\s+(?:is|was|has|came|took|never)\b/i;
