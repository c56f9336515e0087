// Characters that change how text is displayed but not what it says: zero-width spaces, byte-order marks and the marks
// that turn writing around. A page could use them to show a shopper another text than we read. Control characters, too.
// The zero-width joiner stays: emoji are built with it.
const INVISIBLE =
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

// Nearly every text is clean already: one test says so.
const CLEAN = /^[!-~가-힣]+(?: [!-~가-힣]+)*$/;

/** One line: white space folded, invisible and control characters taken out, Unicode composed (NFC). */
export function foldText(text: string): string {
  if (CLEAN.test(text)) return text;
  return text.replace(INVISIBLE, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** A folded text without any white space, for comparing. */
export function textKey(folded: string): string {
  return folded.replaceAll(' ', '');
}
