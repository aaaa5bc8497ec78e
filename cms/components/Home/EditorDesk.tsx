import { minuteOf } from '../../domain/shanghai.ts';
import type { Desk, DeskItem } from '../../operations/content/readDesk.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import type { Language } from '../../text/language.ts';
import { HomeList } from './HomeList.tsx';

const MAKE = ['articles', 'micro-lessons', 'questions', 'quizzes'] as const;

/** What an editor does most, and what is to be finished. */
export function EditorDesk({ desk, language }: { desk: Desk; language: Language }) {
  const { home, publishing, untitled } = backOfficeWords[language];
  const line = ({ collection, id, title, at }: DeskItem, said?: string) => ({
    href: `/admin/collections/${collection}/${id}`,
    kind: home.kinds[collection],
    title: title ?? untitled[collection],
    told: said ?? minuteOf(at),
  });
  const lack = ({ cover, topics }: Desk['lacking'][number]) =>
    cover ? home.lacks.topics : topics ? home.lacks.cover : home.lacks.both;
  return (
    <>
      <nav aria-label={publishing.publish} className="home__make">
        {MAKE.map((slug) => (
          <a href={`/admin/collections/${slug}/create`} key={slug}>
            {home.make[slug]}
          </a>
        ))}
      </nav>
      <div className="home__lists">
        <HomeList
          empty={home.noDrafts}
          lines={desk.drafts.map((item) => line(item))}
          title={home.drafts}
        />
        <HomeList
          empty={home.noneScheduled}
          lines={desk.scheduled.map((item) =>
            line(item, `${minuteOf(item.at)} ${publishing.choices[item.type]}`),
          )}
          title={home.scheduled}
        />
        <HomeList
          empty={home.nonePublished}
          lines={desk.published.map((item) => line(item))}
          title={home.published}
        />
        <HomeList
          empty={home.noneLacking}
          lines={desk.lacking.map((item) => line(item, lack(item)))}
          title={home.lacking}
        />
      </div>
    </>
  );
}
