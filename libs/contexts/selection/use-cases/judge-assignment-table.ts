import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { readTable } from '#platform';
import type { TrackId } from '../domain/ids.ts';
import { type JudgedLine, judgeLines } from '../domain/judging-pairs.ts';
import { assignmentsIn } from '../intake/assignment-table.ts';
import { mayAssignReviewers } from '../policy.ts';
import { AssignmentGroundOf } from '../queries/assignment-ground.ts';
import { TrackFacts } from '../queries/track-facts.ts';

interface SentTable {
  readonly trackId: TrackId;
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface JudgedTable {
  readonly encoding: string;
  readonly sound: number;
  readonly wrong: number;
  readonly lines: JudgedLine[];
}

const MOST_LINES = 2000;

/** Reads a table of assignments and says of each line what it would do. Keeps nothing. */
@Injectable()
export class JudgeAssignmentTable {
  constructor(
    private readonly tracks: TrackFacts,
    private readonly ground: AssignmentGroundOf,
  ) {}

  async execute(scope: AuthorizedScope, { trackId, fileName, bytes }: SentTable): Promise<JudgedTable> {
    insist(mayAssignReviewers(scope.actor, await this.tracks.of(scope, trackId)));
    const { encoding, rows } = await readTable(bytes, fileName, MOST_LINES);
    const lines = judgeLines(assignmentsIn(rows), await this.ground.ask(scope, trackId));
    const wrong = lines.filter(({ problem }) => problem !== null).length;
    return { encoding, sound: lines.length - wrong, wrong, lines };
  }
}
