import type { SourceFile } from './files';
import { excerpt, importsOf, isVariable, nodesOf, propertyName } from './syntax';

const NETWORK = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'importScripts',
  'Image',
]);
const GLOBALS = new Set(['window', 'globalThis', 'self', 'top', 'parent']);
const INJECTION = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'srcdoc',
]);

/** What presses, sends or moves the focus, by method; and the events that a press would be made of. */
const PRESSING_METHODS = new Set(['click', 'submit', 'requestSubmit', 'focus', 'blur', 'showPicker']);
const PRESSING_EVENTS = /^(?:Keyboard|Mouse|Pointer|Touch|Submit|Focus)Event$/;

/** Every use of the network: by a global's name, however reached; by a beacon; by code loaded from elsewhere. */
export function networkUses(file: SourceFile): string[] {
  const uses = nodesOf(file).flatMap(({ node, parent }) => {
    const isGlobal = isVariable(node, parent) && NETWORK.has(node['name'] as string);
    const property = propertyName(node) ?? '';
    const object = node['object'] as { name?: string } | undefined;
    const isOfGlobal = NETWORK.has(property) && GLOBALS.has(object?.name ?? '');
    return isGlobal || isOfGlobal || property === 'sendBeacon' ? [excerpt(file, node)] : [];
  });
  const remote = importsOf(file).filter((source) => /^(?:\w+:)?\/\//.test(source));
  return [...uses, ...remote.map((source) => `${file.path}: import of ${source}`)];
}

/** Every way to make markup or code of a text. */
export function injections(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ node, parent }) => {
    const property = propertyName(node) ?? '';
    const object = node['object'] as { name?: string } | undefined;
    const writes = /^write(?:ln)?$/.test(property) && object?.name === 'document';
    const evaluates = isVariable(node, parent) && ['eval', 'Function'].includes(node['name'] as string);
    const isAttribute = node.type === 'JSXIdentifier' && node['name'] === 'dangerouslySetInnerHTML';
    return INJECTION.has(property) || writes || evaluates || isAttribute ? [excerpt(file, node)] : [];
  });
}

/** Every way to do on a page what only the shopper may do there. */
export function presses(file: SourceFile): string[] {
  return nodesOf(file).flatMap(({ node, parent }) => {
    const isMade = isVariable(node, parent) && PRESSING_EVENTS.test(node['name'] as string);
    return isMade || PRESSING_METHODS.has(propertyName(node) ?? '') ? [excerpt(file, node)] : [];
  });
}
