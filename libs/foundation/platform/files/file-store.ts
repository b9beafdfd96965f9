import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { Injectable } from '@nestjs/common';
import {
  type Authority,
  type AuthorizedScope,
  Clock,
  DomainError,
  type FileId,
  newId,
  type OrganizationId,
  type PersonId,
} from '#kernel';
import { Transaction } from '../database/transaction.ts';
import { type Span, StoredBytes } from './stored-bytes.ts';

const KEEP = `
  insert into stored_files (id, organization_id, owner_id, type, size_bytes, sha256, stored_at, seen_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;
const FIND = `
  select id, name, type, size_bytes as "sizeBytes", sha256, owner_id as "ownerId"
  from stored_files where id = $1 and state = 'kept'`;
const ERASE = `delete from stored_files where id = $1 and owner_id = $2 and seen_by = 'owner'`;
const ERASE_OF = `
  with erased as (delete from stored_files where owner_id = $1 and seen_by = 'owner' returning 1)
  select count(*)::int as count from erased`;
const ERASE_FOR = `
  with erased as (
    delete from stored_files where owner_id = $1 and seen_by = 'owner' and starts_with(purpose, $2) returning copy_of)
  select count(*) filter (where copy_of is null)::int as count from erased`;
const FORGET_OWNER = `update stored_files set owner_id = null where owner_id = $1 and seen_by <> 'owner'`;

interface ToKeep {
  readonly type: string;
  readonly content: Uint8Array;
  /** Whose file it is; null for what everybody who is signed in may see. */
  readonly organizationId: OrganizationId | null;
}

/** What is known of a kept file. */
export interface StoredFile {
  readonly id: FileId;
  /** As its sender called it; null for what comes with the product's own records. */
  readonly name: string | null;
  /** The media type its content has, whatever its name says. */
  readonly type: string;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly ownerId: PersonId | null;
}

export interface OpenFile extends StoredFile {
  readonly bytes: AsyncIterable<Uint8Array>;
}

interface Kept {
  readonly type: string;
  readonly bytes: Uint8Array;
}

type Asker = AuthorizedScope | Authority;

/** Pictures, uploads and documents. Under an authority, whoever asks answers for who may see a file. */
@Injectable()
export class FileStore {
  constructor(
    private readonly stored: StoredBytes,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  /** Keeps a small file with the change it belongs to: inside a transaction. */
  async put({ type, content, organizationId }: ToKeep): Promise<FileId> {
    const { manager, personId } = this.transaction.current;
    const id = newId<'File'>();
    const seenBy = organizationId ? 'organization' : 'everybody';
    const sha256 = createHash('sha256').update(content).digest('hex');
    const told = [organizationId, personId, type, content.length, sha256, this.clock.now(), seenBy];
    await manager.query(KEEP, [id, ...told]);
    await this.stored.keepWithChange(id, content);
    return id;
  }

  /** A file out of reach is one that does not exist. */
  async find(asker: Asker, id: FileId): Promise<StoredFile> {
    const [file] = await this.stored.ask<StoredFile>(asker, FIND, [id]);
    if (!file) throw new DomainError('not-found');
    return file;
  }

  /** The whole of a small file; throws where it was altered. */
  async read(asker: Asker, id: FileId): Promise<Kept> {
    const { type, bytes } = await this.open(asker, id);
    return { type, bytes: await buffer(bytes) };
  }

  /** A file as a stream, whole (it breaks off where the file was altered) or a span of it. Outside of transactions. */
  async open(asker: Asker, id: FileId, span?: Span): Promise<OpenFile> {
    const file = await this.find(asker, id);
    const bytes = span ? this.stored.stream(asker, id, span) : this.stored.streamWhole(asker, id, file.sha256);
    return { ...file, bytes };
  }

  /** Erases a file of whoever asks; one that a record still refers to stays, with an error. */
  async erase(scope: AuthorizedScope, id: FileId): Promise<void> {
    await this.transaction.run(scope, () => this.transaction.manager.query(ERASE, [id, scope.actor.personId]));
  }

  /** Erases what a person sent for purposes that begin so; tells how many files went. What refers to them goes first. */
  async eraseFor(personId: PersonId, purpose: string): Promise<number> {
    return this.transaction.under('erase-files', async () => {
      const [erased] = await this.transaction.manager.query(ERASE_FOR, [personId, purpose]);
      return erased.count;
    });
  }

  /**
   * Erases what a person sent, and forgets who loaded what belongs to others; tells how many files went. Contexts take
   * back what refers to the files first. Objects of a bucket follow within the hour.
   */
  async eraseOf(personId: PersonId): Promise<number> {
    return this.transaction.under('erase-files', async () => {
      await this.transaction.manager.query(FORGET_OWNER, [personId]);
      const [erased] = await this.transaction.manager.query(ERASE_OF, [personId]);
      return erased.count;
    });
  }
}
