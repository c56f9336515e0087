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
  '(?:(?:are|guys|people|folks|all|just|both|really|a|an|such|nothing but|bunch of|pack of|lot of|dirty|filthy|little|lousy|lying|bloody|damn|total|complete|fucking|goddamn)\\s{1,3}){0,5}';
const business = '(?:shop|store|seller|company|business|site|website)';

/** What strengthens the word behind it. */
const asides = [
  `(?:mother\\s?)?${fuck}(?:in['’g]?|ing|en)(?=\\s{1,3}[a-z])`,
  `fk(?:n|ing)(?=\\s{1,3}[a-z])`,
  `(?:effing|f-ing)(?=\\s{1,3}[a-z])`,
  `god\\s?damn(?:ed)?(?=\\s{1,3}[a-z])`,
  `damn(?:ed)?(?=\\s{1,3}(?!it\\b|you\\b)[a-z])`,
  `bloody(?=\\s{1,3}(?:useless|awful|terrible|late|joke|thing|parcel|package|order|refund|idiots?|shop|store|website|hell))`,
  `(?<=\\b(?:what|where|why|how|who|when)\\s{1,3})(?:in\\s{1,3})?the\\s{1,3}(?:${fuck}|hell)`,
  `(?:${shit}ty|crappy|half-?assed|dumb-?ass|idiotic|moronic|brain-?dead|retarded)(?=\\s{1,3}(?!and\\b|or\\b|but\\b)[a-z])(?<!\\b(?:is|are|was|were|be|so|very|too|how|really)\\s{1,3}\\S+)`,
  `(?<!\\b(?:my|sounds?|seems?|feels?|looks?|am|is|are|was|were|['’]re|['’]s|['’]m|be|so|very|too|how|really|feeling|sounding|felt|sounded)\\s{1,3}(?:a\\s{1,3}|bit\\s{1,3}|so\\s{1,3}|really\\s{1,3}){0,3})(?:stupid|dumb)(?=\\s{1,3}(?!and\\b|or\\b|but\\b|questions?\\b|mistakes?\\b|of\\s{1,3}me\\b|phone\\b)[a-z])`,
];

const names = [
  `(?<!\\b(?:like|I\\s{1,3}am|I\\s{1,3}was|I['’]m)\\s{1,3}(?:such\\s{1,3}|not\\s{1,3})?(?:an\\s{1,3})?)idiots?(?!-proof|['’]s\\s{1,3}guide|\\s{1,3}(?:by|novel|paperback|hardcover)\\b)`,
  `(?:morons?|imbeciles?|cretins?|dimwits?|dumb-?ass(?:es)?|jackass(?:es)?)`,
  `bastards?(?!\\s{1,3}(?:file|cut|sword))`,
  `(?:a(?:ss|\\*{2}|rse)\\s?holes?|a\\*+s?holes?|dickheads?|scumbags?|douche\\s?bags?|wankers?|twats?|cunts?|whores?|sluts?)`,
  `(?:sons?\\s{1,3}of\\s{1,3}(?:a\\s{1,3})?)?b(?:i|\\*|!|1)+tch(?:es)?`,
  `(?:mother\\s?)?${fuck}(?:ers?|heads?|wits?|faces?)`,
  `(?:${shit})(?:heads?|bags?)`,
  `retards?`,
  `n[i1]gg(?:er|a)s?`,
  `(?<=\\byou\\s{1,3}${filling}|\\byou['’]re\\s{1,3}${filling})(?:${scoundrels})`,
  `(?<=\\bwhat\\s{1,3}a\\s{1,3}(?:bunch|pack|gang|load)\\s{1,3}of\\s{1,3})(?:${scoundrels})`,
  `(?<=^|[,!.]\\s{0,3})(?:scammers?|thieves|liars|crooks)(?=\\s{0,3}[!.,]|\\s{0,3}$)`,
  `(?<=\\b(?:this|the|your)\\s{1,3}${business}\\s{1,3}(?:is|are)\\s{1,3}(?:(?:a|all|just|such|run\\s{1,3}by)\\s{1,3}){0,2})(?:${scoundrels})`,
];

const deeds = [
  `(?:${fuck})(?:s|ed|up|ing|in)?(?:\\s{1,3}(?:you|u|off|this|that|it|them|all)\\b){0,2}`,
  `(?:${shit})(?:s|ty|ting|ters?|show|hole|e)?(?!\\s?(?:tzu|zu)\\b)`,
  `(?:pieces?|loads?|bunch|heap|pile)\\s{1,3}of\\s{1,3}(?:${shit}|crap|garbage|trash|junk)(?!\\s{1,3}(?:bag|can|bin))|crap(?:py)?`,
  `(?:wtf|stfu|gtfo|ffs)`,
  `(?<!\\b(?:the|a|an|each|every|any|this|that|one)\\s{1,3})screw\\s{1,3}you(?=\\s{0,3}[!.,]|\\s{0,3}$|\\s{1,3}(?:all|guys|people))`,
  `piss(?:ed)?\\s{1,3}off`,
  `(?:go\\s{1,3}to|burn\\s{1,3}in|rot\\s{1,3}in)\\s{1,3}hell`,
  `(?:god\\s?)?damn(?:\\s{1,3}(?:it|you))?(?=\\s{0,3}[,.!]|\\s{0,3}$)|damn\\s{1,3}(?:it|you)`,
  `(?:kiss|bite)\\s{1,3}my\\s{1,3}ass|suck\\s{1,3}my\\s{1,3}\\w+|(?:your|lazy|fat|dumb|sorry)\\s{1,3}ass(?:es)?`,
  `(?:you(?:\\s{1,3}(?:guys|all|people))?|(?:this|your)\\s{1,3}(?:${business}|service|place))\\s{1,3}sucks?`,
  `shut\\s{1,3}(?:the\\s{1,3}\\w+\\s{1,3})?up(?=\\s{0,3}[.!,]|\\s{0,3}$|\\s{1,3}and\\b)`,
  `(?<=^|[,!]\\s{0,3})get\\s{1,3}lost(?=\\s{0,3}[.!]|\\s{0,3}$)`,
  `(?<!\\b(?:I|I['’]m|me|my|sounds?|seems?|feels?|looks?|feeling|felt|sounding|sounded|question|mistake)\\b[^.!?]{0,14})(?:stupid|dumb|idiotic|moronic|brain-?dead|retarded)(?!\\s{1,3}(?:questions?|mistakes?|of\\s{1,3}me|phone)\\b)`,
];

export const englishSwearWords: SwearWords = { asides, names, deeds };
