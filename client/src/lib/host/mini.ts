/** What a call of the mini-program's host takes: every one of them answers by callback. */
export interface Called<T> {
  success?: (answer: T) => void;
  fail?: (why: unknown) => void;
}

type Login = (called: Called<{ code?: string }>) => void;

/** How the person decided in the privacy sheet, told to the host under the id of the button that was pressed. */
export type PrivacyDecision = { event: 'agree'; buttonId: string } | { event: 'disagree' };

/** The few calls that Taro does not wrap on every version; each may be missing on an old phone. */
export interface MiniHost {
  login?: Login;
  /** WeCom's own, only inside WeCom */
  qy?: { login?: Login };
  getPrivacySetting?: (called: Called<{ needAuthorization?: boolean; privacyContractName?: string }>) => void;
  onNeedPrivacyAuthorization?: (listener: (resolve: (decision: PrivacyDecision) => void) => void) => void;
  openPrivacyContract?: (called: Called<unknown>) => void;
  requestSubscribeMessage?: (called: Called<Record<string, unknown>> & { tmplIds: string[] }) => void;
}

declare const wx: MiniHost | undefined;

/** The mini-program's host; null in a browser. */
export function miniHost(): MiniHost | null {
  return typeof wx === 'object' ? wx : null;
}

/** Turns a call by callback into a promise that ends in any case: null when it failed or no answer came in time. */
export function answered<T>(call: (called: Called<T>) => void, ms: number): Promise<T | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), ms);
    const end = (answer: T | null): void => {
      clearTimeout(timer);
      resolve(answer);
    };
    try {
      call({ success: end, fail: () => end(null) });
    } catch {
      end(null);
    }
  });
}
