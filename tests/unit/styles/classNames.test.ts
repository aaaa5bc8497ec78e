import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { bundle } from 'lightningcss';
import { describe, expect, it } from 'vitest';

import { projectRoot } from '../../fixtures/projectRoot.ts';
import { markupClasses } from './markupClasses.ts';
import { stylesheetClasses } from './stylesheetClasses.ts';

const site = path.join(projectRoot, 'site');
const styles = path.join(site, 'styles');

/** Files whose classes any room may use under their plain names. */
const vocabulary = new Set(['base', 'parts']);

/** Words for how an element is just now; each stands only with a class that says what it is. */
const states = new Set([
  ...['ok', 'wait', 'wrong', 'must', 'quiet', 'fold', 'met'],
  ...['done', 'soon', 'live', 'now', 'seen'],
  ...['chosen', 'given', 'unsaved', 'right', 'passed', 'failed'],
]);

const sheets = readdirSync(styles)
  .filter((name) => name.endsWith('.css') && name !== 'index.css')
  .map((name) => ({
    layer: path.basename(name, '.css'),
    compounds: stylesheetClasses(name, readFileSync(path.join(styles, name))),
  }));

/** Whose classes a source may use besides the vocabulary; pages put the rooms together. */
function roomOf(name: string): string | undefined {
  const [folder, room = ''] = name.split(path.sep);
  if (folder === 'pages' || folder === 'layouts') return undefined;
  return room.includes('.') ? 'chrome' : room;
}

const sources = readdirSync(site, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(astro|tsx?)$/.test(name))
  .map((name) => ({
    name,
    room: roomOf(name),
    ...markupClasses(name, readFileSync(path.join(site, name), 'utf8')),
  }));

/** Where each class is styled; a state is everybody's. */
const layersOf = new Map<string, Set<string>>();
for (const { layer, compounds } of sheets) {
  for (const name of compounds.flat().filter((one) => !states.has(one))) {
    layersOf.set(name, (layersOf.get(name) ?? new Set()).add(layer));
  }
}

describe('the layers', () => {
  const imported: string[] = [];
  const declared: string[] = [];
  const nameOf = (name: string[]) => name.join('.');
  bundle({
    filename: path.join(styles, 'index.css'),
    visitor: {
      Rule: {
        'layer-block': ({ value }) => {
          if (value.name) imported.push(nameOf(value.name));
        },
        'layer-statement': ({ value }) => {
          declared.push(...value.names.map(nameOf));
        },
      },
    },
  });

  it('are the files, each in the layer of its name', () => {
    expect(imported.toSorted()).toEqual(sheets.map(({ layer }) => layer).toSorted());
  });

  it('are declared in the order they are imported in', () => {
    expect(declared).toEqual(imported);
  });
});

it('shows a state only with the class whose state it is', () => {
  const alone = sheets.flatMap(({ layer, compounds }) =>
    compounds
      .filter((names) => names.every((name) => states.has(name)))
      .map((names) => `${layer}.css: ${names.join('.')}`),
  );
  expect(alone).toEqual([]);
});

it("gives a room's classes the room's name", () => {
  const foreign = [...layersOf].flatMap(([name, layers]) =>
    [...layers]
      .filter((layer) => !vocabulary.has(layer) && !name.startsWith(`${layer}-`))
      .map((layer) => `${layer}.css: ${name}`),
  );
  expect(foreign).toEqual([]);
});

it('styles each class in one file', () => {
  expect([...layersOf].filter(([, layers]) => layers.size > 1)).toEqual([]);
});

it('styles no class that nothing has', () => {
  const used = new Set(sources.flatMap(({ words }) => [...words]));
  expect([...layersOf.keys()].filter((name) => !used.has(name))).toEqual([]);
});

it('knows no state that no rule shows', () => {
  const shown = new Set(sheets.flatMap(({ compounds }) => compounds.flat()));
  expect([...states].filter((name) => !shown.has(name))).toEqual([]);
});

it('leaves no class in the markup without a rule', () => {
  const bare = sources.flatMap(({ name, classes }) =>
    [...classes]
      .filter((one) => !layersOf.has(one) && !states.has(one))
      .map((one) => `${name}: ${one}`),
  );
  expect(bare).toEqual([]);
});

it("lends no room another room's classes", () => {
  const ofRooms = sources.filter(({ room }) => room);
  const borrowed = ofRooms.flatMap(({ name, room, classes }) =>
    [...classes]
      .filter((one) =>
        [...(layersOf.get(one) ?? [])].some((layer) => !vocabulary.has(layer) && layer !== room),
      )
      .map((one) => `${name}: ${one}`),
  );
  expect(borrowed).toEqual([]);
});
