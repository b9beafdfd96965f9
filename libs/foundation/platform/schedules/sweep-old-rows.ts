import { Injectable } from '@nestjs/common';
import type { Authority } from '#kernel';
import { Database } from '../database/database.ts';
import { Daily, type Schedule } from './schedule.ts';

const KEYS = `delete from idempotency_keys where claimed_at < now() - interval '7 days'`;
const DELIVERIES = `delete from event_deliveries where done_at < now() - interval '30 days'`;

/** A key is kept while a request may still be repeated, a done delivery while somebody may ask for it. */
@Daily('03:30', 'sweep-old-rows')
@Injectable()
export class SweepOldRows implements Schedule {
  constructor(private readonly database: Database) {}

  async run(under: Authority): Promise<void> {
    await this.database.write(under, KEYS);
    await this.database.write(under, DELIVERIES);
  }
}
