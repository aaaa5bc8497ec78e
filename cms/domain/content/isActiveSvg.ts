const ACTIVE =
  /<script|<foreignObject|<iframe|\son\w+\s*=|javascript:|<!ENTITY|href\s*=\s*(?:["']\s*)?(?:https?:|data:text)/i;

/** Whether a drawing carries script, foreign content or a reference to another host. */
export function isActiveSvg(svg: string): boolean {
  return ACTIVE.test(svg);
}
