import type { AnyActionRow } from '../../machine/manifest.js';
import type { Unit } from '../../platform/commands/run-command.js';
import type { PapersRow } from './papers-rows.js';

/** Brings papers to the row's state; false where somebody else was faster. What is given back lies there no more. */
export async function enterPapers(unit: Unit, papers: PapersRow, action: AnyActionRow): Promise<boolean> {
  const { affectedRows } = await unit.tx.run(
    'UPDATE paper_case SET state = ?, version = version + 1, updated_at = ? WHERE id = ? AND version = ?',
    [action.to, unit.now, papers.id, papers.version],
  );
  if (affectedRows !== 1) return false;
  if (action.code === 'GIVE_BACK') {
    await unit.tx.run('UPDATE paper_item SET received_at = NULL WHERE case_id = ?', [papers.id]);
  }
  return true;
}
