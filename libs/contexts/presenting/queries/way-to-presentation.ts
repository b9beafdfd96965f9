import { Injectable } from '@nestjs/common';
import type { SiteWay } from '#selection';
import { presentationAt } from '../domain/program.ts';
import { ProgramOf } from './program-of.ts';

/** Leads from the public pages of a program to its latest results presentation that is published. */
@Injectable()
export class WayToPresentation {
  constructor(private readonly programs: ProgramOf) {}

  /** Null while none is public. */
  async of(code: string): Promise<SiteWay | null> {
    const id = await this.programs.latestOf(code);
    return id && { at: presentationAt(id), name: { ja: '成果発表会', en: 'Results presentation' } };
  }
}
