import { Injectable } from '@nestjs/common';
import type { EventOf } from '#kernel';
import { type Errand, Mailer, Reacts, Settings } from '#platform';
import { reviewerAsked, type ReviewsAsked, ReviewsAskedOf } from '#selection';
import { reviewsMail } from '../documents/cohort-mails.ts';

type Letter = ReviewsAsked & { readonly assigned: number };

/** Before whom applications were put is told once of all that came at the same time. */
@Reacts(reviewerAsked, 'send-mail')
@Injectable()
export class TellOnReviewerAsked implements Errand<typeof reviewerAsked, Letter | null> {
  constructor(
    private readonly reviewsAskedOf: ReviewsAskedOf,
    private readonly settings: Settings,
    private readonly mailer: Mailer,
  ) {}

  async prepare({ facts }: EventOf<typeof reviewerAsked>): Promise<Letter | null> {
    const asked = await this.reviewsAskedOf.ask(facts.trackId, facts.reviewerId);
    return asked ? { ...asked, assigned: facts.assigned } : null;
  }

  async send(letter: Letter | null, messageId: string): Promise<void> {
    if (!letter?.mail) return;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    await this.mailer.send({ to: letter.mail, messageId, ...reviewsMail({ origin, help, ...letter }) });
  }
}
