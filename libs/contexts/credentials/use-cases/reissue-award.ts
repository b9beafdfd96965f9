import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, insist } from '#kernel';
import { charactersWithoutGlyph, EventLog, Transaction } from '#platform';
import { type Award, reissue, type Written } from '../domain/award.ts';
import { CharacterWithoutGlyph } from '../domain/errors.ts';
import { reissuedAward } from '../domain/events.ts';
import type { AwardId } from '../domain/ids.ts';
import { newCode } from '../domain/short-code.ts';
import { identityOf } from '../documents/recipient-identity.ts';
import { AwardRepository } from '../persistence/award.repository.ts';
import { canReissue } from '../policy.ts';

interface Asked extends Written {
  readonly awardId: AwardId;
  readonly reason: string;
}

/** Makes an award again with what stood wrong on it; the old one is superseded and leads to the new one. */
@Injectable()
export class ReissueAward {
  constructor(
    private readonly awards: AwardRepository,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  execute(scope: AuthorizedScope, { awardId, reason, ...written }: Asked): Promise<{ id: AwardId; number: string }> {
    const unprintable = charactersWithoutGlyph(Object.values(written).join(''));
    if (unprintable) throw new CharacterWithoutGlyph(unprintable);
    return this.transaction.run(scope, async () => {
      const award = await this.awards.lock(scope, awardId);
      insist(canReissue(scope.actor, award));
      const { newer, older } = reissue(award, written, await this.renewed(award));
      await this.awards.add(newer);
      await this.awards.change(older);
      await this.events.append({ ...reissuedAward(newer, older.id, reason), changes: changesOf(older, newer) });
      return { id: newer.id, number: newer.number };
    });
  }

  private async renewed(award: Award) {
    const { mail } = await this.awards.holder({ ...award, day: this.clock.today() });
    const subjectId = crypto.randomUUID();
    return {
      id: crypto.randomUUID() as string as AwardId,
      code: newCode(),
      subjectId,
      unprintable: '',
      issuedAt: this.clock.now(),
      identity: identityOf(mail, subjectId),
    };
  }
}

const WRITTEN = ['learnerName', 'organizationName', 'department'] as const;

const changesOf = (before: Written, after: Written) =>
  Object.fromEntries(
    WRITTEN.filter((field) => before[field] !== after[field]).map((field) => [
      field,
      { before: before[field], after: after[field] },
    ]),
  );
