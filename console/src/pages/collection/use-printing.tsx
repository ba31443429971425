import { useMutation, useQueryClient } from '@tanstack/react-query';
import { message } from 'antd';
import { useRef, useState } from 'react';
import { PrintCertificatesDocument } from '../../graph/graphql';
import { act } from '../../lib/graph/act';
import { createIntents } from '../../lib/graph/intent';
import type { Problem } from '../../lib/graph/problem';
import { keys as applicationKeys } from '../../worklist/keys';
import { PrintedDialog } from './printed-dialog';
import { type Printed, printedOf } from './printed';
import { collectionTexts } from './texts';
import { keys } from './use-certificates';

export interface ToPrint {
  id: string;
  version: number;
  name: string;
}

/** Printing one or many in one go: the numbers are given out once, whatever is pressed again, then the PDF opens. */
export function usePrinting(onPrinted?: () => void) {
  const t = collectionTexts.use();
  const client = useQueryClient();
  const intents = useRef(createIntents()).current;
  const [brief, place] = message.useMessage();
  const [told, setTold] = useState<Printed | null>(null);
  const printing = useMutation<Printed, Problem, readonly ToPrint[]>({
    mutationFn: async (asked) => {
      const input = { items: asked.map(({ id, version }) => ({ id, expectedVersion: version })) };
      const requestId = intents.idFor('printCertificates', input);
      const { printCertificates } = await act(PrintCertificatesDocument, { ...input, requestId });
      intents.settle('printCertificates', input);
      return printedOf(asked, printCertificates, t('noResult'));
    },
    onSuccess: (printed) => {
      setTold(printed);
      // Where the browser takes this for an uncalled-for window, the dialog has the link.
      if (printed.pdfUrl && printed.count > 0) window.open(printed.pdfUrl, '_blank', 'noopener');
      onPrinted?.();
      void client.invalidateQueries({ queryKey: keys.all });
      void client.invalidateQueries({ queryKey: applicationKeys.all });
    },
    onError: (problem) => void brief.error(problem.message),
  });
  const surface = (
    <>
      {place}
      {told && <PrintedDialog printed={told} onClose={() => setTold(null)} />}
    </>
  );
  return { print: printing.mutate, busy: printing.isPending, surface };
}
