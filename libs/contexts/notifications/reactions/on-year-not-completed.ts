import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type YearEndTold, YearEndToldOf, yearNotCompleted } from '#mentoring';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { yearNotCompletedMail } from '../documents/year-mails.ts';

/** Who did not complete their year hears so by mail, as who did hears of their certificate; without the reason. */
@Reacts(yearNotCompleted, 'send-mail')
@Injectable()
export class TellOnYearNotCompleted implements Errand<typeof yearNotCompleted, YearEndTold | undefined> {
  constructor(
    private readonly toldOf: YearEndToldOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof yearNotCompleted>): Promise<YearEndTold | undefined> {
    return this.toldOf.ask(facts.traineeId);
  }

  async send(told: YearEndTold | undefined, messageId: string): Promise<void> {
    if (!told?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: told.mail, messageId, ...yearNotCompletedMail({ origin, help, ...told }) });
  }
}
