import { Injectable } from '@nestjs/common';
import type { AnswerOf, viewPresentation } from '#contract';
import { type AuthorizedScope, insist } from '#kernel';
import { Database } from '#platform';
import { PresentationNotFound } from '../domain/errors.ts';
import type { PresentationId } from '../domain/ids.ts';
import { mayArrange, mayViewPresentation } from '../policy.ts';
import { PRESENTED } from './list-presentations.ts';
import { PresentationFacts } from './presentation-facts.ts';

type Answer = AnswerOf<typeof viewPresentation>;

/** One results presentation as it is arranged. */
@Injectable()
export class ViewPresentation {
  constructor(
    private readonly facts: PresentationFacts,
    private readonly database: Database,
  ) {}

  async ask(scope: AuthorizedScope, id: PresentationId): Promise<Answer> {
    const { notice, version, ...place } = await this.facts.of(scope, id);
    insist(mayViewPresentation(scope.actor, place));
    const [row] = await this.database.read<Omit<Answer, 'abilities'>>(scope, `${PRESENTED} where p.id = $1`, [id]);
    if (!row) throw new PresentationNotFound();
    return { ...row, notice, version, abilities: { arrange: mayArrange(scope.actor) === null } };
  }
}
