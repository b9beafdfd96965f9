import { createHash } from 'node:crypto';
import { Client } from 'pg';

/** Statements are written by hand and few; what is composed per request must not fill the server's memory. */
const MOST_STATEMENTS = 500;
const LONGEST_STATEMENT = 20_000;

const names = new Map<string, string>();

/** By its name the server keeps the plan of a statement for as long as the connection lives. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= MOST_STATEMENTS || text.length > LONGEST_STATEMENT) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/** Has the server plan each statement with parameters once per connection: planning costs more than most of them do. */
export class PlanningClient extends Client {
  override query(asked: unknown, values?: unknown, ...rest: unknown[]): never {
    const send = super.query.bind(this) as (...given: unknown[]) => never;
    if (typeof asked !== 'string' || !Array.isArray(values)) return send(asked, values, ...rest);
    return send({ name: nameOf(asked), text: asked, values }, ...rest);
  }
}
