import { isEmail } from '../../lib/email';

/** Who somebody is, as it is being written. */
export interface StaffDraft {
  name: string;
  username: string;
  email: string;
  weComUserId: string;
}

export type Wrong = keyof StaffDraft;

interface Known {
  id: string;
  version?: number | null;
  name: string;
  username?: string | null;
  email?: string | null;
  weComUserId?: string | null;
}

export function draftOf(staff: Known | undefined): StaffDraft {
  return {
    name: staff?.name ?? '',
    username: staff?.username ?? '',
    email: staff?.email ?? '',
    weComUserId: staff?.weComUserId ?? '',
  };
}

/** What can't be sent as it is written. */
export function wrongOf({ name, username, email, weComUserId }: StaffDraft, isNew: boolean): Wrong[] {
  const wrong: Wrong[] = [];
  if (name.trim() === '') wrong.push('name');
  if (isNew && !/^[\w.@-]{2,64}$/.test(username.trim())) wrong.push('username');
  if (email.trim() !== '' && !isEmail(email.trim())) wrong.push('email');
  if (weComUserId.trim() !== '' && !/^[\w.@-]{1,64}$/.test(weComUserId.trim())) wrong.push('weComUserId');
  return wrong;
}

/** What is sent. Emptied means none; a name to sign in with is given once and never changes. */
export function inputOf(draft: StaffDraft, staff: Known | undefined) {
  const said = {
    name: draft.name.trim(),
    email: draft.email.trim() || null,
    weComUserId: draft.weComUserId.trim() || null,
  };
  return staff
    ? { ...said, id: staff.id, expectedVersion: staff.version ?? 0 }
    : { ...said, username: draft.username.trim() };
}
