import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { EraseNeeds } from '../use-cases/erase-needs.ts';

/** Travel, insurance and whom to call are asked for a year: thirty days after it they are gone. */
@Daily('03:50', 'erase-needs')
@Injectable()
export class EraseNeedsDaily implements Schedule {
  constructor(private readonly eraseNeeds: EraseNeeds) {}

  run(): Promise<void> {
    return this.eraseNeeds.execute();
  }
}
