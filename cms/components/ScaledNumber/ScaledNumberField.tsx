'use client';

import { FieldDescription, FieldError, FieldLabel, useField } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';
import { useState } from 'react';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { toStored, toTyped, type Scale } from './scale.ts';

/** A number typed in the unit people think in, 学时 or %, and stored in small ones. */
export function ScaledNumberField({
  field,
  path: given,
  readOnly,
  ...scale
}: NumberFieldClientProps & Scale) {
  const { value, setValue, showError, disabled, path } = useField<number | null>({
    potentiallyStalePath: given,
  });
  // What is being typed stays as typed: 7.0 on the way to 7.05.
  const [typed, setTyped] = useState<{ text: string; stored: number | null }>();
  const stored = typeof value === 'number' ? value : null;
  const shown = stored === null ? '' : toTyped(stored, scale);
  const unit = backOfficeWords[useLanguage()].figures.units[scale.unit];
  const id = `field-${path.replaceAll('.', '__')}`;
  const closed = Boolean(readOnly) || Boolean(disabled);
  return (
    <div
      className={['field-type', 'number', showError && 'error', closed && 'read-only']
        .filter(Boolean)
        .join(' ')}
    >
      <FieldLabel label={field.label} path={path} required={field.required} />
      <div className="field-type__wrap">
        <FieldError path={path} showError={showError} />
        <span className="scaled-number">
          <input
            aria-describedby={`${id}-unit`}
            disabled={closed}
            id={id}
            inputMode="decimal"
            min="0"
            name={path}
            onChange={({ target }) => {
              const next = toStored(target.value, scale);
              setTyped({ text: target.value, stored: next });
              setValue(next);
            }}
            step="any"
            type="number"
            value={typed?.stored === stored ? typed.text : shown}
          />
          <span id={`${id}-unit`}>{unit}</span>
        </span>
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </div>
  );
}
