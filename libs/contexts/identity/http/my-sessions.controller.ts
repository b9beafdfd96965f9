import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { type Exchange, Serves } from '#platform';
import { MySessions } from '../queries/my-sessions.ts';
import { EndSession } from '../use-cases/end-session.ts';

@Controller()
export class MySessionsController {
  constructor(
    private readonly mySessions: MySessions,
    private readonly endSession: EndSession,
  ) {}

  @Serves(contract.listMySessions)
  list(scope: AuthorizedScope, _params: unknown, _input: unknown, exchange: Exchange) {
    return this.mySessions.ask(scope, exchange.cookie('session') ?? '');
  }

  @Serves(contract.signOut)
  async signOut(scope: AuthorizedScope, _params: unknown, _input: unknown, exchange: Exchange) {
    await this.endSession.execute(scope, { token: exchange.cookie('session') ?? '' });
    exchange.forget('session');
    return {};
  }

  @Serves(contract.signOutEverywhere)
  async signOutEverywhere(scope: AuthorizedScope, _params: unknown, _input: unknown, exchange: Exchange) {
    const ended = await this.endSession.execute(scope, 'all');
    exchange.forget('session');
    return { ended };
  }

  @Serves(contract.endMySession)
  async end(scope: AuthorizedScope, { sessionId }: contract.ParamsOf<typeof contract.endMySession>) {
    await this.endSession.execute(scope, { id: sessionId });
    return {};
  }
}
