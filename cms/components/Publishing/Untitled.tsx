'use client';

import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui';
import { useEffect } from 'react';

import {
  PUBLISHED_COLLECTIONS,
  type PublishedCollection,
} from '../../domain/content/publishedCollections.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { useLanguage } from '../useLanguage.ts';

const isPublished = (slug: string | undefined): slug is PublishedCollection =>
  PUBLISHED_COLLECTIONS.some((known) => known === slug);

/** Gives what has no title yet a name: Payload would show its id. */
export function Untitled() {
  const { id, collectionSlug } = useDocumentInfo();
  const { title, setDocumentTitle } = useDocumentTitle();
  const { untitled } = backOfficeWords[useLanguage()];
  const name = isPublished(collectionSlug) ? untitled[collectionSlug] : undefined;
  useEffect(() => {
    if (!name || (title && title !== String(id))) return;
    // After Payload has named it by its id, which it does in the same turn.
    const frame = requestAnimationFrame(() => {
      setDocumentTitle(name);
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [id, name, setDocumentTitle, title]);
  return null;
}
