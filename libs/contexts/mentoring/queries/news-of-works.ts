import { Injectable } from '@nestjs/common';
import type { SiteEntry } from '#selection';
import { workEntry } from '../documents/work-entry.ts';
import { PublicWorks } from './public-works.ts';

/** Tells the feed of a program of its public works, for as long as they are. */
@Injectable()
export class NewsOfWorks {
  constructor(private readonly works: PublicWorks) {}

  async of(code: string): Promise<SiteEntry[]> {
    return (await this.works.latestOf(code)).map(workEntry);
  }
}
