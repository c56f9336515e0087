import { foldText } from '../fields/foldText';

const RUNS =
  /(?<hangul>[ㄱ-ㆎ가-힣]+)|(?<digits>\p{N}+)|(?<letters>[\p{L}\p{M}]+)|(?<plain>[ :/.,()[\]#₩$%+~*@!?&=<>|-])|./gu;
const MOST_RUNS = 24;
const LONGEST = 20;

/** What a text looks like without saying what it says: "김예시 010-1234" is "가(3) 9(3)-9(4)". */
export function textShape(text: string): string {
  const runs = [...foldText(text).matchAll(RUNS)].map(({ groups = {} }) => {
    if (groups['hangul']) return `가(${lengthOf(groups['hangul'])})`;
    if (groups['digits']) return `9(${lengthOf(groups['digits'])})`;
    if (groups['letters']) return `a(${lengthOf(groups['letters'])})`;
    return groups['plain'] ?? '_';
  });
  return runs.length > MOST_RUNS ? `${runs.slice(0, MOST_RUNS).join('')}…` : runs.join('');
}

function lengthOf(run: string): string {
  const { length } = [...run];
  return length > LONGEST ? `${LONGEST}+` : String(length);
}
