import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import type { AuthorizedScope } from '#kernel';
import { Serves, writeCsv, writeXlsx } from '#platform';
import { graduateTable } from '../documents/graduate-table.ts';
import { ListGraduates } from '../queries/list-graduates.ts';
import { MyRegister } from '../queries/my-register.ts';
import { AnswerInvitation } from '../use-cases/answer-invitation.ts';
import { EnterRegister } from '../use-cases/enter-register.ts';
import { InviteAssistant } from '../use-cases/invite-assistant.ts';

type InputOf<S> = contract.InputOf<S>;
type OfTrainee = contract.ParamsOf<typeof contract.viewMyRegister>;
type OfInvitation = contract.ParamsOf<typeof contract.answerInvitation>;

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

@Controller()
export class GraduatesController {
  constructor(
    private readonly listGraduates: ListGraduates,
    private readonly inviteAssistant: InviteAssistant,
    private readonly myRegister: MyRegister,
    private readonly enterRegister: EnterRegister,
    private readonly answerInvitation: AnswerInvitation,
  ) {}

  @Serves(contract.listGraduates)
  list(scope: AuthorizedScope, _params: object, asked: InputOf<typeof contract.listGraduates>) {
    return this.listGraduates.ask(scope, asked);
  }

  @Serves(contract.downloadGraduates)
  async table(
    scope: AuthorizedScope,
    _params: object,
    { format, ...asked }: InputOf<typeof contract.downloadGraduates>,
  ): Promise<contract.Document> {
    const sheet = graduateTable(await this.listGraduates.all(scope, asked));
    const fileName = `graduates.${format}`;
    if (format === 'xlsx') return { type: WORKBOOK, content: await writeXlsx([sheet]), fileName };
    return { type: 'text/csv; charset=utf-8', content: writeCsv([sheet.heading, ...sheet.rows]), fileName };
  }

  @Serves(contract.inviteAssistant)
  invite(scope: AuthorizedScope, { traineeId }: OfTrainee, asked: InputOf<typeof contract.inviteAssistant>) {
    return this.inviteAssistant.execute(scope, { traineeId, ...asked });
  }

  @Serves(contract.withdrawInvitation)
  withdraw(scope: AuthorizedScope, { invitationId }: OfInvitation) {
    return this.inviteAssistant.withdraw(scope, invitationId);
  }

  @Serves(contract.viewMyRegister)
  mine(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.myRegister.ask(scope, traineeId);
  }

  @Serves(contract.enterRegister)
  enter(scope: AuthorizedScope, { traineeId }: OfTrainee, entry: InputOf<typeof contract.enterRegister>) {
    return this.enterRegister.execute(scope, { traineeId, ...entry });
  }

  @Serves(contract.leaveRegister)
  leave(scope: AuthorizedScope, { traineeId }: OfTrainee) {
    return this.enterRegister.leave(scope, traineeId);
  }

  @Serves(contract.answerInvitation)
  answer(scope: AuthorizedScope, { invitationId }: OfInvitation, asked: InputOf<typeof contract.answerInvitation>) {
    return this.answerInvitation.execute(scope, { invitationId, ...asked });
  }
}
