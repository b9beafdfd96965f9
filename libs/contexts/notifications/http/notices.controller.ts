import { Controller } from '@nestjs/common';
import * as contract from '#contract';
import { type AuthorizedScope, Clock, DomainError, type Id } from '#kernel';
import { Serves } from '#platform';
import { peopleWithoutMailPdf } from '../documents/people-without-mail.ts';
import { PeopleWithoutMail } from '../queries/people-without-mail.ts';
import { PreviewNotices } from '../queries/preview-notices.ts';
import { SendNotices } from '../use-cases/send-notices.ts';

type OfOffering = contract.ParamsOf<typeof contract.sendReminders>;
type Sending = contract.InputOf<typeof contract.sendReminders>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@Controller()
export class NoticesController {
  constructor(
    private readonly previewNotices: PreviewNotices,
    private readonly sendNotices: SendNotices,
    private readonly peopleWithoutMail: PeopleWithoutMail,
    private readonly clock: Clock,
  ) {}

  @Serves(contract.previewNotices)
  preview(
    scope: AuthorizedScope,
    { offeringId, kind }: contract.ParamsOf<typeof contract.previewNotices>,
    { audience, only }: contract.InputOf<typeof contract.previewNotices>,
  ) {
    return this.previewNotices.ask(scope, { offeringId, kind, audience, enrollmentIds: idsIn(only) });
  }

  @Serves(contract.sendInvitations)
  invite(scope: AuthorizedScope, { offeringId }: OfOffering, input: Sending) {
    return this.sendNotices.execute(scope, { ...input, kind: 'invitation', offeringId });
  }

  @Serves(contract.sendReminders)
  remind(scope: AuthorizedScope, { offeringId }: OfOffering, input: Sending) {
    return this.sendNotices.execute(scope, { ...input, kind: 'reminder', offeringId });
  }

  @Serves(contract.printPeopleWithoutMail)
  async print(scope: AuthorizedScope, { offeringId }: OfOffering) {
    const list = await this.peopleWithoutMail.ask(scope, offeringId);
    const content = peopleWithoutMailPdf(list, this.clock.now());
    return { type: 'application/pdf', content, fileName: 'メールアドレスのない人の一覧.pdf' };
  }
}

function idsIn(only: string | undefined): Id<'Enrollment'>[] | null {
  if (only === undefined) return null;
  const ids = only.split(',');
  if (!ids.every((id) => UUID.test(id))) throw new DomainError('request-malformed', { issues: 'only' });
  return ids as Id<'Enrollment'>[];
}
