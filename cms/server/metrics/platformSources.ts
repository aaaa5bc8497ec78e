import { readFile } from 'node:fs/promises';

import type { Payload } from 'payload';

import { readCatalogue } from '../../operations/content/catalogue/readCatalogue.ts';
import { countMails } from '../../operations/messages/mail/countMails.ts';
import { countUnsent } from '../../operations/messages/outbox/countUnsent.ts';
import { isMailSetUp } from '../../operations/messages/mail/isMailSetUp.ts';
import { reportsWaiting } from '../../operations/study/reportsWaiting.ts';
import { countJobs } from '../../operations/upkeep/countJobs.ts';
import { readBacklog } from '../../search/readBacklog.ts';
import { lastBackupFile } from '../lifecycle/lastBackupFile.ts';
import type { Source } from './Source.ts';

interface Platform {
  payload: Payload;
  dataDir: string;
  health: () => Promise<{ body: { status: string; search: string } }>;
}

/** Keeps the names of a source's figures and of what it reads the same. */
const source = <Name extends string>(one: Source<Name>): Source => one;

/**
 * What there is to know of a running platform besides its requests. None of it looks at more
 * than an index or what is in memory already, however much there is.
 */
export function platformSources({ payload, dataDir, health }: Platform): Source[] {
  return [
    source({
      figures: {
        study_hall_database_up: { help: '1 while the database answers' },
        study_hall_search_up: { help: '1 while the search server answers' },
      },
      read: async () => {
        const { body } = await health();
        return {
          study_hall_database_up: Number(body.status !== 'down'),
          study_hall_search_up: Number(body.search === 'ok'),
        };
      },
    }),
    source({
      figures: {
        study_hall_jobs: { help: 'Jobs by state; what was done is gone', label: 'state' },
      },
      read: async () => ({ study_hall_jobs: { ...(await countJobs(payload, new Date())) } }),
    }),
    source({
      figures: {
        study_hall_mails: { help: 'Mails by state; those that were sent left out', label: 'state' },
        study_hall_mail_overdue_seconds: {
          help: 'How long the mail that has waited longest could have been sent',
        },
      },
      read: async () => {
        if (!isMailSetUp(payload)) return {};
        const { mails, overdueSeconds } = await countMails(payload, new Date());
        return { study_hall_mails: mails, study_hall_mail_overdue_seconds: overdueSeconds };
      },
    }),
    source({
      figures: {
        study_hall_robot_messages: {
          help: 'Messages to group chats by state; those that were sent left out',
          label: 'state',
        },
      },
      read: async () => {
        const { totalDocs } = await payload.db.count({ collection: 'robots' });
        if (totalDocs === 0) return {};
        return { study_hall_robot_messages: await countUnsent(payload, 'robot-messages') };
      },
    }),
    source({
      figures: {
        study_hall_search_outbox_rows: { help: 'Changes the search index does not hold yet' },
        study_hall_search_outbox_age_seconds: { help: 'How long the oldest of them has waited' },
      },
      read: async () => {
        const { rows, ageSeconds } = await readBacklog(payload, new Date());
        return {
          study_hall_search_outbox_rows: rows,
          study_hall_search_outbox_age_seconds: ageSeconds,
        };
      },
    }),
    source({
      figures: {
        study_hall_study_reports_waiting: {
          help: 'Reports on study time that are about to be written, in this process',
        },
      },
      read: async () => ({ study_hall_study_reports_waiting: reportsWaiting(payload).count }),
    }),
    source({
      figures: {
        study_hall_catalogue_revision: {
          help: 'Names the content in memory: the same number in every process that shows the same',
        },
        study_hall_catalogue_age_seconds: {
          help: 'Since the content in memory was last read from the database',
        },
      },
      read: async () => {
        // Who has shown nothing yet, as a process without the portal, holds none.
        if (!readCatalogue.standing(payload)) return {};
        await readCatalogue(payload);
        const { revision = 0, madeAt = 0 } = readCatalogue.standing(payload) ?? {};
        return {
          study_hall_catalogue_revision: revision,
          study_hall_catalogue_age_seconds: (Date.now() - madeAt) / 1000,
        };
      },
    }),
    source({
      figures: {
        study_hall_last_backup_timestamp_seconds: {
          help: 'When the last whole backup of this data directory was made; 0: never',
        },
      },
      read: async () => {
        const kept = await readFile(lastBackupFile(dataDir), 'utf8').catch(() => '');
        const at = Date.parse(kept.trim());
        return { study_hall_last_backup_timestamp_seconds: Number.isNaN(at) ? 0 : at / 1000 };
      },
    }),
  ];
}
