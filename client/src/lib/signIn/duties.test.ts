import { describe, expect, it } from 'vitest';
import { pageOfDuties, pageOfRefusal } from './duties';

describe('what has to be done first', () => {
  it('has its page, if it is done here', () => {
    expect(pageOfDuties([])).toBeNull();
    expect(pageOfDuties(['CHANGE_PASSWORD'])).toBe('/pages/account/password/index');
    expect(pageOfDuties(['SET_UP_SECOND_FACTOR', 'CHANGE_PASSWORD'])).toBe('/pages/account/password/index');
    expect(pageOfDuties(['GIVE_SECOND_FACTOR'])).toBeNull();
  });

  it('is read from refusals too, and from no other', () => {
    expect(pageOfRefusal([{ code: 'FIRST_CHANGE_PASSWORD' }])).toBe('/pages/account/password/index');
    expect(pageOfRefusal([{ code: 'CHANGE_PASSWORD' }, { code: 'NOT_A_STUDENT' }])).toBeNull();
  });
});
