import { describe, expect, it } from 'vitest';
import { ConfigError } from '../config/config-error.js';
import { readConfig } from '../config/config.js';

function complaints(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map((problem) => problem.split(':')[0] ?? '').sort();
    throw error;
  }
  return [];
}

describe('the settings of files', () => {
  it('are the local disk, ten megabytes and sixty megapixels, where nothing is said', () => {
    expect(readConfig({}).files).toEqual({
      imageBytes: 10_485_760,
      pdfBytes: 10_485_760,
      imagePixels: 60_000_000,
      s3: null,
    });
  });

  it('follow what is said', () => {
    const { files } = readConfig({
      FILES_DRIVER: 's3',
      UPLOAD_IMAGE_MB: '0.5',
      UPLOAD_PDF_MB: '20',
      UPLOAD_MEGAPIXELS: '12.5',
      S3_BUCKET: 'xg',
      S3_ENDPOINT: 'http://minio.local:9000',
      S3_REGION: 'cn-north-1',
      S3_ACCESS_KEY_ID: 'id',
      S3_SECRET_ACCESS_KEY: 'secret',
      S3_PATH_STYLE: 'true',
    });
    expect(files).toEqual({
      imageBytes: 524_288,
      pdfBytes: 20_971_520,
      imagePixels: 12_500_000,
      s3: {
        bucket: 'xg',
        region: 'cn-north-1',
        endpoint: 'http://minio.local:9000',
        credentials: { accessKeyId: 'id', secretAccessKey: 'secret' },
        pathStyle: true,
      },
    });
    expect(readConfig({ FILES_DRIVER: 's3', S3_BUCKET: 'xg' }).files.s3).toMatchObject({
      endpoint: null,
      credentials: null,
      pathStyle: false,
    });
  });

  it('are refused where they are malformed or do not go together', () => {
    expect(
      complaints({ FILES_DRIVER: 'ftp', UPLOAD_IMAGE_MB: '0', UPLOAD_PDF_MB: '999', S3_ENDPOINT: 'nowhere' }),
    ).toEqual(['FILES_DRIVER', 'S3_ENDPOINT', 'UPLOAD_IMAGE_MB', 'UPLOAD_PDF_MB']);
    expect(complaints({ FILES_DRIVER: 's3', S3_ACCESS_KEY_ID: 'id' })).toEqual(['S3_BUCKET', 'S3_SECRET_ACCESS_KEY']);
    expect(complaints({ FILES_DRIVER: 's3', S3_BUCKET: 'xg', S3_SECRET_ACCESS_KEY: 'x' })).toEqual([
      'S3_ACCESS_KEY_ID',
    ]);
  });
});
