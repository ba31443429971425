/** The floor's statements: what a careful hand would write, each text in both dialects but for the database's clock. */

/** The database's own time in milliseconds. @param {'mysql' | 'sqlite'} dialect */
export const clockOf = (dialect) =>
  dialect === 'sqlite'
    ? "CAST(ROUND(unixepoch('subsec') * 1000) AS INTEGER)"
    : 'CAST(ROUND(UNIX_TIMESTAMP(NOW(3)) * 1000) AS SIGNED)';

/** @param {'mysql' | 'sqlite'} dialect */
export const statementsOf = (dialect) => {
  const clock = clockOf(dialect);
  return {
    who:
      `SELECT ${clock} AS at, session.id AS sessionId, session.last_seen_at AS lastSeenAt, session.expires_at AS expiresAt,` +
      ' account.id AS accountId, account.username, student.id, student.number, student.name FROM session' +
      ' JOIN account ON account.id = session.account_id AND account.disabled_at IS NULL' +
      ' JOIN student ON student.account_id = account.id' +
      " WHERE session.token_hash = ? AND session.ended_at IS NULL AND session.audience = 'STUDENT'",
    seen: 'UPDATE session SET last_seen_at = ? WHERE id = ? AND last_seen_at < ?',
    campuses: 'SELECT code, name, name_en AS nameEn FROM campus',
    bookings:
      'SELECT id, slot_id AS slotId, starts_at AS startsAt, state, version, created_at AS createdAt FROM counselling_booking' +
      ' WHERE student_id = ? ORDER BY starts_at DESC, id DESC LIMIT 11',
    slots:
      'SELECT id, counsellor_id AS counsellorId, starts_at AS startsAt, ends_at AS endsAt FROM counselling_slot WHERE id IN ',
    counsellors: 'SELECT id, name, campus_code AS campusCode, room FROM counsellor WHERE id IN ',
    stillFull:
      'SELECT slot.taken >= slot.capacity AS full,' +
      " (SELECT COUNT(*) FROM counselling_booking WHERE slot_id = slot.id AND student_id = ? AND ended_key = '') AS own," +
      ' (SELECT COUNT(*) FROM command_request WHERE account_id = ? AND request_id = ?) AS done' +
      ' FROM counselling_slot slot WHERE slot.id = ?',
    lock: 'UPDATE student SET lock_version = lock_version + 1 WHERE id = ?',
    guard:
      `SELECT ${clock} AS at, request.outcome, request.input_hash AS inputHash, student.status, consent.id AS consentId,` +
      " (SELECT MAX(version) FROM instructions WHERE workflow = 'COUNSELLING') AS instructionsVersion, slot.id AS slotId," +
      ' slot.counsellor_id AS counsellorId, slot.starts_at AS startsAt, slot.ends_at AS endsAt, slot.capacity, slot.taken,' +
      ' slot.closed_at AS closedAt, own.id AS ownId, own.slot_id AS ownSlotId, own.starts_at AS ownStartsAt,' +
      ' own.ends_at AS ownEndsAt FROM student' +
      ' LEFT JOIN command_request request ON request.account_id = ? AND request.request_id = ?' +
      " LEFT JOIN consent ON consent.student_id = student.id AND consent.purpose = 'COUNSELLING'" +
      " AND consent.ended_key = '' AND consent.version = 1" +
      ' LEFT JOIN counselling_slot slot ON slot.id = ?' +
      " LEFT JOIN counselling_booking own ON own.student_id = student.id AND own.ended_key = '' WHERE student.id = ?",
    booking:
      'INSERT INTO counselling_booking (id, slot_id, student_id, counsellor_id, starts_at, ends_at, state, version, purpose,' +
      " instructions_version, ended_key, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, 'REQUESTED', 1, ?, ?, '', ?, ?)",
    event:
      'INSERT INTO counselling_event (id, subject_id, at, action, from_state, to_state, actor_account_id, actor_kind, note)' +
      " VALUES (?, ?, ?, 'BOOK', NULL, 'REQUESTED', ?, 'APPLICANT', NULL)",
    outbox:
      'INSERT INTO outbox (id, dedupe_key, due_at, recipient_account_id, recipient_office, template, subject_type, subject_id,' +
      ` created_at, status, attempts) VALUES ${Array(3).fill("(?, ?, ?, ?, ?, ?, 'APPOINTMENT', ?, ?, 'PENDING', 0)").join(', ')}`,
    request:
      'INSERT INTO command_request (account_id, request_id, input_hash, outcome, created_at) VALUES (?, ?, ?, ?, ?)',
    seat: 'UPDATE counselling_slot SET taken = taken + 1 WHERE id = ? AND taken < capacity AND closed_at IS NULL',
    reread:
      'SELECT booking.id, booking.state, booking.version, booking.created_at AS createdAt,' +
      ' booking.instructions_version AS instructionsVersion, slot.id AS slotId, slot.starts_at AS startsAt,' +
      ' slot.ends_at AS endsAt, slot.capacity, slot.taken FROM counselling_booking booking' +
      ' JOIN counselling_slot slot ON slot.id = booking.slot_id WHERE booking.id = ? AND booking.student_id = ?',
  };
};

/** @param {number} count */
export const marks = (count) => `(${'?, '.repeat(count - 1)}?)`;
