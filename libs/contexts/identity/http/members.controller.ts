import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { slipsPdf } from '../documents/slips-pdf.ts';
import { ListMembers } from '../queries/list-members.ts';
import { CorrectMember } from '../use-cases/correct-member.ts';
import { EndMembership } from '../use-cases/end-membership.ts';
import { PrintSlips } from '../use-cases/print-slips.ts';

type InputOf<S> = contract.InputOf<S>;
type ParamsOf<S> = contract.ParamsOf<S>;

@Controller()
export class MembersController {
  constructor(
    private readonly listMembers: ListMembers,
    private readonly correctMember: CorrectMember,
    private readonly endMembership: EndMembership,
    private readonly printSlips: PrintSlips,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.listMembers)
  list(scope: AuthorizedScope, _params: unknown, input: InputOf<typeof contract.listMembers>) {
    return this.listMembers.ask(scope, input);
  }

  @Serves(contract.viewMember)
  view(scope: AuthorizedScope, { memberId }: ParamsOf<typeof contract.viewMember>) {
    return this.listMembers.one(scope, memberId);
  }

  @Serves(contract.correctMember)
  async correct(
    scope: AuthorizedScope,
    { memberId }: ParamsOf<typeof contract.correctMember>,
    { version, reason, ...corrected }: InputOf<typeof contract.correctMember>,
  ) {
    await this.correctMember.execute(scope, { membershipId: memberId, corrected, version, reason });
    return this.listMembers.one(scope, memberId);
  }

  @Serves(contract.endMembership)
  end(
    scope: AuthorizedScope,
    { memberId }: ParamsOf<typeof contract.endMembership>,
    input: InputOf<typeof contract.endMembership>,
  ) {
    return this.endMembership.execute(scope, { membershipId: memberId, ...input });
  }

  @Serves(contract.printSlips)
  async slips(
    scope: AuthorizedScope,
    _params: unknown,
    { memberIds }: InputOf<typeof contract.printSlips>,
    { origin }: Exchange,
  ) {
    const slips = await this.printSlips.execute(scope, memberIds);
    const content = slipsPdf(slips, { origin, madeAt: this.clock.now() });
    return { type: 'application/pdf', content, fileName: 'サインイン用紙.pdf' };
  }
}
