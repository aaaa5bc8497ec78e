import type { ServerProps } from 'payload';

import { platformName } from '../../text/platformName.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** The seal alone, as the way home in the back office's head. */
export function Icon({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <svg
      aria-label={platformName[toLanguage(i18n.language)]}
      height="18"
      role="img"
      style={{ maxHeight: '100%', maxWidth: '100%' }}
      viewBox="0 0 44 44"
      width="18"
    >
      <rect fill="#ab2a1d" height="44" rx="9" width="44" />
      <text
        fill="#faf8f3"
        fontFamily="'Songti SC', 'Noto Serif CJK SC', serif"
        fontSize="26"
        fontWeight="700"
        textAnchor="middle"
        x="22"
        y="31.5"
      >
        学
      </text>
    </svg>
  );
}
