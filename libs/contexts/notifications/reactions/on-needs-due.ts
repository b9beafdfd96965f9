import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type MentorNews, mentorsWanted, type NeedNews, NeedNewsOf, needsDue } from '#mentoring';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { mentorsWantedMail, needsDueMail } from '../documents/year-mails.ts';

type Due = NeedNews & Pick<EventOf<typeof needsDue>['facts'], 'traineeId' | 'needs'>;

/** Whoever has not told what an event needs is reminded of it. */
@Reacts(needsDue, 'send-mail')
@Injectable()
export class RemindOnNeedsDue implements Errand<typeof needsDue, Due | null> {
  constructor(
    private readonly needNewsOf: NeedNewsOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  async prepare({ facts: { traineeId, gatheringId, needs } }: EventOf<typeof needsDue>): Promise<Due | null> {
    const news = await this.needNewsOf.needs(traineeId, gatheringId);
    return news ? { ...news, traineeId, needs } : null;
  }

  async send(due: Due | null, messageId: string): Promise<void> {
    if (!due?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: due.mail, messageId, ...needsDueMail({ origin, help, ...due }) });
  }
}

/** Whoever can pair trainees hears that some have no mentor. */
@Reacts(mentorsWanted, 'send-mail')
@Injectable()
export class TellOnMentorsWanted implements Errand<typeof mentorsWanted, MentorNews | undefined> {
  constructor(
    private readonly needNewsOf: NeedNewsOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  prepare({ facts }: EventOf<typeof mentorsWanted>): Promise<MentorNews | undefined> {
    return this.needNewsOf.mentors(facts);
  }

  async send(news: MentorNews | undefined, messageId: string): Promise<void> {
    if (!news?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: news.mail, messageId, ...mentorsWantedMail({ origin, help, ...news }) });
  }
}
