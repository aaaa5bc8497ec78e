import { useState } from 'react';

import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { peopleImportWords } from '../../text/peopleImport/peopleImportWords.ts';
import { useReady } from '../useReady.ts';
import { ImportRows } from './ImportRows.tsx';
import { FATES, type Fate } from './peopleProtocol.ts';
import { usePeopleImport } from './usePeopleImport.ts';

/** A list of people from a file: checked row by row first, then put in as a whole. */
export default function PeopleImport({ language }: { language: Language }) {
  const words = peopleImportWords[language];
  const [file, setFile] = useState<File | null>(null);
  const [makeUnits, setMakeUnits] = useState(false);
  const { report, problem, progress, busy, ...acts } = usePeopleImport();
  const ready = useReady();
  const changes = report ? report.summary.create + report.summary.update : 0;

  return (
    <div className="accounts-import">
      <form
        className="card"
        onSubmit={(event) => {
          event.preventDefault();
          if (file) void acts.check(file, makeUnits);
        }}
      >
        <label className="accounts-file">
          <span>{words.file}</span>
          {file ? file.name : words.choose}
          <input
            type="file"
            accept=".xlsx,.csv"
            required
            disabled={!ready || busy}
            onChange={({ target }) => {
              setFile(target.files?.[0] ?? null);
              acts.reset();
            }}
          />
        </label>
        <label className="accounts-make">
          <input
            type="checkbox"
            checked={makeUnits}
            disabled={!ready || busy}
            onChange={({ target }) => {
              setMakeUnits(target.checked);
              acts.reset();
            }}
          />
          <span>{words.makeUnits}</span>
        </label>
        <button className="button" disabled={!ready || busy || !file}>
          {busy && !progress ? words.checking : words.check}
        </button>
      </form>

      <div aria-live="polite">
        {problem && <p className="note wrong">{problem}</p>}
        {progress && (
          <div className="card accounts-progress">
            <progress
              max={progress.people || undefined}
              value={progress.people ? progress.done : undefined}
            />
            <p>
              {progress.people ? words.progress(progress.done, progress.people) : words.reading}
            </p>
            {progress.people > 0 && <p className="tiny muted">{words.safe}</p>}
          </div>
        )}
        {report && !progress && (
          <section className="card">
            <dl className="accounts-fates">
              {FATES.map((fate) => (
                <div key={fate} className={isWrong(fate) ? 'accounts-wrong' : undefined}>
                  <dt>{words.fates[fate]}</dt>
                  <dd>{report.summary[fate]}</dd>
                </div>
              ))}
            </dl>
            {report.newUnits.length > 0 && !report.applied && (
              <div className="accounts-units">
                <h3>{words.newUnits}</h3>
                <ul lang={contentLang[language]}>
                  {report.newUnits.map((unit) => (
                    <li key={unit}>{unit}</li>
                  ))}
                </ul>
                <p className="tiny muted">{makeUnits ? words.willMake : words.wontMake}</p>
              </div>
            )}
            <div className="accounts-verdict">{verdict()}</div>
            <ImportRows rows={report.rows} language={language} />
          </section>
        )}
      </div>
    </div>
  );

  function isWrong(fate: Fate): boolean {
    return fate === 'error' && (report?.summary.error ?? 0) > 0;
  }

  function verdict() {
    if (!report || !file) return null;
    if (report.applied) {
      return (
        <>
          <p className="note ok">{words.done(changes)}</p>
          {report.summary.create > 0 && (
            <a className="button" href="/trainer/people/codes">
              {words.slips}
            </a>
          )}
        </>
      );
    }
    if (report.summary.error > 0) {
      return (
        <>
          <p className="note wrong">{words.problems(report.summary.error)}</p>
          <button className="button quiet" onClick={() => void acts.keepFailed(file, makeUnits)}>
            {words.failedFile}
          </button>
        </>
      );
    }
    if (changes === 0) return <p>{words.nothing}</p>;
    return (
      <>
        <p className="note ok">{words.ready(changes)}</p>
        <button className="button" onClick={() => void acts.apply(file, makeUnits)}>
          {words.apply(changes)}
        </button>
      </>
    );
  }
}
