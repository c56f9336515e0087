import type { SourceFile } from './files';
import { excerpt, nodesOf, type SyntaxNode } from './syntax';

/** Letters of any script; marks such as "·" and "✓" need no translation. */
const LETTERS = /\p{L}{2}/u;
/** What a browser shows or speaks, and what our own components call it. */
const SHOWN = [
  'title',
  'aria-label',
  'aria-description',
  'placeholder',
  'alt',
  'label',
  'heading',
  'hint',
  'text',
];
/** What scripts show by assigning it. */
const ASSIGNED = ['title', 'textContent', 'innerText', 'placeholder', 'ariaLabel'];

/** Words for shoppers that are written out in a component or entrypoint instead of in locales/. */
export function writtenOutWords(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ node, parent }) =>
    isShown(node, parent) ? [excerpt(file, node).replaceAll(/\s+/g, ' ')] : [],
  );
}

function isShown(node: SyntaxNode, parent: SyntaxNode | null): boolean {
  if (node.type === 'JSXText') return LETTERS.test(String(node['value']));
  if (node.type === 'JSXAttribute') return SHOWN.includes(nameOf(node['name'])) && wordsIn(node['value']);
  // What stands between tags in braces; an attribute's value is not.
  if (node.type === 'JSXExpressionContainer')
    return parent?.type !== 'JSXAttribute' && wordsIn(node['expression']);
  if (node.type === 'AssignmentExpression') {
    const left = node['left'] as SyntaxNode;
    return (
      left.type === 'MemberExpression' &&
      ASSIGNED.includes(nameOf(left['property'])) &&
      wordsIn(node['right'])
    );
  }
  // `{ id, text: '...' }`, as an option of a choice.
  if (node.type === 'Property') return SHOWN.includes(nameOf(node['key'])) && wordsIn(node['value']);
  return false;
}

function nameOf(value: unknown): string {
  return String((value as SyntaxNode | null)?.['name'] ?? '');
}

/** Whether a value may turn out to be words that are written there: itself, or one side of a choice. */
function wordsIn(value: unknown): boolean {
  const node = value as SyntaxNode | null;
  switch (node?.type) {
    case 'Literal':
      return typeof node['value'] === 'string' && LETTERS.test(node['value']);
    case 'TemplateLiteral':
      return (node['quasis'] as { value: { cooked: string } }[]).some(({ value: { cooked } }) =>
        LETTERS.test(cooked),
      );
    case 'JSXExpressionContainer':
      return wordsIn(node['expression']);
    case 'ConditionalExpression':
      return wordsIn(node['consequent']) || wordsIn(node['alternate']);
    case 'LogicalExpression':
    case 'BinaryExpression':
      // What is compared is not shown.
      return /^[=!<>]/.test(String(node['operator']))
        ? false
        : wordsIn(node['left']) || wordsIn(node['right']);
    default:
      return false;
  }
}

/** Our name, which a page bears until its script knows the shopper's language. */
const OWN_TITLE = '<title>바로문의</title>';

/** Words between the tags of an HTML page and in what it shows, unless the browser fills them in. */
export function wordsInPage({ path, code }: SourceFile): string[] {
  const bare = code.replace(OWN_TITLE, '').replaceAll(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/g, '');
  const texts = [
    ...[...bare.matchAll(/>([^<>]+)</g)].map(([, text = '']) => text),
    ...[...bare.matchAll(/\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g)].map(([, text = '']) => text),
  ];
  return texts
    .filter((text) => LETTERS.test(text.replaceAll(/__MSG_\w+__/g, '')))
    .map((text) => `${path}: ${text.trim()}`);
}

/** Words that a style sheet puts on the screen, where no translation reaches them. */
export function wordsInStyles({ path, code }: SourceFile): string[] {
  return [...code.matchAll(/content:\s*(['"])(.*?)\1/g)]
    .filter(([, , text = '']) => LETTERS.test(text.replaceAll(/\\[0-9a-f]+/gi, '')))
    .map(([whole]) => `${path}: ${whole}`);
}

export interface Mentions {
  /** What is asked for by its key. */
  asked: string[];
  /** Groups of which a text is asked for by an id: `hours` of `hours.${id}`. */
  groups: string[];
  /** All texts and names that may be keys or ids. */
  words: string[];
}

/** By what the translations of a file are asked for. */
export function mentionsIn(file: SourceFile): Mentions {
  const mentions: Mentions = { asked: [], groups: [], words: [] };
  for (const { node, parent } of nodesOf(file)) {
    if (node.type === 'Identifier') mentions.words.push(nameOf(node));
    else if (node.type === 'Literal' && typeof node['value'] === 'string') {
      mentions.words.push(node['value']);
      if (parent?.type === 'CallExpression' && nameOf(parent['callee']) === 'translateId')
        mentions.groups.push(node['value']);
    } else if (node.type === 'TemplateLiteral') {
      const [first] = node['quasis'] as { value: { cooked: string } }[];
      const start = /^([a-zA-Z]+)\.$/.exec(first!.value.cooked)?.[1];
      if (start) mentions.groups.push(start);
    } else if (node.type === 'CallExpression' && nameOf(node['callee']) === 'translate')
      mentions.asked.push(...literalsOf((node['arguments'] as unknown[])[0]));
  }
  return mentions;
}

/** A text that is written there, or both sides of a choice. */
function literalsOf(value: unknown): string[] {
  const node = value as SyntaxNode | undefined;
  if (node?.type === 'ConditionalExpression')
    return [...literalsOf(node['consequent']), ...literalsOf(node['alternate'])];
  return node?.type === 'Literal' ? [String(node['value'])] : [];
}
