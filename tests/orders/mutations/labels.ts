import { orderLabels, receiverLabels } from './labelWords';
import { textsIn } from './pageParts';
import { oneOf } from './random';
import type { Mutation } from './types';

const SHARE_DROPPED = 0.25;

interface Label {
  text: Text;
  /** The label without what stands after its colon. */
  word: string;
  meaning: string[];
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Texts that are a label alone, or begin with one before a colon. */
export function labelsIn(document: Document, meanings: string[][]): Label[] {
  return textsIn(document.body).flatMap((text) => {
    if (text.parentElement!.closest('button, a, nav, footer, select')) return [];
    const word = fold(/^[^:：]*/.exec(text.data)![0]);
    const meaning = meanings.find((words) => words.includes(word));
    return meaning ? [{ text, word, meaning }] : [];
  });
}

export const labelMutations: Mutation[] = [
  {
    name: 'labels by other names',
    apply: (document, random) => {
      const labels = labelsIn(document, [...orderLabels, ...receiverLabels]);
      const present = new Set(labels.map(({ word }) => word));
      // One name for one label in all the page, and none that already stands for something else there.
      const names = new Map<string, string>();
      for (const { word, meaning } of labels) {
        const free = meaning.filter((name) => !present.has(name));
        if (!names.has(word) && free.length > 0) names.set(word, oneOf(free, random));
      }
      const renamed = labels.filter(({ word }) => names.has(word));
      for (const { text, word } of renamed) text.data = text.data.replace(/^[^:：]*/, ` ${names.get(word)!}`);
      return renamed.length;
    },
  },
  {
    name: 'some labels gone',
    apply: (document, random) => {
      const dropped = labelsIn(document, orderLabels).filter(() => random() < SHARE_DROPPED);
      for (const { text } of dropped) text.data = text.data.replace(/^[^:：]*[:：]?/, '');
      return dropped.length;
    },
  },
];
