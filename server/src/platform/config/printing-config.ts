import { z } from 'zod';

/** The variables about certificates, as part of the product's settings. */
export const printingVariables = {
  CERTIFICATE_COLLECT_DAYS: z.coerce.number().int().min(1).max(365).default(30),
  CERTIFICATE_REMIND_DAYS: z
    .string()
    .regex(/^\d{1,3}(,\d{1,3}){0,4}$/, 'must be up to five numbers of days: 7,21')
    .default('7,21'),
  SEAL_LINE: z.string().min(1).max(12).default('学生证明专用章'),
};

export interface PrintingConfig {
  /** how many days a certificate waits at its desk before it counts as unclaimed */
  readonly collectDays: number;
  /** on which days after the printing the student is reminded to collect it */
  readonly remindOnDays: readonly number[];
  /** what stands in the seal below the star */
  readonly sealLine: string;
}

export function printingConfigOf(e: z.infer<z.ZodObject<typeof printingVariables>>): PrintingConfig {
  return {
    collectDays: e.CERTIFICATE_COLLECT_DAYS,
    remindOnDays: [...new Set(e.CERTIFICATE_REMIND_DAYS.split(',').map(Number))],
    sealLine: e.SEAL_LINE,
  };
}
