import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewMyWork } from '#contract';
import type { AuthorizedScope, OrganizationId } from '#kernel';
import { Database, Settings } from '#platform';
import { pathOf } from '#selection';
import { workAt } from '../domain/gallery.ts';
import { lacksOf } from '../domain/work-publication.ts';
import type { WorkAuthor, WorkFile } from '../domain/work.ts';
import { WorkNotFound } from '../domain/work-errors.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { mayReleaseWork, mayWriteWork } from '../policy.ts';
import { FactsForRelease } from './facts-for-release.ts';
import { FILES, WHOLE_WORK_FROM, WORK } from './work-rows.ts';

type Seen = AnswerOf<typeof viewMyWork>;
interface Row extends Omit<Seen, 'pictures' | 'video' | 'addresses' | 'lacks' | 'abilities' | 'me'> {
  readonly id: WorkId;
  readonly organizationId: OrganizationId;
  readonly code: string;
  readonly me: Omit<NonNullable<Seen['me']>, 'isMinor'> | null;
  readonly writtenBy: readonly Pick<WorkAuthor, 'learnerId' | 'state'>[];
}

const ONE = `select ${WORK} ${WHOLE_WORK_FROM} where w.id = $1`;

/** One work as far as the asker may see it: its authors and the office whole, those of the cohort what it shows them. */
@Injectable()
export class ViewWork {
  constructor(
    private readonly database: Database,
    private readonly facts: FactsForRelease,
    private readonly settings: Settings,
  ) {}

  /** Throws `not-found`. */
  async ask(scope: AuthorizedScope, workId: WorkId): Promise<Seen> {
    const [row] = await this.database.read<Row>(scope, ONE, [workId, scope.actor.personId]);
    if (!row) throw new WorkNotFound();
    const files = await this.database.read<WorkFile>(scope, FILES, [workId]);
    const { id: _, organizationId, code: _code, writtenBy, ...seen } = row;
    const write = mayWriteWork(scope.actor, { organizationId, authors: writtenBy }) === null;
    const release = mayReleaseWork(scope.actor) === null;
    const facts = await this.facts.of(scope, row, files);
    const isMinor = facts.authors.find(({ traineeId }) => traineeId === row.me?.traineeId)?.isMinor ?? false;
    return {
      ...seen,
      me: row.me && { ...row.me, isMinor },
      pictures: files.filter(({ kind }) => kind === 'picture').map(({ fileId, alt }) => ({ fileId, alt })),
      video: files.find(({ kind }) => kind === 'video')?.fileId ?? null,
      addresses: row.publication === 'not-public' ? null : this.addressesOf(row),
      lacks: write || release ? lacksOf(facts) : [],
      abilities: { write, release },
    };
  }

  private addressesOf({ code, fiscalYear, id }: Row): Seen['addresses'] {
    const { origin } = new URL(this.settings.values.PUBLIC_URL);
    const at = workAt(fiscalYear, id);
    return { ja: `${origin}${pathOf('ja', code, at)}`, en: `${origin}${pathOf('en', code, at)}` };
  }
}
