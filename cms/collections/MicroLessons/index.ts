import { contentText } from '../../domain/content/contentText.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { contentCollection } from '../../fields/contentCollection.ts';
import { checkQuizField } from '../../fields/contentFields.ts';
import { fillContentDefaults } from '../../fields/fillContentDefaults.ts';
import { problemText, type Asked } from '../../fields/problemText.ts';
import { checkpointsField } from './checkpointsField.ts';
import { FILM_TYPES, SOUND_TYPES } from '../Media/mediaTypes.ts';

interface Card {
  heading?: string | null;
  body?: unknown;
}

function lessonText(data: Record<string, unknown>): string {
  const cards = Array.isArray(data.cards) ? (data.cards as Card[]) : [];
  const texts = cards.map((card) => `${card.heading ?? ''}\n${contentText(card.body)}`);
  const transcript = typeof data.transcript === 'string' ? data.transcript : '';
  return [contentText(data.body), ...texts, transcript].join('\n').trim();
}

export const MicroLessons = contentCollection({
  slug: 'micro-lessons',
  defaults: fillContentDefaults(lessonText),
  fields: [
    {
      name: 'media',
      type: 'upload',
      relationTo: 'media',
      label: bilingual('视频或音频', 'Video or audio'),
      filterOptions: { mimeType: { in: [...FILM_TYPES, ...SOUND_TYPES] } },
    },
    {
      name: 'transcript',
      type: 'textarea',
      label: bilingual('文字稿', 'Transcript'),
      admin: { condition: (data) => Boolean(data.media) },
      validate: (value: string | null | undefined, { data, req }: Asked & { data: unknown }) =>
        !(data as { media?: unknown }).media ||
        Boolean(value?.trim()) ||
        problemText({ req }, 'transcript-missing'),
    },
    {
      name: 'body',
      type: 'richText',
      label: bilingual('正文', 'Body'),
      admin: { description: bilingual('卡片之前的话，可不填', 'Before the cards; optional') },
    },
    {
      name: 'cards',
      type: 'array',
      labels: { singular: bilingual('卡片', 'Card'), plural: bilingual('卡片', 'Cards') },
      label: bilingual('卡片', 'Cards'),
      fields: [
        { name: 'heading', type: 'text', maxLength: 60, label: bilingual('标题', 'Heading') },
        { name: 'body', type: 'richText', required: true, label: bilingual('内容', 'Body') },
      ],
    },
    checkpointsField,
    checkQuizField,
  ],
});
