import { Injectable } from '@nestjs/common';
import { type AuthorizedScope, insist } from '#kernel';
import { readTable } from '#platform';
import { type JudgedRow, judge } from '../domain/past-completion.ts';
import { pastCompletionsIn } from '../intake/past-completions.ts';
import { canImportPast } from '../policy.ts';
import { KnownForImport } from '../queries/known-for-import.ts';

interface SentTable {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

interface JudgedFile {
  readonly encoding: string;
  readonly rows: readonly JudgedRow[];
}

/** Reads a file of past completions and says of each row what it would do, or what is wrong with it. Keeps nothing. */
@Injectable()
export class JudgePastCompletions {
  constructor(private readonly known: KnownForImport) {}

  async execute(scope: AuthorizedScope, { bytes, fileName }: SentTable): Promise<JudgedFile> {
    insist(canImportPast(scope.actor));
    const { encoding, rows } = await readTable(bytes, fileName);
    return { encoding, rows: judge(pastCompletionsIn(rows), await this.known.ask(scope)) };
  }
}
