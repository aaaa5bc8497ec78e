const cell = { borderBottom: '1px solid var(--theme-elevation-100)', padding: '6px 12px 6px 0' };

interface Props {
  titles: readonly string[];
  rows: readonly { key: string; cells: readonly (string | number)[] }[];
}

/** What a policy moves, as a plain table. */
export function PreviewTable({ titles, rows }: Props) {
  return (
    <table
      style={{ borderCollapse: 'collapse', margin: '12px 0', textAlign: 'left', width: '100%' }}
    >
      <thead>
        <tr>
          {titles.map((title) => (
            <th key={title} scope="col" style={{ ...cell, fontWeight: 400, opacity: 0.7 }}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((text, n) => (
              <td key={titles[n]} style={cell}>
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
