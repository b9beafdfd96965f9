import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, type FileId, newId } from '#kernel';
import { Transaction } from '../database/transaction.ts';
import { BeyondAllowance, Threads } from '../threads/threads.ts';
import type { KeptBytes } from './file-bytes.ts';
import { FileStore, type StoredFile } from './file-store.ts';
import { isMediaType, mediaTypes } from './media.ts';
import { KEEP_CHUNK, StoredBytes } from './stored-bytes.ts';

const LARGEST_BYTES = 64 * 1024 * 1024;

const FIND = `select id from stored_files where copy_of = $1`;
// Of two that make it at once, one keeps it.
const KEEP = `
  insert into stored_files (id, owner_id, type, size_bytes, sha256, stored_at, name, copy_of, seen_by)
  select $1, owner_id, type, $3, $4, $5, $6, id, 'owner' from stored_files where id = $2
  on conflict (copy_of) do nothing returning id`;

/** What may be shown to who must not know whose it is. */
export type BlindCopy = FileId | 'not-to-be-shown';

/** Copies of files without their authors, made once and kept beside the file, with which they go. */
@Injectable()
export class BlindCopies {
  constructor(
    private readonly files: FileStore,
    private readonly stored: StoredBytes,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /**
   * The copy of a file under a name that says nothing. `not-to-be-shown` where its author cannot be taken out: a type or
   * a part of unknown kind, a locked or broken file, one above 64 MiB. What its author wrote into it stays. Outside of
   * transactions; whoever asks answers for who may see the file.
   */
  async of(id: FileId): Promise<BlindCopy> {
    const made = await this.madeOf(id);
    if (made) return made;
    const file = await this.files.find('strip-files', id);
    if (file.sizeBytes > LARGEST_BYTES) return 'not-to-be-shown';
    const { bytes } = await this.files.read('strip-files', id);
    const stripped = await this.strip(file, bytes);
    if (!stripped) return 'not-to-be-shown';
    await this.keep(file, stripped);
    return (await this.madeOf(id)) ?? 'not-to-be-shown';
  }

  private async strip({ type }: StoredFile, bytes: Uint8Array): Promise<Uint8Array | null> {
    try {
      return await Threads.usual.run('stripMetadata', type, bytes);
    } catch (error) {
      if (error instanceof BeyondAllowance) return null;
      throw error;
    }
  }

  private async madeOf(id: FileId): Promise<FileId | undefined> {
    const [made] = await this.stored.ask<{ id: FileId }>('strip-files', FIND, [id]);
    return made?.id;
  }

  private async keep({ id, type }: StoredFile, content: Uint8Array): Promise<void> {
    const size = this.stored.chunkBytes;
    const chunks: [number, KeptBytes][] = [];
    for (let at = 0; at < content.length; at += size) {
      chunks.push([at, await this.stored.keep('strip-files', content.subarray(at, at + size))]);
    }
    const copyId = newId<'File'>();
    const name = isMediaType(type) ? `file.${mediaTypes[type].extensions[0]}` : 'file';
    const sha256 = createHash('sha256').update(content).digest('hex');
    await this.transaction.under('strip-files', async () => {
      const { manager } = this.transaction;
      const told = [copyId, id, content.length, sha256, this.clock.now(), name];
      const kept = await manager.query(KEEP, told);
      for (const [number, { content: row, objectKey, objectBytes }] of kept.length ? chunks : []) {
        await manager.query(KEEP_CHUNK, [copyId, number, row, objectKey, objectBytes]);
      }
    });
  }
}
