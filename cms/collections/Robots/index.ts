import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
} from 'payload';

import { allow } from '../../access/allow.ts';
import { hiddenUnless } from '../../access/hiddenUnless.ts';
import { ROBOT_KINDS, ROBOT_TOPICS } from '../../domain/messages/robot.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { labelFrom } from '../../fields/labelFrom.ts';
import { tryRobot } from '../../operations/messages/robots/tryRobot.ts';
import type { Robot } from '../../payload-types.ts';
import { robotsWords } from '../../text/robots/robotsWords.ts';
import { sealAddress } from './sealAddress.ts';

/** What is stored encrypted is shown to nobody, an admin or the platform's own code included. */
const never = () => '';

const sendTrial: CollectionAfterChangeHook<Robot> = async ({ data, doc, req }) => {
  if (data.trial) await tryRobot(req.payload, doc.id, new Date());
};

/** Its messages name it: they go first, so that a kill in between leaves nothing without a robot. */
const forgetMessages: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const where = { robot: { equals: id } };
  await req.payload.db.deleteMany({ collection: 'robot-messages', where });
};

/** Group robots (群机器人): through whom a group chat of a unit is told what concerns all of it. */
export const Robots: CollectionConfig = {
  slug: 'robots',
  labels: {
    singular: bilingual('群机器人', 'Group robot'),
    plural: bilingual('群机器人', 'Group robots'),
  },
  admin: {
    useAsTitle: 'name',
    group: bilingual('消息', 'Messages'),
    hidden: hiddenUnless('admin'),
    defaultColumns: ['name', 'kind', 'unit', 'tells', 'enabled'],
    description: bilingual(
      '把通知、培训发到企业微信或钉钉的群里，只说大家的事，不说谁有多少学时。只限部分人群或点名参加的不发。',
      'Tells a group chat of WeCom or DingTalk of notices and trainings: what concerns all of it, never anybody’s hours. What is for some of them only is not told.',
    ),
  },
  access: {
    read: allow('admin'),
    create: allow('admin'),
    update: allow('admin'),
    delete: allow('admin'),
  },
  defaultSort: 'name',
  hooks: {
    beforeChange: [sealAddress],
    afterChange: [sendTrial],
    beforeDelete: [forgetMessages],
  },
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: 60,
      label: bilingual('名称', 'Name'),
      admin: { description: bilingual('例如：一矿职工群', 'Such as: people of mine no. 1') },
    },
    {
      name: 'kind',
      type: 'select',
      required: true,
      options: ROBOT_KINDS.map((value) => ({
        value,
        label: labelFrom(robotsWords, ({ kinds }) => kinds[value]),
      })),
      label: bilingual('哪家的机器人', 'Service'),
      // The address is that of its kind.
      access: { update: () => false },
    },
    {
      name: 'unit',
      type: 'relationship',
      relationTo: 'org-units',
      index: true,
      label: bilingual('哪个单位的群', 'Unit of the group'),
      admin: { description: bilingual('不选就是全公司的群', 'None: a group of the whole company') },
    },
    {
      name: 'tells',
      type: 'select',
      hasMany: true,
      required: true,
      defaultValue: ['notices', 'classes'],
      options: ROBOT_TOPICS.map((value) => ({
        value,
        label: labelFrom(robotsWords, ({ topics }) => topics[value]),
      })),
      label: bilingual('往群里发什么', 'What it tells'),
    },
    {
      name: 'address',
      type: 'text',
      hooks: { afterRead: [never] },
      label: bilingual('Webhook 地址', 'Address (webhook)'),
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        autoComplete: 'off',
        description: bilingual(
          '从群机器人的设置里整条复制。加密保存，以后不再显示；留空就是不改',
          'Copy all of it from the robot’s settings. It is stored encrypted and never shown again; left empty it stays',
        ),
      },
    },
    {
      name: 'secret',
      type: 'text',
      hooks: { afterRead: [never] },
      label: bilingual('加签密钥', 'Signing secret'),
      admin: {
        disableListColumn: true,
        disableListFilter: true,
        autoComplete: 'off',
        condition: ({ kind }) => kind === 'dingtalk',
        description: bilingual(
          '钉钉安全设置选「加签」的才填，以 SEC 开头；选「自定义关键词」的，关键词填「政工学堂」',
          'Only where the robot asks for a signature (加签); it begins with SEC. Where it asks for a keyword, that is 政工学堂',
        ),
      },
    },
    {
      name: 'host',
      type: 'text',
      access: { create: () => false, update: () => false },
      label: bilingual('发往', 'Sent to'),
      admin: { readOnly: true, condition: ({ host }) => Boolean(host) },
    },
    {
      name: 'enabled',
      type: 'checkbox',
      defaultValue: true,
      label: bilingual('启用', 'Enabled'),
      admin: { position: 'sidebar' },
    },
    {
      name: 'trial',
      type: 'checkbox',
      virtual: true,
      label: bilingual('保存后试发一条', 'Send a trial message after saving'),
      admin: {
        position: 'sidebar',
        disableListColumn: true,
        disableListFilter: true,
        description: bilingual(
          '一分钟内发出，结果看下面的「群消息」',
          'Goes within a minute; see below what came of it',
        ),
      },
    },
    {
      name: 'messages',
      type: 'join',
      collection: 'robot-messages',
      on: 'robot',
      label: bilingual('群消息', 'Group messages'),
      defaultLimit: 10,
      admin: { allowCreate: false, defaultColumns: ['text', 'state', 'sentAt', 'problem'] },
    },
  ],
};
