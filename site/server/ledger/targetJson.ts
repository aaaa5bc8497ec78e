import type { YearTarget } from '../../../cms/domain/policy/yearTarget.ts';
import type { Language } from '../../../cms/text/language.ts';
import { describeTargetPart } from '../../../cms/text/policy/describeTargetPart.ts';

/** How a target comes about, as the outside sees it: its parts, each with its reason. */
export const targetJson = (language: Language, target: YearTarget) =>
  target.parts.map((part) => ({
    ...{ from: part.from, to: part.to, units: part.units },
    why: describeTargetPart(language, target, part),
  }));
