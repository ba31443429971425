/** Something that walks through redirects and keeps cookies by origin, as a browser does. */
export class Browser {
  readonly #jars = new Map<string, Map<string, string>>();

  constructor(readonly userAgent = 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36') {}

  #jar(url: string): Map<string, string> {
    const { origin } = new URL(url);
    const known = this.#jars.get(origin);
    if (known !== undefined) return known;
    const fresh = new Map<string, string>();
    this.#jars.set(origin, fresh);
    return fresh;
  }

  cookie(url: string, name: string): string | undefined {
    return this.#jar(url).get(name);
  }

  setCookie(url: string, name: string, value: string): void {
    this.#jar(url).set(name, value);
  }

  forget(url: string, name: string): void {
    this.#jar(url).delete(name);
  }

  /** One request; redirects are told and not followed. */
  async get(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.#jar(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, {
      ...init,
      redirect: 'manual',
      headers: {
        'user-agent': this.userAgent,
        accept: 'text/html',
        ...(cookie === '' ? {} : { cookie }),
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  }

  /** Where a request leads; fails where it leads nowhere. */
  async next(url: string): Promise<string> {
    const response = await this.get(url);
    const location = response.headers.get('location');
    if (location === null)
      throw new Error(`${url} leads nowhere: ${response.status} ${(await response.text()).slice(0, 200)}`);
    return new URL(location, url).toString();
  }

  /** Follows redirects until a page is there, or an address that `stop` fits. */
  async follow(
    url: string,
    stop: (url: string) => boolean = () => false,
  ): Promise<{ url: string; response: Response | null }> {
    let at = url;
    for (let hops = 0; hops < 12; hops++) {
      if (stop(at)) return { url: at, response: null };
      const response = await this.get(at);
      const location = response.headers.get('location');
      if (location === null) return { url: at, response };
      at = new URL(location, at).toString();
    }
    throw new Error(`going in circles: ${at}`);
  }

  /** Asks the graph with this browser's cookies. */
  async ask<T>(house: string, face: 'student' | 'console', query: string, variables: object = {}): Promise<T> {
    const response = await this.get(`${house}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', 'x-xuegong-client': face },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data: T | null; errors?: unknown };
    if (body.errors !== undefined || body.data === null) throw new Error(JSON.stringify(body.errors));
    return body.data;
  }
}
