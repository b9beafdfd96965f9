import { Injectable } from '@nestjs/common';
import type { SiteWay } from '#selection';
import { galleryAt } from '../domain/gallery.ts';
import { PublicGraduatesOf } from './public-graduates.ts';
import { PublicWorks } from './public-works.ts';

/** Leads from the public pages of a program to the results of its latest year that has any. */
@Injectable()
export class WayToWorks {
  constructor(
    private readonly works: PublicWorks,
    private readonly graduates: PublicGraduatesOf,
  ) {}

  /** Null while nothing is public. */
  async of(code: string): Promise<SiteWay | null> {
    const [latest] = await this.yearsOf(code);
    if (latest === undefined) return null;
    const hasNews = (await this.works.yearsOf(code)).length > 0;
    return { at: galleryAt(latest), name: { ja: '作品と修了生', en: 'Works and graduates' }, hasNews };
  }

  /** The years of which anybody sees works or graduates, the latest first. */
  async yearsOf(code: string): Promise<number[]> {
    const years = new Set([...(await this.works.yearsOf(code)), ...(await this.graduates.yearsOf(code))]);
    return [...years].toSorted((one, other) => other - one);
  }
}
