import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { PresentationNotFound } from '../domain/errors.ts';
import type { PresentationId } from '../domain/ids.ts';
import type { Program } from '../domain/program.ts';
import { mayViewPresentation } from '../policy.ts';
import { PresentationFacts } from './presentation-facts.ts';
import { ProgramOf } from './program-of.ts';

/** The program as anybody would have it, also before it is published. */
@Injectable()
export class PrintProgram {
  constructor(
    private readonly facts: PresentationFacts,
    private readonly programs: ProgramOf,
  ) {}

  /** Throws `not-found`. */
  async ask(scope: AuthorizedScope, id: PresentationId): Promise<Program> {
    insist(mayViewPresentation(scope.actor, await this.facts.of(scope, id)));
    const program = await this.programs.one(scope, id);
    if (!program) throw new PresentationNotFound();
    return program;
  }
}
