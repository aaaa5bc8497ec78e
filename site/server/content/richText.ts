import type {
  DefaultNodeTypes,
  SerializedLinkNode,
  SerializedTableCellNode,
  SerializedTableNode,
  SerializedTableRowNode,
} from '@payloadcms/richtext-lexical';
import {
  convertLexicalToHTML,
  LinkHTMLConverter,
  type HTMLConvertersFunction,
} from '@payloadcms/richtext-lexical/html';

import type { Language } from '../../../cms/text/language.ts';
import { contentPageWords } from '../../text/content/contentPageWords.ts';

type Body = Parameters<typeof convertLexicalToHTML>[0]['data'];

type Nodes =
  DefaultNodeTypes | SerializedTableNode | SerializedTableRowNode | SerializedTableCellNode;

/** Where a link to another document of the platform leads. */
function hrefOf(linkNode: SerializedLinkNode): string {
  const { relationTo, value } = linkNode.fields.doc ?? {};
  const slug = typeof value === 'object' && 'slug' in value ? String(value.slug) : '';
  if (relationTo === 'study-plans') return `/plans/${slug}`;
  return relationTo && slug ? `/${relationTo}/${slug}` : '/library';
}

const spanOf = (name: string, value: number | undefined): string =>
  value && value > 1 ? ` ${name}="${value}"` : '';

/** Tables stand in a frame of their own, the only thing on a page that may scroll sideways. */
const convertersIn =
  (language: Language): HTMLConvertersFunction<Nodes> =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    ...LinkHTMLConverter({ internalDocToHref: ({ linkNode }) => hrefOf(linkNode) }),
    table: ({ node, nodesToHTML }) => {
      const rows = nodesToHTML({ nodes: node.children }).join('');
      return `<div class="content-scroll" tabindex="0" role="region" aria-label="${contentPageWords[language].table}"><table><tbody>${rows}</tbody></table></div>`;
    },
    tablerow: ({ node, nodesToHTML }) =>
      `<tr>${nodesToHTML({ nodes: node.children }).join('')}</tr>`,
    tablecell: ({ node, nodesToHTML }) => {
      const tag = node.headerState > 0 ? 'th' : 'td';
      const spans = spanOf('colspan', node.colSpan) + spanOf('rowspan', node.rowSpan);
      return `<${tag}${spans}>${nodesToHTML({ nodes: node.children }).join('')}</${tag}>`;
    },
  });

/**
 * Rich text as HTML. The page's own title is its only first heading.
 *
 * @param body a Lexical editor state, or nothing
 * @param language what a table is called in
 */
export function richText(body: unknown, language: Language): string {
  if (!body || typeof body !== 'object') return '';
  return convertLexicalToHTML({
    data: body as Body,
    converters: convertersIn(language),
    disableContainer: true,
  })
    .replace(/<(\/?)h1\b/g, '<$1h2')
    .replace(/<img\b/g, '<img loading="lazy" decoding="async"');
}
