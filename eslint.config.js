import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const chinese = '/[\\u3400-\\u9fff]/';

/** @param {string} message @returns {{ selector: string, message: string }[]} */
const noChinese = (message) => [
  { selector: `Literal[value=${chinese}]`, message },
  { selector: `TemplateElement[value.raw=${chinese}]`, message },
  { selector: `JSXText[value=${chinese}]`, message },
];

const noBarrels = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import the file that has it.' },
  { selector: 'ExportNamedDeclaration[source]', message: 'No barrels: import the file that has it.' },
];

/**
 * Rules that need types: the few that catch what reading does not, since they cost a type check each run.
 * @type {import('typescript-eslint').ConfigArray[number]['rules']}
 */
const typed = {
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false, properties: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/dist.*/',
      '**/coverage/',
      '.cache/',
      'output/',
      'data/',
      'client/src/graph/',
      'console/src/graph/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,cjs,mjs,ts,tsx}'],
    extends: [js.configs.recommended, ...tseslint.configs.recommended],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', ...noBarrels],
      'no-undef': 'off', // TypeScript's affair
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['server/{src,test}/**/*.ts', '{client,console}/src/**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: typed,
  },
  {
    files: ['**/*.{cjs,cts}', 'client/{babel.config.js,config/*.ts}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    files: ['{client,console}/src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    // The two that hold everywhere; the rest of the set is for React's compiler, which neither client uses.
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    // Texts for people live in the catalogues; the en catalogue holds no Chinese.
    files: ['**/*.tsx', '**/catalogue/en.ts', '**/{en,*.en}.ts'],
    ignores: ['**/*.test.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...noBarrels,
        ...noChinese('Texts for people belong in the zh-CN catalogue, and only there.'),
      ],
    },
  },
  {
    files: ['schema/*.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      '@graphql-eslint/description-style': 'error',
      '@graphql-eslint/known-directives': 'error',
      '@graphql-eslint/known-type-names': 'error',
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'query'] },
        },
      ],
      '@graphql-eslint/input-name': ['error', { checkInputType: false, checkQueries: false, checkMutations: true }],
      '@graphql-eslint/no-hashtag-description': 'error',
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/relay-connection-types': 'error',
      // A hit of the search is a view of a thing and no node: what it is of is fetched by its `target`.
      '@graphql-eslint/relay-edge-types': ['error', { listTypeCanWrapOnlyEdgeType: false, shouldImplementNode: false }],
      '@graphql-eslint/relay-page-info': 'error',
      '@graphql-eslint/require-deprecation-reason': 'error',
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      '@graphql-eslint/unique-enum-value-names': 'error',
      '@graphql-eslint/unique-field-definition-names': 'error',
      '@graphql-eslint/unique-type-names': 'error',
    },
  },
);
