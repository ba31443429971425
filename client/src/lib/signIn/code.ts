import { answered, miniHost } from '../host/mini';
import { runtime } from '../runtime';

/** A person waits: no host may take longer. */
const PATIENCE_MS = 6_000;

export interface MiniCode {
  code: string;
  platform: 'WECOM' | 'WECHAT';
}

/** A code of the host that says who holds the phone: one use, five minutes. Null when the host gives none. */
export async function miniCode(): Promise<MiniCode | null> {
  const host = miniHost();
  const insideWeCom = runtime() === 'wecom';
  const login = insideWeCom ? host?.qy?.login : host?.login;
  if (!login) return null;
  const answer = await answered<{ code?: string }>((called) => login(called), PATIENCE_MS);
  return answer?.code ? { code: answer.code, platform: insideWeCom ? 'WECOM' : 'WECHAT' } : null;
}
