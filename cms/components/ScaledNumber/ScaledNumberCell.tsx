'use client';

import type { DefaultCellComponentProps } from 'payload';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { useLanguage } from '../useLanguage.ts';
import { toTyped, type Scale } from './scale.ts';

/** The number in a list, in the unit people think in. */
export function ScaledNumberCell({ cellData, ...scale }: DefaultCellComponentProps & Scale) {
  const unit = backOfficeWords[useLanguage()].figures.units[scale.unit];
  if (typeof cellData !== 'number') return null;
  return `${toTyped(cellData, scale)} ${unit}`;
}
