import type { ReactNode } from 'react';
import { DoorScreen } from '../../../review/application/DoorScreen';
import { Unknown } from '../Unknown';
import { useKind } from '../useKind';

export default function DoorPage(): ReactNode {
  const kind = useKind();
  return kind ? <DoorScreen kind={kind} /> : <Unknown />;
}
