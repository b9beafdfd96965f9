import { Injectable } from '@nestjs/common';
import { Daily, type Schedule, Settings } from '#platform';
import { RemindThoseEnding } from '../use-cases/remind-those-ending.ts';

/** Some days before their access ends, those who have not completed are reminded. */
@Daily('08:30', 'write-notices')
@Injectable()
export class RemindBeforeEnd implements Schedule {
  constructor(
    private readonly remindThoseEnding: RemindThoseEnding,
    private readonly settings: Settings,
  ) {}

  run(): Promise<void> {
    return this.remindThoseEnding.execute(this.settings.values.REMIND_DAYS_BEFORE_END);
  }
}
