/** A number in digits alone, as formats without exponents write it; it reads as the same number. */
export function plainNumber(value: number): string {
  const text = String(value);
  const [mantissa = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith('-') ? '-' : '';
  const [whole = '', part = ''] = mantissa.replace('-', '').split('.');
  const places = Number(exponent);
  return places < 0
    ? `${sign}0.${'0'.repeat(-places - 1)}${whole}${part}`
    : `${sign}${whole}${part}${'0'.repeat(Math.max(0, places - part.length))}`;
}
