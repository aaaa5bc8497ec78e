import type { UIFieldServerProps } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { readLevelStanding } from '../../operations/quiz/contest/readLevelStanding.ts';
import type { ContestSeason } from '../../payload-types.ts';
import { contestWords } from '../../text/contest/contestWords.ts';
import { quizWords } from '../../text/quiz/quizWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';
import { Frame } from './Frame.tsx';
import { RehearsalTable } from './RehearsalTable.tsx';

/** On the form of a season: how many questions the bank has for each level, as saved. */
export async function ContestRehearsal({ data, payload, req }: UIFieldServerProps) {
  if (!hasRole(req.user, 'editor') && !hasRole(req.user, 'admin')) return null;
  const language = toLanguage(req.i18n.language);
  const words = contestWords[language].rehearsal;
  const counts = quizWords[language].rehearsal;
  const { id, banks, levels } = (data ?? {}) as Partial<ContestSeason>;
  if (!id || !levels?.length) return <Frame title={words.title}>{<p>{words.unsaved}</p>}</Frame>;
  const standing = await readLevelStanding(payload, { banks, levels });
  const questions = standing.reduce((sum, { asked }) => sum + asked, 0);
  return (
    <Frame title={words.title}>
      <RehearsalTable columns={words.columns} standing={standing} words={counts} />
      <p style={{ margin: '12px 0 0' }}>
        {words.total(questions)} {counts.asSaved}
      </p>
    </Frame>
  );
}
