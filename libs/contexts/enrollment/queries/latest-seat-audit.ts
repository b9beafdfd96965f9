import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewSeatAudit } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import { type BrokenInvariant, seatInvariants } from '../domain/seat-invariants.ts';

interface Audited {
  readonly auditedAt: Date;
  readonly broken: readonly (BrokenInvariant & { readonly offeringName: string | null })[];
}

const LATEST = `
  select a.audited_at as "auditedAt",
    coalesce((select jsonb_agg(b.row || jsonb_build_object('offeringName', o.name) order by b.nth)
      from jsonb_array_elements(a.broken) with ordinality b (row, nth)
      left join offerings o on o.id = (b.row ->> 'offeringId')::uuid), '[]') as broken
  from seat_audits a order by a.audited_at desc limit 1`;

/** What the latest look at all seats found, as sentences. */
@Injectable()
export class LatestSeatAudit {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope): Promise<AnswerOf<typeof viewSeatAudit>> {
    const [latest] = await this.database.read<Audited>(scope, LATEST);
    const broken = (latest?.broken ?? []).map((row) => ({ ...row, ...seatInvariants[row.code] }));
    return { auditedAt: latest?.auditedAt.toISOString() ?? null, broken };
  }
}
