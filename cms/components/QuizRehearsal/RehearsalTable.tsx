import type { SectionStanding } from '../../domain/quiz/sectionStanding.ts';

interface Props {
  columns: readonly string[];
  standing: readonly SectionStanding[];
  words: { count: (count: number) => string; enough: string; short: (count: number) => string };
}

const cell = { borderBottom: '1px solid var(--theme-elevation-100)', padding: '6px 12px 6px 0' };

/** What each section or level asks of the bank, and what the bank has for it. */
export function RehearsalTable({ columns, standing, words }: Props) {
  return (
    <table style={{ borderCollapse: 'collapse', textAlign: 'left', width: '100%' }}>
      <thead>
        <tr>
          {columns.map((title) => (
            <th key={title} scope="col" style={{ ...cell, fontWeight: 400, opacity: 0.7 }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {standing.map(({ title, asked, found, missing }, n) => (
          <tr key={n}>
            <td style={cell}>{title}</td>
            <td style={cell}>{words.count(asked)}</td>
            <td style={cell}>{words.count(found)}</td>
            <td style={{ ...cell, ...(missing > 0 && { color: 'var(--theme-error-600)' }) }}>
              {missing > 0 ? words.short(missing) : words.enough}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
