export const ROLES = ['staff', 'trainer', 'editor', 'admin', 'officer'] as const;
export type Role = (typeof ROLES)[number];

interface WithRoles {
  roles?: readonly Role[] | null;
}

/** Whether an account carries one of the roles named. Nobody signed in carries none. */
export function hasRole(user: WithRoles | null | undefined, ...roles: Role[]): boolean {
  return user?.roles?.some((role) => roles.includes(role)) ?? false;
}
