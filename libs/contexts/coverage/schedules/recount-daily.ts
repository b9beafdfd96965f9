import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { RecountCoverage } from '../use-cases/recount-coverage.ts';

/** At the start of the day posts have ended and begun, and mergers have taken effect. */
@Daily('00:15', 'count-coverage')
@Injectable()
export class RecountDaily implements Schedule {
  constructor(private readonly recount: RecountCoverage) {}

  run(): Promise<void> {
    return this.recount.execute();
  }
}
