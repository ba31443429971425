import { describe, expect, it } from 'vitest';
import { counselling } from '../workflows/counselling/counselling.js';
import type { TodoKind } from '../review/todo/todo-kind.js';
import { workflows } from './registry.js';
import { todoKindsOf } from './todo-kinds.js';

describe('the kinds of things that need a student', () => {
  const kinds = todoKindsOf(workflows);
  const codes = kinds.map(({ code }) => code);

  it('have names of their own', () => {
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^[A-Z][A-Z_]+$/);
  });

  it('are those of applications, of what runs beside them, and of each workflow that names some', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['APPLICATION_RETURNED', 'CERTIFICATE_READY', 'PAPERS_AWAITED', 'APPOINTMENT_SOON']),
    );
    const [kind] = kinds as [TodoKind];
    const added = { ...counselling, todo: [{ ...kind, code: 'SOMETHING_NEW' }] };
    expect(todoKindsOf([added]).map(({ code }) => code)).toContain('SOMETHING_NEW');
  });

  it('hold no literal, whose collation on MariaDB would be another than a column’s', () => {
    const ask = { studentId: 's', accountId: 'a', now: 0 };
    for (const { code, select } of kinds) {
      const { sql, params } = select(ask);
      const columns = sql.slice(0, sql.indexOf(' FROM '));
      expect(columns, code).not.toContain("'");
      expect(columns, code).toMatch(/^SELECT \S+, .+ AS due, .+ AS about, .+ AS deskOffice, .+ AS deskCampus$/);
      expect(sql.split('?').length - 1, code).toBe(params.length);
    }
  });
});
