import type { Payload } from 'payload';

import { barredItems } from '../../../cms/domain/ledger/barredItems.ts';
import { finishedItems } from '../../../cms/domain/ledger/finishedItems.ts';
import { dayOf, yearOf } from '../../../cms/domain/shanghai.ts';
import { isExpected } from '../../../cms/domain/training/isExpected.ts';
import { toCalendar } from '../../../cms/domain/training/toCalendar.ts';
import { readOwnVisits } from '../../../cms/operations/appeals/receiving/readOwnVisits.ts';
import { readCatalogue } from '../../../cms/operations/content/catalogue/readCatalogue.ts';
import { readRecord } from '../../../cms/operations/ledger/readRecord.ts';
import { readPlans } from '../../../cms/operations/plans/readPlans.ts';
import { shownPolicyOn } from '../../../cms/operations/policy/shownPolicyOn.ts';
import { readComingClasses } from '../../../cms/operations/training/readComingClasses.ts';
import type { User } from '../../../cms/payload-types.ts';
import { platformName } from '../../../cms/text/platformName.ts';
import type { Language } from '../../../cms/text/language.ts';
import { trainingPageWords } from '../../text/training/trainingPageWords.ts';
import { showPlan } from '../plans/showPlan.ts';
import { visitEvent } from '../appeals/visitEvent.ts';
import { classEvent } from '../training/classEvent.ts';

/** A person's calendar: trainings and visits to come, and what of the plans is due and not done yet. */
export async function readCalendar(
  payload: Payload,
  { learner, language, now }: { learner: User; language: Language; now: Date },
): Promise<string> {
  const today = dayOf(now);
  const [catalogue, policy, record, classes, visits] = await Promise.all([
    readCatalogue(payload),
    shownPolicyOn(payload, today),
    readRecord(payload, { learner, year: yearOf(now), now }),
    readComingClasses(payload, { learner, now }),
    readOwnVisits(payload, { learner: learner.id, now }),
  ]);
  const finished = finishedItems(record.entries);
  const barred = barredItems(record.entries);
  const plans = await readPlans(payload, { learner, year: record.year, finished, barred, now });
  const due = plans
    .filter(({ mine }) => mine)
    .flatMap((plan) => showPlan(catalogue, plan, policy).items)
    .filter(({ done, due: day }) => !done && day !== null && day >= today);
  const { due: dueTitle } = trainingPageWords[language].calendar;
  const events = due.map(({ key, due: day, card }) => ({
    ...{ id: `due-${key.replace(/[^\w-]/g, '-')}`, day: day ?? today },
    ...{ title: dueTitle(card.title), place: null },
  }));
  return toCalendar({
    name: platformName[language],
    events: [
      ...classes.filter(isExpected).map((one) => classEvent(language, one)),
      ...visits.map((one) => visitEvent(language, one)),
      ...new Map(events.map((event) => [event.id, event])).values(),
    ],
    now,
  });
}
