export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** makes a second sending recognisable: becomes the Message-ID */
  readonly id: string;
}

/** SMTP. Throws ForeignError: INPUT where the address is refused, BUSY, TIMEOUT, CONFIG. */
export interface MailPort {
  send(mail: Mail): Promise<void>;
}
