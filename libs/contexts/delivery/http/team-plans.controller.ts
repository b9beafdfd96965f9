import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { Serves } from '#platform';
import { teamPaperPdf } from '../documents/team-papers-pdf.ts';
import { PreviewRebalancing } from '../queries/preview-rebalancing.ts';
import { PrintedTeams } from '../queries/printed-teams.ts';
import { RebalanceTeams } from '../use-cases/rebalance-teams.ts';

type OfSession = contract.ParamsOf<typeof contract.previewRebalancing>;

const fileNames = { roster: '班の名簿.pdf', 'name-cards': '名札.pdf', seating: '座席表.pdf' } as const;

@Controller()
export class TeamPlansController {
  constructor(
    private readonly previewRebalancing: PreviewRebalancing,
    private readonly rebalanceTeams: RebalanceTeams,
    private readonly printed: PrintedTeams,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.previewRebalancing)
  preview(
    scope: AuthorizedScope,
    { offeringSessionId }: OfSession,
    { without }: contract.InputOf<typeof contract.previewRebalancing>,
  ) {
    return this.previewRebalancing.ask(scope, offeringSessionId, without);
  }

  @Serves(contract.rebalanceTeams)
  rebalance(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.rebalanceTeams>,
  ) {
    return this.rebalanceTeams.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.printTeams)
  async print(
    scope: AuthorizedScope,
    { offeringSessionId, paper }: contract.ParamsOf<typeof contract.printTeams>,
  ): Promise<contract.Document> {
    const shown = await this.printed.ask(scope, offeringSessionId);
    const content = teamPaperPdf(paper, shown, this.clock.now());
    return { type: 'application/pdf', fileName: fileNames[paper], content };
  }
}
