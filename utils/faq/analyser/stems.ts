import { particles, verbEndings } from './endings';

const longestFirst = (a: string, b: string) => b.length - a.length;
const endingsByLength = [...verbEndings].sort(longestFirst);
const particlesByLength = [...particles].sort(longestFirst);
const shortestStem = 2;

function without(eojeol: string, suffixes: readonly string[]): string {
  const suffix = suffixes.find(
    (candidate) => eojeol.length - candidate.length >= shortestStem && eojeol.endsWith(candidate),
  );
  return suffix ? eojeol.slice(0, -suffix.length) : eojeol;
}

/** The space-separated words of a normalised text without their endings and particles: "배송이" gives "배송". */
export function stems(normalised: string): string[] {
  return normalised
    .split(' ')
    .filter((eojeol) => eojeol.length >= shortestStem)
    .map((eojeol) => without(without(eojeol, endingsByLength), particlesByLength));
}
