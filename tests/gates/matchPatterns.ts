const EXACT = /^https:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+\/(?<path>[^*]*)\*?$/;
/** A path says enough from a whole word on. */
const TELLING_PATH = /^(?:[\w-]+\/)*[\w.-]{4,}(?:[/?]|$)/;

/** Why a pattern is wider than the order pages of one store; nothing where it is not. */
export function widths(pattern: string): string[] {
  const path = EXACT.exec(pattern)?.groups?.['path'];
  if (path === undefined) return [`${pattern}: not https, several hosts, or a star before the end`];
  return TELLING_PATH.test(path) ? [] : [`${pattern}: more than an order path`];
}

/** Whether some address matches both; stars stand at the end alone. */
export function overlap(one: string, other: string): boolean {
  const [a, b] = [one.replace(/\*$/, ''), other.replace(/\*$/, '')];
  if (one === a && other === b) return a === b;
  if (one === a) return a.startsWith(b);
  if (other === b) return b.startsWith(a);
  return a.startsWith(b) || b.startsWith(a);
}
