import { Injectable } from '@nestjs/common';
import type { SiteEntry } from '../domain/program-site.ts';

type FindEntries = (code: string) => Promise<readonly SiteEntry[]>;

/** What contexts on the right tell in the feed of a program: they say so when a process begins. */
@Injectable()
export class SiteNews {
  private readonly finding: FindEntries[] = [];

  add(find: FindEntries): void {
    this.finding.push(find);
  }

  async of(code: string): Promise<SiteEntry[]> {
    const found: SiteEntry[] = [];
    for (const find of this.finding) found.push(...(await find(code)));
    return found;
  }
}
