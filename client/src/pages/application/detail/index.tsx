import type { ReactNode } from 'react';
import { ApplicationScreen } from '../../../review/application/ApplicationScreen';
import { Unknown } from '../Unknown';
import { useKind } from '../useKind';

export default function DetailPage(): ReactNode {
  const kind = useKind();
  return kind ? <ApplicationScreen kind={kind} /> : <Unknown />;
}
