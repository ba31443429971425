import { z } from 'zod';

const MEGA = 1_024 * 1_024;
const megabytes = z.coerce.number().positive().max(100).default(10);

/** The variables about files, as part of the product's settings. */
export const filesVariables = {
  FILES_DRIVER: z.enum(['local', 's3']).default('local'),
  UPLOAD_IMAGE_MB: megabytes,
  UPLOAD_PDF_MB: megabytes,
  UPLOAD_MEGAPIXELS: z.coerce.number().positive().max(400).default(60),
  S3_BUCKET: z.string().min(1).optional(),
  S3_REGION: z.string().min(1).default('us-east-1'),
  S3_ENDPOINT: z.url({ protocol: /^https?$/ }).optional(),
  S3_ACCESS_KEY_ID: z.string().min(1).optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  S3_PATH_STYLE: z.enum(['0', '1', 'true', 'false']).default('0'),
};

type Variables = z.infer<z.ZodObject<typeof filesVariables>>;

export interface S3Config {
  readonly bucket: string;
  readonly region: string;
  /** null for Amazon's own */
  readonly endpoint: string | null;
  /** null: as the machine has them (role, profile) */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | null;
  /** the bucket in the path and not in the host's name, as most others than Amazon want it */
  readonly pathStyle: boolean;
}

export interface FilesConfig {
  /** bytes that a picture, and a PDF, may have as it is sent */
  readonly imageBytes: number;
  readonly pdfBytes: number;
  /** pixels that a picture may have as it is sent */
  readonly imagePixels: number;
  /** null: on the local disk */
  readonly s3: S3Config | null;
}

/** What of these variables does not go together, seen in the plain texts. */
export function filesProblems(given: Readonly<Record<string, string | undefined>>): string[] {
  const problems: string[] = [];
  if (given['FILES_DRIVER'] === 's3' && given['S3_BUCKET'] === undefined) {
    problems.push('S3_BUCKET: must be set for FILES_DRIVER=s3');
  }
  const [id, secret] = ['S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  if (given[id] !== undefined && given[secret] === undefined) problems.push(`${secret}: must be set with ${id}`);
  if (given[secret] !== undefined && given[id] === undefined) problems.push(`${id}: must be set with ${secret}`);
  return problems;
}

export function filesConfigOf(e: Variables): FilesConfig {
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = e;
  return {
    imageBytes: Math.floor(e.UPLOAD_IMAGE_MB * MEGA),
    pdfBytes: Math.floor(e.UPLOAD_PDF_MB * MEGA),
    imagePixels: Math.floor(e.UPLOAD_MEGAPIXELS * 1_000_000),
    s3:
      e.FILES_DRIVER === 'local'
        ? null
        : {
            bucket: e.S3_BUCKET ?? '',
            region: e.S3_REGION,
            endpoint: e.S3_ENDPOINT ?? null,
            credentials:
              accessKeyId === undefined || secretAccessKey === undefined ? null : { accessKeyId, secretAccessKey },
            pathStyle: e.S3_PATH_STYLE === '1' || e.S3_PATH_STYLE === 'true',
          },
  };
}
