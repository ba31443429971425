import { uuid } from '../uuid';

/**
 * One request id for each thing a person means to do. As long as nobody knows whether the server acted, the same
 * wish keeps its id; once there is an answer, the next wish gets a new one.
 */
export class Intent {
  private open: { wish: string; id: string } | null = null;

  constructor(private readonly fresh: () => string = uuid) {}

  /** The id under which this wish is to be sent. */
  idFor(wish: unknown): string {
    const text = JSON.stringify(wish);
    if (this.open?.wish !== text) this.open = { wish: text, id: this.fresh() };
    return this.open.id;
  }

  /** The server answered; the wish is over. */
  settle(): void {
    this.open = null;
  }
}
