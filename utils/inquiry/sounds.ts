/**
 * How Koreans read aloud what is not Hangul, each as the one syllable that decides the particle after it.
 * Digits are read in Sino-Korean: 십, 백, 천, 만 and 억 close as 영 does, so a final 0 needs no look at its neighbours.
 */
export const digitSounds: Record<string, string> = {
  '0': '영',
  '1': '일',
  '2': '이',
  '3': '삼',
  '4': '사',
  '5': '오',
  '6': '육',
  '7': '칠',
  '8': '팔',
  '9': '구',
};

export const letterSounds: Record<string, string> = {
  a: '이',
  b: '비',
  c: '씨',
  d: '디',
  e: '이',
  f: '프',
  g: '지',
  h: '치',
  i: '이',
  j: '이',
  k: '이',
  l: '엘',
  m: '엠',
  n: '엔',
  o: '오',
  p: '피',
  q: '큐',
  r: '알',
  s: '스',
  t: '티',
  u: '유',
  v: '이',
  w: '유',
  x: '스',
  y: '이',
  z: '트',
};

/** Units printed right after a number: 500ml is read 오백 밀리리터. */
export const unitSounds: Record<string, string> = {
  ml: '터',
  l: '터',
  mm: '터',
  cm: '터',
  m: '터',
  km: '터',
  mg: '램',
  g: '램',
  kg: '램',
  t: '톤',
  v: '트',
  w: '트',
  hz: '츠',
  ea: '이',
  p: '피',
};

export const signSounds: Record<string, string> = {
  '%': '트',
  '°': '도',
  '+': '스',
  '&': '드',
};

/**
 * Endings of English words that are heard one way in Korean (phone 폰, cream 크림, apple 애플, book 북), longest
 * first. Words that end in other consonants are spelt in Korean now with, now without a closing sound (cup 컵, soap
 * 소프): for them nothing is known.
 */
export const wordEndSounds: [ending: string, sound: string][] = [
  ['one', '온'],
  ['ine', '인'],
  ['ane', '안'],
  ['une', '운'],
  ['ame', '임'],
  ['ime', '임'],
  ['ome', '옴'],
  ['ile', '일'],
  ['ale', '일'],
  ['ole', '올'],
  ['ple', '플'],
  ['ble', '블'],
  ['tle', '틀'],
  ['gle', '글'],
  ['dle', '들'],
  ['ck', '윽'],
  ['ook', '욱'],
  ['ng', '응'],
  ['n', '은'],
  ['m', '음'],
  ['l', '을'],
  ['e', '에'],
  ['a', '아'],
  ['i', '이'],
  ['o', '오'],
  ['u', '우'],
  ['y', '이'],
  ['s', '스'],
  ['x', '스'],
  ['z', '즈'],
  ['r', '어'],
  ['f', '프'],
  ['v', '브'],
  ['d', '드'],
  ['h', '이'],
  ['w', '우'],
];
