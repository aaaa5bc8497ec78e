import type { Look } from './readLook.ts';

/**
 * The cookie `look` after a choice; what was not chosen stays.
 *
 * @param theme `auto`, `day` or `night`; anything else changes nothing
 * @param type `normal` or `large`; anything else changes nothing
 */
export function nextLook(look: Look, theme: string, type: string): string {
  const themes: Record<string, string> = { auto: '', day: 'day', night: 'night' };
  const types: Record<string, string> = { normal: '', large: 'large' };
  return (
    [themes[theme] ?? look.theme, types[type] ?? look.type].filter(Boolean).join('.') || 'auto'
  );
}
