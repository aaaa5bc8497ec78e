import { hasRole, type Role } from '../../cms/domain/accounts/hasRole.ts';

/** A page that is reached from every page. */
export interface Place {
  href: string;
  /** What the place is called in the header, the tabs and the foot. */
  name: string;
  /** The picture of its tab on a phone; none: it has no tab. */
  icon?: 'home' | 'study' | 'search' | 'hours';
  /** Where it stands besides the tabs. */
  in?: 'header' | 'work' | 'foot';
  /** Whose it is; everybody's where absent. */
  roles?: [Role, ...Role[]];
}

/** Every place of the navigation, in its order. A page names its own as `current`. */
export const places = {
  home: { href: '/', name: '首页', icon: 'home', in: 'header' },
  library: { href: '/library', name: '学习', icon: 'study', in: 'header' },
  search: { href: '/search', name: '搜索', icon: 'search' },
  plans: { href: '/plans', name: '计划', in: 'header' },
  record: { href: '/record', name: '我的学时', icon: 'hours', in: 'header' },
  trainer: { href: '/trainer', name: '培训管理', in: 'work', roles: ['trainer', 'admin'] },
  me: { href: '/me', name: '外观与账号', in: 'foot' },
} as const satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;

/** The places an account sees, by name. */
export function placesFor(viewer: { roles: readonly Role[] } | null): [PlaceName, Place][] {
  return (Object.entries(places) as [PlaceName, Place][]).filter(
    ([, { roles }]) => !roles || hasRole(viewer, ...roles),
  );
}
