import type { Language } from '../../../cms/text/language.ts';
import { contentLang } from '../../text/contentLang.ts';
import { peopleImportWords } from '../../text/peopleImport/peopleImportWords.ts';
import type { PeopleReport } from './peopleProtocol.ts';

interface Props {
  rows: PeopleReport['rows'];
  language: Language;
}

/** More than anybody reads on a page; all of the wrong ones come as a file. */
const SHOWN = 200;

/** What becomes of each row; those to be corrected first. */
export function ImportRows({ rows, language }: Props) {
  const { columns, fates, ...words } = peopleImportWords[language];
  const shown = rows
    .toSorted((a, b) => Number(b.fate === 'error') - Number(a.fate === 'error'))
    .slice(0, SHOWN);
  return (
    <details className="accounts-rows" open={rows.some(({ fate }) => fate === 'error')}>
      <summary>{words.rows}</summary>
      {rows.length > SHOWN && <p className="tiny muted">{words.shown(SHOWN, rows.length)}</p>}
      <div className="accounts-scroll" tabIndex={0} role="region" aria-label={words.rows}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{columns.row}</th>
              <th scope="col">{columns.person}</th>
              <th scope="col">{columns.fate}</th>
              <th scope="col">{columns.message}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, title, fate, message }) => (
              <tr key={row}>
                <td className="num">{row}</td>
                <td lang={contentLang[language]}>{title}</td>
                <td className={fate === 'error' ? 'accounts-wrong' : undefined}>{fates[fate]}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
