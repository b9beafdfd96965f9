import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type ProgressNews, ProgressNewsOf, progressNewsDue } from '#mentoring';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { progressMail } from '../documents/milestone-mails.ts';

type Facts = EventOf<typeof progressNewsDue>['facts'];
type Letter = ProgressNews & Pick<Facts, 'traineeId' | 'milestoneId' | 'number' | 'news'>;

/** Mentors hear of what was handed in, the trainee of what was said of it: that it is there, not what. */
@Reacts(progressNewsDue, 'send-mail')
@Injectable()
export class TellOnProgressNewsDue implements Errand<typeof progressNewsDue, Letter | null> {
  constructor(
    private readonly progressNewsOf: ProgressNewsOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  async prepare({ facts }: EventOf<typeof progressNewsDue>): Promise<Letter | null> {
    const { traineeId, milestoneId, number, news } = facts;
    const known = await this.progressNewsOf.ask(facts);
    return known ? { ...known, traineeId, milestoneId, number, news } : null;
  }

  async send(letter: Letter | null, messageId: string): Promise<void> {
    if (!letter?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: letter.mail, messageId, ...progressMail(letter.news, { origin, help, ...letter }) });
  }
}
