'use client';

import { useTranslation } from '@payloadcms/ui';

import type { Language } from '../text/language.ts';
import { toLanguage } from '../text/toLanguage.ts';

/** The language the person works in. */
export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return toLanguage(i18n.language);
}
