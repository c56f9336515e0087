import type { AlignedPiece } from './alignedDraft';

/** A stretch of a text, with what it says where that is known. */
export interface MeantPiece {
  id: string;
  text: string;
  meaning: string | undefined;
}

/** The text as it will be sent, piece by piece: drafted pieces with their meaning, the shopper's own between them without. */
export function meaningOf(text: string, drafted: AlignedPiece[]): MeantPiece[] {
  const pieces: MeantPiece[] = [];
  const own = (words: string) => {
    for (const line of words.split('\n'))
      if (line.trim()) pieces.push({ id: 'own', text: line.trim(), meaning: undefined });
  };
  let from = 0;
  for (const piece of drafted) {
    const at = text.indexOf(piece.text, from);
    if (at < 0) continue;
    own(text.slice(from, at));
    // A line that only names something in Korean has no English to say.
    pieces.push({ id: piece.id, text: piece.text, meaning: piece.meaning ?? piece.text });
    from = at + piece.text.length;
  }
  own(text.slice(from));
  return pieces;
}
