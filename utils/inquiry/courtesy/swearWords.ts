import type { RudeWords } from './types';

/**
 * The commonest swearing, Korean and English. What stands around a word keeps out the ordinary ones that hold the same
 * syllables: 출시발표, 시발역, 간병신청, 새끼손가락, 안개같은, idiot-proof. What comes first is judged first.
 */
export const swearWords: RudeWords[] = [
  {
    said: /(?<![가-힣])(?:(?:개[^가-힣\s]?|씹|(?:[씨시]발|미친|사기꾼|상담원|판매자)\s?)(?:새끼|ㅅㄲ)|[이저그]\s?새끼(?=들|[가야])|새끼들?[아야](?![가-힣])|[씨시]발\s?(?:[놈년같롬것]|새끼)|개같[이네]|[좆좃]|병[^가-힣\s]?신(?=$|[^가-힣]|[같들이아짓])|미친\s?(?:놈|년(?!도)|거 아)|또라이|개?빡[치친쳐]|개소리|개판이|개?싸가지|씹새|엿\s?먹어라|호구 ?(?:로 보|취급)|입 닥|(?<![이가] )닥치고|닥쳐라?(?=[!.]|$)|꺼져라)|(?:^|당장 )꺼져(?=[!.]|$)|사기꾼(?:아(?![가-힣])|들?(?:이[네에]|입니다| 같아|(?=[.!]|$)))|지랄(?!탄)|(?<![ㄱ-ㅎ])(?:ㅂㅅ|ㅈㄹ|ㅈ같)(?![ㄱ-ㅎ])|(?<![제내]가.{0,9})멍청(?!한 )/,
    unless: /강아지|고양이/,
  },
  {
    said: /(?<![가-힣])(?:[씨시][^가-힣\s]?[발팔]아?(?![가-힣])|존나게?(?![가-힣])|졸라(?= 늦)|(?:(?<!\d)개|거지|쓰레기 ?)같은|개 같은(?= (?:서비스|배송|업체))|(?<!제가 )멍청한(?= )|젠장|니미럴|썅)|(?<![ㄱ-ㅎ가-힣])(?:[ㅅㅆ]\.?ㅂ|ㅈㄴ|ㅁㅊ)(?![ㄱ-ㅎ])/,
    isAside: true,
  },
  {
    said: /(?<=\bw(?:hat|here|hy) )the (?:fuck|hell)\b|(?<!\ba )\b(?:f+[u*@#]+c?king?|god ?damn(?:ed)?|damn(?:ed)?|sh[i1*]tty|crappy|(?<=\byour )stupid|(?<=\byou )(?:idiots|morons|bastards|stupid))(?= [a-z])/i,
    isAside: true,
  },
  {
    said: /\b(?:mother)?f+[u*@#]+c?k|\bwtf\b|\b(?:bull)?sh[i1*]t(?!ake)|\b(?:idiots?|morons?|stupid(?<=\b(?:you|this|that|a)\b.{0,14})(?! question| mistake)|(?:dumb|jack)ass|assholes?|bastards?(?! file)|crap(?:py)?|(?:god)?damn(?:ed|it)?|bitch(?:es)?|scumbags?|(?:you|this shop) sucks?|screw you(?=[.!])|you (?:(?:are|guys|people|all|just|a|bunch of) ){0,4}(?:scammers?|crooks|thieves|liars))\b(?!-)|^scammers\b/i,
    unless: /\bI(?:['’]m| am| was) (?:such )?an? /i,
  },
];
