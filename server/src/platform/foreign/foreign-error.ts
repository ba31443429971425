export const FOREIGN_SERVICES = ['WECOM', 'WECHAT', 'CAS', 'MAIL'] as const;
export type ForeignService = (typeof FOREIGN_SERVICES)[number];

/**
 * What went wrong at somebody else's service:
 * BUSY: it says so, or answers rubbish; trying again later helps · TIMEOUT: no answer in time, it may have acted or not ·
 * RATE: too often, until its window passes · CONFIG: our secret, address or rights are wrong; a person must mend it, and trying
 * again does harm · INPUT: it understood and refuses this very thing (a used code, an unknown person).
 */
export type ForeignTrouble = 'BUSY' | 'TIMEOUT' | 'RATE' | 'CONFIG' | 'INPUT';

/** Holds no text of the foreign answer: that may carry addresses, tokens and names. */
export class ForeignError extends Error {
  override readonly name = 'ForeignError';

  constructor(
    readonly service: ForeignService,
    readonly trouble: ForeignTrouble,
    /** its error code (`40029`, `INVALID_TICKET`), or a word of ours (`TIMEOUT`, `HTTP_502`, `MALFORMED`) */
    readonly code: string,
    /** which call, without its parameters: `GET /cgi-bin/gettoken` */
    readonly call: string,
  ) {
    super(`${service} ${call}: ${trouble} ${code}`);
  }
}
