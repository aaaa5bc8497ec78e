import { idOf } from '../idOf.ts';

type Reference = string | { id: string } | null | undefined;

interface Illustrated {
  media?: Reference;
  options?: readonly { media?: Reference }[] | null | undefined;
}

/** The ids of a question's pictures and recordings: those of its stem and of its options. */
export const mediaIn = ({ media, options }: Illustrated): string[] =>
  [media, ...(options ?? []).map((option) => option.media)].flatMap((one) =>
    one ? [idOf(one)] : [],
  );
