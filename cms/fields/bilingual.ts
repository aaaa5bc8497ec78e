/** A label in the back office's two languages. */
export function bilingual(zh: string, en: string): { zh: string; en: string } {
  return { zh, en };
}
