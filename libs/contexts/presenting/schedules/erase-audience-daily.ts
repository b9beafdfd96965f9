import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { EraseAudience } from '../use-cases/erase-audience.ts';

/** Who came to see is nobody's to know a month later. */
@Daily('03:55', 'erase-audience')
@Injectable()
export class EraseAudienceDaily implements Schedule {
  constructor(private readonly eraseAudience: EraseAudience) {}

  run(): Promise<void> {
    return this.eraseAudience.execute();
  }
}
