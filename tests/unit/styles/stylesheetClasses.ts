import { transform, type Selector, type SelectorComponent } from 'lightningcss';

/** The classes of one element in a selector, those inside its :not() or :is() with them. */
export type Compound = string[];

function selectorsWithin(part: SelectorComponent): Selector[] {
  if (part.type !== 'pseudo-class') return [];
  const { kind } = part;
  return kind === 'is' || kind === 'not' || kind === 'where' || kind === 'has'
    ? part.selectors
    : [];
}

function compoundsOf(selector: Selector): Compound[] {
  const compounds: Compound[] = [[]];
  for (const part of selector) {
    if (part.type === 'combinator') compounds.push([]);
    if (part.type === 'class') compounds.at(-1)?.push(part.name);
    compounds.at(-1)?.push(...selectorsWithin(part).flatMap(compoundsOf).flat());
  }
  return compounds.filter((classes) => classes.length > 0);
}

/** Every compound with a class in it that a stylesheet's rules select, media blocks included. */
export function stylesheetClasses(filename: string, css: Uint8Array): Compound[] {
  const compounds: Compound[] = [];
  transform({
    filename,
    code: css,
    visitor: {
      Rule: {
        style: ({ value }) => {
          compounds.push(...value.selectors.flatMap(compoundsOf));
        },
      },
    },
  });
  return compounds;
}
