import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** A TCP proxy that loses things on command: one answer, or the whole road. */
export class FaultyProxy {
  readonly #target: { readonly host: string; readonly port: number };
  readonly #sockets = new Set<Socket>();
  #server: Server | null = null;
  #port = 0;
  #swallowed: (() => void) | null = null;

  private constructor(target: { host: string; port: number }) {
    this.#target = target;
  }

  static async before(url: string): Promise<FaultyProxy> {
    const { hostname, port } = new URL(url);
    const proxy = new FaultyProxy({ host: hostname, port: Number(port) });
    await proxy.up();
    return proxy;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The same address with our port in it. */
  insteadOf(url: string): string {
    const through = new URL(url);
    through.port = String(this.#port);
    return through.href;
  }

  /** The next bytes that come back are dropped and their connection cut; resolves when that happened. */
  swallowAnswer(): Promise<void> {
    return new Promise((resolve) => (this.#swallowed = resolve));
  }

  /** Cuts everything and lets nobody in. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    if (server !== null) await new Promise((resolve) => server.close(resolve));
  }

  /** Opens (again) on the same port. */
  async up(): Promise<void> {
    const server = createServer((client) => this.#carry(client));
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  #carry(client: Socket): void {
    const far = connect(this.#target.port, this.#target.host);
    for (const [one, other] of [
      [client, far],
      [far, client],
    ] as const) {
      this.#sockets.add(one);
      one
        .on('error', () => other.destroy())
        .on('close', () => {
          this.#sockets.delete(one);
          other.destroy();
        });
    }
    client.on('data', (bytes) => far.write(bytes));
    far.on('data', (bytes) => {
      const swallowed = this.#swallowed;
      if (swallowed === null) return void client.write(bytes);
      this.#swallowed = null;
      client.destroy();
      swallowed();
    });
  }
}
