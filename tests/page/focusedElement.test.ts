import { describe, expect, it } from 'vitest';
import { focusedElement } from '../../utils/page/focusedElement';

/** As much of a document as is asked about the focus. */
function documentWith(activeElement: object | null): Document {
  return { activeElement } as Document;
}

const box = { localName: 'textarea', shadowRoot: null };
const frame = { localName: 'frame', contentDocument: { activeElement: box } };

describe('the element that has the focus', () => {
  it.each([
    ['itself', box, box],
    ['none', null, null],
    ['in a frame', frame, box],
    ['in a shadow tree', { localName: 'my-box', shadowRoot: { activeElement: box } }, box],
    ['in a frame in a shadow tree', { localName: 'my-box', shadowRoot: { activeElement: frame } }, box],
    ['out of reach', { localName: 'iframe', contentDocument: null }, 'other-frame'],
  ])('%s', (_where, active, expected) => {
    expect(focusedElement(documentWith(active))).toBe(expected);
  });

  it('is the frame itself, or the host, where nothing in it has the focus', () => {
    const empty = { localName: 'iframe', contentDocument: { activeElement: null } };
    const host = { localName: 'my-box', shadowRoot: { activeElement: null } };
    expect(focusedElement(documentWith(empty))).toBe(empty);
    expect(focusedElement(documentWith(host))).toBe(host);
  });
});
