import { MULTIPLE_RULES, type MultipleRule } from '../../domain/quiz/multipleRule.ts';
import { bilingual } from '../../fields/bilingual.ts';
import { contentCollection } from '../../fields/contentCollection.ts';
import { minutePicker } from '../../fields/dates.ts';
import { fillContentDefaults } from '../../fields/fillContentDefaults.ts';
import { sectionsField } from './sectionsField.ts';
import { validatePool } from './validatePool.ts';
import { validateWindow } from './validateWindow.ts';

const ruleLabels: Record<MultipleRule, { zh: string; en: string }> = {
  all: bilingual('全部选对才得分', 'All or nothing'),
  missed: bilingual(
    '漏选按比例得分，错选不得分',
    'Part for what is missed, nothing for a wrong one',
  ),
  balance: bilingual(
    '选对的比例减去选错的比例，最低 0 分',
    'Right share less wrong share, not below 0',
  ),
};

const lengthOf = (list: unknown): number => (Array.isArray(list) ? list.length : 0);

/** A quiz without a time limit is taken to need a minute a question. */
function quizMinutes(data: Record<string, unknown>): number {
  const questions = lengthOf(data.questions);
  const sections: unknown[] = Array.isArray(data.sections) ? data.sections : [];
  const inSections = (sections as { count?: unknown; questions?: unknown }[])
    .map(({ count, questions: named }) => Number(count) || lengthOf(named))
    .reduce((sum, one) => sum + one, 0);
  return Number(data.timeLimitMinutes) || inSections || Number(data.draw) || questions || 5;
}

export const Quizzes = contentCollection({
  slug: 'quizzes',
  defaults: fillContentDefaults(() => '', quizMinutes),
  fields: [
    {
      name: 'figures',
      type: 'ui',
      admin: { components: { Field: './components/QuizFigures/index.tsx#QuizFiguresLink' } },
    },
    {
      name: 'questions',
      type: 'relationship',
      relationTo: 'questions',
      hasMany: true,
      label: bilingual('试题', 'Questions'),
      // A list with type and topics to choose by, where a menu would show bare stems.
      admin: { appearance: 'drawer' },
      validate: validatePool,
    },
    {
      name: 'banks',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      label: bilingual('题库专题', 'Question banks'),
      admin: {
        description: bilingual(
          '把这些专题下的试题也放进抽题范围',
          'Questions of these topics join the pool',
        ),
      },
    },
    sectionsField,
    {
      name: 'rehearsal',
      type: 'ui',
      admin: {
        disableListColumn: true,
        components: { Field: './components/QuizRehearsal/index.tsx#QuizRehearsal' },
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'draw',
          type: 'number',
          min: 1,
          max: 200,
          label: bilingual('随机抽题数', 'Questions drawn'),
          admin: {
            condition: ({ sections }) => lengthOf(sections) === 0,
            description: bilingual('不填则全部作答', 'All of them when empty'),
          },
        },
        {
          name: 'timeLimitMinutes',
          type: 'number',
          min: 0.05,
          max: 300,
          label: bilingual('限时（分钟）', 'Time limit (minutes)'),
        },
        {
          name: 'attemptsLimit',
          type: 'number',
          min: 1,
          max: 50,
          label: bilingual('可考次数', 'Attempts allowed'),
        },
        {
          name: 'passPercent',
          type: 'number',
          min: 1,
          max: 100,
          label: bilingual('合格线（%）', 'Pass mark (%)'),
          admin: { description: bilingual('不填则按培训政策', 'The policy’s when empty') },
        },
      ],
    },
    {
      type: 'row',
      fields: [
        {
          name: 'opensAt',
          type: 'date',
          label: bilingual('开放时间', 'Opens'),
          admin: {
            date: minutePicker,
            description: bilingual('不填则发布后即可作答', 'At once when empty'),
          },
        },
        {
          name: 'closesAt',
          type: 'date',
          label: bilingual('截止时间', 'Closes'),
          admin: {
            date: minutePicker,
            description: bilingual(
              '到点未交的答卷由系统交卷；不填则不截止',
              'What is open then is handed in; never when empty',
            ),
          },
          validate: validateWindow,
        },
        {
          name: 'coolDownMinutes',
          type: 'number',
          min: 1,
          max: 43_200,
          label: bilingual('两次作答间隔（分钟）', 'Minutes between attempts'),
          admin: { description: bilingual('不填则可以接着再考', 'None when empty') },
        },
      ],
    },
    {
      name: 'multipleRule',
      type: 'select',
      defaultValue: 'all',
      options: MULTIPLE_RULES.map((value) => ({ value, label: ruleLabels[value] })),
      label: bilingual('多选题计分', 'Marks for multiple choice'),
    },
    {
      type: 'row',
      fields: [
        {
          name: 'shuffle',
          type: 'checkbox',
          defaultValue: true,
          label: bilingual('打乱题目和选项', 'Shuffle questions and options'),
        },
        {
          name: 'countsHours',
          type: 'checkbox',
          defaultValue: true,
          label: bilingual('合格后记学时', 'Passing earns hours'),
          admin: {
            description: bilingual(
              '用作“学完检查”的测验请取消勾选，学时由文章或微课来记',
              'Off for check quizzes: the item earns the hours',
            ),
          },
        },
        {
          name: 'review',
          type: 'select',
          defaultValue: 'submitted',
          required: true,
          label: bilingual('答案何时可看', 'Review'),
          options: [
            { value: 'submitted', label: bilingual('交卷后', 'After submitting') },
            { value: 'passed', label: bilingual('合格后', 'After passing') },
            { value: 'never', label: bilingual('不公布', 'Never') },
          ],
        },
      ],
    },
  ],
});
