import { globSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import { places, placesFor } from '../../site/server/navigation.ts';
import { projectRoot } from '../fixtures/projectRoot.ts';

const pages = globSync('**/*.astro', { cwd: path.join(projectRoot, 'site/pages') });

it.each(Object.entries(places))('%s leads to a page', (_, { href }) => {
  const file = href.slice(1);
  const candidates = file ? [`${file}.astro`, `${file}/index.astro`] : ['index.astro'];
  expect(candidates.some((candidate) => pages.includes(candidate))).toBe(true);
});

it('shows what belongs to a role to nobody else', () => {
  const named = (roles: ('staff' | 'trainer')[]) => placesFor({ roles }).map(([name]) => name);
  expect(named(['staff'])).not.toContain('trainer');
  expect(named(['trainer'])).toContain('trainer');
});
