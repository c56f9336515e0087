import type { Threat } from './types';

const will =
  "\\b(?:will|['’]?ll|shall|going\\s+to|gonna|have\\s+to|forced\\s+to|about\\s+to|plan(?:ning)?\\s+to|intend\\s+to|ready\\s+to|prepared\\s+to|hesitate\\s+to|no\\s+choice\\s+but\\s+to|let\\s+me|can\\s+always)\\s+(?:(?:just|also|then|simply|definitely|certainly|personally|be|have\\s+to|immediately|not\\s+hesitate\\s+to|and|to)\\s+){0,3}";
/** Nobody is threatened with what one says one will not do; unless it is hesitating. */
const notMeant =
  /\b(?:(?:do|does|did|would|am|is|will|have|had)(?:\s+not|n['’]t)|won['’]t|not|never|no\s+(?:intention|wish|need)|rather\s+than|instead\s+of|without|avoid)\b(?!\s+hesitat|\s+only)(?:(?!\b(?:I|we|you)\b)[^.,;:]){0,36}\b(?:sue|suing|legal|lawyer|attorney|court|report|reviews?|ratings?|police|charge-?\s?back|dispute|media|press|complain\w*|threat\w*)\b/i;
const offices =
  '(?:\\w+\\s+){0,2}?(?:consumer\\w*(?:\\s+\\w+)?|authorit(?:y|ies)|bbb|better\\s+business|trading\\s+standards|ombudsman|ftc|police|media|press|newspapers?|news|courts?|fair\\s+trade)\\b';
const reader = '(?:you\\b|your\\s+(?:shop|store|account|company|business|listing|site|page))';
const lost = /\b(?:stolen|theft|stole|thief|lost|missing|burglar|porch|vanished)\b/i;
const pleased = /\b(?:love|loved|happy|beautiful|recommend|great|pretty|cute|pleased|thanks to you)\b/i;
const poor =
  '(?:(?:bad|negative|terrible|awful|nasty|horrible|scathing|damning|poor|worst|honest\\s+but\\s+bad)\\s+(?:\\w+\\s+)?(?:reviews?|ratings?|feedback)|(?:one|1|zero|0|a\\s+single)[\\s-]stars?(?=\\s*(?:[.,!?]|$|reviews?\\b|ratings?\\b|feedback|for\\b|from\\b|and\\b|on\\b|because\\b)))';

export const englishThreats: Threat[] = [
  {
    said: new RegExp(
      `${will}sue\\b(?!['’])|\\bsue\\s+(?:you|your|this\\s+(?:shop|store|seller|company))\\b|\\bsuing\\b|\\b(?:file|filing|start|bring|face|expect)\\s+(?:\\w+\\s+){0,2}(?:lawsuit|class\\s+action)|\\bsee\\s+you\\s+in\\s+court|\\b(?:take|taking)\\s+(?:you|this|it|them)\\s+to\\s+(?:the\\s+)?(?:small\\s+claims\\s+)?court|${will}(?:go|take|file|start)\\b[^.]{0,20}\\bsmall\\s+claims`,
      'i',
    ),
    unless: notMeant,
  },
  {
    said: new RegExp(
      `${will}(?:\\w+\\s+){1,3}(?:my|our|a|an)\\s+(?:lawyer|attorney|solicitor)s?\\b(?!['’]s|\\s+friend)|\\b(?:get|getting|bring|bringing)\\s+(?:\\w+\\s+)?(?:lawyers?|attorneys?|police|press|media)\\s+(?:involved|in(?:to)?\\b)|\\bI\\s+know\\s+(?:\\w+\\s+){0,2}(?:lawyers?|journalists?|reporters?|people\\s+(?:in|at|from)\\s+(?:the\\s+)?(?:press|media|news\\w*|police|tv))\\b|\\bhear(?:ing)?\\s+from\\s+(?:my|our)\\s+(?:lawyer|attorney|solicitor)|\\b(?:my|our)\\s+(?:lawyer|attorney|solicitor)s?\\s+(?:will|is\\s+going|shall|is\\s+ready)|\\blegal\\s+(?:action|steps|proceedings)\\s+(?:will|is\\s+next)\\b|\\b(?:take|taking|pursue|pursuing|start|starting|begin|consider(?:ing)?|seek(?:ing)?|resort|face|facing|go|going|explore|initiate|threaten)\\b[^.]{0,20}\\blegal(?:ly\\b|\\s+(?:action|steps|proceedings|measures|options|route|recourse|remedies))`,
      'i',
    ),
    unless: notMeant,
  },
  {
    said: new RegExp(
      `\\breport(?:ing)?\\s+${reader}|${will}(?:\\w+\\s+){0,1}?report\\s+(?:(?:this|the)\\s+(?:seller|shop|store|company|business|listing|fraud|scam)\\b|(?:this|it|everything|the\\s+matter)\\s+(?:\\w+\\s+){0,2}?to\\s+(?:the\\s+)?(?:naver|coupang|platform|${offices}))|${will}(?:\\w+\\s+){0,1}?file\\s+(?:an?\\s+)?(?:\\w+\\s+){0,2}?(?:complaint|report|claim)s?\\s+(?:(?:with|to)\\s+(?:the\\s+)?${offices}|against\\s+(?:you|your|this))`,
      'i',
    ),
    unless: new RegExp(`${notMeant.source}|\\breport\\s+your\\s+(?:page|site)\\s+(?:as|is)`, 'i'),
  },
  {
    said: new RegExp(
      `${will}(?:contact|call|involve|inform|notify|tell|alert|(?:go|write|complain|turn|talk|speak)\\s+to)\\s+(?:the\\s+)?${offices}|\\bI(?:['’]m|\\s+am)\\s+(?:contacting|calling|involving|informing|notifying|(?:going|writing|complaining|talking|speaking)\\s+to)\\s+(?:the\\s+)?${offices}|${will}(?:escalate|take|bring|refer|forward|pass|hand)\\s+(?:this|it|the\\s+matter)\\s+(?:\\w+\\s+){0,2}?to\\s+(?:the\\s+)?${offices}|\\bnext\\s+(?:call|e-?mail|letter|step|stop)\\s+(?:is|will\\s+be)\\s+(?:to\\s+)?(?:the\\s+|my\\s+)?(?:lawyer|attorney|bank|${offices})|${will}complain\\s+about\\s+you`,
      'i',
    ),
    unless: new RegExp(`${notMeant.source}|${lost.source}`, 'i'),
  },
  {
    said: new RegExp(
      `(?:${will}|\\bfiling\\s+|\\binitiating\\s+)(?:\\w+\\s+){0,3}?charge-?\\s?back|${will}(?:\\w+\\s+)?dispute\\s+(?:it|this|the|my)\\b(?:\\s+(?:charge|payment|transaction|purchase|order))?|\\bdisputing\\s+(?:it|this|the|my)\\b|\\bdispute\\s+(?:it|this|the\\s+\\w+)\\s+with\\s+my\\s+(?:bank|card)|${will}(?:reverse|stop)\\s+the\\s+payment`,
      'i',
    ),
    unless: notMeant,
  },
  {
    said: new RegExp(
      `(?:${will}|\\bexpect\\s+|\\byou(?:['’]ll|\\s+will)\\s+(?:get|have|see)\\s+)(?:\\w+\\s+){0,5}?${poor}|\\b(?:one|1|zero|0)[\\s-]stars?\\s+(?:coming|from\\s+me|for\\s+you)|\\bhope\\s+you\\s+(?:like|enjoy|are\\s+ready\\s+for)\\s+(?:\\w+\\s+)?${poor}|${will}(?:\\w+\\s+)?review[\\s-]bomb`,
      'i',
    ),
    unless: notMeant,
  },
  {
    said: new RegExp(
      `${will}(?:expose|shame|destroy|ruin)\\s+(?:you|your|this)|${will}(?:post|share|put|publish)\\s+(?:this|it|everything|about|the|my|our|your|screenshots)\\b[^.]{0,40}\\b(?:online\\b|everywhere\\b|all\\s+over\\b|on\\s+(?:the\\s+internet|facebook|instagram|twitter|social|tiktok|youtube|reddit|x\\b|my\\s+blog|every|all))|${will}(?:tell|warn)\\s+(?:everyone|everybody|all\\s+my|the\\s+whole|the\\s+world|people|others?)\\b|\\bmake\\s+sure\\s+(?:that\\s+)?(?:everyone|everybody|no\\s+one|nobody|people|all\\s+my)\\b[^.]{0,30}\\b(?:know|buy|buys|shop|shops|order|orders|hear|hears)|\\bgo(?:ing)?\\s+(?:public|viral)\\b`,
      'i',
    ),
    unless: new RegExp(`${pleased.source}|${notMeant.source}`, 'i'),
  },
  {
    said: /\byou(?:['’]ll|\s+will)\s+(?:all\s+)?(?:regret|be\s+sorry|pay\s+for\s+(?:this|it|that|what)(?!\s+(?:return|shipping|item|order)))|\bwatch\s+your\s+back|\byou(?:['’]ve|\s+have)\s+been\s+warned|\b(?:last|final)\s+warning(?!\s+(?:light|message|sign|label|lamp|sound|screen|page|on|appear))|\bI\s+(?:know|will\s+find\s+out)\s+where\s+you\b|\bhold(?:ing)?\s+you\s+(?:\w+ly\s+)?(?:responsible|liable|accountable)|\b(?:face|suffer|bear)\s+(?:the\s+|legal\s+|serious\s+)?consequences|\bthere\s+(?:will|['’]ll)\s+be\s+(?:\w+\s+)?consequences|\bmake\s+you\s+(?:pay|regret|sorry)|\b(?:kill|hurt|come\s+after)\s+you\b|\bput\s+you\s+out\s+of\s+business|\bshut\s+(?:you|your\s+\w+)\s+down|\b(?:gets?|is|be)\s+shut\s+down(?=\s*[.!]|\s*$)|\b(?:keep|ignore|try|refuse)\b[^.]{0,30}\bsee\s+what\s+happens|\bget\s+you\s+fired|\bdon['’]t\s+make\s+me\b/i,
  },
  { said: /\bor\s+else(?=\s*[.!?,…]|\s*$)/i, isPhrase: true },
];
