'use client';

import type { DefaultCellComponentProps } from 'payload';

import { tellFigure, type FigureKind } from '../../text/backOffice/tellFigure.ts';
import { useLanguage } from '../useLanguage.ts';

/** The number in a list, told as people read it. */
export function FigureCell({ cellData, kind }: DefaultCellComponentProps & { kind: FigureKind }) {
  const language = useLanguage();
  return typeof cellData === 'number' ? tellFigure(language, kind, cellData) : '–';
}
