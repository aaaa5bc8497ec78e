import { Gutter, SetDocumentStepNav } from '@payloadcms/ui';
import type { DocumentViewServerProps } from 'payload';

import { minuteOf } from '../../domain/shanghai.ts';
import { PUBLISHED_COLLECTIONS } from '../../domain/content/publishedCollections.ts';
import type { Article } from '../../payload-types.ts';
import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';

/** A version as far as this page tells it; all kinds of content have these. */
interface Version {
  id: string;
  updatedAt: string;
  autosave?: boolean | null;
  version: Pick<Article, '_status' | 'editedBy'>;
}

/** What has this page: what is drafted and published, and the bank of questions. */
const VERSIONED = [...PUBLISHED_COLLECTIONS, 'questions'] as const;

/**
 * When an item was changed, by whom, and what of it was public. Payload's own page shows an id
 * in the place of the person. All of them stand on one page: a document keeps thirty.
 */
export async function Versions({ initPageResult, routeSegments }: DocumentViewServerProps) {
  const { collectionConfig, docID, req } = initPageResult;
  const collection = VERSIONED.find((slug) => slug === collectionConfig?.slug);
  if (!collection || !docID || !collectionConfig) return null;
  const { i18n, payload, t, user } = req;
  const found = await payload.findVersions({
    ...{ collection, where: { parent: { equals: docID } }, sort: '-updatedAt' },
    ...{ depth: 0, pagination: false, overrideAccess: false, user, req },
  });
  const versions = found.docs as unknown as Version[];
  const words = backOfficeWords[toLanguage(i18n.language)].versions;
  const isTrashed = routeSegments[2] === 'trash';
  const base = `/admin/collections/${collection}/${isTrashed ? 'trash/' : ''}${docID}/versions`;
  const isPublished = ({ version }: Version) => version._status === 'published';
  const latestPublished = versions.findIndex(isPublished);
  const state = (version: Version, place: number): string => {
    if (collection === 'questions') return place === 0 ? words.current : words.earlier;
    if (isPublished(version)) {
      return t(place === latestPublished ? 'version:currentPublishedVersion' : 'version:previouslyPublished'); // prettier-ignore
    }
    return t(place === 0 ? 'version:currentDraft' : 'version:previouslyDraft');
  };
  return (
    <>
      <SetDocumentStepNav
        collectionSlug={collection}
        id={docID}
        isTrashed={isTrashed}
        pluralLabel={collectionConfig.labels.plural}
        useAsTitle={collectionConfig.admin.useAsTitle}
        view={t('version:versions')}
      />
      <main className="versions">
        <Gutter>
          <table className="versions-table">
            <thead>
              <tr>
                <th scope="col">{words.at}</th>
                <th scope="col">{words.editor}</th>
                <th scope="col">{words.state}</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((version, place) => (
                <tr key={version.id}>
                  <td>
                    <a href={`${base}/${version.id}`}>{minuteOf(new Date(version.updatedAt))}</a>
                  </td>
                  <td>{version.version.editedBy ?? words.nobody}</td>
                  <td>
                    {state(version, place)}
                    {version.autosave && <small> {t('version:autosave')}</small>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Gutter>
      </main>
    </>
  );
}
