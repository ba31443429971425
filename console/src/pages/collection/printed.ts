import type { PrintCertificatesMutation } from '../../graph/graphql';

type Payload = PrintCertificatesMutation['printCertificates'];

/** One application as it was asked to be printed. */
export interface Asked {
  id: string;
  name: string;
}

export interface Printed {
  pdfUrl: string | null;
  /** each with the certificate's serial number, or why it was not printed */
  rows: { id: string; name: string; serialNo: string | null; reasons: string[] }[];
  count: number;
}

/** What came of printing, in the order asked; without a certificate and without a refusal nothing was printed. */
export function printedOf(asked: readonly Asked[], payload: Payload, lost: string): Printed {
  const byId = new Map(payload.results.map((result) => [result.id, result]));
  const rows = asked.map(({ id, name }) => {
    const { certificate, refusal } = byId.get(id) ?? {};
    const serialNo = refusal ? null : (certificate?.serialNo ?? null);
    const said = refusal ? [refusal.message, ...refusal.unmet.map(({ reason }) => reason)] : [lost];
    return { id, name, serialNo, reasons: serialNo === null ? [...new Set(said)] : [] };
  });
  return { pdfUrl: payload.pdfUrl ?? null, rows, count: rows.filter(({ serialNo }) => serialNo !== null).length };
}
