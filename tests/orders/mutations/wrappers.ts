import { textsIn } from './pageParts';
import { pinLooks } from './pinLooks';
import type { Mutation } from './types';

const SHARE = 0.12;
const BLOCKS = 'div, section, article, ul, ol, dl, table, p, h1, h2, h3, h4';
const INLINE = 'span, strong, em, b, a, button';
/** Elements whose children must be of certain kinds; a wrapper would not be there once the page is parsed. */
const STRICT = /^(?:TABLE|THEAD|TBODY|TFOOT|TR|DL|UL|OL|SELECT)$/i;

export const wrapperMutations: Mutation[] = [
  {
    name: 'wrappers around elements',
    apply: (document, random) => {
      pinLooks(document);
      const chosen = [...document.body.querySelectorAll(`${BLOCKS}, ${INLINE}`)].filter(
        (element) => !STRICT.test(element.parentElement!.tagName) && random() < SHARE,
      );
      for (const element of chosen) {
        const wrapper = document.createElement(element.matches(INLINE) ? 'span' : 'div');
        element.replaceWith(wrapper);
        wrapper.append(element);
      }
      return chosen.length;
    },
  },
  {
    name: 'a span around every text',
    apply: (document) => {
      const texts = textsIn(document.body).filter((text) => !STRICT.test(text.parentElement!.tagName));
      for (const text of texts) {
        const wrapper = document.createElement('span');
        text.replaceWith(wrapper);
        wrapper.append(text);
      }
      return texts.length;
    },
  },
];
