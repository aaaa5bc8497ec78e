import type { UIFieldServerProps } from 'payload';
import type { ReactNode } from 'react';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { previewPolicy } from '../../operations/policy/previewPolicy.ts';
import { readPolicies } from '../../operations/policy/readPolicies.ts';
import { policyWords } from '../../text/policy/policyWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';
import { PreviewTable } from './PreviewTable.tsx';

/**
 * On the page of a policy that is still to come: whom it would move and by how much, as saved.
 * It names learners, so it is for admins alone.
 */
export async function PolicyPreview({ data, payload, req }: UIFieldServerProps) {
  if (!hasRole(req.user, 'admin')) return null;
  const language = toLanguage(req.i18n.language);
  const words = policyWords[language].preview;
  const version: unknown = data?.version;
  const policy = (await readPolicies(payload)).find((saved) => saved.version === version);
  if (!policy) return <Section title={words.title}>{words.unsaved}</Section>;
  if (policy.effectiveFrom <= dayOf(new Date())) return null;
  const preview = await previewPolicy(payload, policy, language);
  const { against, byUnit, changes, items, learners, moved, newlyDone, noLongerDone } = preview;
  const units = byUnit.map(({ unit, moved: count }) => words.ofUnit(unit, count));
  return (
    <Section title={words.title}>
      <p>{words.replaces(policy.effectiveFrom, against)}</p>
      <ul>
        <li>{moved === 0 ? words.movesNobody : words.moves(moved, units)}</li>
        {newlyDone > 0 && <li>{words.newlyDone(newlyDone)}</li>}
        {noLongerDone > 0 && <li>{words.noLongerDone(noLongerDone)}</li>}
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        <li>{words.items(items.total, items.changed)}</li>
      </ul>
      {learners.length > 0 && <PreviewTable language={language} learners={learners} />}
      {moved > learners.length && <p>{words.onlyFirst(learners.length)}</p>}
    </Section>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section
      aria-label={title}
      style={{ background: 'var(--theme-elevation-50)', borderRadius: 6, padding: 20 }}
    >
      <h4 style={{ margin: '0 0 8px' }}>{title}</h4>
      {children}
    </section>
  );
}
