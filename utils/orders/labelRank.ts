/** 0 for the labels that say exactly what is meant, then the next best, last the others. */
export function labelRank(best: readonly RegExp[]): (label: string) => number {
  return (label) => {
    const rank = best.findIndex((known) => known.test(label));
    return rank < 0 ? best.length : rank;
  };
}
