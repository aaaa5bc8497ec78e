import type { ShownMedia } from './shownMedia.ts';

/**
 * What an option is known by from one paper to the next, whatever letter it has there: its text;
 * of one that is a picture alone what is said of the picture.
 */
export const optionName = ({
  text,
  media,
}: {
  text: string;
  media?: ShownMedia | undefined;
}): string => text || (media?.alt ?? '');
