import Taro from '@tarojs/taro';
import { addressOfPath } from '../address';

/** Shows a stored file: a picture full screen, a PDF in WeChat's own reader. */
export function openFile(path: string, mime: string): void {
  const url = addressOfPath(path);
  const shown = mime.startsWith('image/')
    ? Taro.previewImage({ urls: [url] })
    : Taro.downloadFile({ url }).then(({ tempFilePath }) => Taro.openDocument({ filePath: tempFilePath }));
  // the person went back, or the host cannot show it; there is nothing to undo
  shown.catch(() => undefined);
}
