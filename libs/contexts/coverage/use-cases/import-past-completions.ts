import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, Clock, newId } from '#kernel';
import { OrganizationByCode } from '#organizations';
import { EventLog, Transaction } from '#platform';
import type { CompletionCounted } from '../domain/completion.ts';
import { PastCompletionsHaveErrors } from '../domain/errors.ts';
import { pastCompletionsImported } from '../domain/events.ts';
import { countsFrom, type JudgedRow } from '../domain/past-completion.ts';
import { CoverageRepository } from '../persistence/coverage.repository.ts';
import { JudgePastCompletions } from './judge-past-completions.ts';

interface Imported {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  readonly persons: number;
}

/** Keeps a whole file of past completions, or nothing of it. The same file again changes nothing. */
@Injectable()
export class ImportPastCompletions {
  constructor(
    private readonly judging: JudgePastCompletions,
    private readonly coverage: CoverageRepository,
    private readonly organizationByCode: OrganizationByCode,
    private readonly transaction: Transaction,
    private readonly events: EventLog,
    private readonly clock: Clock,
  ) {}

  async execute(scope: AuthorizedScope, file: { fileName: string; bytes: Uint8Array }): Promise<Imported> {
    const { rows } = await this.judging.execute(scope, file);
    const wrong = rows.filter(({ state }) => state === 'wrong').length;
    if (wrong) throw new PastCompletionsHaveErrors(wrong);
    const told = rows.filter(({ state }) => state !== 'same').flatMap((row) => this.completionOf(row));
    const counts = countsOf(rows);
    return this.transaction.run(scope, async () => {
      if (told.length) {
        await this.transaction.under('count-coverage', () => this.keep(told));
        const office = await this.organizationByCode.ask(scope, 'office', this.clock.today());
        const { same: _same, ...facts } = counts;
        const fileSha256 = createHash('sha256').update(file.bytes).digest('hex');
        const { organizationId } = office;
        await this.events.append({ kind: pastCompletionsImported, organizationId, facts: { ...facts, fileSha256 } });
      }
      return counts;
    });
  }

  private async keep(completions: readonly CompletionCounted[]): Promise<void> {
    await this.coverage.lockAll();
    await this.coverage.keepPast(completions);
    const ids = new Set(completions.map(({ organizationId }) => organizationId));
    await this.coverage.recountYears([...ids], this.clock.today());
  }

  private completionOf({ organization, course, fiscalYear, persons }: JudgedRow): CompletionCounted[] {
    if (!organization || !course || !fiscalYear || !persons) return [];
    const { organizationId } = organization;
    const completedOn = countsFrom(fiscalYear, this.clock.today());
    const known = { organizationId, courseId: course.id, countsAs: course.countsAs, fiscalYear, completedOn, persons };
    return [{ id: newId(), learnerId: null, enrollmentId: null, ...known }];
  }
}

function countsOf(rows: readonly JudgedRow[]): Imported {
  const of = (wanted: JudgedRow['state']) => rows.filter(({ state }) => state === wanted).length;
  const persons = rows.reduce((sum, row) => sum + (row.persons ?? 0), 0);
  return { added: of('added'), changed: of('changed'), same: of('same'), persons };
}
