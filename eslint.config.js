import astro from 'eslint-plugin-astro';
import importX from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * A folder may import only itself and what is listed; packages are free unless another rule says
 * otherwise. Together the rows are the one direction imports point in:
 * pages → server → operations → domain, and app → config → collections → operations → domain.
 */
const mayImport = {
  'cms/domain': [],
  'cms/access': ['cms/domain', 'cms/operations', 'cms/payload-types.ts'],
  'cms/operations': ['cms/domain', 'cms/search', 'cms/payload-types.ts'],
  'cms/search': ['cms/domain', 'cms/payload-types.ts'],
  'cms/fields': [
    ...['cms/domain', 'cms/access', 'cms/operations', 'cms/search'],
    'cms/payload-types.ts',
  ],
  'cms/collections': [
    ...['cms/domain', 'cms/access', 'cms/operations', 'cms/fields', 'cms/search'],
    ...['cms/payload-types.ts', 'cms/env.ts'],
  ],
  'cms/jobs': [
    ...['cms/domain', 'cms/access', 'cms/operations', 'cms/search'],
    'cms/payload-types.ts',
  ],
  'site/text': ['cms/domain', 'cms/payload-types.ts'],
  'site/islands': ['site/text', 'site/styles', 'cms/domain', 'cms/payload-types.ts'],
  'site/components': [
    ...['site/server', 'site/islands', 'site/text', 'site/styles'],
    ...['cms/domain', 'cms/payload-types.ts'],
  ],
  'site/layouts': [
    ...['site/server', 'site/components', 'site/islands', 'site/text', 'site/styles'],
    ...['cms/domain', 'cms/payload-types.ts'],
  ],
  'site/server': [
    ...['site/text', 'cms/domain', 'cms/operations', 'cms/search', 'cms/env.ts'],
    ...['cms/payload-types.ts', 'cms/payload.config.ts'],
  ],
  'site/pages': [
    ...['site/server', 'site/layouts', 'site/components', 'site/islands', 'site/text'],
    ...['site/styles', 'cms/domain', 'cms/operations', 'cms/payload-types.ts'],
  ],
};

const zones = Object.entries(mayImport).map(([folder, others]) => ({
  target: `./${folder}`,
  from: '.',
  except: [folder, ...others, 'node_modules'].map((allowed) => `./${allowed}`),
  message: ` ${folder} may import only ${[folder, ...others].join(', ')}.`,
}));

/** What the pure rules may use: nothing that reads a file, a clock, a network or a database. */
const purePackages = ['zod', 'pinyin-pro', 'opencc-js', 'node:crypto'];

const readsEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message:
    'Only cms/env.ts and cms/server read the environment; take what you need from readEnv().',
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
    plugins: { 'import-x': importX },
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
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones }],
      'no-restricted-syntax': ['error', readsEnvironment],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
