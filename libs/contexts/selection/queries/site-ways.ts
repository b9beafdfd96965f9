import { Injectable } from '@nestjs/common';
import type { SiteWay } from '../domain/program-site.ts';

type FindWay = (code: string) => Promise<SiteWay | null>;

/** Ways from a program's public pages to what contexts on the right show of it: they say so when a process begins. */
@Injectable()
export class SiteWays {
  private readonly finding: FindWay[] = [];

  add(find: FindWay): void {
    this.finding.push(find);
  }

  async of(code: string): Promise<SiteWay[]> {
    const found: (SiteWay | null)[] = [];
    for (const find of this.finding) found.push(await find(code));
    return found.filter((way) => way !== null);
  }
}
