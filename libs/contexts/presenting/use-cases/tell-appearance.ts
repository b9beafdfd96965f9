import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, type Id, insist } from '#kernel';
import { type OfTrainee, TraineeFacts } from '#mentoring';
import { EventLog, Transaction } from '#platform';
import { ActivityChangedMeanwhile } from '../domain/activity-errors.ts';
import { appearanceConsented, appearanceRemoved, appearanceTold } from '../domain/activity-events.ts';
import { ActivityNotFound } from '../domain/activity-errors.ts';
import type { AppearanceId } from '../domain/activity-ids.ts';
import { type AppearanceTold, insistOnDays, insistOnLink } from '../domain/appearance.ts';
import { AppearanceStatement } from '../persistence/appearance.statement.ts';
import { mayTellOfTheirs } from '../policy.ts';

type Told = AppearanceTold & { readonly traineeIds: readonly Id<'Trainee'>[] };

/** A trainee or graduate tells what they presented elsewhere, also after the year is over; each who is in it consents. */
@Injectable()
export class TellAppearance {
  constructor(
    private readonly trainees: TraineeFacts,
    private readonly appearances: AppearanceStatement,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, traineeId: Id<'Trainee'>, told: Told): Promise<{ appearanceId: AppearanceId }> {
    return this.transaction.run(scope, async () => {
      const trainee = await this.trainees.of(scope, traineeId);
      insist(mayTellOfTheirs(scope.actor, trainee));
      insistOnDays(told);
      insistOnLink(told.url);
      await this.appearances.insistOnAuthor(told.workId, trainee);
      const at = this.clock.now();
      const appearanceId = await this.appearances.tell(trainee, told, at);
      await this.appearances.setPeople(appearanceId, trainee, { ...told, at });
      await this.events.append({ kind: appearanceTold, ...toldOf(trainee, appearanceId) });
      return { appearanceId };
    });
  }

  anew(scope: AuthorizedScope, id: AppearanceId, { version, ...told }: Told & { version: number }) {
    return this.transaction.run(scope, async () => {
      const known = await this.appearances.lock(id);
      insist(mayTellOfTheirs(scope.actor, known));
      insistOnDays(told);
      insistOnLink(told.url);
      if (known.version !== version) throw new ActivityChangedMeanwhile();
      await this.appearances.insistOnAuthor(told.workId, known);
      const at = this.clock.now();
      await this.appearances.tellAnew(id, told, at);
      await this.appearances.setPeople(id, known, { ...told, at });
      await this.events.append({ kind: appearanceTold, ...toldOf(known, id) });
      return { version: version + 1 };
    });
  }

  remove(scope: AuthorizedScope, id: AppearanceId): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const known = await this.appearances.lock(id);
      insist(mayTellOfTheirs(scope.actor, known));
      await this.appearances.remove(id);
      await this.events.append({ kind: appearanceRemoved, ...toldOf(known, id) });
      return {};
    });
  }

  /** Whoever is in it lets anybody see the version they looked at, or takes that back: from then on nobody does. */
  consent(
    scope: AuthorizedScope,
    id: AppearanceId,
    { consents, version }: { consents: boolean; version: number },
  ): Promise<Record<string, never>> {
    return this.transaction.run(scope, async () => {
      const known = await this.appearances.find(id);
      if (consents && known.version !== version) throw new ActivityChangedMeanwhile();
      const learnerId = scope.actor.personId;
      const traineeId = await this.appearances.consent(id, learnerId, consents ? this.clock.now() : null);
      if (!traineeId) throw new ActivityNotFound();
      const { organizationId, facts } = toldOf({ ...known, traineeId, learnerId }, id);
      await this.events.append({ kind: appearanceConsented, organizationId, facts: { ...facts, consents } });
      return {};
    });
  }
}

const toldOf = ({ organizationId, cohortId, traineeId, learnerId }: OfTrainee, appearanceId: AppearanceId) => ({
  organizationId,
  facts: { appearanceId, cohortId, traineeId, learnerId },
});
