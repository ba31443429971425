/** Each wall is broken once on purpose and must say so: a lint rule that cannot fail guards nothing. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { ESLint } from 'eslint';
import { afterAll, describe, expect, it } from 'vitest';
import { at, root } from './lib/paths.mjs';

describe('the storeys', () => {
  const { options, ...ruleSet } = createRequire(import.meta.url)(at('.dependency-cruiser.cjs'));
  /** @type {string[]} */
  const houses = [];
  afterAll(() => houses.forEach((house) => rmSync(house, { recursive: true, force: true })));

  /** @param {string} path @param {string} text */
  const write = (path, text) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };

  /** @param {Record<string, string>} files path → source @returns {Promise<string[]>} names of the rules that complained */
  async function cruised(files) {
    const house = mkdtempSync(join(tmpdir(), 'xuegong-walls-')); // a new one each time: paths once resolved are cached
    houses.push(house);
    for (const folder of ['server', 'client', 'console']) {
      write(join(house, folder, 'package.json'), '{"dependencies":{"@mikro-orm/core":"6","type-graphql":"2"}}');
      for (const name of ['@mikro-orm/core', 'type-graphql', 'undeclared']) {
        const path = join(house, folder, 'node_modules', name);
        write(join(path, 'package.json'), `{"name":"${name}","version":"1.0.0","main":"index.js"}`);
        write(join(path, 'index.js'), 'exports.a = 1;');
      }
    }
    for (const [path, source] of Object.entries(files)) write(join(house, path), source);
    const folders = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
    const { output } = await cruise(folders, { ...options, validate: true, ruleSet, baseDir: house });
    const { violations } = /** @type {import('dependency-cruiser').ICruiseResult} */ (output).summary;
    return [...new Set(violations.map((violation) => violation.rule.name))].sort();
  }

  /** One file importing another. @param {string} from @param {string} to */
  const importing = (from, to) => {
    const up = '../'.repeat(from.split('/').length - 1);
    return { [from]: `import { a } from '${up}${to}';\nexport const b = a;\n`, [to]: 'export const a = 1;\n' };
  };

  it('lets a higher floor import a lower one', async () => {
    expect(await cruised(importing('server/src/review/act.ts', 'server/src/machine/table.ts'))).toEqual([]);
    expect(await cruised(importing('server/src/main.ts', 'server/src/app/serve.ts'))).toEqual([]);
    expect(await cruised(importing('client/src/pages/home/index.tsx', 'client/src/registry.ts'))).toEqual([]);
  });

  const server = [
    'kernel',
    'platform',
    'campus',
    'messaging',
    'machine',
    'papers',
    'review',
    'offerings',
    'workflows',
    'app',
  ];
  it.each(server.slice(0, -1).map((lower, index) => [lower, server[index + 1]]))(
    'refuses server/%s importing %s',
    async (lower, upper) => {
      const files = importing(`server/src/${lower}/x/low.ts`, `server/src/${upper}/y/high.ts`);
      expect(await cruised(files)).toEqual([`server-storey-${lower}`]);
    },
  );

  it.each([
    ['server-storey-app', 'server/src/app/serve.ts', 'server/src/main.ts'],
    ['server-storey-papers', 'server/src/papers/a.ts', 'server/src/payouts/b.ts'],
    ['server-storey-places', 'server/src/places/a.ts', 'server/src/bulletin/b.ts'],
    ['server-workflows-are-strangers', 'server/src/workflows/one/a.ts', 'server/src/workflows/two/b.ts'],
    ['server-has-no-other-rooms', 'server/src/app/a.ts', 'server/src/helpers/b.ts'],
    ['client-storey-lib', 'client/src/lib/a.ts', 'client/src/ui/b.tsx'],
    ['client-storey-ui', 'client/src/ui/a.tsx', 'client/src/review/b.tsx'],
    ['client-storey-review', 'client/src/review/a.tsx', 'client/src/workflows/one/b.tsx'],
    ['client-storey-workflows', 'client/src/workflows/one/a.ts', 'client/src/registry.ts'],
    ['client-storey-registry', 'client/src/registry.ts', 'client/src/pages/b.tsx'],
    ['client-workflows-are-strangers', 'client/src/workflows/one/a.ts', 'client/src/workflows/two/b.ts'],
    ['ui-knows-no-domain', 'client/src/ui/a.tsx', 'client/src/graph/graphql.ts'],
    ['console-storey-worklist', 'console/src/worklist/a.tsx', 'console/src/workflows/one/b.tsx'],
    ['console-storey-review', 'console/src/review/a.tsx', 'console/src/worklist/b.tsx'],
    ['console-workflows-are-strangers', 'console/src/workflows/one/a.ts', 'console/src/workflows/two/b.ts'],
    ['clients-share-only-the-schema', 'client/src/lib/a.ts', 'server/src/kernel/b.ts'],
    ['clients-share-only-the-schema', 'console/src/lib/a.ts', 'client/src/lib/b.ts'],
  ])('%s: refuses %s importing %s', async (rule, from, to) => {
    expect(await cruised(importing(from, to))).toContain(rule);
  });

  it.each([
    ['server/src/kernel/money.ts', '@mikro-orm/core'],
    ['server/src/workflows/one/one.rules.ts', 'type-graphql'],
    ['server/src/workflows/one/one.workflow.ts', '@mikro-orm/core'],
  ])('keeps %s free of %s', async (file, name) => {
    const files = { [file]: `import { a } from '${name}';\nexport const b = a;\n` };
    expect(await cruised(files)).toEqual(['pure-files-know-no-orm-and-no-graph']);
  });

  it('refuses circles, orphans, misspelt files and undeclared packages', async () => {
    const circle = {
      'server/src/kernel/a.ts': "import { b } from './b.js';\nexport const a = () => b;\n",
      'server/src/kernel/b.ts': "import { a } from './a.js';\nexport const b = () => a;\n",
    };
    expect(await cruised(circle)).toEqual(['no-circles']);
    expect(await cruised({ 'server/src/kernel/alone.ts': 'export const a = 1;\n' })).toEqual(['no-orphans']);
    expect(await cruised({ 'server/src/kernel/a.ts': "import './missing.js';\n" })).toEqual(['no-unresolvable']);
    expect(await cruised({ 'server/src/kernel/a.ts': "import 'undeclared';\n" })).toEqual(['no-undeclared-package']);
  });
});

describe('eslint', () => {
  const eslint = new ESLint({ cwd: root });
  /** @param {string} file an existing one where types are needed @param {string} text */
  const rulesBroken = async (file, text) => {
    const [result] = await eslint.lintText(text, { filePath: at(file) });
    return [...new Set(result?.messages.map((message) => message.ruleId ?? message.message))];
  };

  it.each([
    [
      'no any',
      'server/src/kernel/clock.ts',
      'export const a = (x: any): unknown => x;\n',
      '@typescript-eslint/no-explicit-any',
    ],
    [
      'no floating promise',
      'server/src/kernel/clock.ts',
      'Promise.resolve(1);\n',
      '@typescript-eslint/no-floating-promises',
    ],
    ['no barrel', 'server/src/kernel/clock.ts', "export * from './ids.js';\n", 'no-restricted-syntax'],
    ['no barrel by names', 'server/src/kernel/clock.ts', "export { a } from './ids.js';\n", 'no-restricted-syntax'],
    ['no Chinese in a view', 'client/src/ui/Button.tsx', "export const a = () => '预约';\n", 'no-restricted-syntax'],
    [
      'no Chinese in English',
      'console/src/ui/catalogue/en.ts',
      "export const en = { book: 'Book 预约' };\n",
      'no-restricted-syntax',
    ],
    [
      'hooks in order',
      'console/src/ui/page.tsx',
      "import { useState } from 'react';\nexport const A = (p: { b: boolean }) => (p.b ? useState(1)[0] : null);\n",
      'react-hooks/rules-of-hooks',
    ],
    ['descriptions', 'schema/schema.graphql', 'type Query { a: Int }\n', '@graphql-eslint/require-description'],
    [
      'upper-case values',
      'schema/schema.graphql',
      '"""x"""\nenum A {\n  """x"""\n  low\n}\n',
      '@graphql-eslint/naming-convention',
    ],
    [
      'paged connections',
      'schema/schema.graphql',
      '"""x"""\ntype A {\n  """x"""\n  all: BConnection!\n}\n',
      '@graphql-eslint/relay-arguments',
    ],
    [
      'connections with edges',
      'schema/schema.graphql',
      '"""x"""\ntype BConnection {\n  """x"""\n  pageInfo: PageInfo!\n}\n',
      '@graphql-eslint/relay-connection-types',
    ],
    [
      'one input a mutation',
      'schema/schema.graphql',
      '"""x"""\ntype Mutation {\n  """x"""\n  a("""x""" b: Int): Int\n}\n',
      '@graphql-eslint/input-name',
    ],
  ])('%s', async (_, file, text, rule) => {
    expect(await rulesBroken(file, text)).toContain(rule);
  });

  it('is quiet about good code', async () => {
    const text = 'export async function a(b: Promise<number>): Promise<number> {\n  return (await b) + 1;\n}\n';
    expect(await rulesBroken('server/src/kernel/clock.ts', text)).toEqual([]);
  });
});
