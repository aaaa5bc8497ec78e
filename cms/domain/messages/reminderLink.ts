import type { Reminder } from './reminder.ts';

/** The page where a reminder can be answered, as a path of the portal. */
export function reminderLink({
  rule,
  about,
  day,
}: Pick<Reminder, 'rule' | 'about' | 'day'>): string {
  switch (rule) {
    case 'due':
      return '/plans';
    case 'behind':
    case 'urge':
      return '/library';
    case 'reached':
      return '/record#certificate';
    case 'notice':
      return about ? `/notices/${about}` : '/notices';
    case 'class':
    case 'seat':
      return about ? `/training/${about}` : '/';
    case 'regraded':
    case 'reopened':
      return about ? `/quizzes/${about}` : '/record';
    case 'decided':
      return '/record/claims';
    case 'claims':
      return '/trainer/claims';
    case 'appeal-told':
      return about ? `/voice/${about}` : '/voice';
    case 'appeal-nobody':
      return '/admin/collections/appeal-posts';
    case 'appeal-new':
    case 'appeal-soon':
    case 'appeal-late':
    case 'appeal-up':
    case 'appeal-back':
      return about ? `/voice/desk/${about}` : '/voice/desk';
    case 'receiving':
    case 'receiving-off':
      return '/voice/receiving';
    case 'unconfirmed':
      return about ? `/trainer/classes/${about}` : '/trainer/classes';
    case 'report':
      return about && day ? `/trainer/reports/${about}?asOf=${day}` : '/trainer/reports';
  }
}
