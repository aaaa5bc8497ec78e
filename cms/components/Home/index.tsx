import type { AdminViewServerProps } from 'payload';

import { hasRole } from '../../domain/accounts/hasRole.ts';
import { readDesk } from '../../operations/content/readDesk.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';
import { ClassesToConfirm } from './ClassesToConfirm.tsx';
import { EditorDesk } from './EditorDesk.tsx';
import { Everything, type Group } from './Everything.tsx';

/** So many lines a list. */
const LINES = 8;

/** The page after signing in: what is to be done next, by what the person is there for. */
export async function Home({
  initPageResult,
  navGroups,
}: AdminViewServerProps & { navGroups?: Group[] }) {
  const { payload, i18n } = initPageResult.req;
  const { user } = initPageResult.req;
  if (!user) return null;
  const language = toLanguage(i18n.language);
  const words = backOfficeWords[language].home;
  const edits = hasRole(user, 'editor', 'admin');
  const desk = edits ? await readDesk(payload, { editor: user, limit: LINES }) : null;
  return (
    <main className="home gutter--left gutter--right">
      <h1>{words.title(user.name)}</h1>
      {hasRole(user, 'trainer') && (
        <ClassesToConfirm language={language} payload={payload} user={user} />
      )}
      {desk && <EditorDesk desk={desk} language={language} />}
      <Everything groups={navGroups ?? []} i18n={i18n} title={words.everything} />
    </main>
  );
}
