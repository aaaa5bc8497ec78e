import type { Payload } from 'payload';

import type { User } from '../../payload-types.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import type { Language } from '../../text/language.ts';
import { HomeList } from './HomeList.tsx';

interface Props {
  language: Language;
  payload: Payload;
  user: User;
}

/** What a trainer does here: record who was there, and confirm it. */
export async function ClassesToConfirm({ language, payload, user }: Props) {
  const { home } = backOfficeWords[language];
  const { docs } = await payload.find({
    collection: 'class-sessions',
    where: { status: { equals: 'planned' } },
    sort: 'day',
    limit: 8,
    depth: 0,
    user,
    overrideAccess: false,
  });
  return (
    <>
      <nav aria-label={home.newClass} className="home__make">
        <a href="/admin/collections/class-sessions/create">{home.newClass}</a>
        <a href="/trainer">{home.training}</a>
      </nav>
      <div className="home__lists">
        <HomeList
          empty={home.noneClasses}
          lines={docs.map(({ id, title, day }) => ({
            href: `/admin/collections/class-sessions/${id}`,
            title,
            told: day,
          }))}
          title={home.classes}
        />
      </div>
    </>
  );
}
