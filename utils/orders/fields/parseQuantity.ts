/** The count that a text is: "4개", "수량 4", "4". Null for 0 and for anything else. */
export function parseQuantity(text: string): number | null {
  const count = /^(?:수량\s*:?\s*)?(\d{1,4})\s*(?:개|EA|ea|매|장|박스|세트|권)?$/.exec(text.trim())?.[1];
  return count === undefined || Number(count) === 0 ? null : Number(count);
}
