import type { MicroLesson } from '../../../cms/payload-types.ts';
import type { Language } from '../../../cms/text/language.ts';
import { richText } from './richText.ts';

export interface LessonParts {
  media: { url: string; kind: 'video' | 'audio'; transcript: string } | null;
  /** The text before the cards. */
  intro: string;
  /** A card may have no heading. */
  cards: { heading: string | null; html: string }[];
}

/** The parts of a micro-lesson: a film or recording, a text, cards; any of them may be missing. */
export function lessonParts(doc: MicroLesson, preview: boolean, language: Language): LessonParts {
  const keyOf = (part: string) => (preview ? undefined : `${doc.id}:${doc.updatedAt}:${part}`);
  const media = typeof doc.media === 'object' ? doc.media : null;
  return {
    media: media?.url
      ? {
          url: media.url,
          kind: media.mimeType?.startsWith('audio') ? 'audio' : 'video',
          transcript: doc.transcript ?? '',
        }
      : null,
    intro: richText(doc.body, language, keyOf('intro')),
    cards: (doc.cards ?? []).map(({ heading, body }, index) => ({
      heading: heading ?? null,
      html: richText(body, language, keyOf(String(index))),
    })),
  };
}
