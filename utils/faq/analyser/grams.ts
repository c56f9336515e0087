/** Every run of `length` characters of the text, in order: "배송중" by 2 gives "배송", "송중". */
export function grams(text: string, length: number): string[] {
  const characters = [...text];
  return Array.from({ length: Math.max(0, characters.length - length + 1) }, (_, start) =>
    characters.slice(start, start + length).join(''),
  );
}
