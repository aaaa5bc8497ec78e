import type { JSONField } from 'payload';

/**
 * The type generated for a JSON field: one the domain declares, instead of any JSON there is.
 *
 * @param file where it is declared, below `cms/domain`
 * @param name what it is called there, with brackets where the field has a list of it
 */
export const typedAs = (file: string, name: string): JSONField['typescriptSchema'] => [
  () => ({ tsType: `import('./domain/${file}').${name}` }),
];
