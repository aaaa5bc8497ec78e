import type { MicroLesson } from '../../../cms/payload-types.ts';
import { richText } from './richText.ts';

export interface LessonParts {
  media: { url: string; kind: 'video' | 'audio'; transcript: string } | null;
  /** The text before the cards. */
  intro: string;
  cards: { heading: string; html: string }[];
}

/** The parts of a micro-lesson: a film or recording, a text, cards; any of them may be missing. */
export function lessonParts(doc: MicroLesson, preview: boolean): LessonParts {
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
    intro: richText(doc.body, keyOf('intro')),
    cards: (doc.cards ?? []).map(({ heading, body }, index) => ({
      heading: heading ?? `第 ${index + 1} 张`,
      html: richText(body, keyOf(String(index))),
    })),
  };
}
