/** What may stand between the syllables of a word to get it past a filter. */
export const syllableGap = '[^가-힣ㄱ-ㅣa-zA-Z\\s\\ufffc]{0,2}';

/** No Korean syllable before it. */
export const wordStart = '(?<![가-힣])';

/** Endings of a Korean word that go with it. */
export const koreanTails = {
  /** Compares: an attribute, with which the rest can stand, or a verdict, on which it hangs. */
  attribute: /^(?:들)?\s?같(?:은|이|아서)(?![가-힣])/,
  verdict:
    /^(?:들)?(?:\s?같[가-힣]*|이?\s?아[니닌닙][가-힣]*|(?:이|인)?(?:네요?|에요|예요|세요|냐고?|지요?|죠|잖아요?|군요?|구나|구만|입니다|가요?|데요?|시네요|신가요|신지|다)|입니다|임)(?![가-힣])/,
  cry: /^(?:놈|년|새끼|것|롬)?(?:들)?(?:아|이|이게|의|ㅋ+|ㅠ+|ㅡ+)?(?![가-힣])/,
  particle:
    /^(?:야|들?(?:아|이여|이|가|은|는|을|를|도|의|에게|한테|께|과|와|랑|이랑|만)?)(?:새끼)?(?:들)?(?:아|야)?(?![가-힣])/,
  /** The rest of what someone does: 하지 말고, 떨고 있네. */
  deed: /^[가-힣]*(?:\s(?:하|떨|치|까|부리|늘어놓)[가-힣]*)?(?:(?<=지)\s(?:좀\s)?(?:말|마)[가-힣]*|(?<=고)\s있[가-힣]*|\s(?:말고|마시고|말아)|\s그만\s?(?:하|떨|치)[가-힣]*)?/,
  /** After these a deed was only how or why the rest is done. */
  subordinate: /(?:말고|마시고|고|서|니까|니|지만|면서|게)$/,
};

/** What belongs to a name that follows it. */
export const koreanBeforeName =
  /(?:(?<![^\s,])(?:야|이|그|저|요|이런|저런|그런|뭔|무슨|완전|진짜|정말|순|너희|니들|너네|너희들|당신들?)[\s,]+){1,3}$/;

/** A word before a name that ends its own sentence makes the name a call. */
export const koreanSentenceWord = /(?:요|다|까|냐|해|라|줘|자|죠|야|임|함|음|지)[\s,]*$/;

/** What belongs to an English name that follows it, "you" apart. */
export const englishBeforeName =
  /(?<![^\s,])(?:(?:you|hey|oh|holy|what|an?|such|these|those|the|all|of|bunch|pack|fucking|f\S*king|stupid|damn|goddamn|bloody|dumb|lying|little|filthy|dirty|lousy|greedy|lazy|total|complete)\s+){1,6}$/i;
