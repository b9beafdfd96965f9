import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, DomainError, type FileId, newId } from '#kernel';
import { Database } from '../database/database.ts';
import { Transaction } from '../database/transaction.ts';
import { chunked } from './chunked.ts';
import { examine } from './examine.ts';
import { safeFileName } from './file-name.ts';
import type { StoredFile } from './file-store.ts';
import { refuseByWord, typeOf, type UploadRules } from './judge-file.ts';
import { StoredBytes } from './stored-bytes.ts';

const DAY_MILLIS = 24 * 60 * 60 * 1000;

// Two that open at once are counted one after the other.
const TAKE_TURN = 'select pg_advisory_xact_lock(hashtextextended($1, 0))';
const COUNT = `select count(*)::int as files from stored_files where owner_id = $1 and purpose = $2 and copy_of is null`;
const OPEN = `
  insert into stored_files (id, owner_id, size_bytes, stored_at, name, purpose, state, seen_by)
  values ($1, $2, $3, $4, $5, $6, 'coming', 'owner')`;
const EXPECT = 'insert into file_uploads (file_id, owner_id, received_bytes, expires_at) values ($1, $2, 0, $3)';
const FIND = `
  select f.id, f.name, f.type, f.sha256, f.state, f.purpose, f.owner_id as "ownerId", f.size_bytes as "sizeBytes",
    coalesce(u.received_bytes, f.size_bytes) as "receivedBytes"
  from stored_files f left join file_uploads u on u.file_id = f.id
  where f.id = $1 and f.owner_id = $2 and f.purpose is not null`;
// Of two that add at the same place one adds, and the other is told where to go on. The number of a chunk is its place.
const ADD = `
  with moved as (
    update file_uploads set received_bytes = received_bytes + $3, expires_at = $4
    where file_id = $1 and received_bytes = $2 returning file_id)
  insert into stored_file_chunks (file_id, number, content, object_key, object_bytes)
  select file_id, $2, $5, $6, $7 from moved returning number`;
const FINISH = `
  with finished as (delete from file_uploads where file_id = $1 returning file_id)
  update stored_files set state = 'kept', type = $2, sha256 = $3, stored_at = $4
  where id = (select file_id from finished)`;
const GIVE_UP = `delete from stored_files where id = $1 and owner_id = $2 and state = 'coming'`;

export interface Upload extends Pick<StoredFile, 'id' | 'ownerId' | 'sizeBytes'> {
  readonly name: string;
  readonly purpose: string;
  readonly state: 'coming' | 'kept';
  readonly receivedBytes: number;
  readonly type: string | null;
  readonly sha256: string | null;
}

/**
 * Files that come in parts, over lines that break and from several tabs, to any process: what has come stands in the
 * database alone. Only its owner sees an upload; one that nobody goes on with for a day is erased.
 */
@Injectable()
export class Uploads {
  constructor(
    private readonly database: Database,
    private readonly transaction: Transaction,
    private readonly stored: StoredBytes,
    private readonly clock: Clock,
  ) {}

  /** Opens an upload; under an Idempotency-Key once, and within the context's transaction where one runs. */
  async open(scope: AuthorizedScope, rules: UploadRules, announced: { name: string; sizeBytes: number }) {
    const name = safeFileName(announced.name);
    refuseByWord(rules, name, announced.sizeBytes);
    const fileId = newId<'File'>();
    return this.transaction.run(scope, async () => {
      const { manager } = this.transaction;
      const { personId } = scope.actor;
      await manager.query(TAKE_TURN, [`${personId} ${rules.purpose}`]);
      const [{ files }] = await manager.query(COUNT, [personId, rules.purpose]);
      if (files >= rules.files) throw new DomainError('too-many-files', { files: rules.files });
      const now = this.clock.now();
      await manager.query(OPEN, [fileId, personId, announced.sizeBytes, now, name, rules.purpose]);
      await manager.query(EXPECT, [fileId, personId, this.endFrom(now)]);
      return { fileId };
    });
  }

  /** How far an upload has come; a file that is whole has come to its end. */
  async find(scope: AuthorizedScope, id: FileId): Promise<Upload> {
    const [upload] = await this.database.read<Upload>(scope, FIND, [id, scope.actor.personId]);
    if (!upload) throw new DomainError('not-found');
    return upload;
  }

  /** Adds what comes, chunk by chunk, to the place where the upload stands, and tells where it stands then. */
  async append(scope: AuthorizedScope, id: FileId, offset: number, sent: AsyncIterable<Uint8Array>): Promise<number> {
    const { receivedBytes, sizeBytes } = await this.find(scope, id);
    if (offset !== receivedBytes) throw new DomainError('upload-elsewhere', { receivedBytes });
    let at = offset;
    for await (const chunk of chunked(sent, this.stored.chunkBytes)) {
      if (at + chunk.length > sizeBytes) throw new DomainError('upload-longer-than-said');
      await this.add(scope, id, at, chunk);
      at += chunk.length;
    }
    return at;
  }

  /**
   * Makes a file of an upload that has come whole and is what its name says; what is refused is erased. Again, it tells
   * the same. Outside of transactions; what nothing refers to a day later is collected.
   */
  async finish(scope: AuthorizedScope, id: FileId, rules: UploadRules, sha256?: string): Promise<StoredFile> {
    const upload = await this.find(scope, id);
    if (upload.purpose !== rules.purpose) throw new DomainError('not-found');
    if (upload.state === 'kept') return upload as StoredFile;
    const { receivedBytes, sizeBytes, name } = upload;
    if (receivedBytes < sizeBytes) throw new DomainError('upload-incomplete', { receivedBytes });
    const examined = await examine(this.stored.stream(scope, id));
    try {
      if (sha256 && sha256 !== examined.sha256) throw new DomainError('upload-damaged');
      const type = typeOf(rules, name, examined);
      await this.database.write(scope, FINISH, [id, type, examined.sha256, this.clock.now()]);
    } catch (error) {
      if (error instanceof DomainError) await this.giveUp(scope, id);
      throw error;
    }
    return (await this.find(scope, id)) as StoredFile;
  }

  /** Erases an upload that is not finished; a file that is whole stays. */
  async giveUp(scope: AuthorizedScope, id: FileId): Promise<void> {
    await this.find(scope, id);
    await this.database.write(scope, GIVE_UP, [id, scope.actor.personId]);
  }

  private async add(scope: AuthorizedScope, id: FileId, at: number, chunk: Uint8Array): Promise<void> {
    const { content, objectKey, objectBytes } = await this.stored.keep(scope, chunk);
    const told = [id, at, chunk.length, this.endFrom(this.clock.now()), content, objectKey, objectBytes];
    const added = await this.database.write(scope, ADD, told);
    if (added.length) return;
    const { receivedBytes } = await this.find(scope, id);
    throw new DomainError('upload-elsewhere', { receivedBytes });
  }

  private endFrom(now: Date): Date {
    return new Date(now.getTime() + DAY_MILLIS);
  }
}
