import { hasRole, type Role } from '../../cms/domain/accounts/hasRole.ts';

/** A page that is reached from every page. */
export interface Place {
  href: string;
  /** The picture of its tab on a phone; none: it has no tab. */
  icon?: 'home' | 'study' | 'search' | 'hours' | 'voice';
  /** Where it stands besides the tabs. */
  in?: 'header' | 'work' | 'foot';
  /** Whose it is; everybody's where absent. */
  roles?: [Role, ...Role[]];
}

/** Every place of the navigation, in its order. A page names its own as `current`. */
export const places = {
  home: { href: '/', icon: 'home', in: 'header' },
  library: { href: '/library', icon: 'study', in: 'header' },
  search: { href: '/search', icon: 'search' },
  plans: { href: '/plans', in: 'header' },
  record: { href: '/record', icon: 'hours', in: 'header' },
  voice: { href: '/voice', icon: 'voice', in: 'header' },
  trainer: { href: '/trainer', in: 'work', roles: ['trainer', 'admin'] },
  admin: { href: '/admin', in: 'work', roles: ['editor', 'trainer', 'admin'] },
  messages: { href: '/messages' },
  me: { href: '/me', in: 'foot' },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;

/** The places an account sees, by name. */
export function placesFor(viewer: { roles: readonly Role[] } | null): [PlaceName, Place][] {
  return (Object.entries(places) as [PlaceName, Place][]).filter(
    ([, { roles }]) => !roles || hasRole(viewer, ...roles),
  );
}
