import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FileId } from '#kernel';
import { Database } from '../database/database.ts';
import { Transaction } from '../database/transaction.ts';
import { type Asker, FileBytes, type KeptBytes, ROW_BYTES } from './file-bytes.ts';

const CHUNKS = `
  select number, object_key as "objectKey", coalesce(object_bytes, octet_length(content)) as bytes
  from stored_file_chunks where file_id = $1 order by number`;
const CONTENT = 'select content from stored_file_chunks where file_id = $1 and number = $2';
export const KEEP_CHUNK = `
  insert into stored_file_chunks (file_id, number, content, object_key, object_bytes) values ($1, $2, $3, $4, $5)`;

/** Bytes of a file from the first to the last, both counted from 0 and included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

interface Chunk {
  readonly number: number;
  readonly objectKey: string | null;
  readonly bytes: number;
}

/** The bytes of files as streams, of which one chunk at a time is in memory. */
@Injectable()
export class StoredBytes {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly bytes: FileBytes,
  ) {}

  get chunkBytes(): number {
    return this.bytes.chunkBytes;
  }

  /** Keeps one chunk where this installation keeps bytes. Nothing else waits for it: it refuses inside a transaction. */
  keep(asker: Asker, bytes: Uint8Array): Promise<KeptBytes> {
    this.refuseInTransaction();
    return this.bytes.keep(asker, bytes);
  }

  /** What came with a change goes into the rows of its transaction, which wait for no other machine. */
  async keepWithChange(id: FileId, content: Uint8Array): Promise<void> {
    for (let number = 0; number * ROW_BYTES < content.length; number++) {
      const chunk = Buffer.from(content.subarray(number * ROW_BYTES, (number + 1) * ROW_BYTES));
      await this.transaction.manager.query(KEEP_CHUNK, [id, number, chunk, null, null]);
    }
  }

  async *stream(asker: Asker, id: FileId, span: Span = { first: 0, last: Infinity }): AsyncGenerator<Uint8Array> {
    let start = 0;
    for (const chunk of await this.ask<Chunk>(asker, CHUNKS, [id])) {
      const [from, to] = [Math.max(span.first - start, 0), Math.min(span.last + 1 - start, chunk.bytes)];
      if (from < to) yield (await this.bytesOf(asker, id, chunk)).subarray(from, to);
      start += chunk.bytes;
    }
  }

  /** The same, ending with an error where what was kept is not what came. */
  async *streamWhole(asker: Asker, id: FileId, sha256: string): AsyncGenerator<Uint8Array> {
    const digest = createHash('sha256');
    for await (const bytes of this.stream(asker, id)) {
      digest.update(bytes);
      yield bytes;
    }
    if (digest.digest('hex') !== sha256) throw new Error(`The stored file ${id} is damaged`);
  }

  /** Under an authority, whoever asks answers for who may see it. */
  ask<Row>(asker: Asker, sql: string, params: unknown[]): Promise<Row[]> {
    if (typeof asker !== 'string') return this.database.read<Row>(asker, sql, params);
    return this.transaction.under('read-files', () => this.transaction.manager.query(sql, params));
  }

  private async bytesOf(asker: Asker, id: FileId, { number, objectKey, bytes }: Chunk): Promise<Uint8Array> {
    if (objectKey) {
      this.refuseInTransaction();
      const fetched = await this.bytes.fetch(objectKey);
      if (fetched.length === bytes) return fetched;
    } else {
      const [row] = await this.ask<{ content: Buffer }>(asker, CONTENT, [id, number]);
      if (row) return row.content;
    }
    throw new Error(`The stored file ${id} is damaged`);
  }

  private refuseInTransaction(): void {
    if (this.transaction.isRunning) throw new Error('A transaction does not wait for the bytes of a file');
  }
}
