import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewTraineeLog } from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Database } from '#platform';
import type { TraineeId } from '../domain/ids.ts';

type Entry = AnswerOf<typeof viewTraineeLog>['items'][number];
type Row = Omit<Entry, 'awaitsAnswer' | 'abilities' | 'answers'> & {
  readonly answers: readonly Omit<Entry['answers'][number], 'abilities'>[];
};

const instantOf = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What stands with everything that somebody wrote. */
export const WRITTEN = (of: string) => `${of}.body, ${instantOf(`${of}.written_at`)} as "writtenAt",
  ${instantOf(`${of}.corrected_at`)} as "correctedAt", ${of}.version`;

/** Whoever wrote it, of `accounts a`; without a name where the asker does not know them. */
export const AUTHOR = (id: string) => `jsonb_build_object('personId', ${id}, 'name', coalesce(a.name, '—')) as author`;

const LOG = `
  select e.id as "logEntryId", ${WRITTEN('e')}, e.links, coalesce((
    select jsonb_agg(to_jsonb(said) - 'rank' order by said.rank) from (
      select w.id as "logAnswerId", ${AUTHOR('w.author_id')}, w.author_id = w.learner_id as "isByTrainee", ${WRITTEN('w')},
        row_number() over (order by w.written_at, w.id) as rank
      from log_answers w left join accounts a on a.id = w.author_id where w.log_entry_id = e.id) said), '[]') as answers
  from log_entries e where e.trainee_id = $1 order by e.written_at desc, e.id desc`;

/** The log of a trainee, the latest first, as somebody of either side sees it. */
@Injectable()
export class LogOf {
  constructor(private readonly database: Database) {}

  async ask(scope: AuthorizedScope, id: TraineeId, may: { readonly write: boolean; readonly answer: boolean }) {
    const rows = await this.database.read<Row>(scope, LOG, [id]);
    const { personId } = scope.actor;
    return rows.map(({ answers, ...entry }): Entry => {
      const said = answers.map((answer) => ({
        ...answer,
        abilities: { correct: may.answer && answer.author.personId === personId },
      }));
      const awaitsAnswer = answers.at(-1)?.isByTrainee ?? true;
      return { ...entry, answers: said, awaitsAnswer, abilities: { correct: may.write, answer: may.answer } };
    });
  }
}
