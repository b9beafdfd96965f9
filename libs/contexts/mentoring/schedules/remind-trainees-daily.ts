import { Injectable } from '@nestjs/common';
import { Daily, type Schedule } from '#platform';
import { RemindOfNeeds } from '../use-cases/remind-of-needs.ts';
import { TellWhoWantsMentors } from '../use-cases/tell-who-wants-mentors.ts';

/** What is missing before an event, and who has no mentor: looked through in the morning. */
@Daily('07:20', 'remind-trainees')
@Injectable()
export class RemindTraineesDaily implements Schedule {
  constructor(
    private readonly remindOfNeeds: RemindOfNeeds,
    private readonly tellWhoWantsMentors: TellWhoWantsMentors,
  ) {}

  async run(): Promise<void> {
    await this.remindOfNeeds.inTime();
    await this.tellWhoWantsMentors.execute();
  }
}
