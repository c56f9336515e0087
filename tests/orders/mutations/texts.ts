import { textsIn } from './pageParts';
import { below, oneOf } from './random';
import type { Mutation } from './types';

const SHARE = 0.3;
const INVISIBLE = ['\u200b', '\ufeff', '\u00ad', '\u2060'];
const BLANK = [' ', '\n        ', '\u00a0', '\t', '\n\n  '];
const SHORTEST = 3;
/** Between these and their neighbours white space would be seen: a word may go on in the next element. */
const INLINE = /^(?:SPAN|EM|B|STRONG|I|A|S|DEL|MARK|FONT|SMALL|U|INS)$/i;

export const textMutations: Mutation[] = [
  {
    name: 'texts split into spans',
    apply: (document, random) => {
      const texts = textsIn(document.body).filter(
        ({ data }) => data.trim().length >= SHORTEST && random() < SHARE,
      );
      for (const text of texts) {
        const whole = document.createElement('span');
        text.replaceWith(whole);
        const cut = 1 + below(text.data.length - 1, random);
        for (const part of [text.data.slice(0, cut), text.data.slice(cut)]) {
          const span = document.createElement('span');
          span.textContent = part;
          whole.append(span);
        }
      }
      return texts.length;
    },
  },
  {
    name: 'white space and zero-width characters',
    apply: (document, random) => {
      const texts = textsIn(document.body).filter(() => random() < SHARE);
      for (const text of texts) {
        const at = below(text.data.length + 1, random);
        const sprinkled = text.data.slice(0, at) + oneOf(INVISIBLE, random) + text.data.slice(at);
        const spread = sprinkled.replaceAll(' ', `${oneOf(BLANK, random)} `);
        text.data = isAlone(text) ? `${oneOf(BLANK, random)}${spread}${oneOf(BLANK, random)}` : spread;
      }
      return texts.length;
    },
  },
  {
    name: 'comments between and inside texts',
    apply: (document, random) => {
      const texts = textsIn(document.body).filter(() => random() < SHARE);
      for (const text of texts) {
        const rest = text.splitText(below(text.data.length, random));
        rest.before(document.createComment(' 주문번호 2025010199999999 '));
      }
      return texts.length;
    },
  },
];

function isAlone(text: Text): boolean {
  const { tagName, childNodes } = text.parentElement!;
  return childNodes.length === 1 && !INLINE.test(tagName);
}
