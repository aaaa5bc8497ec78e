import { EXPERIMENTAL_TableFeature } from '@payloadcms/richtext-lexical';

import { backOfficeWords } from '../text/backOffice/backOfficeWords.ts';
import { labelFrom } from './labelFrom.ts';

type Provider = ReturnType<typeof EXPERIMENTAL_TableFeature>;

const labels = {
  rows: labelFrom(backOfficeWords, ({ table }) => table.rows),
  columns: labelFrom(backOfficeWords, ({ table }) => table.columns),
};

/** Payload's tables, whose words are English whatever the language: ours come in their place. */
export function tableFeature(): Provider {
  const provider = EXPERIMENTAL_TableFeature();
  const make = provider.feature;
  if (typeof make !== 'function') return provider;
  return {
    ...provider,
    feature: async (args) => {
      const feature = await make(args);
      const schema = feature.generateSchemaMap;
      return {
        ...feature,
        ClientFeature: './components/RichText/TableFeature.tsx#TableFeature',
        generateSchemaMap: (given) => {
          const map = schema?.(given) ?? null;
          if (!map) return null;
          for (const [name, entry] of map) {
            if ('fields' in entry && entry.fields) {
              map.set(name, { ...entry, fields: entry.fields.map(labelled) });
            }
          }
          return map;
        },
      };
    },
  };
}

function labelled<F extends object>(field: F): F {
  const name = 'name' in field ? field.name : undefined;
  return name === 'rows' || name === 'columns' ? { ...field, label: labels[name] } : field;
}
