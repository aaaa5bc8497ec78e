'use client';

import { TableFeatureClient } from '@payloadcms/richtext-lexical/client';

import { backOfficeWords } from '../../text/backOffice/backOfficeWords.ts';
import { toLanguage } from '../../text/toLanguage.ts';
import { TableWords } from './TableWords.tsx';

type Feature = Exclude<
  ReturnType<typeof TableFeatureClient>['feature'],
  (...args: never) => unknown
>;

const label = ({ i18n }: { i18n: { language: string } }) =>
  backOfficeWords[toLanguage(i18n.language)].table.name;

/** The same entries of a menu, each called by our word. */
const named = <G extends { items: object[] }>({ items, ...group }: G) =>
  ({ ...group, items: items.map((item) => ({ ...item, label })) }) as unknown as G;

/** Payload's tables with our words in menus. */
export const TableFeature: typeof TableFeatureClient = (props) => {
  const provider = TableFeatureClient(props);
  if (typeof provider.feature === 'function') return provider;
  const given: Feature = provider.feature;
  const feature: Feature = {
    ...given,
    plugins: [...(given.plugins ?? []), { Component: TableWords, position: 'normal' }],
    slashMenu: { groups: (given.slashMenu?.groups ?? []).map(named) },
    toolbarFixed: { groups: (given.toolbarFixed?.groups ?? []).map(named) },
  };
  return { ...provider, feature };
};
