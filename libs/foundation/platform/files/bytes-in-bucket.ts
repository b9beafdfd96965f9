import { Clock, newId } from '#kernel';
import type { Database } from '../database/database.ts';
import type { Bucket } from './bucket.ts';
import { type Asker, FileBytes, type KeptBytes } from './file-bytes.ts';

const BEGIN = 'insert into stored_objects (key, begun_at) values ($1, $2)';

/** In a bucket, an object for each chunk. Each is written down before it is put there, so that none is ever unknown. */
export class BytesInBucket extends FileBytes {
  readonly chunkBytes = 1024 * 1024;

  constructor(
    private readonly bucket: Bucket,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    super();
  }

  async keep(asker: Asker, bytes: Uint8Array): Promise<KeptBytes> {
    const objectKey = newId<'Object'>();
    await this.database.write(asker, BEGIN, [objectKey, this.clock.now()]);
    await this.bucket.put(objectKey, bytes);
    return { content: null, objectKey, objectBytes: bytes.length };
  }

  fetch(objectKey: string): Promise<Uint8Array> {
    return this.bucket.get(objectKey);
  }

  remove(objectKey: string): Promise<void> {
    return this.bucket.delete(objectKey);
  }
}
