import { Injectable } from '@nestjs/common';
import { Clock, dayInTokyo } from '#kernel';
import { Transaction } from '#platform';
import { AudienceNewsStatement } from '../persistence/audience-news.statement.ts';
import { TellAudience } from './tell-audience.ts';

const DAY_MILLIS = 86_400_000;

/** The day before the first day, everybody who has a place is told once more when and where. Done already: nothing happens. */
@Injectable()
export class RemindAudience {
  constructor(
    private readonly audiences: AudienceNewsStatement,
    private readonly tellAudience: TellAudience,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
  ) {}

  execute(): Promise<void> {
    const tomorrow = dayInTokyo(new Date(this.clock.now().getTime() + DAY_MILLIS));
    return this.transaction.under('welcome-audience', async () => {
      for (const place of await this.audiences.beginningOn(tomorrow)) {
        const due = await this.audiences.remind(place.presentationId, tomorrow);
        await this.tellAudience.execute(place, due, { news: 'reminder' });
      }
    });
  }
}
