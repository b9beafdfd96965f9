import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Authority,
  type AuthorizedScope,
  Clock,
  DomainError,
  type FileId,
  newId,
  type OrganizationId,
} from '#kernel';
import { Database } from '../database/database.ts';
import { Transaction } from '../database/transaction.ts';

const CHUNK_BYTES = 256 * 1024;

const KEEP = `
  insert into stored_files (id, organization_id, owner_id, type, size_bytes, sha256, stored_at)
  values ($1, $2, $3, $4, $5, $6, $7)`;
const KEEP_CHUNK = 'insert into stored_file_chunks (file_id, number, content) values ($1, $2, $3)';
const READ = `
  select f.type, f.sha256, coalesce((select string_agg(c.content, ''::bytea order by c.number)
    from stored_file_chunks c where c.file_id = f.id), ''::bytea) as bytes
  from stored_files f where f.id = $1`;

interface ToKeep {
  readonly type: string;
  readonly content: Uint8Array;
  /** Whose file it is; null for what everybody who is signed in may see. */
  readonly organizationId: OrganizationId | null;
}

interface Kept {
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** Pictures, uploads and documents, in the database with everything else: one backup has all of it. */
@Injectable()
export class FileStore {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Keeps a file with the change it belongs to: inside a transaction. */
  async put({ type, content, organizationId }: ToKeep): Promise<FileId> {
    const { manager, personId } = this.transaction.current;
    const id = newId<'File'>();
    const told = [organizationId, personId, type, content.length, sha256(content), this.clock.now()];
    await manager.query(KEEP, [id, ...told]);
    for (let number = 0; number * CHUNK_BYTES < content.length; number++) {
      const chunk = content.subarray(number * CHUNK_BYTES, (number + 1) * CHUNK_BYTES);
      await manager.query(KEEP_CHUNK, [id, number, Buffer.from(chunk)]);
    }
    return id;
  }

  /** A file out of reach is one that does not exist. Who asks under an authority answers for who may see it. */
  async read(asker: AuthorizedScope | Authority, id: FileId): Promise<Kept> {
    const [file] = await this.rowsFor(asker, id);
    if (!file) throw new DomainError('not-found');
    if (sha256(file.bytes) !== file.sha256) throw new Error(`The stored file ${id} is damaged`);
    return { type: file.type, bytes: file.bytes };
  }

  private rowsFor(asker: AuthorizedScope | Authority, id: FileId): Promise<(Kept & { sha256: string })[]> {
    if (typeof asker !== 'string') return this.database.read(asker, READ, [id]);
    return this.transaction.under('read-files', () => this.transaction.manager.query(READ, [id]));
  }
}

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
