/** "20만원" and "200,000 won" as 200000, "09:00" and "09" as 9. */
export function numbersIn(text: string): number[] {
  const written = text
    .replace(/(\d+)만/g, '$10000')
    .replace(/(\d+)천/g, '$1000')
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/:00/g, '')
    .replaceAll('November', '11');
  return (written.match(/\d+/g) ?? []).map(Number);
}
