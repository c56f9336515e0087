import type { SwearWords } from './types';

/**
 * English swearing, as parts of patterns, matched whatever the case; each stands between no other letters or digits,
 * which keeps out Scunthorpe, shiitake, scrap and retardant.
 */
const fuck =
  '(?:f+(?:u+|v)c+k+|f+[*@#]+c?k+|f\\*{2,3}|f[ .]u[ .]c[ .]k|fck|phuck|fuk(?=\\s?(?:you|u\\b|off)))';
const shit = '(?:bull\\s?)?s+h+(?:i+|1|!|\\*)t+|s\\*{2}t';
/** Alone these are ordinary things; said of the reader they are not. */
const scoundrels =
  'scammers?|scam artists?|thieves|thief|liars?|crooks?|jerks?|dicks?|pricks?|losers?|clowns?|frauds?|scum|swine|pigs?|cheats?';
const filling =
  '(?:(?:are|all|just|both|really|a|an|such|nothing but|bunch of|pack of|lot of|dirty|filthy|little|lousy|lying|bloody|damn|total|complete|fucking|goddamn)\\s+){0,5}';
const business = '(?:shop|store|seller|company|business|site|website)';

/** What strengthens the word behind it. */
const asides = [
  `(?:mother\\s?)?${fuck}(?:in['’g]?|ing|en)(?=\\s+[a-z])`,
  `fk(?:n|ing)(?=\\s+[a-z])`,
  `effing(?=\\s+[a-z])`,
  `god\\s?damn(?:ed)?(?=\\s+[a-z])`,
  `damn(?:ed)?(?=\\s+(?!it\\b|you\\b)[a-z])`,
  `bloody(?=\\s+(?:useless|awful|terrible|late|joke|thing|parcel|package|order|refund|idiots?|shop|store|website|hell))`,
  `(?<=\\b(?:what|where|why|how|who|when)\\s+)(?:in\\s+)?the\\s+(?:${fuck}|hell)`,
  `(?:${shit}ty|crappy|half-?assed|dumb-?ass|idiotic|moronic|retarded)(?=\\s+(?!and\\b|or\\b|but\\b)[a-z])(?<!\\b(?:is|are|was|were|be|so|very|too|how|really)\\s+\\S+)`,
  `(?<!\\b(?:my|sounds?|seems?|feels?|looks?|am|is|are|was|were|['’]re|['’]s|['’]m|be|so|very|too|how|really|feeling|sounding|felt|sounded)\\s+(?:a\\s+|bit\\s+|so\\s+|really\\s+){0,3})(?:stupid|dumb)(?=\\s+(?!and\\b|or\\b|but\\b|questions?\\b|mistakes?\\b|of\\s+me\\b|phone\\b)[a-z])`,
];

const names = [
  `(?<!\\b(?:like|I\\s+am|I\\s+was|I['’]m)\\s+(?:such\\s+|not\\s+)?(?:an\\s+)?)idiots?(?!-proof|['’]s\\s+guide|\\s+(?:by|novel|paperback|hardcover)\\b)`,
  `(?:morons?|imbeciles?|cretins?|dimwits?|dumb-?ass(?:es)?|jackass(?:es)?)`,
  `bastards?(?!\\s+(?:file|cut|sword))`,
  `(?:a(?:ss|\\*{2}|rse)\\s?holes?|a\\*+s?holes?|dickheads?|scumbags?|douche\\s?bags?|wankers?|twats?|cunts?|whores?|sluts?)`,
  `(?:sons?\\s+of\\s+(?:a\\s+)?)?b(?:i|\\*|!|1)+tch(?:es)?`,
  `(?:mother\\s?)?${fuck}(?:ers?|heads?|wits?|faces?)`,
  `(?:${shit})(?:heads?|bags?)`,
  `retards?`,
  `n[i1]gg(?:er|a)s?`,
  `(?<=\\byou\\s+${filling}|\\byou['’]re\\s+${filling})(?:${scoundrels})`,
  `(?<=^|[,!.]\\s*)(?:scammers?|thieves|liars|crooks)(?=\\s*[!.,]|\\s*$)`,
  `(?<=\\b(?:this|the|your)\\s+${business}\\s+(?:is|are)\\s+(?:(?:a|all|just|such|run\\s+by)\\s+){0,2})(?:${scoundrels})`,
];

const deeds = [
  `(?:${fuck})(?:s|ed|up|ing|in)?(?:\\s+(?:you|u|off|this|that|it|them|all)\\b){0,2}`,
  `(?:${shit})(?:s|ty|show|hole|e)?(?!\\s?(?:tzu|zu)\\b)`,
  `(?:pieces?|loads?|bunch|heap|pile)\\s+of\\s+(?:${shit}|crap)|crap(?:py)?`,
  `(?:wtf|stfu|gtfo|ffs)`,
  `(?<!\\b(?:the|a|an|each|every|any|this|that|one)\\s+)screw\\s+you(?=\\s*[!.,]|\\s*$|\\s+(?:all|guys|people))`,
  `piss(?:ed)?\\s+off`,
  `(?:go\\s+to|burn\\s+in|rot\\s+in)\\s+hell`,
  `(?:god\\s?)?damn(?:\\s+(?:it|you))?(?=\\s*[,.!]|\\s*$)|damn\\s+(?:it|you)`,
  `(?:kiss|bite)\\s+my\\s+ass|suck\\s+my\\s+\\w+|(?:your|lazy|fat|dumb|sorry)\\s+ass(?:es)?`,
  `shut\\s+(?:the\\s+\\w+\\s+)?up(?=\\s*[.!,]|\\s*$|\\s+and\\b)`,
  `(?<=^|[,!]\\s*)get\\s+lost(?=\\s*[.!]|\\s*$)`,
  `(?<!\\b(?:I|I['’]m|me|my|sounds?|seems?|feels?|looks?|feeling|felt|sounding|sounded|question|mistake)\\b[^.!?]{0,14})(?:stupid|dumb|idiotic|moronic|retarded)(?!\\s+(?:questions?|mistakes?|of\\s+me|phone)\\b)`,
];

export const englishSwearWords: SwearWords = { asides, names, deeds };
