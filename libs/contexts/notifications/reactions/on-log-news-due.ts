import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type LogNews, LogNewsOf, logNewsDue, type TraineeId } from '#mentoring';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { logNewsMail } from '../documents/year-mails.ts';

type Letter = LogNews & { readonly traineeId: TraineeId };

/** Whoever is concerned by something written in a log is told once that it is there. */
@Reacts(logNewsDue, 'send-mail')
@Injectable()
export class TellOnLogNewsDue implements Errand<typeof logNewsDue, Letter | null> {
  constructor(
    private readonly logNewsOf: LogNewsOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  async prepare({ facts: { traineeId, addresseeId } }: EventOf<typeof logNewsDue>): Promise<Letter | null> {
    const news = await this.logNewsOf.ask(traineeId, addresseeId);
    return news ? { ...news, traineeId } : null;
  }

  async send(letter: Letter | null, messageId: string): Promise<void> {
    if (!letter?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: letter.mail, messageId, ...logNewsMail({ origin, help, ...letter }) });
  }
}
