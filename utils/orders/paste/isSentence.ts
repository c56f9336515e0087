const SENTENCE_END = /(?:니다|세요|[해어아에네나려져셔겨워와돼봐]요|는데|[ㅋㅎㅠㅜ]{2,}|[?!])[\s.!?~^]*$/;
/** How shops' mails begin to say how far an order is. */
export const ENGLISH_SUBJECT =
  /^(?:(?:good|great) news\W+)?(?:hi|hello|dear)?[^.!?]{0,30}?(?:your|the) (?:order|package|parcel|shipment|items?)(?: \(?#?[\w-]*\d[\w-]*\)?)?(?: \([^)]*\))? (?:(?:has|have|is|was|were) )?(?:been )?(?:now )?/i;

/** Whether a line is said by somebody: such a line is no product's name. */
export function isSentence(text: string): boolean {
  return SENTENCE_END.test(text) || ENGLISH_SUBJECT.test(text) || /[.!?]$/.test(text);
}
