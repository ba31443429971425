import type { ReactNode } from 'react';
import { registry } from '../../../registry';
import { GuideScreen } from '../../../workflows/guides/GuideScreen';

const doorOf = (code: string): string | null => registry.find((known) => known.code === code)?.door ?? null;

export default function GuidePage(): ReactNode {
  return <GuideScreen doorOf={doorOf} />;
}
