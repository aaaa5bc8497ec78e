import type { ServerProps } from 'payload';

import { platformName } from '../../text/platformName.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** The seal with the name, on the back office's login page. */
export function Logo({ i18n }: Pick<ServerProps, 'i18n'>) {
  return (
    <div style={{ alignItems: 'center', display: 'flex', gap: 12 }}>
      <svg aria-hidden="true" height="44" viewBox="0 0 44 44" width="44">
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
      <span
        style={{
          fontFamily: "'Songti SC', 'Noto Serif CJK SC', serif",
          fontSize: 30,
          fontWeight: 700,
        }}
      >
        {platformName[toLanguage(i18n.language)]}
      </span>
    </div>
  );
}
