import { readySdk } from './wecom/sdk';

/** A code's text; CANCELLED when the person went back; BY_PAGE where the page itself has to read it (ui/useScan). */
export type Scanned = { text: string } | 'CANCELLED' | 'BY_PAGE';

/** Reads a code with WeCom's scanner, if it is there at once; else the page does. */
export async function scan(): Promise<Scanned> {
  const sdk = readySdk();
  if (!sdk) return 'BY_PAGE';
  const { ScanQRCodeType } = sdk;
  try {
    const { resultStr } = await sdk.scanQRCode({
      needResult: true,
      scanType: [ScanQRCodeType.qrCode, ScanQRCodeType.barCode],
    });
    return resultStr ? { text: resultStr } : 'CANCELLED';
  } catch (error) {
    return String((error as { errMsg?: unknown }).errMsg).includes('cancel') ? 'CANCELLED' : 'BY_PAGE';
  }
}
