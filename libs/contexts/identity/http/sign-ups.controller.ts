import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { AskSignUp } from '../use-cases/ask-sign-up.ts';
import { CorrectOwnName } from '../use-cases/correct-own-name.ts';
import { TakeBackDeletion } from '../use-cases/take-back-deletion.ts';
import { DeleteAccount } from '../use-cases/delete-account.ts';

type InputOf<S> = contract.InputOf<S>;

/** Coming without an organization, being called by one's name, and leaving. */
@Controller()
export class SignUpsController {
  constructor(
    private readonly askSignUp: AskSignUp,
    private readonly correctOwnName: CorrectOwnName,
    private readonly deleteAccount: DeleteAccount,
    private readonly takeBackDeletion: TakeBackDeletion,
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
    { current, whenPossible = false }: InputOf<typeof contract.deleteAccount>,
    exchange: Exchange,
  ) {
    const { address } = exchange;
    const deletion = await this.deleteAccount.execute(scope, { current, whenPossible, address });
    if (!deletion.expectedOn) exchange.forget('session');
    return deletion;
  }

  @Serves(contract.viewDeletion)
  deletion(scope: AuthorizedScope) {
    return this.takeBackDeletion.look(scope);
  }

  @Serves(contract.takeBackDeletion)
  stay(scope: AuthorizedScope) {
    return this.takeBackDeletion.execute(scope);
  }
}
