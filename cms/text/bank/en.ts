import type { LimitedText } from '../../domain/quiz/bank/bankProblem.ts';
import { en as quiz } from '../quiz/en.ts';
import type { zh } from './zh.ts';

const { refusals } = quiz;

export const en: typeof zh = {
  file: 'questions',
  template: 'Template for questions',
  failed: 'Questions not imported',
  problemColumn: 'Problem',
  failedText: { row: 'Line', text: 'Text' },
  columns: {
    ...{ code: 'Code', type: 'Type', stem: 'Stem', answer: 'Answer', explanation: 'Explanation' },
    ...{ optionA: 'Option A', optionB: 'Option B', optionC: 'Option C', optionD: 'Option D' },
    ...{ optionE: 'Option E', optionF: 'Option F', optionG: 'Option G', optionH: 'Option H' },
    ...{ optionI: 'Option I', optionJ: 'Option J', optionK: 'Option K', optionL: 'Option L' },
    ...{ topics: 'Topics', difficulty: 'Difficulty', document: 'Source document' },
    ...{ number: 'Number or clause', day: 'Source date', leniency: 'Makes no difference' },
    forPractice: 'For practice',
  },
  otherTitles: {
    ...{ code: 'ID', type: 'QuestionType', stem: 'Question', answer: 'Key' },
    ...{ explanation: 'Comment', topics: 'Topic', difficulty: 'Level', document: 'Source' },
    ...{ number: 'Clause', day: 'SourceDay', leniency: 'Leniency', forPractice: 'Practice' },
  },
  option: 'Option',
  types: {
    ...{ single: 'Single choice', multiple: 'Multiple choice', 'true-false': 'True or false' },
    ...{ 'fill-in': 'Fill in', ordering: 'Ordering', numeric: 'Numeric', matching: 'Matching' },
  },
  otherTypes: {
    ...{ single: 'single', multiple: 'multiple', 'true-false': 'truefalse true-false' },
    ...{ 'fill-in': 'fill-in short', ordering: 'order', numeric: 'number numerical' },
    matching: 'match',
  },
  difficulties: { easy: 'Easy', medium: 'Medium', hard: 'Hard' },
  otherDifficulties: { easy: 'low', medium: 'middle', hard: 'high difficult' },
  leniencies: {
    ...{ width: 'Width', case: 'Capitals', spaces: 'Spaces', fullStop: 'Full stop' },
    ...{ punctuation: 'Punctuation', traditional: 'Traditional', numerals: 'Numerals' },
    ...{ usual: 'As usual', none: 'Everything matters' },
  },
  otherLeniencies: {
    ...{ width: 'fullwidth halfwidth', case: 'case', spaces: 'space', fullStop: 'period' },
    ...{ punctuation: 'punctuationmarks', traditional: 'simplified', numerals: 'numbers' },
    ...{ usual: 'usual default', none: 'none strict' },
  },
  truth: { true: 'True', false: 'False' },
  yesNo: { true: 'Yes', false: 'No' },
  otherTruth: { true: 'right yes', false: 'wrong no' },
  guide: {
    name: 'How to fill it in',
    title: 'How to fill it in',
    lines: [
      'One question a row, columns in any order. Type, stem and answer are needed; other columns may be deleted.',
      'Code: the same code means the same question, which is updated. Without a code, type and stem tell.',
      'Single and multiple choice: options from “Option A” on without gaps, twelve at most; the answer is letters, such as B, AC or A, C.',
      'True or false: the answer is True or False; T, F, √ and × are understood too.',
      'Fill in: accepted answers in “Answer”, parted by a bar, such as 1921|nineteen twenty-one.',
      'Fill in, with several blanks in the stem (____, three underscores or more): the answers of each, in order, parted by semicolons, such as 1921|nineteen twenty-one; Shanghai. A semicolon that belongs to an answer is written \\;. Answers not parted so are one answer to all of it.',
      'Makes no difference (fill in only): Width, Capitals, Spaces, Full stop, Punctuation, Traditional, Numerals, parted by commas. “As usual” means the first four, as in: As usual, Punctuation. Where each of them matters: Everything matters. Empty for a new question means as usual.',
      'Numeric: a number; what it may be off by stands behind ±, such as 3.14±0.01. A range is possible: 60~80.',
      'Ordering: options in the right order and no answer; or in any order, with the letters of the right one, such as CAB.',
      'Matching: each option is one pair, its sides parted by a bar: rule of law|justice. No answer.',
      'A bar that belongs to a text is written \\|, a backslash \\\\. Commas within the name of a topic have a backslash before them.',
      'Topics: their names, parted by commas. Difficulty: Easy, Medium, Hard; empty means Medium. For practice: Yes or No; empty for a new question means No. Source date: such as 2023-07-19.',
      'But for type, stem, options and answer, an empty cell leaves what stands. A file goes in as a whole: with one wrong row nothing changes.',
    ],
  },
  examples: [
    {
      type: 'single',
      stem: 'Which principle does China’s Work Safety Law lay down?',
      options: [
        'Safety first, prevention foremost, comprehensive treatment',
        'Production first, with an eye on safety',
        'Profit first, with attention to safety',
      ],
      answer: 'A',
      explanation: 'Article 3 of the Work Safety Law says so.',
      ...{ document: 'Work Safety Law', number: 'Article 3', day: '2021-06-10' },
      difficulty: 'Easy',
    },
    {
      type: 'multiple',
      stem: 'What should be prepared before a heart-to-heart talk?',
      options: ['How the person has been', 'What to talk about', 'Time and place', 'The verdict'],
      answer: 'A, B, C',
      difficulty: 'Medium',
    },
    {
      type: 'true-false',
      stem: 'Whoever finds an immediate danger to life may stop working.',
      answer: 'True',
      ...{ document: 'Work Safety Law', number: 'Article 55', day: '2021-06-10' },
    },
    { type: 'fill-in', stem: 'The Communist Party of China was founded in ____.', answer: '1921' },
    {
      type: 'fill-in',
      stem: 'The First Congress of the Party opened in ____ and ended on a boat in ____.',
      answer: 'Shanghai; Jiaxing|South Lake',
      leniency: 'As usual, Punctuation',
    },
    { type: 'numeric', stem: 'What is pi, to two places?', answer: '3.14±0.01' },
    {
      type: 'ordering',
      stem: 'Put the steps of handling an appeal in order.',
      options: ['Register it', 'Look into it', 'Answer it', 'Call back'],
    },
    {
      type: 'matching',
      stem: 'Match events and years.',
      options: [
        'Founding of the People’s Republic of China|1949',
        'Third Plenary Session of the 11th Central Committee|1978',
        'Return of Hong Kong|1997',
      ],
      difficulty: 'Hard',
    },
  ],
  notes: {
    'hidden-row': 'This row is hidden in the table; it goes in too',
    'blanks-unsaid':
      'The stem has several blanks, and the file no answers for each: where the bank has them they stay; where not, one answer is taken for all',
    'feedback-dropped': 'Comments on single options have no place in the bank and are left out',
  },
  leftOut: (why) => `Left out: ${why}`,
  problems: {
    'options-too-few': refusals['options-too-few'],
    'single-needs-one-right': refusals['single-needs-one-right'],
    'multiple-needs-a-right-one': refusals['multiple-needs-a-right-one'],
    'answer-missing': 'There is no answer',
    'value-missing': 'There is no value',
    'blanks-differ': refusals['blanks-differ'],
    'pairs-too-few': refusals['pairs-too-few'],
    'row-merged': 'This row has merged cells. Please split them',
    'row-torn': 'This row is cut off. Please save the file again',
    'type-missing': 'There is no type',
    'type-unknown': ({ given }) =>
      `“${given}” is no type: single choice, multiple choice, true or false, fill in, ordering, numeric or matching`,
    'stem-missing': 'There is no stem',
    'options-too-many': 'There may be twelve options at most',
    'blanks-too-many': 'There may be twelve blanks at most',
    'leniency-unknown': ({ given }) =>
      `“${given}” can’t be read as what makes no difference: width, capitals, spaces, full stop, punctuation, traditional, numerals, as usual, or everything matters`,
    'option-gap': ({ given }) => `Option ${given} is empty, and one after it is not`,
    'option-unknown': ({ given }) => `The answer names ${given}, and there is no option ${given}`,
    'answer-unreadable': ({ given }) =>
      given === '' ? 'There is no answer' : `The answer “${given}” can’t be read: see the template`,
    'value-unreadable': ({ given }) =>
      `The number “${given}” can’t be read: write 3.14 or 3.14±0.01`,
    'pair-unreadable': ({ given }) =>
      `“${given}” is no pair: part its sides by a bar, such as left|right`,
    'order-incomplete': ({ given }) =>
      `The order “${given}” has to name each option’s letter once, or be empty`,
    'difficulty-unknown': ({ given }) => `“${given}” is no difficulty: easy, medium or hard`,
    'for-practice-unknown': ({ given }) => `“${given}” is neither yes nor no: for practice`,
    'day-unreadable': ({ given }) => `The date “${given}” can’t be read: write 2023-07-19`,
    'topic-new': ({ given }) =>
      `There is no topic “${given}” yet. Tick the box to have it made as well`,
    'too-long': ({ what, most }) => `The ${limited[what]} is too long: ${most} characters at most`,
    'question-twice': ({ row }) =>
      `The same question as in line ${row}. If they are two, give each its code`,
    'code-ambiguous': ({ count }) =>
      `${count} questions of the bank have this code. Please make them differ first`,
    'stem-ambiguous': ({ count }) =>
      `${count} questions of the bank have this stem. Please say which is meant by its code`,
    'gift-unreadable':
      'This is not GIFT: please check that braces are paired and answers begin with = or ~',
    'gift-long': 'This question is too long to be read',
    'gift-essay': 'An essay without a key: the bank has no such type',
    'gift-description': 'A description, not a question',
    'gift-weights': 'Options give parts of the points; in the bank a question is right or wrong',
    'gift-several-right': 'Several options are fully right; a single choice has one',
    'gift-several-values': 'Several values are right; a question of the bank has one',
    'gift-distractor': 'A right side without a left one: the bank has pairs only',
    'gift-wildcard': 'A * that stands for anything: the bank needs each answer in full',
    'gift-picture': 'A picture, a table or a formula: questions of the bank are text',
    'aiken-no-answer': 'The line “ANSWER: letter” was not found',
    'aiken-no-options': 'No options were found: they begin with “A. …”, from A on',
    'aiken-several-answers':
      'Aiken has one answer only. Please use a table or GIFT for multiple choice',
  },
  giftHead: (at) => [
    `The bank of questions, exported ${at}.`,
    'Comments that begin with [question] keep what GIFT has no place for: code, difficulty, source, several topics, the answers of each blank, what makes no difference, whether it is for practice. This platform reads them back; others pass over them.',
    'GIFT knows no several blanks: such a question is written with one answer, the first of each blank parted by semicolons; marks by blank are lost elsewhere, and read back here.',
    'GIFT knows no ordering: such a question is written as pairs of place and text, and read back here as an ordering.',
    'Pictures and recordings were not exported; an option that is one alone is written [media number]. What the bank has of them stays when the file is imported here.',
  ],
  aikenLeft: (count) =>
    `Aiken can’t hold these ${count} questions (it has single choices only, and no lines that look like an option or an answer); they were not exported:`,
  aikenLosses:
    'Aiken has stem, options and answer only; code, topics, difficulty, source, explanation, what is for practice, pictures and recordings were not exported.',
  refusals: {
    'questions-none': 'There are no questions in the file',
    'forbidden/questions': 'Only editors and admins can import or export the bank',
    'not-found/topic': 'There is no such topic',
    'import-running/questions':
      'Other questions are being imported. Please try again in a little while',
  },
};

const limited: Record<LimitedText, string> = {
  ...{ stem: 'stem', option: 'option', answer: 'answer', explanation: 'explanation' },
  ...{ code: 'code', topic: 'name of a topic', source: 'source' },
};
