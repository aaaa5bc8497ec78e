import { globSync } from 'node:fs';
import path from 'node:path';

import { expect, it } from 'vitest';

import type { Role } from '../../cms/domain/accounts/hasRole.ts';
import { places, placesFor } from '../../site/server/navigation.ts';
import { projectRoot } from '../fixtures/projectRoot.ts';

const pages = globSync('**/*.astro', { cwd: path.join(projectRoot, 'site/pages') });

/** Payload's own, in the same house. */
const backOffice = places.admin.href;

it.each(Object.entries(places).filter(([, { href }]) => href !== backOffice))(
  '%s leads to a page',
  (_, { href }) => {
    const file = href.slice(1);
    const candidates = file ? [`${file}.astro`, `${file}/index.astro`] : ['index.astro'];
    expect(candidates.some((candidate) => pages.includes(candidate))).toBe(true);
  },
);

it('shows what belongs to a role to nobody else', () => {
  const named = (roles: Role[]) => placesFor({ roles }).map(([name]) => name);
  expect(named(['staff'])).not.toContain('trainer');
  expect(named(['trainer'])).toContain('trainer');
});

it.each([
  ['staff', false],
  ['editor', true],
  ['trainer', true],
  ['admin', true],
] as const)('leads %s to the back office: %s', (role, leads) => {
  expect(placesFor({ roles: [role] }).some(([name]) => name === 'admin')).toBe(leads);
});
