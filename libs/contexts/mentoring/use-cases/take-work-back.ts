import { Injectable } from '@nestjs/common';
import { EventLog } from '#platform';
import { toldOfWork, workTakenBack } from '../domain/work-events.ts';
import type { Work } from '../domain/work.ts';
import { WorkPublicationStatement } from '../persistence/work-publication.statement.ts';

/** From the end of the caller's transaction nobody sees a work in public any more. Tells whether anybody did. */
@Injectable()
export class TakeWorkBack {
  constructor(
    private readonly publications: WorkPublicationStatement,
    private readonly events: EventLog,
  ) {}

  async execute(work: Work, reason: string | null = null): Promise<boolean> {
    const wasPublic = await this.publications.takeBack(work.id);
    if (wasPublic) await this.events.append({ kind: workTakenBack, ...toldOfWork(work), ...(reason && { reason }) });
    return wasPublic;
  }
}
