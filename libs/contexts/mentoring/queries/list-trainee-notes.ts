import { Injectable } from '@nestjs/common';
import type { AnswerOf, listTraineeNotes } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';
import { mayNote } from '../policy.ts';
import { AUTHOR, WRITTEN } from './log-of.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Notes = AnswerOf<typeof listTraineeNotes>;

const NOTES = `
  select n.id as "traineeNoteId", ${AUTHOR('n.author_id')}, ${WRITTEN('n')}
  from trainee_notes n left join accounts a on a.id = n.author_id
  where n.trainee_id = $1 order by n.written_at desc, n.id desc`;

/** What those who guide a trainee note for each other, the latest first. */
@Injectable()
export class ListTraineeNotes {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
  ) {}

  async ask(scope: AuthorizedScope, id: TraineeId): Promise<Notes> {
    insist(mayNote(scope.actor, await this.trainees.of(scope, id)));
    const rows = await this.database.read<Omit<Notes['items'][number], 'abilities'>>(scope, NOTES, [id]);
    const { personId } = scope.actor;
    return { items: rows.map((note) => ({ ...note, abilities: { correct: note.author.personId === personId } })) };
  }
}
