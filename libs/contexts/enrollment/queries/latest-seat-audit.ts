import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewSeatAudit } from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Database } from '#platform';
import { isAuditOverdue, type SeatInvariant, seatInvariants } from '../domain/seat-invariants.ts';

type Audit = AnswerOf<typeof viewSeatAudit>;

interface Audited {
  readonly auditedAt: Date;
  readonly broken: Audit['broken'];
}

// Whom a row is about: the person it names, else all who have a seat in its application.
const LATEST = `
  select a.audited_at as "auditedAt",
    coalesce((select jsonb_agg(jsonb_build_object('code', b.row -> 'code', 'found', b.row -> 'found',
        'offeringId', b.row -> 'offeringId', 'applicationId', b.row -> 'applicationId', 'offeringName', o.name,
        'people', (select coalesce(jsonb_agg(p.name order by p.name), '[]') from accounts p where case
          when b.row ? 'learnerId' then p.id = (b.row ->> 'learnerId')::uuid
          else p.id in (select m.learner_id from application_members m
            where m.application_id = (b.row ->> 'applicationId')::uuid and m.state = 'live') end)) order by b.nth)
      from jsonb_array_elements(a.broken) with ordinality b (row, nth)
      left join offerings o on o.id = (b.row ->> 'offeringId')::uuid), '[]') as broken
  from seat_audits a order by a.audited_at desc limit 1`;

const rules = Object.entries(seatInvariants).map(([code, said]) => ({ code: code as SeatInvariant, ...said }));

/** What the latest look at all seats found, as sentences. */
@Injectable()
export class LatestSeatAudit {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope): Promise<Audit> {
    const [latest] = await this.database.read<Audited>(scope, LATEST);
    const auditedAt = latest?.auditedAt ?? null;
    const isOverdue = isAuditOverdue(auditedAt, this.clock.now());
    return { auditedAt: auditedAt?.toISOString() ?? null, isOverdue, rules, broken: latest?.broken ?? [] };
  }
}
