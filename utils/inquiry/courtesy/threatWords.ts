import type { RudeWords } from './types';

/** "I will", said of what is to come; not "하겠다고 합니다", which is what others say. */
const koreanWill = '(?:겠(?!다고)|[할갈릴길달줄널을를] ?(?:게|거|겁|것입|예정|수밖))';
const englishWill = "(?:will|['’]ll|shall|going to|forced to|choice but to) (?:be )?";

/** What the shopper is going to do to the seller, and what in the same sentence makes an ordinary thing of it. */
export const threatWords: RudeWords[] = [
  { said: /좋게 말할 때|\bor else(?=[.!?,]|$)/i, isAside: true },
  {
    said: new RegExp(
      `신고(?:를 |도 )?[하넣]?${koreanWill}|면 (?:신고|고[소발])합|신고 (?:예정|들어갑니다)|소보원 갑니다|(?:고[소발]|소송|법적|법대로|제보|민원을? 넣|이의 ?제기|변호사[를와]|손해배상|소문내|박제).{0,10}?${koreanWill}|책임을 묻(?!지)|(?:인터넷|카페|SNS|블로그|유튜브|인스타|커뮤니티).{0,16}(?:올리겠|올릴 ?[거겁])|(?:[별평]점.{0,4}(?:테러|[1일]점|하나)|별 (?:하나|한 개)(?= [주박])|(?:나쁜|안 좋은) (?:리뷰|후기)|악[평플]).{0,8}?${koreanWill}|가만히? ?(?:두지 않|안 [두둬]|있지 않(?:겠|을 ?[거겁]))|각오하[세십시]|두고 (?:봅시|보자)|그냥 (?:[안못] 넘어|넘어가지 않을)`,
    ),
    unless: /분실|도난|통관|수입|세관|관세|고소[한미]|예쁘|좋은 |것은 아|뜻|없이/,
  },
  {
    said: new RegExp(
      `${englishWill}(?:sue\\b|suing|tell everyone|post (?:this|it) on(?:line| face| insta| social)|.{0,20}\\b(?:(?:call|contact|hire|get) (?:my|a) (?:lawyer|attorney)\\b(?! friend)|(?:bad|negative|terrible|worst|(?:one|1)[- ]star) review))|\\bto sue\\b|\\bsu(?:e|ing) you|\\byou in court\\b|\\bmy lawyers? will|lawyers? involved|from my (?:lawyer|attorney)|\\b(?:tak|pursu)(?:e|ing) legal (?:action|steps)|legal action will|\\breport(?:ing)? (?:you|(?:your|this) (?:shop|store|seller))\\b|\\b(?:call|contact|go to)(?:ing)? the police\\b(?! station)|\\b(?:fil(?:e|ing)|request) a chargeback|\\bexpose you|you(?:['’]| wi)ll regret|\\b(?:last|final) warning(?=[.!])|dispute (?:this|the charge)`,
      'i',
    ),
    unless:
      /(?:\b(?:not|never|rather)|n['’]t)(?: (?!I\b|hesitate)\w+){0,4} (?:sue|legal|reviews?|report|chargeback|police)\b|\b(?:stolen|lost)\b/i,
  },
];
