import QRCode from 'qrcode';

/** Light modules around the code, so that readers find it. */
const QUIET = 2;

/** A QR code as one SVG path; level M stands a stamp or a fold. */
export function qrSvg(text: string): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const path: string[] = [];
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) {
      if (modules.get(y, x)) path.push(`M${x + QUIET} ${y + QUIET}h1v1h-1z`);
    }
  }
  const size = modules.size + 2 * QUIET;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path d="${path.join('')}"/></svg>`;
}
