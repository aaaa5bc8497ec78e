/**
 * Titles are suggested where somebody begins to type: what does it is fetched only then, so that
 * pages weigh no more for those who don't.
 */
for (const field of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
  const begin = async () => {
    const { suggestTitles } = await import('./suggestTitles.ts');
    suggestTitles(field);
  };
  if (document.activeElement === field) void begin();
  else field.addEventListener('focus', () => void begin(), { once: true });
}
