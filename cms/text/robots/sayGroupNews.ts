import type { GroupNews } from '../../domain/messages/groupNews.ts';
import { categoryName } from '../appeals/categoryName.ts';
import { formatDate } from '../formatDate.ts';
import type { Language } from '../language.ts';
import { slotNames } from '../ledger/slotNames.ts';
import { robotsWords } from './robotsWords.ts';

/** What a group is told, in one sentence. */
export function sayGroupNews(language: Language, news: GroupNews): string {
  const words = robotsWords[language];
  const date = (day: string) => formatDate(language, day, false);
  switch (news.about) {
    case 'notice':
      return words.notice({ title: news.title, day: news.day && date(news.day) });
    case 'class': {
      const slots = slotNames(language, news.slots);
      return words.class({ title: news.title, day: date(news.day), slots, place: news.place });
    }
    case 'claims':
      return words.claims({ count: news.count });
    case 'appeal': {
      const facts = { number: news.id, kind: categoryName(language, news.kind), unit: news.unit };
      return news.isLate ? words.late(facts) : words.matter(facts);
    }
  }
}
