import { createHash } from 'node:crypto';

/** 我的预约 as the student client asks for it: the student, ten bookings, their slots and counsellors. */
const READ =
  'query MyCounselling($after: String, $first: Int!) { viewer { account { username } student { id number name' +
  ' appointments(first: $first, after: $after) { nodes { createdAt ended id stateCode stateLabel stateTone version' +
  ' slot { counsellor { campus { name } id name room } endsAt id startsAt } } pageInfo { endCursor hasNextPage } } } } }';

/** A booking and what the student sees of it at once. */
const BOOK =
  'mutation BookCounselling($input: BookCounsellingInput!) { bookCounselling(input: $input) { booking { createdAt id' +
  ' instructionsVersion stateCode stateLabel version slot { endsAt id remaining startsAt } } } }';

/** @param {string} text */
const idOf = (text) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

export const readId = idOf(READ);
export const bookId = idOf(BOOK);
export const documents = { [readId]: READ, [bookId]: BOOK };
