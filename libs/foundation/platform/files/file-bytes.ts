import type { AuthorizedScope, Authority } from '#kernel';

export type Asker = AuthorizedScope | Authority;

/** Where the bytes of a chunk went: into its row, or into an object by this key. */
export interface KeptBytes {
  readonly content: Buffer | null;
  readonly objectKey: string | null;
  readonly objectBytes: number | null;
}

/** Keeps the bytes of files, a chunk at a time. What is known of a file stands in PostgreSQL, whichever keeps its bytes. */
export abstract class FileBytes {
  /** The largest chunk: what one file that is on its way holds in memory. */
  abstract readonly chunkBytes: number;
  abstract keep(asker: Asker, bytes: Uint8Array): Promise<KeptBytes>;
  abstract fetch(objectKey: string): Promise<Uint8Array>;
  /** An object that is gone already is removed. */
  abstract remove(objectKey: string): Promise<void>;
}

export const ROW_BYTES = 256 * 1024;

/** In the rows of the chunks: one backup has all of it. */
export class BytesInRows extends FileBytes {
  readonly chunkBytes = ROW_BYTES;

  async keep(_asker: Asker, bytes: Uint8Array): Promise<KeptBytes> {
    return { content: Buffer.from(bytes), objectKey: null, objectBytes: null };
  }

  async fetch(objectKey: string): Promise<Uint8Array> {
    throw new Error(`The bytes ${objectKey} are in a bucket, and S3_ENDPOINT is not set`);
  }

  async remove(objectKey: string): Promise<void> {
    await this.fetch(objectKey);
  }
}
