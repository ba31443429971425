import { describe, expect, it } from 'vitest';
import { type OfficeRoles, grantable, mayGrant, roleWords } from './roles';

const offices: OfficeRoles[] = [
  {
    code: 'WORK_STUDY',
    name: '',
    grantableRoles: [
      { role: 'HEAD', label: '负责人', mine: true },
      { role: 'REVIEWER', label: '审核', mine: true },
    ],
  },
  { code: 'COUNSELLING_CENTRE', name: '', grantableRoles: [{ role: 'COUNSELLOR', label: '咨询师', mine: false }] },
];

describe('roles', () => {
  it('are given only where the graph says that one may, and only once', () => {
    const held = [{ role: 'HEAD' as const, office: { code: 'WORK_STUDY' } }];
    expect(
      grantable(offices, held).map(({ code, grantableRoles }) => [code, grantableRoles.map(({ role }) => role)]),
    ).toEqual([['WORK_STUDY', ['REVIEWER']]]);
    const elsewhere = [{ role: 'HEAD' as const, office: { code: 'LIZHI' } }];
    expect(grantable(offices, elsewhere)[0]?.grantableRoles).toHaveLength(2);
  });

  it('are taken only by those who may give them', () => {
    expect(mayGrant(offices, 'WORK_STUDY', 'HEAD')).toBe(true);
    expect(mayGrant(offices, 'COUNSELLING_CENTRE', 'COUNSELLOR')).toBe(false);
    expect(mayGrant(offices, 'COUNSELLING_CENTRE', 'HEAD')).toBe(false);
  });

  it('have words', () => {
    expect(roleWords(offices).get('COUNSELLOR')).toBe('咨询师');
  });
});
