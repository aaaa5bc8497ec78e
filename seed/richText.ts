import {
  convertMarkdownToLexical,
  editorConfigFactory,
  EXPERIMENTAL_TableFeature,
} from '@payloadcms/richtext-lexical';
import type { Payload } from 'payload';

import type { Article } from '../cms/payload-types.ts';

export type RichText = Article['body'];

/** Gives a function that turns Markdown into the back office's rich text, tables included. */
export async function richText(payload: Payload): Promise<(markdown: string) => RichText> {
  const editorConfig = await editorConfigFactory.fromFeatures({
    config: payload.config,
    features: ({ defaultFeatures }) => [...defaultFeatures, EXPERIMENTAL_TableFeature()],
  });
  return (markdown) => convertMarkdownToLexical({ editorConfig, markdown });
}
