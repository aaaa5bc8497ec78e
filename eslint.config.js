import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The floors of the house: a folder may import only itself and what is listed; packages are free
 * unless another rule says otherwise. Together the rows are the one direction imports point in:
 * pages → server → operations → domain, and app → config → collections → operations → domain.
 */
const types = 'cms/payload-types.ts';
const rules = ['cms/domain', 'cms/text', 'cms/operations', 'cms/search', types];
const wholeCms = [
  ...['cms/access', 'cms/collections', 'cms/config.ts', 'cms/database.ts', 'cms/domain'],
  ...['cms/env.ts', 'cms/fields', 'cms/jobs', 'cms/migrations', 'cms/operations'],
  ...['cms/payload.config.ts', 'cms/search', 'cms/startedConfig.ts', 'cms/tellDatabaseAway.ts'],
  ...['cms/text', types],
];
const ofPortal = ['site/server', 'site/islands', 'site/text', 'site/styles'];
const mayImport = {
  'cms/domain': [],
  'cms/text': ['cms/domain'],
  'cms/access': rules,
  'cms/operations': rules,
  'cms/search': ['cms/domain', 'cms/operations/stores', types],
  'cms/fields': [...rules, 'cms/access'],
  'cms/collections': [...rules, 'cms/access', 'cms/fields', 'cms/env.ts'],
  'cms/jobs': [...rules, 'cms/access'],
  'cms/components': rules,
  'cms/app': ['cms/payload.config.ts', 'cms/operations', 'cms/text'],
  'cms/migrations': [],
  'cms/server/http': [
    'cms/domain',
    'cms/text',
    'cms/operations/isDatabaseAway.ts',
    'cms/server/lifecycle',
    'cms/server/root.ts',
    'cms/server/errorText.ts',
    'cms/server/metrics',
  ],
  'cms/server/metrics': ['cms/operations', 'cms/search', 'cms/server/lifecycle'],
  'cms/server/searchServer': ['cms/text', 'cms/server/lifecycle', 'cms/server/rotateFile.ts'],
  'cms/server/backup': [
    ...['cms/text', 'cms/env.ts', 'cms/config.ts', 'cms/migrations', 'cms/server/lifecycle'],
    ...['cms/server/Refusal.ts', types],
  ],
  'cms/server/lifecycle': [...wholeCms, 'cms/server', 'seed/index.ts'],
  'cms/server/commands': [...wholeCms, 'cms/server'],
  'site/text': ['cms/domain', 'cms/text', types],
  'site/islands': ['site/text', 'site/styles', 'cms/domain', 'cms/text', types],
  'site/server': ['site/text', ...rules, 'cms/env.ts', 'cms/payload.config.ts'],
  'site/components': [...ofPortal, ...rules],
  'site/layouts': [...ofPortal, 'site/components', ...rules],
  'site/pages': [...ofPortal, 'site/layouts', 'site/components', ...rules],
  seed: rules,
  'tests/unit': [
    ...[...wholeCms, 'cms/server', 'site', 'seed', 'tests/fixtures', 'tests/runner'],
    'tests/searchEval',
  ],
  'tests/int': [
    ...[...wholeCms, 'cms/server', 'site/server', 'site/pages', 'seed', 'tests/fixtures'],
    'tests/searchEval',
  ],
  'tests/e2e': ['cms/domain', types, 'tests/fixtures'],
  'tests/fixtures': [...wholeCms, 'cms/server', 'seed'],
  'tests/faults': [...wholeCms, 'tests/fixtures', 'tests/bench'],
  'tests/searchEval': [...wholeCms, 'seed', 'tests/fixtures'],
  'tests/bench': [...wholeCms, 'cms/server', 'tests/fixtures'],
  'tests/runner': ['tests/fixtures'],
};

/**
 * The rooms, in the order in which they may know each other: within a layer, a room imports only
 * rooms before it. Who must be told of something later is told by an event.
 */
const rooms = [
  ...['accounts', 'content', 'policy', 'search', 'ledger', 'study', 'training', 'passes', 'quiz'],
  ...['offline', 'plans', 'appeals', 'ideas', 'circles', 'talks', 'surveys', 'upkeep', 'reports'],
  ...['messages', 'home'],
];
const layersWithRooms = [
  ...['cms/domain', 'cms/text', 'cms/operations', 'cms/jobs'],
  ...['site/server', 'site/components', 'site/islands', 'site/text'],
];

const zone = (target, allowed, message) => ({
  target: `./${target}`,
  from: '.',
  except: [...new Set([target, ...allowed, 'node_modules'])].map((path) => `./${path}`),
  message,
});
const floors = Object.entries(mayImport).map(([folder, others]) =>
  zone(folder, others, ` ${folder} may import only ${[folder, ...others].join(', ')}.`),
);
const order = layersWithRooms.flatMap((layer) =>
  rooms.slice(0, -1).map((room, place) => ({
    target: `./${layer}/${room}`,
    from: rooms.slice(place + 1).map((later) => `./${layer}/${later}`),
    message: ` ${room} comes before this room: it must not know it.`,
  })),
);
const zones = [...floors, ...order];

/** What the pure rules may use: nothing that reads a file, a clock, a network or a database. */
const purePackages = ['zod', 'pinyin-pro', 'opencc-js', 'chinese-days', 'node:crypto'];

const readsEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    'Only cms/env.ts and cms/server read the environment; take what you need from readEnv().',
};

/** Whoever acts is told the time: a test sets it, a job uses one for all it does. */
const readsClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take `now` from the edge.',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take `now` from the edge.',
  },
];

/** People's text meets these expressions: on the worst of it none may take longer than its length. */
const linearExpressions = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
  'regexp/no-super-linear-move': ['error', { report: 'potential', ignorePartial: false }],
};

/** Switches off rules about values of type any where the outside world gives nothing better. */
const unsafe = (...uses) =>
  Object.fromEntries(uses.map((use) => [`@typescript-eslint/no-unsafe-${use}`, 'off']));

export default defineConfig(
  globalIgnores([
    ...['dist/', '.astro/', '.cache/', '.data/', 'cms/.next/', 'cms/next-env.d.ts'],
    ...['cms/payload-types.ts', 'cms/migrations/', 'cms/app/**/importMap.js', 'test-results/'],
  ]),
  {
    files: ['**/*.{ts,tsx,js,mjs}'],
    extends: [tseslint.configs.strictTypeChecked],
    plugins: { 'import-x': importX, regexp },
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // A number in a template reads well; an object there is the mistake worth catching.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Payload's hooks and React's handlers are given promises where they await them.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, properties: false } },
      ],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // Async without await is how a function keeps its promise type for callers.
      '@typescript-eslint/require-await': 'off',
      // Ids arrive from outside; a check that types call needless may still be needed.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // An id is a string on both databases, but what reads one from Payload can't know.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // Payload marks parts of unions deprecated, which hits every hook that reads its operation.
      '@typescript-eslint/no-deprecated': 'off',
      // Chinese text is counted and cut by code points, which is what spreading a string gives.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'import-x/no-duplicates': 'error',
      ...linearExpressions,
      'no-restricted-syntax': ['error', readsEnvironment],
      eqeqeq: 'error',
    },
  },
  {
    files: ['cms/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: `^(?!\\.{1,2}/|(${purePackages.join('|')})(/|$))`,
              message: `cms/domain is pure: plain data in and out, no packages but ${purePackages.join(', ')}.`,
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: 'Pass now in.' },
        { object: 'Math', property: 'random', message: 'Pass the seed in.' },
      ],
    },
  },
  {
    files: ['cms/domain/**', 'cms/operations/**', 'cms/search/**', 'cms/text/**', 'site/server/**'],
    // The edges: a hook, a clockwork, a report and a request begin here.
    ignores: [
      ...['cms/search/enqueueSearchSync.ts', 'cms/search/startSearchSync.ts'],
      ...['cms/operations/stores/takeLease.ts', 'cms/operations/stores/keepsIndex.ts'],
      'cms/operations/stores/takeTurn.ts',
      ...['cms/operations/stores/changeMarks.ts', 'cms/operations/stores/readModel.ts'],
      'cms/operations/stores/keptByMarks.ts',
      ...['site/server/openJson.ts', 'site/server/study/answerBeat.ts'],
    ],
    rules: { 'no-restricted-syntax': ['error', readsEnvironment, ...readsClock] },
  },
  {
    files: ['site/islands/**'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: 'payload-types|^payload|^@payloadcms|^node:',
              allowTypeImports: true,
              message: 'What an island imports is sent to the phone: types and cms/domain only.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['cms/env.ts', 'cms/server/**', 'tests/**', '*.{js,mjs,ts}', 'cms/next.config.*'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    // Tests read answers of unknown shape, and compare them at once.
    files: ['tests/**'],
    rules: unsafe(
      'argument',
      'assignment',
      'call',
      'class-instance-assignment',
      'member-access',
      'return',
    ),
  },
  {
    // Payload hands its hooks the document as any.
    files: ['cms/collections/**', 'cms/fields/**', 'cms/search/enqueueSearchSync.ts'],
    rules: unsafe('assignment', 'member-access'),
  },
  // astro check types these; here they get the rules that need no types.
  astro.configs.recommended,
  {
    files: ['**/*.astro'],
    plugins: { 'import-x': importX, regexp },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'no-restricted-syntax': ['error', readsEnvironment],
      ...linearExpressions,
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
