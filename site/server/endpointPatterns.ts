/**
 * The addresses that programs ask, of all below `site/pages`: those answered by a TypeScript
 * file. Their errors are JSON; a page's are pages.
 *
 * @param files as `import.meta.glob` names them: `./pages/study/record.ts`
 * @returns routes as Astro's `routePattern` names them: `/study/record`
 */
export function endpointPatterns(files: readonly string[]): Set<string> {
  return new Set(
    files.map((file) => file.replace(/^\.\/pages/, '').replace(/(\/index)?\.ts$/, '')),
  );
}
