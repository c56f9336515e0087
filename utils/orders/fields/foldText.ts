// Characters that change how text is displayed but not what it says: zero-width spaces, byte-order marks and
// the marks that turn writing around. A page could use them to show a shopper another text than we read.
// The zero-width joiner stays: emoji are built with it.
const INVISIBLE = /[\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\u00AD]/g;
// oxlint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/** One line: white space folded, invisible and control characters taken out, Unicode composed (NFC). */
export function foldText(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/** For comparing: no white space at all, lower case. */
export function textKey(text: string): string {
  return foldText(text).replace(/ /g, '').toLowerCase();
}
