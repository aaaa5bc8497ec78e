'use client';

import { FieldLabel, useField } from '@payloadcms/ui';
import type { NumberFieldClientProps } from 'payload';

import { tellFigure, type FigureKind } from '../../text/backOffice/tellFigure.ts';
import { useLanguage } from '../useLanguage.ts';

/** A number only programs write, told as people read it. */
export function FigureField({
  field,
  path: given,
  kind,
}: NumberFieldClientProps & { kind: FigureKind }) {
  const { value, path } = useField<number | null>({ potentiallyStalePath: given });
  const language = useLanguage();
  return (
    <div className="field-type number read-only">
      <FieldLabel as="span" label={field.label} path={path} />
      <p className="figure">
        {typeof value === 'number' ? tellFigure(language, kind, value) : '–'}
      </p>
    </div>
  );
}
