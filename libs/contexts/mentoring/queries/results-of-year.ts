import { Injectable } from '@nestjs/common';
import type { PublicGraduates } from '../domain/graduate-listing.ts';
import type { PublicWork } from '../domain/public-work.ts';
import { PublicGraduatesOf } from './public-graduates.ts';
import { PublicWorks } from './public-works.ts';
import { WayToWorks } from './way-to-works.ts';

interface ResultsOf {
  readonly works: readonly PublicWork[];
  readonly graduates: PublicGraduates;
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
  ) {}

  /** Null where nothing of the year is public. */
  async of(code: string, year: number): Promise<ResultsOf | null> {
    const years = await this.wayToWorks.yearsOf(code);
    if (!years.includes(year)) return null;
    const works = await this.works.ofYear(code, year);
    return { works, graduates: await this.graduates.year(code, year), years };
  }
}
