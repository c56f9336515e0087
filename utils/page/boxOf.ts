import type { Box } from './box';
import { controlBox } from './controlBox';
import { editorBox } from './editorBox';
import { NAMING_ATTRIBUTES, OTHER_PURPOSES, SEARCH_NAME } from './otherPurposes';

const SMALLEST_PX = 8;

/** The box that an element is or stands in; else why the draft cannot go there. */
export function boxOf(element: HTMLElement): Box | 'no-box' | 'not-writable' {
  if (element.matches('input, textarea')) {
    const control = element as HTMLInputElement | HTMLTextAreaElement;
    if (!/^text(?:area)?$/.test(control.type) || control.readOnly || control.matches(':disabled'))
      return 'not-writable';
    return ifWelcome(controlBox(control));
  }
  if (element.isContentEditable) return ifWelcome(editorBox(editingHost(element)));
  return element.matches('[role=textbox]') ? 'not-writable' : 'no-box';
}

function editingHost(element: HTMLElement): HTMLElement {
  let host = element;
  while (host.localName !== 'body' && host.parentElement?.isContentEditable) host = host.parentElement;
  return host;
}

function ifWelcome(box: Box): Box | 'not-writable' {
  const { element, lines } = box;
  const isLocked = element.matches('[aria-readonly=true], [aria-disabled=true]');
  return isLocked || !isSeen(element) || (lines === 'one' && isForOtherThings(element))
    ? 'not-writable'
    : box;
}

/** The shopper chose a box that can be seen; editors and tricks also focus ones that cannot. */
function isSeen(element: HTMLElement): boolean {
  const { width, height } = element.getBoundingClientRect();
  const { checkVisibility } = element as Partial<HTMLElement>;
  return (
    Math.min(width, height) >= SMALLEST_PX &&
    checkVisibility?.call(element, { opacityProperty: true, visibilityProperty: true }) !== false
  );
}

function isForOtherThings(element: HTMLElement): boolean {
  const names = NAMING_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');
  return element.matches(OTHER_PURPOSES) || names.some((name) => SEARCH_NAME.test(name));
}
