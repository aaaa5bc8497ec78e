import fc from 'fast-check';
import { expect, it } from 'vitest';

import {
  CERTIFICATE_SIGNS,
  certificateCode,
  certificateNumber,
  CODE_LENGTH,
  NUMBER_CHANCE,
  readCertificateAsked,
} from '../../../cms/domain/ledger/certificateNumber.ts';

const picks = (length: number) =>
  fc.array(fc.nat(CERTIFICATE_SIGNS - 1), { minLength: length, maxLength: length });
const year = fc.integer({ min: 2000, max: 2200 });
const numbers = fc.tuple(year, picks(NUMBER_CHANCE)).map((of) => certificateNumber(...of));

it('is read however it is typed, and a code in an address as well', () => {
  fc.assert(
    fc.property(numbers, picks(CODE_LENGTH), (number, chance) => {
      expect(number).toMatch(/^\d{4}(-[2-9A-HJKMNP-Z]{4}){3}$/);
      const typed = [number, number.toLowerCase(), number.replaceAll('-', ''), ` ${number} `, number.replaceAll('-', ' – ')]; // prettier-ignore
      for (const text of typed) expect(readCertificateAsked(text)).toEqual({ number });
      const code = certificateCode(chance);
      expect(code).toMatch(/^[2-9a-hjkmnp-z]{26}$/);
      for (const text of [code, code.toUpperCase(), `https://hall.example.cn/verify/${code}`]) {
        expect(readCertificateAsked(text)).toEqual({ code });
      }
    }),
  );
});

it('shows every single wrong sign, and any two that have changed places', () => {
  fc.assert(
    fc.property(
      numbers,
      fc.nat(15),
      fc.nat(15),
      fc.constantFrom(...'23456789ABCDEFGHJKMNPQRSTUVWXYZ'),
      (number, at, to, sign) => {
        // prettier-ignore
        const signs = [...number.replaceAll('-', '')];
        if (at >= 4 && signs[at] !== sign) {
          const wrong = signs.with(at, sign).join('');
          expect(readCertificateAsked(wrong)).toBe('mistyped');
        }
        if (at >= 4 && to >= 4 && signs[at] !== signs[to]) {
          const swapped = signs.with(at, signs[to] ?? '').with(to, signs[at] ?? '');
          expect(readCertificateAsked(swapped.join(''))).toBe('mistyped');
        }
      },
    ),
  );
});

it.each(['', ' ', 'nonsense', '2026', '2026-K7QM', '%', '../../etc/passwd', 'a'.repeat(27), '𠮷'])(
  '%j is neither number nor code',
  (text) => {
    expect(readCertificateAsked(text)).toBeNull();
  },
);
