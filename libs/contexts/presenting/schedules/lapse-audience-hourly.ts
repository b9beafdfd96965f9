import { Injectable } from '@nestjs/common';
import { Every, type Schedule } from '#platform';
import { LapseAudience } from '../use-cases/lapse-audience.ts';

/** Addresses that may be nobody's who asked do not stay. */
@Every({ minutes: 60 }, 'erase-audience')
@Injectable()
export class LapseAudienceHourly implements Schedule {
  constructor(private readonly lapseAudience: LapseAudience) {}

  run(): Promise<void> {
    return this.lapseAudience.execute();
  }
}
