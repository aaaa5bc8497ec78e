'use client';

import {
  Button,
  DatePicker,
  Drawer,
  FieldLabel,
  toast,
  useDocumentInfo,
  useDocumentTitle,
  useServerFunctions,
} from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';

import { fromShanghai, toShanghai } from './shanghaiClock.ts';
import { minuteOf } from '../../domain/shanghai.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { useLanguage } from '../useLanguage.ts';

const CHOICES = ['publish', 'unpublish'] as const;
type Choice = (typeof CHOICES)[number];

interface Pending {
  id: number | string;
  input: { type?: Choice | null };
  waitUntil?: Date | string;
}

interface Props {
  collection: string;
  id: string;
  slug: string;
}

/** Schedules that an item is published; taking back is offered only where there is something. */
export function ScheduleDrawer({ collection, id, slug }: Props) {
  const { hasPublishedDoc } = useDocumentInfo();
  const { title } = useDocumentTitle();
  const { getUpcomingScheduledPublish, schedulePublish } = useServerFunctions();
  const words = backOfficeWords[useLanguage()].publishing;
  const [type, setType] = useState<Choice>('publish');
  const [at, setAt] = useState<Date>();
  const [busy, setBusy] = useState(false);
  const [pending, setPending] = useState<Pending[]>([]);

  const refresh = useCallback(async () => {
    const found = await getUpcomingScheduledPublish({ id, collectionSlug: collection });
    setPending(found);
  }, [collection, getUpcomingScheduledPublish, id]);
  useEffect(() => void refresh(), [refresh]);

  const canTakeBack = hasPublishedDoc || pending.some(({ input }) => input.type !== 'unpublish');
  const chosen = canTakeBack ? type : 'publish';

  /** Says what the server made of it: its refusal, or else what is done. */
  const run = async (act: Parameters<typeof schedulePublish>[0], done: string) => {
    setBusy(true);
    const { error } = (await schedulePublish(act)) as { error?: string };
    setBusy(false);
    await refresh();
    if (error) return void toast.error(error);
    toast.success(done);
  };
  const save = async () => {
    if (!at) return void toast.error(words.dateMissing);
    const doc = { relationTo: collection, value: id } as never;
    await run({ type: chosen, date: at, doc }, words.scheduled[chosen](title, minuteOf(at)));
    setAt(undefined);
  };
  return (
    <Drawer slug={slug} title={words.scheduleFor(title)}>
      <fieldset className="schedule__what">
        <legend>{words.what}</legend>
        {(canTakeBack ? CHOICES : (['publish'] as const)).map((choice) => (
          <label key={choice}>
            <input
              checked={chosen === choice}
              name="schedule-type"
              onChange={() => {
                setType(choice);
              }}
              type="radio"
            />
            {words.choices[choice]}
          </label>
        ))}
      </fieldset>
      <FieldLabel label={words.when} path="schedule-time" required />
      <DatePicker
        displayFormat="yyyy-MM-dd HH:mm"
        id="schedule-time"
        minDate={toShanghai(new Date())}
        onChange={(day: Date | null) => {
          setAt(day ? fromShanghai(day) : undefined);
        }}
        pickerAppearance="dayAndTime"
        readOnly={busy}
        timeFormat="HH:mm"
        timeIntervals={10}
        value={at && toShanghai(at)}
      />
      <Button disabled={busy} id="scheduled-publish-save" onClick={() => void save()} type="button">
        {words.save}
      </Button>
      <h3>{words.upcoming}</h3>
      {pending.length === 0 && <p>{words.noneUpcoming}</p>}
      <ul className="schedule__pending">
        {pending.map(({ id: job, input, waitUntil }) => (
          <li key={job}>
            <span>
              {waitUntil && minuteOf(new Date(waitUntil))} {words.choices[input.type ?? 'publish']}
            </span>
            <Button
              buttonStyle="secondary"
              disabled={busy}
              margin={false}
              onClick={() => void run({ deleteID: job }, words.cancelled)}
              size="small"
              type="button"
            >
              {words.cancel}
            </Button>
          </li>
        ))}
      </ul>
    </Drawer>
  );
}
