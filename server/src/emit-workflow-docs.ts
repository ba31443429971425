import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { houseCatalogues } from './app/house-catalogues.js';
import { workflows } from './app/registry.js';
import { workflowPage } from './machine/mermaid.js';
import { Texts } from './platform/texts/texts.js';

/** Writes a page a workflow into the folder named: `node dist/emit-workflow-docs.js <folder>`. */
const [, , folder] = process.argv;
if (folder === undefined) throw new Error('usage: emit-workflow-docs <folder>');
const texts = new Texts(houseCatalogues(workflows));
mkdirSync(folder, { recursive: true });
for (const workflow of workflows) {
  const { code } = workflow;
  const title = `${texts.say('zh-CN', `function.${code}`)} ${texts.say('en', `function.${code}`)}`;
  writeFileSync(
    join(folder, `${code.toLowerCase().replaceAll('_', '-')}.md`),
    workflowPage(workflow.machine.table, title, texts),
  );
}
