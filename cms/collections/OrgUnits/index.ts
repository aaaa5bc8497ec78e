import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { signedIn } from '../../access/signedIn.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { keptInMemory } from '../../fields/keptInMemory.ts';
import { refuseUsedUnit } from './refuseUsedUnit.ts';
import { validateParent } from './validateParent.ts';

export const OrgUnits = keptInMemory({
  slug: 'org-units',
  labels: { singular: bilingual('单位', 'Unit'), plural: bilingual('单位', 'Units') },
  admin: {
    useAsTitle: 'name',
    group: bilingual('组织', 'Organisation'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['name', 'code', 'parent'],
  },
  access: {
    read: signedIn,
    create: allow('admin'),
    update: allow('admin'),
    delete: allow('admin'),
  },
  defaultSort: 'code',
  hooks: { beforeDelete: [refuseUsedUnit] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, label: bilingual('名称', 'Name') },
    {
      name: 'code',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 40,
      label: bilingual('编码', 'Code'),
    },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'org-units',
      index: true,
      label: bilingual('上级单位', 'Parent'),
      validate: validateParent,
    },
    {
      name: 'seal',
      type: 'upload',
      relationTo: 'seals',
      access: { read: allow('admin') },
      label: bilingual('印章图片', 'Seal'),
      admin: {
        description: bilingual(
          '透明背景的 PNG，印在学时证书上。没有的单位用上级单位的；都没有，证书上留出盖章处。',
          'A PNG with a transparent background, printed on certificates. A unit without one has that of the unit above; without any, room is left for a seal.',
        ),
      },
    },
  ],
});
