import Taro from '@tarojs/taro';
import { apiBase } from '../api-base';
import { Failure, toFailure } from '../graph/failure';
import { currentLanguage } from '../i18n/language';
import { sessionToken } from '../session';
import { readAnswer, STANDSTILL_MS } from './answer';
import type { Picked, Sending, StoredFile } from './picked';

/** Sends one file; `onProgress` hears the part that left, from 0 to 1. On H5 send.h5.ts stands in. */
export function sendFile(picked: Picked, onProgress: (part: number) => void): Sending {
  const token = sessionToken();
  const task = Taro.uploadFile({
    url: `${apiBase()}/files`,
    filePath: picked.source as string,
    name: 'file',
    fileName: picked.name,
    timeout: STANDSTILL_MS * 4,
    header: {
      'x-xuegong-client': 'weapp',
      'accept-language': currentLanguage(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  });
  task.progress(({ progress }) => onProgress(progress / 100));
  const done = task.then(
    ({ statusCode, data }): StoredFile => readAnswer(statusCode, data),
    () => {
      // Taro rejects with { errMsg }: aborted, timed out or offline; none of them is an answer
      throw new Failure('NETWORK', 'no answer');
    },
  );
  return {
    done: done.catch((error: unknown) => {
      throw toFailure(error);
    }),
    abort: () => task.abort(),
  };
}
