/** What the mini-program's `wx` offers here; each method is a property of its own, as on a phone. */
export type Wx = Record<string, unknown>;

export interface Callbacks {
  success?: (result: unknown) => void;
  fail?: (result: { errMsg: string }) => void;
  complete?: (result: unknown) => void;
}

interface RequestOptions extends Callbacks {
  url: string;
  data?: unknown;
  header?: Record<string, string>;
  method?: string;
  timeout?: number;
}

/** Calls back the way wx does. */
export function answer(options: Callbacks, result: { errMsg: string }): void {
  if (result.errMsg.includes(':fail')) options.fail?.(result);
  else options.success?.(result);
  options.complete?.(result);
}

/**
 * `wx.request` over real HTTP. It keeps no cookies, as on a phone. When `isLost` says so, the server acts and its answer
 * gets lost on the way back.
 */
export function request(options: RequestOptions, isLost: (body: string) => boolean): { abort: () => void } {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), options.timeout ?? 60_000);
  const body = typeof options.data === 'string' ? options.data : JSON.stringify(options.data);
  const lost = isLost(body);
  fetch(options.url, {
    method: options.method ?? 'GET',
    headers: options.header ?? {},
    signal: abort.signal,
    ...(options.method === 'POST' ? { body } : {}),
  })
    .then(async (response) => {
      const header = Object.fromEntries(response.headers);
      const data = await response.text();
      if (lost) throw new Error('the answer was lost');
      answer(options, { errMsg: 'request:ok', statusCode: response.status, header, data } as { errMsg: string });
    })
    .catch((error: unknown) => answer(options, { errMsg: `request:fail ${String(error)}` }))
    .finally(() => clearTimeout(timer));
  return { abort: () => abort.abort() };
}

interface UploadOptions extends Callbacks {
  url: string;
  filePath: string;
  name: string;
  fileName?: string;
  header?: Record<string, string>;
}
type Hear = (progress: { progress: number; totalBytesSent: number; totalBytesExpectedToSend: number }) => void;

/** `wx.uploadFile`: the file of that path goes to the server as multipart, over real HTTP. */
export function uploadFile(options: UploadOptions, read: (path: string) => Uint8Array): Record<string, unknown> {
  const abort = new AbortController();
  const heard: Hear[] = [];
  const bytes = read(options.filePath);
  const form = new FormData();
  form.append(options.name, new Blob([new Uint8Array(bytes)]), options.fileName ?? 'file');
  fetch(options.url, { method: 'POST', headers: options.header ?? {}, body: form, signal: abort.signal })
    .then(async (response) => {
      const all = { totalBytesSent: bytes.length, totalBytesExpectedToSend: bytes.length };
      for (const hear of heard) hear({ progress: 100, ...all });
      const data = await response.text();
      answer(options, { errMsg: 'uploadFile:ok', statusCode: response.status, data } as { errMsg: string });
    })
    .catch((error: unknown) => answer(options, { errMsg: `uploadFile:fail ${String(error)}` }));
  return {
    abort: () => abort.abort(),
    onProgressUpdate: (hear: Hear) => void heard.push(hear),
    offProgressUpdate: () => undefined,
    onHeadersReceived: () => undefined,
    offHeadersReceived: () => undefined,
  };
}

/** Storage that lives as long as the phone. */
export function storage(kept: Map<string, unknown>): Wx {
  return {
    getStorageSync: (key: string) => kept.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void kept.set(key, value),
    removeStorageSync: (key: string) => void kept.delete(key),
  };
}

/** What wx says about phone and app: a developer's build, so that the address of the graph may be set from outside. */
export function about(): Wx {
  const info = {
    SDKVersion: '3.0.0',
    brand: 'test',
    fontSizeSetting: 16,
    language: 'zh_CN',
    model: 'test',
    pixelRatio: 2,
    platform: 'devtools',
    screenHeight: 667,
    screenWidth: 375,
    system: 'test',
    theme: 'light',
    version: '8.0.0',
    windowHeight: 603,
    windowWidth: 375,
  };
  const same = (): typeof info => info;
  return {
    canIUse: () => true,
    getAccountInfoSync: () => ({ miniProgram: { appId: 'test', envVersion: 'develop' } }),
    getAppBaseInfo: same,
    getDeviceInfo: same,
    getSystemInfo: (options: Callbacks) =>
      answer(options, { errMsg: 'getSystemInfo:ok', ...info } as { errMsg: string }),
    getSystemInfoSync: same,
    getWindowInfo: same,
  };
}

/** Methods that only have to succeed. */
export function obliging(names: readonly string[]): Wx {
  return Object.fromEntries(
    names.map((name) => [name, (options: Callbacks = {}) => answer(options, { errMsg: `${name}:ok` })]),
  );
}
