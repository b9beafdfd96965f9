import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { RemindAudience } from '../use-cases/remind-audience.ts';

/** Whoever has a place is reminded the day before. */
@Daily('10:00', 'welcome-audience')
@Injectable()
export class RemindAudienceDaily implements Schedule {
  constructor(private readonly remindAudience: RemindAudience) {}

  run(): Promise<void> {
    return this.remindAudience.execute();
  }
}
