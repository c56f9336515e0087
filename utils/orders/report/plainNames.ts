const MOST = 8;
const LONGEST = 40;

/** Names of classes or attributes without their parts that hold a digit or other writing: those may tell of the order. */
export function plainNames(names: string): string[] {
  const plain = names.split(/\s+/).map((name) =>
    name
      .split(/(?=[-_])/)
      .filter((part) => /^[-_]*[A-Za-z]*$/.test(part))
      .join('')
      .replace(/[-_]+$/, '')
      .slice(0, LONGEST),
  );
  return [...new Set(plain)].filter((name) => /[A-Za-z]/.test(name)).slice(0, MOST);
}

/** A tag as HTML has it; of one that a store made up only what holds no digit. */
export function plainTag(tag: string): string {
  return /^[A-Z]+[1-6]?$/.test(tag) ? tag.toLowerCase() : (plainNames(tag.toLowerCase())[0] ?? 'element');
}
