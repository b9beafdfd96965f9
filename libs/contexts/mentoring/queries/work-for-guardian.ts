import { Injectable } from '@nestjs/common';
import type { AnswerOf, Document, viewGuardianWork } from '#contract';
import { Clock, type FileId } from '#kernel';
import { Database, type Exchange } from '#platform';
import { GuardianCodes } from '#selection';
import type { GuardianAsked } from '../domain/guardian-asked.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import type { WorkFile } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { WorkFileOf } from './work-file-of.ts';
import { FILES } from './work-rows.ts';

export type WorkShown = AnswerOf<typeof viewGuardianWork>;
type Row = Pick<
  WorkShown,
  'author' | 'program' | 'fiscalYear' | 'title' | 'abstract' | 'links' | 'license' | 'others'
> & {
  version: number;
};

const UNDER = 'guardian-work-consent';
const FIND = `
  select w.version, a.name as author, jsonb_build_object('ja', p.name_ja, 'en', p.name_en) as program,
    c.fiscal_year as "fiscalYear", jsonb_build_object('ja', w.title_ja, 'en', w.title_en) as title,
    jsonb_build_object('ja', w.abstract_ja, 'en', w.abstract_en) as abstract, w.links, w.license,
    coalesce((select jsonb_agg(jsonb_build_object('ja', o.credit_ja, 'en', o.credit_en) order by o.credit_en, o.trainee_id)
      from work_consents o where o.work_id = w.id and o.learner_id <> a.id and o.credit_ja is not null), '[]') as others
  from works w join cohorts c on c.id = w.cohort_id join programs p on p.id = c.program_id join accounts a on a.id = $2
  where w.id = $1`;
const BY_TICKET = `
  select l.work_id as "workId" from work_guardian_links l where l.viewing_hash = $1 and l.viewing_until > $2`;

/** A work as its public page would show it, for the guardian of one of its authors. */
@Injectable()
export class WorkForGuardian {
  constructor(
    private readonly database: Database,
    private readonly workFileOf: WorkFileOf,
    private readonly codes: GuardianCodes,
    private readonly clock: Clock,
  ) {}

  async ask(asked: GuardianAsked, ticket: string): Promise<WorkShown> {
    const [row] = await this.database.read<Row>(UNDER, FIND, [asked.workId, asked.learnerId]);
    if (!row) throw new WorkNotFound();
    const files = await this.database.read<WorkFile>(UNDER, FILES, [asked.workId]);
    const { version, ...shown } = row;
    return {
      ...shown,
      ...asked.naming,
      may: asked.may,
      isAsAsked: version === asked.version,
      ticket,
      pictures: files.filter(({ kind }) => kind === 'picture').map(({ fileId, alt }) => ({ fileId, alt })),
      video: files.find(({ kind }) => kind === 'video')?.fileId ?? null,
    };
  }

  /** Throws `not-found`. */
  async file(ticket: string, fileId: FileId, exchange: Exchange): Promise<Document> {
    const known = [this.codes.hashOf(ticket), this.clock.now()];
    const [link] = await this.database.read<{ workId: WorkId }>(UNDER, BY_TICKET, known);
    if (!link) throw new WorkNotFound();
    return this.workFileOf.showToGuardian({ workId: link.workId, fileId }, exchange);
  }
}
