import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import type { AudienceKnown, OpeningKept } from '../domain/audience.ts';
import { AudienceIsErased, PresentationNotHeld } from '../domain/audience-errors.ts';
import { audienceOpened } from '../domain/audience-events.ts';
import { type AudienceOpening, soundOpening } from '../domain/audience-opening.ts';
import { PresentationChangedMeanwhile } from '../domain/errors.ts';
import type { PresentationId } from '../domain/ids.ts';
import { AudienceOpeningStatement } from '../persistence/audience-opening.statement.ts';
import { mayArrangeAudience } from '../policy.ts';
import { AudienceFacts } from '../queries/audience-facts.ts';
import { FillAudience } from './fill-audience.ts';
import { TellAudience } from './tell-audience.ts';

interface Asked extends AudienceOpening {
  /** 0 where nothing was opened before. */
  readonly version: number;
}

/** The office lets an audience register, or says otherwise when, where and for whom; who waits moves up into more places. */
@Injectable()
export class OpenAudience {
  constructor(
    private readonly facts: AudienceFacts,
    private readonly openings: AudienceOpeningStatement,
    private readonly tellAudience: TellAudience,
    private readonly fillAudience: FillAudience,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
  ) {}

  execute(scope: AuthorizedScope, id: PresentationId, { version, ...asked }: Asked): Promise<{ version: number }> {
    return this.transaction.run(scope, async () => {
      insist(mayArrangeAudience(scope.actor));
      const known = await this.facts.of(scope, id);
      if (known.isCanceled) throw new PresentationNotHeld();
      const opening = soundOpening(asked, known.format);
      const before = await this.openings.find(id);
      if ((before?.version ?? 0) !== version) throw new PresentationChangedMeanwhile();
      if (before?.erasedAt) throw new AudienceIsErased();
      await (before ? this.change(before, opening) : this.openings.add(known, opening));
      await this.tell(known, opening, before);
      return { version: version + 1 };
    });
  }

  private async change(before: OpeningKept, opening: AudienceOpening): Promise<void> {
    await this.openings.change(before.presentationId, opening);
    await this.fillAudience.execute({ ...before, ...opening });
  }

  private async tell(of: AudienceKnown, opening: AudienceOpening, before: OpeningKept | undefined): Promise<void> {
    const { presentationId, organizationId, cohortId } = of;
    const told = { presentationId, cohortId };
    const changed = before ? changedIn(before, opening) : [];
    await this.events.append({ kind: audienceOpened, organizationId, facts: { ...told, changed } });
    if (before && opening.watchLink && changed.includes('watchLink')) await this.tellAudience.watchers(of);
  }
}

const FIELDS = ['opensAt', 'closesAt', 'places', 'words', 'forWhom', 'watchLink'] as const;

/** The names of what is another now. */
const changedIn = (before: AudienceOpening, after: AudienceOpening): string[] =>
  FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
