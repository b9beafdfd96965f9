import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves } from '#platform';
import { ListIssuers } from '../queries/list-issuers.ts';
import { CorrectIssuer } from '../use-cases/correct-issuer.ts';

@Controller()
export class IssuersController {
  constructor(
    private readonly listIssuers: ListIssuers,
    private readonly correctIssuer: CorrectIssuer,
  ) {}

  @Serves(contract.listIssuers)
  list(scope: AuthorizedScope) {
    return this.listIssuers.ask(scope);
  }

  @Serves(contract.correctIssuer)
  async correct(
    scope: AuthorizedScope,
    { issuerId: id }: contract.ParamsOf<typeof contract.correctIssuer>,
    input: contract.InputOf<typeof contract.correctIssuer>,
  ) {
    const { slug, name, nameEn, mail, version } = await this.correctIssuer.execute(scope, { id, ...input });
    return { id, slug, name, nameEn, mail, version };
  }
}
