import { Injectable } from '@nestjs/common';
import type { AnswerOf, previewNotices } from '#contract';
import { EXTENDED_TO } from '#enrollment';
import { type AuthorizedScope, organizationIn } from '#kernel';
import { Database, Settings } from '#platform';
import { invitationMail, reminderMail, type Told } from '../documents/notice-mails.ts';
import { NoticeNotFound } from '../domain/errors.ts';
import { countsOf } from '../domain/recipients.ts';
import type { Sought } from '../persistence/recipient.statement.ts';
import { SortedRecipients } from './sorted-recipients.ts';

type Asked = Omit<Sought, 'organizationId' | 'today'>;
type Sample = Pick<Told, 'courseName' | 'editionName' | 'offeringName' | 'endsOn' | 'organizationName'>;

const SAMPLE = `
  select c.name_ja as "courseName", d.name_ja as "editionName", o.name as "offeringName",
    greatest(o.access_ends_on, ${EXTENDED_TO.replaceAll('e.id', 'null::uuid')
      .replaceAll('e.offering_id', 'o.id')
      .replaceAll('e.organization_id', '$2::uuid')}) as "endsOn",
    coalesce((select name from organizations where id = $2), '') as "organizationName"
  from offerings o join editions d on d.id = o.edition_id join courses c on c.id = d.course_id where o.id = $1`;

/** How many would be told what, before anything is sent. */
@Injectable()
export class PreviewNotices {
  constructor(
    private readonly sortedRecipients: SortedRecipients,
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  async ask(scope: AuthorizedScope, asked: Asked): Promise<AnswerOf<typeof previewNotices>> {
    const organizationId = organizationIn(scope);
    const [sample] = await this.database.read<Sample>(scope, SAMPLE, [asked.offeringId, organizationId]);
    if (!sample) throw new NoticeNotFound();
    const sorted = await this.sortedRecipients.ask(scope, asked);
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    const told: Told = { ...sample, name: '（氏名）', signInId: '（サインインID）', link: null, origin, help };
    const written = asked.kind === 'invitation' ? invitationMail(told) : reminderMail(told);
    return { ...countsOf(sorted), ...written };
  }
}
