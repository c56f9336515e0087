import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../utils/page/box';
import { emptyBox, fillBox, standsAt } from '../../utils/page/fillBox';

interface Made extends Box {
  now: { text: string; start: number; end: number };
}

/** A box that holds a text and may have its own mind about what is written into it. */
function boxWith(text: string, start = text.length, end = start, minds = (written: string) => written): Made {
  const box: Made = {
    now: { text, start, end },
    element: null as never,
    lines: 'many',
    exact: true,
    read: () => ({ ...box.now, selected: box.now.text.slice(box.now.start, box.now.end) }),
    form: (written) => written,
    shows: () => true,
    select: async (from, to) => void (box.now = { ...box.now, start: from, end: to }),
    put: async (written) => {
      const kept = minds(written);
      const at = box.now.start + kept.length;
      const now = box.now.text.slice(0, box.now.start) + kept + box.now.text.slice(box.now.end);
      box.now = { text: now, start: at, end: at };
    },
  };
  return box;
}

const boxes = fc
  .record({ text: fc.string(), one: fc.nat(40), other: fc.nat(40) })
  .map(({ text, one, other }) => {
    const [start, end] = [one, other].map((at) => Math.min(at, text.length)).sort((a, b) => a - b);
    return [text, start!, end!] as const;
  });

describe('filling', () => {
  it('keeps what stands around, and undoing gives all of it back', async () => {
    await fc.assert(
      fc.asyncProperty(boxes, fc.string({ minLength: 1 }), async ([text, start, end], ours) => {
        const box = boxWith(text, start, end);
        const filled = await fillBox(box, ours);
        expect(box.now.text).toBe(text.slice(0, start) + ours + text.slice(end));
        expect(await emptyBox(filled!)).toBe('undone');
        expect(box.now.text).toBe(text);
      }),
    );
  });

  it.each([
    ['refuses it', () => ''],
    ['cuts it', (written: string) => written.slice(0, 3)],
    ['changes it', (written: string) => written.toUpperCase()],
  ])('leaves a box that %s as it was, caret and selection too', async (_what, minds) => {
    for (const end of [4, 7]) {
      // What is put back comes through: the box minds only the message.
      const box = boxWith('one two', 4, end, (written) => (written === 'message' ? minds(written) : written));
      expect(await fillBox(box, 'message')).toBeNull();
      expect(box.now).toEqual({ text: 'one two', start: 4, end });
    }
  });

  it('puts all of it back where the page changed more than what we wrote', async () => {
    const box = boxWith('one two', 4, 7);
    const { put } = box;
    box.put = async (written) => {
      await put(written);
      if (written === 'message') box.now = { text: box.now.text.toUpperCase(), start: 0, end: 0 };
    };
    expect(await fillBox(box, 'message')).toBeNull();
    expect(box.now).toEqual({ text: 'one two', start: 4, end: 7 });
  });

  it('counts a text as refused that does not show', async () => {
    const box = boxWith('one ');
    box.shows = () => false;
    expect(await fillBox(box, 'message')).toBeNull();
    expect(box.now.text).toBe('one ');
  });
});

describe('where our text stands', () => {
  const filled = { box: boxWith(''), ours: 'abc', start: 2, replaced: '' };
  it.each([
    ['where it was put', '..abc..', 2],
    ['nowhere, when it cannot be told from another', 'abcabc', -1],
    ['there, even if it stands elsewhere too', '..abc.abc', 2],
    ['elsewhere, when something was written before it', 'new ..abc', 6],
    ['nowhere, when it was changed', '..aXbc', -1],
  ])('%s', (_what, text, place) => expect(standsAt(filled, text)).toBe(place));
});

describe('undoing', () => {
  it('touches nothing where our text was changed', async () => {
    const box = boxWith('one ');
    const filled = await fillBox(box, 'message');
    box.now.text = 'one mess age';
    expect(await emptyBox(filled!)).toBe('changed-since');
    expect(box.now.text).toBe('one mess age');
  });

  it('takes nothing out where the page put the selection elsewhere', async () => {
    const box = boxWith('one ');
    const filled = await fillBox(box, 'message');
    box.select = async () => void (box.now = { ...box.now, start: 0, end: 3 });
    expect(await emptyBox(filled!)).toBe('changed-since');
    expect(box.now.text).toBe('one message');
  });

  it('puts nothing in where ours could not be taken out', async () => {
    const box = boxWith('one two', 4, 7);
    const filled = await fillBox(box, 'message');
    const { put } = box;
    box.put = async (written) => (written ? put(written) : undefined);
    expect(await emptyBox(filled!)).toBe('changed-since');
    expect(box.now.text).toBe('one message');
  });

  it('writes over nothing that the page has selected meanwhile', async () => {
    const box = boxWith('one two three', 4, 7);
    const filled = await fillBox(box, 'message');
    const { put } = box;
    box.put = async (written) => {
      await put(written);
      if (!written) box.now = { ...box.now, start: 5, end: 10 };
    };
    expect(await emptyBox(filled!)).toBe('undone');
    expect(box.now.text).toBe('one two three');
  });
});
