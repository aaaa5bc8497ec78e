'use client';

import { useFormFields, useTranslation } from '@payloadcms/ui';

import { toLanguage } from '../../text/toLanguage.ts';
import { trainingWords } from '../../text/training/trainingWords.ts';

/**
 * On the form of a training, before it is saved: what confirming or undoing its attendance will
 * do to everybody on the list.
 */
export function ClassWarning() {
  const { i18n } = useTranslation();
  const status = useFormFields(([fields]) => fields.status);
  const people = useFormFields(([fields]) => lengthOf(fields.attendees?.value));
  const halfDays = useFormFields(([fields]) => lengthOf(fields.slots?.value));
  const { confirm, undo } = trainingWords[toLanguage(i18n.language)].warning;
  const chosen = status?.value;
  if (chosen === status?.initialValue) return null;
  if (chosen !== 'confirmed' && chosen !== 'undone') return null;
  return (
    <p
      role="status"
      style={{ background: 'var(--theme-warning-100)', borderRadius: 6, padding: '12px 16px' }}
    >
      {chosen === 'confirmed' ? confirm(people, halfDays) : undo(people)}
    </p>
  );
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);
