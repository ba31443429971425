import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { applicationWorkflowsOf } from './app/application-workflows-of.js';
import { companionsOf } from './app/companions.js';
import { houseCatalogues } from './app/house-catalogues.js';
import { workflows } from './app/registry.js';
import { workflowPage } from './machine/mermaid.js';
import { Texts } from './platform/texts/texts.js';

/** Writes a page a workflow into the folder named: `node dist/emit-workflow-docs.js <folder>`. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: emit-workflow-docs <folder>');
const texts = new Texts(houseCatalogues(workflows));
mkdirSync(folder, { recursive: true });
const titled = [
  ...workflows.map(({ code, machine }) => ({ code, machine, key: `function.${code}` })),
  ...companionsOf(applicationWorkflowsOf(workflows)).map(({ code, machine }) => ({
    code,
    machine,
    key: `${code}.title`,
  })),
];
for (const { code, machine, key } of titled) {
  const title = `${texts.say('zh-CN', key)} ${texts.say('en', key)}`;
  writeFileSync(
    join(folder, `${code.toLowerCase().replaceAll('_', '-')}.md`),
    workflowPage(machine.table, title, texts),
  );
}
