import { Injectable, Logger } from '@nestjs/common';
import { type Authority, Clock } from '#kernel';
import { Database } from '../database/database.ts';
import { Daily, Every, type Schedule } from '../schedules/schedule.ts';
import { FileBytes } from './file-bytes.ts';

const HOUR_MILLIS = 60 * 60 * 1000;
const AT_ONCE = 500;

const EXPIRE = `
  delete from stored_files where state = 'coming' and id in (select file_id from file_uploads where expires_at < $1)`;
const UNNEEDED = `
  select key from stored_objects o
  where begun_at < $1 and not exists (select from stored_file_chunks c where c.object_key = o.key) limit ${AT_ONCE}`;
const FORGET = 'delete from stored_objects where key = $1';

/** Erases uploads that nobody went on with, and from the bucket what no file has. */
@Every({ minutes: 10 }, 'sweep-files')
@Injectable()
export class SweepUploads implements Schedule {
  constructor(
    private readonly database: Database,
    private readonly bytes: FileBytes,
    private readonly clock: Clock,
  ) {}

  async run(under: Authority): Promise<void> {
    const now = this.clock.now();
    await this.database.write(under, EXPIRE, [now]);
    // What is younger may be on its way to its chunk.
    const before = new Date(now.getTime() - HOUR_MILLIS);
    const unneeded = await this.database.read<{ key: string }>(under, UNNEEDED, [before]);
    for (const { key } of unneeded) {
      await this.bytes.remove(key);
      await this.database.write(under, FORGET, [key]);
    }
  }
}

const ORPHANS = `select files_without_reference($1) as id`;
const ERASE = `
  with erased as (delete from stored_files where id = $1 and state = 'kept' returning size_bytes)
  select size_bytes as bytes from erased`;
const REFERRED_TO = '23503';

/** Erases, a day after it came, every file that no record refers to, and says in the log how many went. */
@Daily('03:40', 'sweep-files')
@Injectable()
export class CollectOrphans implements Schedule {
  private readonly logger = new Logger('files');

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async run(under: Authority): Promise<void> {
    const before = new Date(this.clock.now().getTime() - 24 * HOUR_MILLIS);
    const orphans = await this.database.read<{ id: string }>(under, ORPHANS, [before]);
    let bytes = 0;
    const fileIds: string[] = [];
    for (const { id } of orphans) {
      const [erased] = await this.database.write<{ bytes: number }>(under, ERASE, [id]).catch(unlessReferredTo);
      if (!erased) continue;
      bytes += erased.bytes;
      fileIds.push(id);
    }
    if (fileIds.length) this.logger.log({ line: 'orphaned-files-erased', files: fileIds.length, bytes, fileIds });
  }
}

/** A record may have come to refer to it meanwhile; then the database keeps the file. */
function unlessReferredTo(error: unknown): never[] {
  if (error instanceof Error && 'code' in error && error.code === REFERRED_TO) return [];
  throw error;
}
