import { Injectable } from '@nestjs/common';
import { Clock } from '#kernel';
import { Database } from '#platform';
import type { Award } from '../domain/award.ts';
import type { BadgeClass, Issuer } from '../domain/badge-class.ts';
import type { AwardId, BadgeClassId } from '../domain/ids.ts';
import { AWARD_COLUMNS } from './award-columns.ts';

const BY_CODE = `select ${AWARD_COLUMNS} from awards w where w.code = $1`;
const BY_ID = `select ${AWARD_COLUMNS} from awards w where w.id = $1`;
const ISSUER = `select id, slug, name, name_en as "nameEn", mail from issuers where `;
const BADGE = `select id, issuer_id as "issuerId", edition_id as "editionId", kind, name, description, criteria
  from badge_classes where id = $1`;

// One window per award: whoever tries names on it is stopped, and nobody else is.
const COUNT_TRY = `
  insert into name_checks (award_id, started_at, tries) values ($1, $2, 1)
  on conflict (award_id) do update set
    tries = case when name_checks.started_at < $3 then 1 else name_checks.tries + 1 end,
    started_at = case when name_checks.started_at < $3 then $2 else name_checks.started_at end
  returning tries`;
const WINDOW_MILLIS = 60 * 60 * 1000;
const TRIES_PER_WINDOW = 10;

/** What anybody may look up without signing in: an award by what stands on its paper, a badge by its address. */
@Injectable()
export class PublicAward {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async byCode(code: string): Promise<Award | null> {
    const [award] = await this.database.read<Award>('verify-awards', BY_CODE, [code]);
    return award ?? null;
  }

  async byId(id: AwardId): Promise<Award | null> {
    const [award] = await this.database.read<Award>('verify-awards', BY_ID, [id]);
    return award ?? null;
  }

  /** False when names were tried too often on this award within the hour. */
  async mayTryName(id: AwardId): Promise<boolean> {
    const now = this.clock.now();
    const since = new Date(now.getTime() - WINDOW_MILLIS);
    const [counted] = await this.database.write<{ tries: number }>('verify-awards', COUNT_TRY, [id, now, since]);
    return (counted?.tries ?? 0) <= TRIES_PER_WINDOW;
  }

  async issuer(by: { slug: string } | Pick<Issuer, 'id'>): Promise<Issuer | null> {
    const [column, value] = 'slug' in by ? ['slug', by.slug] : ['id', by.id];
    const [issuer] = await this.database.read<Issuer>('verify-awards', `${ISSUER} ${column} = $1`, [value]);
    return issuer ?? null;
  }

  async badgeClass(id: BadgeClassId): Promise<BadgeClass | null> {
    const [badge] = await this.database.read<BadgeClass>('verify-awards', BADGE, [id]);
    return badge ?? null;
  }
}
