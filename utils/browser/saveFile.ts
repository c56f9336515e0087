/** Long enough for the slowest disk to have begun with it. */
const KEPT_MS = 60_000;

/** Gives the shopper a text as a file, as a click on a link to it would. */
export function saveFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
