import { Injectable } from '@nestjs/common';
import type { SiteWay } from '#selection';
import { galleryAt } from '../domain/gallery.ts';
import { PublicWorks } from './public-works.ts';

/** Leads from the public pages of a program to the works of its latest year that has any. */
@Injectable()
export class WayToWorks {
  constructor(private readonly works: PublicWorks) {}

  /** Null while nothing is public. */
  async of(code: string): Promise<SiteWay | null> {
    const [latest] = await this.works.yearsOf(code);
    return latest === undefined ? null : { at: galleryAt(latest), name: { ja: '作品', en: 'Works' } };
  }
}
