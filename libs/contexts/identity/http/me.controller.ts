import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { documents } from '../data/documents.ts';
import { passphraseWords } from '../data/passphrase-words.ts';
import { newPassphrase } from '../domain/passphrase.ts';
import { ViewMe } from '../queries/view-me.ts';
import { AcceptDocuments } from '../use-cases/accept-documents.ts';
import { ChooseOrganization } from '../use-cases/choose-organization.ts';
import { ChooseSignInId } from '../use-cases/choose-sign-in-id.ts';
import { FinishFirstSignIn } from '../use-cases/finish-first-sign-in.ts';
import { SetPassword } from '../use-cases/set-password.ts';

type InputOf<S> = contract.InputOf<S>;

@Controller()
export class MeController {
  constructor(
    private readonly viewMe: ViewMe,
    private readonly setPassword: SetPassword,
    private readonly acceptDocuments: AcceptDocuments,
    private readonly finishFirstSignIn: FinishFirstSignIn,
    private readonly chooseOrganization: ChooseOrganization,
    private readonly chooseSignInId: ChooseSignInId,
  ) {}

  @Serves(contract.viewMe)
  view(scope: AuthorizedScope, _params: unknown, _input: unknown, exchange: Exchange) {
    return this.viewMe.ask(scope, tokenOf(exchange));
  }

  @Serves(contract.listDocuments)
  async documents() {
    return { items: documents.map((each) => ({ ...each })) };
  }

  @Serves(contract.acceptDocuments)
  async accept(
    scope: AuthorizedScope,
    _params: unknown,
    input: InputOf<typeof contract.acceptDocuments>,
    exchange: Exchange,
  ) {
    await this.acceptDocuments.execute(scope, input.documents);
    return this.finish(exchange);
  }

  @Serves(contract.setPassword)
  async password(
    scope: AuthorizedScope,
    _params: unknown,
    { current, password }: InputOf<typeof contract.setPassword>,
    exchange: Exchange,
  ) {
    const { address } = exchange;
    await this.setPassword.execute(scope, { current, password, token: tokenOf(exchange), address });
    return this.finish(exchange);
  }

  @Serves(contract.chooseSignInId)
  signInId(
    scope: AuthorizedScope,
    _params: unknown,
    input: InputOf<typeof contract.chooseSignInId>,
    { address }: Exchange,
  ) {
    return this.chooseSignInId.execute(scope, { ...input, address });
  }

  @Serves(contract.offerPassphrase)
  async passphrase() {
    return newPassphrase(passphraseWords);
  }

  @Serves(contract.chooseOrganization)
  async organization(
    _scope: AuthorizedScope,
    _params: unknown,
    { organizationId }: InputOf<typeof contract.chooseOrganization>,
    exchange: Exchange,
  ) {
    await this.chooseOrganization.execute(tokenOf(exchange), organizationId);
    return {};
  }

  private async finish(exchange: Exchange) {
    const { state, token } = await this.finishFirstSignIn.execute(tokenOf(exchange));
    if (token) exchange.keep('session', token);
    return { state };
  }
}

const tokenOf = (exchange: Exchange): string => exchange.cookie('session') ?? '';
