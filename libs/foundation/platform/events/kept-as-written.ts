import { Injectable } from '@nestjs/common';
import type { FileId } from '#kernel';
import { Database } from '../database/database.ts';
import { StoredBytes } from '../files/stored-bytes.ts';

const hashed = (value: string) => `encode(sha256(convert_to(v.salt || ':' || v.${value}, 'UTF8')), 'hex')`;

// The same hashes as when the event was appended; a value that is null has none.
const VALUES = `
  select v.field || ' of event ' || v.event_id as altered
  from event_values v join events e on e.id = v.event_id
  where e.changed -> v.field ->> 'before' is distinct from ${hashed('before')}
    or e.changed -> v.field ->> 'after' is distinct from ${hashed('after')}`;
const FILES = `
  select 'file ' || f.id as altered from stored_files f
  where f.state = 'kept' and not exists (select from stored_file_chunks c where c.file_id = f.id and c.object_key is not null)
  and f.sha256 <> encode(sha256(coalesce((select string_agg(c.content, ''::bytea order by c.number)
    from stored_file_chunks c where c.file_id = f.id), ''::bytea)), 'hex')`;

const IN_OBJECTS = `
  select f.id, f.sha256 from stored_files f where f.state = 'kept'
  and exists (select from stored_file_chunks c where c.file_id = f.id and c.object_key is not null)`;

/** Holds what is kept against what was written down when it came: personal values of the trail, and files. */
@Injectable()
export class KeptAsWritten {
  constructor(
    private readonly database: Database,
    private readonly stored: StoredBytes,
  ) {}

  async findAltered(): Promise<string[]> {
    const values = await this.database.read<{ altered: string }>('audit-kept', VALUES);
    const files = await this.database.read<{ altered: string }>('audit-kept', FILES);
    return [
      ...values.map(({ altered }) => altered),
      ...files.map(({ altered }) => altered),
      ...(await this.inObjects()),
    ];
  }

  private async inObjects(): Promise<string[]> {
    const files = await this.database.read<{ id: FileId; sha256: string }>('audit-kept', IN_OBJECTS);
    const altered: string[] = [];
    for (const { id, sha256 } of files) {
      if (!(await isWhole(this.stored.streamWhole('audit-kept', id, sha256)))) altered.push(`file ${id}`);
    }
    return altered;
  }
}

async function isWhole(bytes: AsyncIterable<Uint8Array>): Promise<boolean> {
  try {
    for await (const _ of bytes);
    return true;
  } catch {
    return false;
  }
}
