export interface CasPerson {
  /** the student or staff number, as the configuration says where it stands */
  readonly number: string;
  readonly attributes: Readonly<Record<string, string | readonly string[]>>;
}

/** CAS 3.0. Throws ForeignError: INPUT with the failure's code (INVALID_TICKET …), BUSY, TIMEOUT. */
export interface CasPort {
  loginUrl(service: string, options?: { readonly gateway?: boolean; readonly renew?: boolean }): string;
  logoutUrl(service: string): string;
  /** `service` must be the very one of the log-in */
  validate(ticket: string, service: string): Promise<CasPerson>;
  /** the service ticket that a `logoutRequest` names; null where it is none */
  ticketOfLogout(logoutRequest: string): string | null;
}
