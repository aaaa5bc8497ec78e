/**
 * Whether somebody's last day of work is over.
 *
 * @param today `YYYY-MM-DD` in Shanghai
 */
export const hasLeft = ({ leftOn }: { leftOn?: string | null }, today: string): boolean =>
  Boolean(leftOn && leftOn < today);
