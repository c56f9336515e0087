import { respell } from './analyser/respell';
import { likelihoods } from './learned/likelihoods';
import { readWeights } from './learned/readWeights';
import type { LearnedTable } from './learned/types';
import { clauseShare, clausesOfStory, plainClause } from './matchSettings';
import type { ReadQuery } from './readQuery';
import { wordsBehind } from './wordsBehind';

export interface Scored {
  id: string;
  /** More is better; 0 to 1 where a judge gave it. */
  score: number;
}

export interface Judgement {
  /** Every entry, best first. */
  scored: Scored[];
  /** 0 to 1: how likely it is that none of them answers. */
  outOfScope: number;
  /** The words of the query that speak most for an entry. */
  reasonsFor(id: string): string[];
}

export type Judge = (query: ReadQuery) => Judgement;

function mean(lists: number[][], at: number): number {
  return lists.reduce((sum, list) => sum + list[at]!, 0) / lists.length;
}

/**
 * A judge of what a query means. Its clauses say what is asked, for a question buried in a story counts as much as a
 * short one, and two questions are both heard. Whether anything is asked at all, the whole text says, or a clause that
 * leaves no doubt.
 */
export function judgeBy(table: LearnedTable): Judge {
  const weights = readWeights(table);
  const others = new Set(table.otherSyllables);
  const spelt = (text: string) => respell(text, (feature) => weights.has(feature) || others.has(feature));
  const likely = (meant: string) => likelihoods(meant, weights, table.biases);
  const none = table.entries.indexOf('');

  return ({ whole, clauses }) => {
    const meant = spelt(whole);
    const ofWhole = likely(meant);
    const ofClauses = clauses.map((clause) => likely(spelt(clause)));
    const plain = ofClauses.filter((ofClause) => Math.max(...ofClause.toSpliced(none, 1)) >= plainClause);
    // Among the many clauses of a story or a pasted page those that leave no doubt would drown.
    const isStory = ofClauses.length >= clausesOfStory;
    const told = [ofClauses, isStory ? plain : []].filter(({ length }) => length > 0);
    const scoreAt = (at: number) => {
      if (told.length === 0) return ofWhole[at]!;
      const ofParts = told.reduce((sum, lists) => sum + mean(lists, at), 0) / told.length;
      return (1 - clauseShare) * ofWhole[at]! + clauseShare * ofParts;
    };
    const scored = table.entries
      .map((id, at) => ({ id, score: scoreAt(at) }))
      .filter(({ id }) => id !== '')
      .toSorted((a, b) => b.score - a.score);
    const outOfScope = Math.min(...[ofWhole, ...plain].map((of) => of[none]!));
    const reasonsFor = (id: string) => {
      const at = table.entries.indexOf(id);
      const weightOf = (feature: string) =>
        weights.get(feature)?.find(({ entry }) => entry === at)?.weight ?? 0;
      return wordsBehind(whole, meant, weightOf);
    };
    return { scored, outOfScope, reasonsFor };
  };
}
