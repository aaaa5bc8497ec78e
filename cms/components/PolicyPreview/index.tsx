import type { UIFieldServerProps } from 'payload';
import type { ReactNode } from 'react';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { formatUnits } from '../../domain/formatUnits.ts';
import { dayOf } from '../../domain/shanghai.ts';
import type { MovedLearner } from '../../operations/policy/movedLearners.ts';
import { previewPolicy } from '../../operations/policy/previewPolicy.ts';
import { readPolicies } from '../../operations/policy/readPolicies.ts';
import type { Language } from '../../text/language.ts';
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
  return (
    <Section title={words.title}>
      <p>{words.replaces(policy.effectiveFrom, against)}</p>
      <ul>
        <li>{moved === 0 ? words.movesNobody : words.moves(moved)}</li>
        {newlyDone > 0 && <li>{words.newlyDone(newlyDone)}</li>}
        {noLongerDone > 0 && <li>{words.noLongerDone(noLongerDone)}</li>}
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        <li>{words.items(items.total, items.changed)}</li>
      </ul>
      {moved > 0 && (
        <>
          <PreviewTable
            titles={Object.values(words.unitColumns)}
            rows={byUnit.map(({ unit, ...sums }) => ({
              key: unit,
              cells: [unit, sums.moved, sums.newlyDone, sums.noLongerDone],
            }))}
          />
          <PreviewTable
            titles={Object.values(words.columns)}
            rows={learners.map(({ id, name, unit, before, after, ...done }) => ({
              key: id,
              cells: [
                name,
                unit ?? '',
                formatUnits(before),
                formatUnits(after),
                standing(words, done),
              ],
            }))}
          />
        </>
      )}
      {moved > learners.length && <p>{words.onlyFirst(learners.length)}</p>}
    </Section>
  );
}

type Words = (typeof policyWords)[Language]['preview'];
type Done = Pick<MovedLearner, 'doneBefore' | 'doneAfter'>;

function standing({ standing: words }: Words, { doneBefore, doneAfter }: Done): string {
  if (doneBefore === doneAfter) return doneAfter ? words.stillDone : words.stillOpen;
  return doneAfter ? words.becomesDone : words.becomesOpen;
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
