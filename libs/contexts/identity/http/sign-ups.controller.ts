import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { AskSignUp } from '../use-cases/ask-sign-up.ts';
import { CorrectOwnName } from '../use-cases/correct-own-name.ts';
import { DeleteAccount } from '../use-cases/delete-account.ts';

type InputOf<S> = contract.InputOf<S>;

/** Coming without an organization, being called by one's name, and leaving. */
@Controller()
export class SignUpsController {
  constructor(
    private readonly askSignUp: AskSignUp,
    private readonly correctOwnName: CorrectOwnName,
    private readonly deleteAccount: DeleteAccount,
  ) {}

  @Serves(contract.askSignUp)
  async ask(
    _scope: unknown,
    _params: unknown,
    { leadsTo, ...input }: InputOf<typeof contract.askSignUp>,
    { address }: Exchange,
  ) {
    await this.askSignUp.execute({ ...input, leadsTo: leadsTo ?? null, address });
    return {};
  }

  @Serves(contract.correctOwnName)
  name(scope: AuthorizedScope, _params: unknown, input: InputOf<typeof contract.correctOwnName>) {
    return this.correctOwnName.execute(scope, input);
  }

  @Serves(contract.deleteAccount)
  async leave(
    scope: AuthorizedScope,
    _params: unknown,
    { current }: InputOf<typeof contract.deleteAccount>,
    exchange: Exchange,
  ) {
    await this.deleteAccount.execute(scope, { current, address: exchange.address });
    exchange.forget('session');
    return {};
  }
}
