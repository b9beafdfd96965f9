import { Injectable } from '@nestjs/common';
import type { Markup } from '#platform';
import type { InBoth } from '../domain/work.ts';
import type { WorkId } from '../domain/work-ids.ts';

interface Asked {
  readonly code: string;
  readonly fiscalYear: number;
  /** Null on the page of the whole year. */
  readonly workId: WorkId | null;
  readonly language: keyof InBoth;
}
type Draw = (asked: Asked) => Promise<Markup | null>;

/** What contexts on the right show anybody beside the results of a year or a work of it: they say so when a process begins. */
@Injectable()
export class BesideResults {
  private readonly drawing: Draw[] = [];

  add(draw: Draw): void {
    this.drawing.push(draw);
  }

  async of(asked: Asked): Promise<Markup[]> {
    const drawn: (Markup | null)[] = [];
    for (const draw of this.drawing) drawn.push(await draw(asked));
    return drawn.filter((section) => section !== null);
  }
}
