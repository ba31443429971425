import Taro from '@tarojs/taro';
import { NoAnswer } from './failure';

/** What graphql-request reads of an answer. */
export interface Answer {
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

/** What graphql-request gives to send. */
export interface Asked {
  headers?: { forEach(visit: (value: string, name: string) => void): void };
  body?: string;
}

/** `fetch` over Taro's request, which both targets have; no answer in time throws NoAnswer. */
export async function taroFetch(url: string, asked: Asked, timeoutMs: number): Promise<Answer> {
  const header: Record<string, string> = {};
  asked.headers?.forEach((value, name) => {
    header[name] = value;
  });
  const answer = await bounded(
    Taro.request<string>({
      url,
      method: 'POST',
      header,
      data: asked.body,
      // text, or Taro parses it and graphql-request has nothing left to read
      dataType: 'text',
      responseType: 'text',
      timeout: timeoutMs,
      credentials: 'same-origin',
    }),
    timeoutMs,
  );
  const received = lowerCased(answer.header ?? {});
  const text = typeof answer.data === 'string' ? answer.data : JSON.stringify(answer.data);
  return {
    ok: answer.statusCode >= 200 && answer.statusCode < 300,
    status: answer.statusCode,
    headers: { get: (name) => received[name.toLowerCase()] ?? null },
    text: () => Promise.resolve(text),
  };
}

// Taro rejects with { errMsg }, which is no Error; and not every host keeps the time-out it is given
function bounded<T>(answer: PromiseLike<T>, timeoutMs: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer('timeout')), timeoutMs + 500);
    answer.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(new NoAnswer(reasonOf(error)));
      },
    );
  });
}

function reasonOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'errMsg' in error) return String(error.errMsg);
  return error instanceof Error ? error.message : 'network';
}

function lowerCased(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]));
}
