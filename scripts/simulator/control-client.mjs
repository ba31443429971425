/** The hands of a test on the simulator: a wrapper of /__sim, in this process or another. */

/** @param {string} url the simulator's address @returns {import('./simulator.mjs').SimulatorControl} */
export function controlOf(url) {
  /** @param {string} method @param {string} path @param {unknown} [body] @returns {Promise<any>} */
  const call = async (method, path, body) => {
    const answer = await fetch(`${url}/__sim/${path}`, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const value = /** @type {any} */ (await answer.json());
    if (!answer.ok) throw new Error(`simulator: ${value.error ?? answer.status}`);
    return value;
  };
  /** @param {Record<string, string | undefined>} given */
  const query = (given) => {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(given)) if (value !== undefined) parameters.set(name, value);
    return parameters.toString();
  };
  return {
    reset: () => call('POST', 'reset'),
    seed: (given) => call('POST', 'seed', given),
    configure: (given) => call('POST', 'configure', given),
    advance: async (ms) => (await call('POST', 'clock', { advanceMs: ms })).now,
    setClock: async (instant) => (await call('POST', 'clock', { setTo: instant })).now,
    faults: (...given) => call('POST', 'faults', given.flat()),
    struck: () => call('GET', 'faults'),
    clearFaults: () => call('DELETE', 'faults'),
    requests: (match) => call('GET', `requests?${query({ match })}`),
    clearRequests: () => call('DELETE', 'requests'),
    inbox: (user, options) => call('GET', `inbox?${query({ user, all: options?.all ? '1' : undefined })}`),
    click: (given) => call('POST', 'click', given),
    checkCallback: () => call('POST', 'callback-check'),
    code: async (given) => (await call('POST', 'code', given)).code,
    consent: (given) => call('POST', 'consent', given),
    endTokens: (state) => call('POST', 'tokens', { state }),
    tickets: () => call('GET', 'tickets'),
    logouts: () => call('GET', 'logouts'),
    tellLogout: (service, ticket) => call('POST', 'logout', { service, ticket }),
  };
}
