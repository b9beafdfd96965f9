import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import type { AwardId } from '../domain/ids.ts';
import { AttendanceHasNoBadge } from '../domain/errors.ts';
import { assertion } from '../documents/open-badge.ts';
import { canTake } from '../policy.ts';
import { AwardsToPrint } from './awards-to-print.ts';

interface Badge {
  readonly number: string;
  readonly json: string;
}

/** The asker's own badge, as others will find it at its address. */
@Injectable()
export class MyBadge {
  constructor(private readonly awards: AwardsToPrint) {}

  async ask(scope: AuthorizedScope, id: AwardId, base: string): Promise<Badge> {
    const award = await this.awards.mine(scope, id);
    insist(canTake(scope.actor, award));
    if (!award.badgeClassId) throw new AttendanceHasNoBadge();
    const json = JSON.stringify(assertion(base, { ...award, badgeClassId: award.badgeClassId }));
    return { number: award.number, json };
  }
}
