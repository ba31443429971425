import { expect, it } from 'vitest';
import { fileNameOf } from './download';

it('a saved file bears the name that the server gave it, Chinese ones too', () => {
  const given = "attachment; filename*=UTF-8''%E5%AD%A6%E7%94%9F-2026-11-22.csv";
  expect(fileNameOf(given, '/x/STUDENTS.csv')).toBe('学生-2026-11-22.csv');
  expect(fileNameOf('attachment; filename="a b.csv"', '/x/y.csv')).toBe('a b.csv');
  expect(fileNameOf(null, '/registry/exports/STUDENTS.csv')).toBe('STUDENTS.csv');
  expect(fileNameOf("attachment; filename*=UTF-8''%E5%ZZ", '/x/y.csv')).toBe('y.csv');
});
