/** How many blanks a stem marks: each is three underscores or more, half- or full-width. */
export const blanksIn = (stem: string): number => stem.match(/[_＿]{3,}/g)?.length ?? 0;
