import type { UIFieldServerProps } from 'payload';
import type { ReactNode } from 'react';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { dayOf } from '../../domain/shanghai.ts';
import { previewPolicy } from '../../operations/policy/previewPolicy.ts';
import { readPolicies } from '../../operations/policy/readPolicies.ts';
import { PreviewTable } from './PreviewTable.tsx';

/**
 * On the page of a policy that is still to come: whom it would move and by how much, as saved.
 * It names learners, so it is for admins alone.
 */
export async function PolicyPreview({ data, payload, req }: UIFieldServerProps) {
  if (!hasRole(req.user, 'admin')) return null;
  const version: unknown = data?.version;
  const policy = (await readPolicies(payload)).find((saved) => saved.version === version);
  if (!policy) return <Section>保存后，这里会预览新版本将影响哪些人、影响多少。</Section>;
  if (policy.effectiveFrom <= dayOf(new Date())) return null;
  const preview = await previewPolicy(payload, policy);
  const { against, byUnit, changes, items, learners, moved, newlyDone, noLongerDone } = preview;
  return (
    <Section>
      <p>
        {policy.effectiveFrom} 起代替版本 {against}。已经记入的学时一条也不变；按已保存的内容预览。
      </p>
      <ul>
        <li>
          {moved === 0 ? '没有学员的年度目标改变。' : `${moved} 名学员的年度目标改变：`}
          {byUnit.map(({ unit, moved: count }) => `${unit} ${count} 人`).join('，')}
        </li>
        {newlyDone > 0 && <li>{newlyDone} 人由未达标变为达标。</li>}
        {noLongerDone > 0 && <li>{noLongerDone} 人由达标变为未达标。</li>}
        {changes.map((change) => (
          <li key={change}>{change}</li>
        ))}
        <li>
          已发布的 {items.total} 项内容中，{items.changed} 项今后所得学时改变。
        </li>
      </ul>
      {learners.length > 0 && <PreviewTable learners={learners} />}
      {moved > learners.length && <p>只列出前 {learners.length} 人。</p>}
    </Section>
  );
}

function Section({ children }: { children: ReactNode }) {
  return (
    <section
      aria-label="生效前预览"
      style={{ background: 'var(--theme-elevation-50)', borderRadius: 6, padding: 20 }}
    >
      <h4 style={{ margin: '0 0 8px' }}>生效前预览</h4>
      {children}
    </section>
  );
}
