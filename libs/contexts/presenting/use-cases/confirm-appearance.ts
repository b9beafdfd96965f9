import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { EventLog, Transaction } from '#platform';
import { ActivityChangedMeanwhile, ActivityNotFound } from '../domain/activity-errors.ts';
import { appearanceConfirmed, appearanceTakenBack } from '../domain/activity-events.ts';
import type { AppearanceId } from '../domain/activity-ids.ts';
import { appearanceStates, insistOnBothLanguages, insistOnDays, insistOnLink } from '../domain/appearance.ts';
import {
  type AppearanceKnown,
  AppearanceStatement,
  type AppearanceWords,
} from '../persistence/appearance.statement.ts';
import { mayArrangeActivities } from '../policy.ts';

/** The office confirms what was told, with its corrections, or takes that back: from then on nobody else sees it. */
@Injectable()
export class ConfirmAppearance {
  constructor(
    private readonly appearances: AppearanceStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(
    scope: AuthorizedScope,
    id: AppearanceId,
    { version, ...words }: AppearanceWords & { readonly version: number },
  ): Promise<{ version: number }> {
    insist(mayArrangeActivities(scope.actor));
    insistOnDays(words);
    insistOnLink(words.url);
    insistOnBothLanguages(words);
    return this.transaction.run(scope, async () => {
      const known = await this.appearances.lock(id);
      if (known.version !== version) throw new ActivityChangedMeanwhile();
      await this.appearances.confirm(id, words, { by: scope.actor.personId, at: this.clock.now() });
      await this.events.append({ kind: appearanceConfirmed, ...toldOf(known) });
      return { version: version + 1 };
    });
  }

  takeBack(scope: AuthorizedScope, id: AppearanceId, reason: string): Promise<Record<string, never>> {
    insist(mayArrangeActivities(scope.actor));
    return this.transaction.run(scope, async () => {
      const known = await this.appearances.lock(id);
      if (!appearanceStates[known.state]['take-back']) throw new ActivityNotFound();
      await this.appearances.takeBack(id);
      await this.events.append({ kind: appearanceTakenBack, ...toldOf(known), reason });
      return {};
    });
  }
}

const toldOf = ({ id: appearanceId, organizationId, cohortId, traineeId, learnerId }: AppearanceKnown) => ({
  organizationId,
  facts: { appearanceId, cohortId, traineeId, learnerId },
});
