import { pinLooks } from './pinLooks';
import type { Mutation } from './types';

/** aria-hidden stays: it says what is not there for some shoppers. */
const DROPPED = /^(?:data-.+|aria-(?!hidden$).+|title|id)$/;

export const attributeMutations: Mutation[] = [
  {
    name: 'data, aria, title and id attributes gone',
    apply: (document) => {
      pinLooks(document);
      let dropped = 0;
      for (const element of document.body.querySelectorAll('*:not(script)')) {
        for (const name of element.getAttributeNames()) {
          if (!DROPPED.test(name)) continue;
          element.removeAttribute(name);
          dropped += 1;
        }
      }
      return dropped;
    },
  },
];
