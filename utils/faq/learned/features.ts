import { partsOf } from '../analyser/featuresOf';

/** Told in front of a feature, from 'A': how many of its characters it begins with like the one before. */
export const markOf = (shared: number) => String.fromCharCode('A'.charCodeAt(0) + shared);
const marked = /([A-Z])([^A-Z]*)/g;

/** The features of a list as it is stored, each with its parts, in the order of their rows: what has no parts is first. */
export function readFeatures(list: string): Map<string, string[]> {
  const whole = new Map<string, string[]>();
  const simple = new Map<string, string[]>();
  let name = '';
  for (const [, mark = 'A', rest = ''] of list.matchAll(marked)) {
    const shared = mark.charCodeAt(0) - 'A'.charCodeAt(0);
    name = name.slice(0, shared) + rest;
    const parts = partsOf(name);
    for (const part of parts) simple.set(part, []);
    (parts.length > 0 ? whole : simple).set(name, parts);
  }
  return new Map([...simple, ...whole]);
}
