import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ViewTeams } from '../queries/view-teams.ts';
import { FormTeams } from '../use-cases/form-teams.ts';
import { LockTeam } from '../use-cases/lock-team.ts';
import { MoveToTeam } from '../use-cases/move-to-team.ts';
import { SwapTeamMembers } from '../use-cases/swap-team-members.ts';

type OfSession = contract.ParamsOf<typeof contract.viewTeams>;

@Controller()
export class TeamsController {
  constructor(
    private readonly viewTeams: ViewTeams,
    private readonly formTeams: FormTeams,
    private readonly moveToTeam: MoveToTeam,
    private readonly swapTeamMembers: SwapTeamMembers,
    private readonly lockTeam: LockTeam,
  ) {}

  @Serves(contract.viewTeams)
  view(scope: AuthorizedScope, { offeringSessionId }: OfSession) {
    return this.viewTeams.ask(scope, offeringSessionId);
  }

  @Serves(contract.formTeams)
  form(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    { version, seed, ...rules }: contract.InputOf<typeof contract.formTeams>,
  ) {
    return this.formTeams.execute(scope, { sessionId, version, seed, rules });
  }

  @Serves(contract.moveToTeam)
  move(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.moveToTeam>,
  ) {
    return this.moveToTeam.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.swapTeamMembers)
  swap(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.swapTeamMembers>,
  ) {
    return this.swapTeamMembers.execute(scope, { sessionId, ...asked });
  }

  @Serves(contract.lockTeam)
  lock(
    scope: AuthorizedScope,
    { offeringSessionId: sessionId }: OfSession,
    asked: contract.InputOf<typeof contract.lockTeam>,
  ) {
    return this.lockTeam.execute(scope, { sessionId, ...asked });
  }
}
