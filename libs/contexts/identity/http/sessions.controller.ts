import { Controller, UseGuards } from '@nestjs/common';
import * as contract from '#contract';
import type { PersonId } from '#kernel';
import { type Exchange, Serves } from '#platform';
import type { OpenedBy } from '../domain/session.ts';
import { DemoAccounts } from '../queries/demo-accounts.ts';
import { AskPasswordReset } from '../use-cases/ask-password-reset.ts';
import { BeginSession } from '../use-cases/begin-session.ts';
import { CompleteSignUp } from '../use-cases/complete-sign-up.ts';
import { RecognizeByCode } from '../use-cases/recognize-by-code.ts';
import { PasswordGuard } from './password.guard.ts';

/** The device cookie says nothing of who uses it, so it may stay on a shared terminal. */
const DEVICE_SECONDS = 400 * 24 * 60 * 60;

@Controller()
export class SessionsController {
  constructor(
    private readonly recognizeByCode: RecognizeByCode,
    private readonly completeSignUp: CompleteSignUp,
    private readonly beginSession: BeginSession,
    private readonly askReset: AskPasswordReset,
    private readonly demoAccounts: DemoAccounts,
  ) {}

  @UseGuards(PasswordGuard)
  @Serves(contract.signIn)
  signIn(_scope: unknown, _params: unknown, _input: unknown, exchange: Exchange) {
    return this.begin(exchange, exchange.recognized as PersonId, 'password');
  }

  @Serves(contract.signInWithSlip)
  async withSlip(
    _scope: unknown,
    _params: unknown,
    input: contract.InputOf<typeof contract.signInWithSlip>,
    exchange: Exchange,
  ) {
    const personId = await this.recognizeByCode.execute({ ...input, address: exchange.address });
    return this.begin(exchange, personId, 'slip');
  }

  @Serves(contract.signInWithLink)
  async withLink(
    _scope: unknown,
    _params: unknown,
    { code }: contract.InputOf<typeof contract.signInWithLink>,
    exchange: Exchange,
  ) {
    const personId = await this.recognizeByCode.execute({ code, address: exchange.address });
    return this.begin(exchange, personId, 'link');
  }

  @Serves(contract.completeSignUp)
  async fromSignUp(
    _scope: unknown,
    _params: unknown,
    { code }: contract.InputOf<typeof contract.completeSignUp>,
    exchange: Exchange,
  ) {
    const personId = await this.completeSignUp.execute({ code, address: exchange.address });
    return this.begin(exchange, personId, 'link');
  }

  @Serves(contract.askPasswordReset)
  async reset(
    _scope: unknown,
    _params: unknown,
    { signInId }: contract.InputOf<typeof contract.askPasswordReset>,
    { address }: Exchange,
  ) {
    await this.askReset.execute({ signInId, address });
    return {};
  }

  @Serves(contract.listDemoAccounts)
  demo() {
    return this.demoAccounts.ask();
  }

  @Serves(contract.signInAsDemo)
  async asDemo(
    _scope: unknown,
    _params: unknown,
    { personId }: contract.InputOf<typeof contract.signInAsDemo>,
    exchange: Exchange,
  ) {
    this.demoAccounts.insist();
    return this.begin(exchange, personId, 'development');
  }

  private async begin(exchange: Exchange, personId: PersonId, openedBy: OpenedBy) {
    const browser = exchange.header('user-agent')?.slice(0, 200) ?? '';
    const known = exchange.cookie('device');
    const { token, device, state } = await this.beginSession.execute({ personId, openedBy, device: known, browser });
    exchange.keep('session', token);
    exchange.keep('device', device, DEVICE_SECONDS);
    return { state };
  }
}
