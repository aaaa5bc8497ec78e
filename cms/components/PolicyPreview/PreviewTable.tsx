import { formatUnits } from '../../domain/formatUnits.ts';
import type { PolicyPreview } from '../../operations/policy/previewPolicy.ts';
import type { Language } from '../../text/language.ts';
import { policyWords } from '../../text/policy/policyWords.ts';

const cell = { borderBottom: '1px solid var(--theme-elevation-100)', padding: '6px 12px 6px 0' };

type Learner = PolicyPreview['learners'][number];

function standing(language: Language, { doneBefore, doneAfter }: Learner): string {
  const words = policyWords[language].preview.standing;
  if (doneBefore === doneAfter) return doneAfter ? words.stillDone : words.stillOpen;
  return doneAfter ? words.becomesDone : words.becomesOpen;
}

interface Props extends Pick<PolicyPreview, 'learners'> {
  language: Language;
}

/** Learners whose target a policy changes: from what to what, and whether they stand otherwise. */
export function PreviewTable({ language, learners }: Props) {
  const { columns } = policyWords[language].preview;
  return (
    <table style={{ borderCollapse: 'collapse', textAlign: 'left', width: '100%' }}>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, title]) => (
            <th key={name} scope="col" style={{ ...cell, fontWeight: 400, opacity: 0.7 }}>
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
            <td style={cell}>{standing(language, learner)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
