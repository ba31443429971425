import Taro from '@tarojs/taro';
import { privacyAgreed } from './privacy';

/** A code's text; CANCELLED when the person went back; BY_PAGE where the page itself has to read it (ui/useScan). */
export type Scanned = { text: string } | 'CANCELLED' | 'BY_PAGE';

/** Reads a code with the host's own scanner. */
export async function scan(): Promise<Scanned> {
  if (!(await privacyAgreed())) return 'CANCELLED';
  try {
    const { result } = await Taro.scanCode({ scanType: ['qrCode', 'barCode'] });
    return result ? { text: result } : 'CANCELLED';
  } catch {
    // WeChat calls "cancel" a failure
    return 'CANCELLED';
  }
}
