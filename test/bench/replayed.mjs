import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';

const { url, seconds, connections, lanes, statements, recorded, people, offerings } = JSON.parse(
  readFileSync(0, 'utf8'),
);
const pool = new Pool({ connectionString: url, max: connections });
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
let turn = 0;

/** The recorded application made another's: ids of its own, another person, another offering, a ticket of its own. */
function another() {
  const [person, town] = people[turn];
  const known = new Map([
    [recorded.person, person],
    [recorded.town, town],
    [recorded.offering, offerings[turn % offerings.length]],
    [recorded.edition, recorded.edition],
  ]);
  turn++;
  return (id) => {
    if (!known.has(id)) known.set(id, randomUUID());
    return known.get(id);
  };
}

async function once() {
  const renamed = another();
  const client = await pool.connect();
  let ticket = 0;
  try {
    for (const { name, text, params } of statements) {
      const sql = params.length ? text : text.replace(UUID, renamed);
      const given = params.map((param) =>
        typeof param === 'string'
          ? param.replace(UUID, renamed).replaceAll(`"ticket":${recorded.ticket}`, `"ticket":${ticket}`)
          : Array.isArray(param)
            ? param.map((one) => String(one).replace(UUID, renamed))
            : param,
      );
      const { rows } = await client.query({ name, text: sql, values: given });
      if (rows?.[0]?.ticket) ticket = rows[0].ticket;
    }
  } finally {
    client.release();
  }
}

async function measure(during, atLeast = 0) {
  const until = performance.now() + during * 1000;
  let done = 0;
  const lane = async () => {
    while ((performance.now() < until || done < atLeast) && turn < people.length) {
      await once();
      done++;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: lanes }, lane));
  return done / ((performance.now() - start) / 1000);
}

await measure(1, 150);
const perSecond = await measure(seconds);
console.log(JSON.stringify({ perSecond, used: turn }));
await pool.end();
