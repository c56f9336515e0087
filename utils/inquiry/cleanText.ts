// Marks that turn the direction of writing or print nothing; joiners and variation selectors stay, emoji need them.
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const controls = /\p{Cc}/gu;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The text on one line: white space folded; control characters, direction marks and broken characters gone. */
export function cleanLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(loneSurrogates, '')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The text as typed, with its line breaks, less what `cleanLine` takes out and the white space around it. */
export function cleanBlock(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(invisible, '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(loneSurrogates, '')
    .trim();
}
