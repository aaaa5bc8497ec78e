import type { AstroCookies } from 'astro';

export interface Look {
  theme?: 'day' | 'night' | undefined;
  type?: 'large' | undefined;
}

/** How this reader wants pages to look, kept in the cookie `look`; unset follows the device. */
export function readLook(cookies: AstroCookies): Look {
  const words = cookies.get('look')?.value.split('.') ?? [];
  const theme = (['day', 'night'] as const).find((name) => words.includes(name));
  return { theme, type: words.includes('large') ? 'large' : undefined };
}
