import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListRoles } from '../queries/list-roles.ts';
import { EndRole } from '../use-cases/end-role.ts';
import { GrantRole } from '../use-cases/grant-role.ts';
import { HandOverRole } from '../use-cases/hand-over-role.ts';
import { ResendInvitation } from '../use-cases/resend-invitation.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;

@Controller()
export class RolesController {
  constructor(
    private readonly listRoles: ListRoles,
    private readonly grantRole: GrantRole,
    private readonly endRole: EndRole,
    private readonly handOverRole: HandOverRole,
    private readonly resendInvitation: ResendInvitation,
  ) {}

  @Serves(contract.listRoles)
  list(scope: AuthorizedScope, _params: unknown, input: InputOf<typeof contract.listRoles>) {
    return this.listRoles.ask(scope, input);
  }

  @Serves(contract.grantRole)
  grant(scope: AuthorizedScope, _params: unknown, input: InputOf<typeof contract.grantRole>) {
    return this.grantRole.execute(scope, input);
  }

  @Serves(contract.resendInvitation)
  resend(scope: AuthorizedScope, { roleId }: ParamsOf<typeof contract.resendInvitation>) {
    return this.resendInvitation.execute(scope, roleId);
  }

  @Serves(contract.endRole)
  end(
    scope: AuthorizedScope,
    { roleId }: ParamsOf<typeof contract.endRole>,
    { reason }: InputOf<typeof contract.endRole>,
  ) {
    return this.endRole.execute(scope, { roleId, reason });
  }

  @Serves(contract.handOverRole)
  handOver(
    scope: AuthorizedScope,
    { roleId }: ParamsOf<typeof contract.handOverRole>,
    input: InputOf<typeof contract.handOverRole>,
  ) {
    return this.handOverRole.execute(scope, { roleId, ...input });
  }
}
