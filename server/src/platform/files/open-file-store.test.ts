import { describe, expect, it } from 'vitest';
import { refusedStart } from '../../../test/kit/server-process.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('a start with S3 whose packages are not installed', () => {
  it('is refused in one sentence that says what to install', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'xuegong-s3-'));
    const { code, output } = await refusedStart({ DATA_DIR: dataDir, FILES_DRIVER: 's3', S3_BUCKET: 'xg' });
    rmSync(dataDir, { recursive: true, force: true });
    expect(code).toBe(1);
    expect(output).toMatch(
      /^The configuration is wrong .*\n {2}- FILES_DRIVER: s3 needs .*npm install --no-save @aws-sdk\/client-s3/,
    );
    expect(output.split('\n')).toHaveLength(2);
  });
});
