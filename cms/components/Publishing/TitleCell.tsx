'use client';

import { DefaultCell } from '@payloadcms/ui';
import type { DefaultCellComponentProps } from 'payload';

import { PUBLISHED_COLLECTIONS } from '../../domain/content/publishedCollections.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { useLanguage } from '../useLanguage.ts';

/** The title in a list; what has none yet is called so, and can still be opened. */
export function TitleCell(props: DefaultCellComponentProps) {
  const { untitled } = backOfficeWords[useLanguage()];
  const kind = PUBLISHED_COLLECTIONS.find((slug) => slug === props.collectionSlug);
  const title: unknown = props.cellData || (kind && untitled[kind]);
  return <DefaultCell {...props} cellData={title} />;
}
