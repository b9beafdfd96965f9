import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { PrintedSessions } from '../queries/printed-sessions.ts';
import { rosterCsv, rosterPdf, rosterWorkbook, signInSheets } from './roster.presenter.ts';

type OfSheets = contract.ParamsOf<typeof contract.printSignInSheets>;
type OfRoster = contract.ParamsOf<typeof contract.exportRoster>;

@Controller()
export class RostersController {
  constructor(
    private readonly printed: PrintedSessions,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.printSignInSheets)
  async sheets(
    scope: AuthorizedScope,
    { offeringSessionId }: OfSheets,
    { sessions }: contract.InputOf<typeof contract.printSignInSheets>,
  ) {
    return signInSheets(await this.printed.ask(scope, offeringSessionId, sessions), this.clock.now());
  }

  @Serves(contract.exportRoster)
  async roster(scope: AuthorizedScope, { offeringSessionId, format }: OfRoster, _: unknown, { language }: Exchange) {
    const printed = await this.printed.ask(scope, offeringSessionId, 'all');
    if (format === 'pdf') return rosterPdf(printed, this.clock.now());
    return format === 'csv' ? rosterCsv(printed, language) : rosterWorkbook(printed, language);
  }
}
