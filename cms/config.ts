import path from 'node:path';

import { en } from '@payloadcms/translations/languages/en';
import { zh } from '@payloadcms/translations/languages/zh';
import { buildConfig, type CollectionConfig, type Config, type SanitizedConfig } from 'payload';
import sharp from 'sharp';

import { AppealCategories } from './collections/AppealCategories/index.ts';
import { AppealFiles } from './collections/AppealFiles/index.ts';
import { AppealPosts } from './collections/AppealPosts/index.ts';
import { AppealSteps } from './collections/AppealSteps/index.ts';
import { Appeals } from './collections/Appeals/index.ts';
import { Articles } from './collections/Articles/index.ts';
import { AttemptGrants } from './collections/AttemptGrants/index.ts';
import { Assignments } from './collections/Assignments/index.ts';
import { CalendarKeys } from './collections/CalendarKeys/index.ts';
import { Certificates } from './collections/Certificates/index.ts';
import { ChangeMarks } from './collections/ChangeMarks/index.ts';
import { ClaimFiles } from './collections/ClaimFiles/index.ts';
import { Claims } from './collections/Claims/index.ts';
import { CheckIns } from './collections/CheckIns/index.ts';
import { CheckpointAnswers } from './collections/CheckpointAnswers/index.ts';
import { ClassSessions } from './collections/ClassSessions/index.ts';
import { ClosedYears } from './collections/ClosedYears/index.ts';
import { CompletionImports } from './collections/CompletionImports/index.ts';
import { ContestConsents } from './collections/ContestConsents/index.ts';
import { ContestRuns } from './collections/ContestRuns/index.ts';
import { ContestSeasons } from './collections/ContestSeasons/index.ts';
import { CreditEntries } from './collections/CreditEntries/index.ts';
import { EndedLogins } from './collections/EndedLogins/index.ts';
import { IssuedCodes } from './collections/IssuedCodes/index.ts';
import { KeyRepairs } from './collections/KeyRepairs/index.ts';
import { JointMinutes } from './collections/JointMinutes/index.ts';
import { LearnerYears } from './collections/LearnerYears/index.ts';
import { Leases } from './collections/Leases/index.ts';
import { LoginFailures } from './collections/LoginFailures/index.ts';
import { Mails } from './collections/Mails/index.ts';
import { MarkImports } from './collections/MarkImports/index.ts';
import { Media } from './collections/Media/index.ts';
import { MessageSettings } from './collections/MessageSettings/index.ts';
import { MicroLessons } from './collections/MicroLessons/index.ts';
import { NoticeReceipts } from './collections/NoticeReceipts/index.ts';
import { MistakeCards } from './collections/MistakeCards/index.ts';
import { Notices } from './collections/Notices/index.ts';
import { OrgUnits } from './collections/OrgUnits/index.ts';
import { PaperRuns } from './collections/PaperRuns/index.ts';
import { PassDraws } from './collections/PassDraws/index.ts';
import { PassKeys } from './collections/PassKeys/index.ts';
import { PeopleImports } from './collections/PeopleImports/index.ts';
import { PracticeRounds } from './collections/PracticeRounds/index.ts';
import { PrintedPapers } from './collections/PrintedPapers/index.ts';
import { QuestionImports } from './collections/QuestionImports/index.ts';
import { Questions } from './collections/Questions/index.ts';
import { QuizAttempts } from './collections/QuizAttempts/index.ts';
import { Quizzes } from './collections/Quizzes/index.ts';
import { ReceivingDays } from './collections/ReceivingDays/index.ts';
import { ReceivingVisits } from './collections/ReceivingVisits/index.ts';
import { Reminders } from './collections/Reminders/index.ts';
import { ReviewComments } from './collections/ReviewComments/index.ts';
import { ReviewFindings } from './collections/ReviewFindings/index.ts';
import { ReviewSamples } from './collections/ReviewSamples/index.ts';
import { ReviewSchemes } from './collections/ReviewSchemes/index.ts';
import { ReviewSheets } from './collections/ReviewSheets/index.ts';
import { SavedReports } from './collections/SavedReports/index.ts';
import { Seals } from './collections/Seals/index.ts';
import { RobotMessages } from './collections/RobotMessages/index.ts';
import { Robots } from './collections/Robots/index.ts';
import { SearchOutbox } from './collections/SearchOutbox/index.ts';
import { SearchSynonyms } from './collections/SearchSynonyms/index.ts';
import { SignUps } from './collections/SignUps/index.ts';
import { Stories } from './collections/Stories/index.ts';
import { StudyClocks } from './collections/StudyClocks/index.ts';
import { StudyPlans } from './collections/StudyPlans/index.ts';
import { StudySessions } from './collections/StudySessions/index.ts';
import { TargetChanges } from './collections/TargetChanges/index.ts';
import { Topics } from './collections/Topics/index.ts';
import { TrainingPolicies } from './collections/TrainingPolicies/index.ts';
import { Users } from './collections/Users/index.ts';
import { sayWhatIsInvalid } from './collections/sayWhatIsInvalid.ts';
import { database } from './database.ts';
import { answerBadInput } from './collections/answerBadInput.ts';
import type { Env } from './env.ts';
import { ROBOT_SERVICES } from './domain/messages/robot.ts';
import { bodyEditor } from './fields/bodyEditor.ts';
import { jobs, retryPublishing } from './jobs/index.ts';
import { LARGEST_UPLOAD } from './domain/content/largestUpload.ts';
import { noMail } from './noMail.ts';
import { INDEX_FORM, indexSettings } from './search/indexSettings.ts';
import type { SearchConfig } from './search/searchConfig.ts';
import { smtpMail } from './smtpMail.ts';
import { tellDatabaseAway } from './tellDatabaseAway.ts';
import { payloadWords } from './text/accounts/payloadWords.ts';
import { withEditorWords } from './text/backOffice/withEditorWords.ts';
import { payloadChinese } from './text/backOffice/payloadChinese.ts';

const beijing = { label: 'UTC+08:00', value: 'Asia/Shanghai' };

/** What an item looks like to programs is nobody's business on its page. */
const withoutApiTab = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  admin: { ...collection.admin, hideAPIURL: true },
});

/**
 * The back office for an environment: composition only.
 *
 * @param env the parsed environment; tests pass one of their own
 * @param logger where Payload tells of failures; its own log without one
 */
export async function createConfig(env: Env, logger?: Config['logger']): Promise<SanitizedConfig> {
  const secure = env.SITE_URL?.startsWith('https:') ?? false;
  const config = await buildConfig({
    // A server URL on plain HTTP breaks login under any other name of the machine.
    serverURL: secure ? env.SITE_URL : '',
    csrf: secure && env.SITE_URL ? [new URL(env.SITE_URL).origin] : [],
    secret: env.PAYLOAD_SECRET ?? '',
    custom: {
      siteUrl: env.SITE_URL,
      fontFolder: path.resolve(env.DATA_DIR, 'fonts'),
      robotHosts: [...ROBOT_SERVICES, ...env.ROBOT_HOSTS],
      search: {
        ...{ url: env.MEILI_URL, key: env.MEILI_KEY, index: 'content' },
        ...{ form: INDEX_FORM, settings: indexSettings },
      } satisfies SearchConfig,
    },
    email: env.SMTP_URL && env.MAIL_FROM ? smtpMail(env.SMTP_URL, env.MAIL_FROM) : noMail,
    // The last has the last word: what fails with the database away came of no input.
    hooks: { afterError: [answerBadInput, tellDatabaseAway, sayWhatIsInvalid] },
    telemetry: false,
    graphQL: { disable: true },
    db: database(env.DATABASE_URI),
    editor: bodyEditor,
    sharp,
    i18n: {
      supportedLanguages: { zh: payloadChinese(zh), en },
      fallbackLanguage: 'zh',
      translations: payloadWords,
    },
    admin: {
      user: 'users',
      avatar: 'default',
      components: {
        header: ['./components/NewPasswordFirst/index.tsx#NewPasswordFirst'],
        actions: ['./components/Portal/index.tsx#PortalLink'],
        views: { dashboard: { Component: './components/Home/index.tsx#Home' } },
        graphics: {
          Icon: './components/Seal/Icon.tsx#Icon',
          Logo: './components/Seal/Logo.tsx#Logo',
        },
      },
      dateFormat: 'yyyy-MM-dd HH:mm',
      meta: { titleSuffix: ' · 政工学堂' },
      timezones: { defaultTimezone: 'Asia/Shanghai', supportedTimezones: [beijing] },
      importMap: {
        baseDir: path.resolve('cms'),
        importMapFile: path.resolve('cms/app/(payload)/admin/importMap.js'),
      },
    },
    collections: [
      Articles,
      MicroLessons,
      Stories,
      Quizzes,
      ContestSeasons,
      StudyPlans,
      Questions,
      Topics,
      SearchSynonyms,
      Media(env.DATA_DIR),
      Users(secure),
      IssuedCodes,
      OrgUnits,
      Seals(env.DATA_DIR),
      Assignments,
      PeopleImports,
      CreditEntries,
      Certificates,
      ClassSessions,
      CheckIns,
      SignUps,
      CalendarKeys,
      Notices,
      NoticeReceipts,
      StudySessions,
      QuizAttempts,
      AttemptGrants,
      ContestRuns,
      ContestConsents,
      CheckpointAnswers,
      KeyRepairs,
      PracticeRounds,
      MistakeCards,
      PrintedPapers,
      MarkImports,
      TargetChanges,
      Claims,
      ClaimFiles(env.DATA_DIR),
      CompletionImports,
      QuestionImports,
      AppealCategories,
      AppealPosts,
      Appeals,
      AppealSteps,
      AppealFiles(env.DATA_DIR),
      JointMinutes,
      ReceivingDays,
      ReceivingVisits,
      Reminders,
      MessageSettings,
      TrainingPolicies,
      ReviewSchemes,
      ReviewSheets,
      ReviewComments,
      ReviewSamples,
      ReviewFindings,
      SavedReports,
      PaperRuns,
      ClosedYears,
      PassKeys,
      PassDraws,
      LearnerYears,
      StudyClocks,
      SearchOutbox,
      Leases,
      ChangeMarks,
      Mails,
      Robots,
      RobotMessages,
      EndedLogins,
      LoginFailures,
    ].map(withoutApiTab),
    jobs,
    ...(logger && { logger }),
    // What is refused has been answered: a line for each would let anybody fill the log.
    loggingLevels: {
      ...{ AuthenticationError: false, Forbidden: false, Locked: false, LockedAuth: false },
      ...{ MissingFile: false, NotFound: false, QueryError: false, UnauthorizedError: false },
      ...{ ValidationError: false },
    },
    upload: {
      limits: { fileSize: LARGEST_UPLOAD, fieldSize: 10 * 1024 * 1024 },
      requestSizeLimit: LARGEST_UPLOAD,
    },
    // By `npm run generate`: otherwise each Payload outside production starts a process for it.
    typescript: { autoGenerate: false, outputFile: path.resolve('cms/payload-types.ts') },
  });
  // The text editor brings its words only now, over whatever was given before.
  const { i18n } = config;
  const translations = withEditorWords(i18n.translations);
  return retryPublishing({ ...config, i18n: { ...i18n, translations } });
}
