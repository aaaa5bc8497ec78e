import type { Role } from '../../../cms/domain/accounts/hasRole.ts';

/**
 * Who may see the pages of a folder. A folder says so in its own `_access.ts`; where none does up
 * to the root, everybody who is signed in may, and nobody else.
 */
export type Access = 'anybody' | 'signed-in' | { roles: [Role, ...Role[]] };

/** What the folders of `site/pages` declare, by their path: `/trainer`. */
export type Declared = ReadonlyMap<string, Access>;

/**
 * Gathers the declarations of all folders.
 *
 * @param modules by file, as `import.meta.glob` gives them: `./pages/trainer/_access.ts`
 */
export function declaredAccess(modules: Record<string, { access: Access }>): Declared {
  return new Map(
    Object.entries(modules).map(([file, { access }]) => [
      file.replace(/^\.\/pages/, '').replace(/\/_access\.ts$/, ''),
      access,
    ]),
  );
}

/**
 * Who may see the page at a path: what the nearest folder above it declares.
 *
 * @param path without query and trailing slash
 */
export function accessTo(declared: Declared, path: string): Access {
  for (let at = path; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
    const access = declared.get(at);
    if (access) return access;
  }
  return declared.get('') ?? 'signed-in';
}
