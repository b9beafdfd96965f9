import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.ts';

const hashed = (value: string) => `encode(sha256(convert_to(v.salt || ':' || v.${value}, 'UTF8')), 'hex')`;

// The same hashes as when the event was appended; a value that is null has none.
const VALUES = `
  select v.field || ' of event ' || v.event_id as altered
  from event_values v join events e on e.id = v.event_id
  where e.changed -> v.field ->> 'before' is distinct from ${hashed('before')}
    or e.changed -> v.field ->> 'after' is distinct from ${hashed('after')}`;
const FILES = `
  select 'file ' || f.id as altered from stored_files f
  where f.sha256 <> encode(sha256(coalesce((select string_agg(c.content, ''::bytea order by c.number)
    from stored_file_chunks c where c.file_id = f.id), ''::bytea)), 'hex')`;

/** Holds what is kept against what was written down when it came: personal values of the trail, and files. */
@Injectable()
export class KeptAsWritten {
  constructor(private readonly database: Database) {}

  async findAltered(): Promise<string[]> {
    const values = await this.database.read<{ altered: string }>('audit-kept', VALUES);
    const files = await this.database.read<{ altered: string }>('audit-kept', FILES);
    return [...values, ...files].map(({ altered }) => altered);
  }
}
