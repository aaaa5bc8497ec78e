import { formatUnits } from '../../domain/formatUnits.ts';
import type { PolicyPreview } from '../../operations/policy/previewPolicy.ts';

const cell = { borderBottom: '1px solid var(--theme-elevation-100)', padding: '6px 12px 6px 0' };

type Learner = PolicyPreview['learners'][number];

function standing({ doneBefore, doneAfter }: Learner): string {
  if (doneBefore === doneAfter) return doneAfter ? '仍达标' : '仍未达标';
  return doneAfter ? '变为达标' : '变为未达标';
}

/** Learners whose target a policy changes: from what to what, and whether they stand otherwise. */
export function PreviewTable({ learners }: Pick<PolicyPreview, 'learners'>) {
  return (
    <table style={{ borderCollapse: 'collapse', textAlign: 'left', width: '100%' }}>
      <thead>
        <tr>
          {['姓名', '单位', '原目标', '新目标', '达标情况'].map((title) => (
            <th key={title} scope="col" style={{ ...cell, fontWeight: 400, opacity: 0.7 }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {learners.map((learner) => (
          <tr key={learner.id}>
            <td style={cell}>{learner.name}</td>
            <td style={cell}>{learner.unit}</td>
            <td style={cell}>{formatUnits(learner.before)}</td>
            <td style={cell}>{formatUnits(learner.after)}</td>
            <td style={cell}>{standing(learner)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
