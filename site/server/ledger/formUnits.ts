import { formText } from '../accounts/formText.ts';

/** Full-width figures and points, as Chinese input methods write them. */
const plain = (text: string) => text.normalize('NFKC').trim();

/**
 * The 学时 typed into a field, in hundredths.
 *
 * @returns NaN for what is no number, or finer than a hundredth
 */
export function formUnits(form: FormData, name: string): number {
  const text = plain(formText(form, name));
  return /^\d{1,6}(?:\.\d{1,2})?$/.test(text) ? Math.round(Number(text) * 100) : Number.NaN;
}
