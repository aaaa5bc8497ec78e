import { getTranslation, type I18nClient } from '@payloadcms/translations';

export interface Group {
  label: string;
  entities: { slug: string; type: string; label: Parameters<typeof getTranslation>[0] }[];
}

interface Props {
  groups: Group[];
  i18n: unknown;
  title: string;
}

/** Every collection the person has to do with, by group. */
export function Everything({ groups, i18n, title }: Props) {
  return (
    <section className="home__everything">
      <h2>{title}</h2>
      <dl>
        {groups.map(({ label, entities }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {entities.map((entity) => (
                <a href={`/admin/collections/${entity.slug}`} key={entity.slug}>
                  {getTranslation(entity.label, i18n as I18nClient)}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
