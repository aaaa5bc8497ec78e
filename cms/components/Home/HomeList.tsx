interface Line {
  href: string;
  /** What kind of thing it is. */
  kind?: string;
  title: string;
  /** When, or what about it. */
  told: string;
}

interface Props {
  title: string;
  lines: Line[];
  /** Said where there is nothing. */
  empty: string;
}

/** A short list of what is to be done, each line leading to it. */
export function HomeList({ title, lines, empty }: Props) {
  return (
    <section className="home__list">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{empty}</p>
      ) : (
        <ul>
          {lines.map(({ href, kind, title: name, told }) => (
            <li key={href + told}>
              <a href={href}>{name}</a>
              <small>
                {kind && <span>{kind}</span>} <span>{told}</span>
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
