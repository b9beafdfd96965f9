import { Injectable } from '@nestjs/common';
import type { Markup } from '#platform';
import type { PublicGraduates } from '../domain/graduate-listing.ts';
import type { PublicWork } from '../domain/public-work.ts';
import type { InBoth } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';
import { BesideResults } from './beside-results.ts';
import { PublicGraduatesOf } from './public-graduates.ts';
import { PublicWorks } from './public-works.ts';
import { WayToWorks } from './way-to-works.ts';

interface ResultsOf {
  readonly works: readonly PublicWork[];
  readonly graduates: PublicGraduates;
  /** What other contexts show with them. */
  readonly beside: readonly Markup[];
  /** All that have any, the latest first. */
  readonly years: readonly number[];
}

/** What anybody sees of one year of a program: its works and its graduates. */
@Injectable()
export class ResultsOfYear {
  constructor(
    private readonly works: PublicWorks,
    private readonly graduates: PublicGraduatesOf,
    private readonly wayToWorks: WayToWorks,
    private readonly besideResults: BesideResults,
  ) {}

  /** Null where nothing of the year is public. */
  async of(code: string, fiscalYear: number, language: keyof InBoth): Promise<ResultsOf | null> {
    const years = await this.wayToWorks.yearsOf(code);
    if (!years.includes(fiscalYear)) return null;
    const works = await this.works.ofYear(code, fiscalYear);
    const beside = await this.besideResults.of({ code, fiscalYear, workId: null, language });
    return { works, graduates: await this.graduates.year(code, fiscalYear), beside, years };
  }

  /** One work of it; null where it is not public. */
  async work(
    code: string,
    { fiscalYear, workId }: { readonly fiscalYear: number; readonly workId: WorkId },
    language: keyof InBoth,
  ): Promise<{ work: PublicWork; beside: readonly Markup[] } | null> {
    const work = await this.works.one(code, fiscalYear, workId);
    return work && { work, beside: await this.besideResults.of({ code, fiscalYear, workId, language }) };
  }
}
