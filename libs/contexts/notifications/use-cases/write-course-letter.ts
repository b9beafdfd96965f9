import { Injectable } from '@nestjs/common';
import { IssueCode } from '#identity';
import { Settings } from '#platform';
import type { Written } from '../documents/mail-parts.ts';
import {
  accessExtendedMail,
  certificateReadyMail,
  invitationMail,
  reminderMail,
  resultsReleasedMail,
  type Told,
} from '../documents/notice-mails.ts';
import type { NoticeId } from '../domain/events.ts';
import type { NoticeFacts } from '../domain/notice.ts';
import { type NoticeRead, NoticeRepository } from '../persistence/notice.repository.ts';
import type { Letter } from '../queries/exercise-letter.ts';

/** Makes the mail of a notice about a course. A link's code is made as the mail is made, and kept nowhere. */
@Injectable()
export class WriteCourseLetter {
  constructor(
    private readonly notices: NoticeRepository,
    private readonly issueCode: IssueCode,
    private readonly settings: Settings,
  ) {}

  async execute(noticeId: NoticeId): Promise<Letter> {
    const read = await this.notices.read(noticeId);
    const isTooLate = read.isFinished && (read.kind === 'invitation' || read.kind === 'reminder');
    const needsLink = read.mail !== null && !read.hasSignedIn && !isTooLate;
    const { personId } = read;
    const link = needsLink ? await this.issueCode.execute({ personId, purpose: 'invitation' }) : null;
    const { PUBLIC_URL: origin, HELP_CONTACT: help } = this.settings.values;
    const written = writtenFor(read, { ...read, link, origin, help });
    return { to: isTooLate ? null : read.mail, written, calendar: [] };
  }
}

function writtenFor({ kind, facts, enrollmentId }: NoticeRead, told: Told): Written {
  if (kind === 'invitation') return invitationMail(told);
  if (kind === 'reminder') return reminderMail(told);
  if (kind === 'access-extended') return accessExtendedMail(told);
  if (kind === 'results-released') return resultsReleasedMail(told, enrollmentId);
  return certificateReadyMail(told, (facts as NoticeFacts['certificate-ready']).award);
}
