import type { Meeting } from '../domain/meeting.ts';
import type { PlaceNoticeKind } from '../domain/seat-notices.ts';
import { closing, type Sender, spokenPlace, spokenTimes, type Written } from './mail-parts.ts';

export interface PlaceTold extends Sender {
  readonly name: string;
  readonly courseName: string;
  readonly editionName: string;
  readonly offeringName: string;
  /** The sessions it is about. */
  readonly meetings: readonly Meeting[];
  readonly because: string | null;
  readonly isOwnDeed: boolean;
  readonly isCalledOff: boolean;
  readonly reason: string | null;
}

interface Draft {
  readonly subject: string;
  readonly lead: string;
  readonly isGone?: boolean;
}

const course = ({ courseName, editionName }: PlaceTold): string => `${courseName}「${editionName}」`;
const because = ({ reason }: PlaceTold): string => (reason ? `\n理由: ${reason}` : '');

const drafts: Record<PlaceNoticeKind, (told: PlaceTold) => Draft> = {
  'place-confirmed': (told) =>
    told.because === 'application-transferred'
      ? { subject: '振替先の席が確定しました', lead: `${course(told)}の席を振り替えました。次の席が確定しています。` }
      : { subject: '演習の席が確定しました', lead: `${course(told)}の席が確定しました。` },
  'place-given-up': (told) => ({ ...gone(told), isGone: true }),
  'session-scheduled': (told) => ({
    subject: '演習の日程が決まりました',
    lead: `席が確定している${course(told)}の日程が決まりました。`,
  }),
  'session-rescheduled': (told) => ({
    subject: '演習の日程が変わりました',
    lead: `席が確定している${course(told)}の日時か会場が変わりました。席はそのままです。新しい日程は次のとおりです。${because(told)}`,
  }),
  'session-canceled': (told) => ({
    subject: '演習の一部の日が中止になりました',
    lead: `席が確定している${course(told)}のうち、次の日は行われません。ほかの日はそのままです。${because(told)}`,
    isGone: true,
  }),
  'venue-changed': (told) => ({
    subject: '演習の会場が変わりました',
    lead: `席が確定している${course(told)}の会場が変わりました。日程と席はそのままです。`,
  }),
};

const whatNext = ({ because: cause, origin }: PlaceTold): string =>
  cause === 'application-followed'
    ? `お申込みは、ほかのご希望の開催回のキャンセル待ちとして続いています。順番は、お申し込みになったときのままです。\n${origin}/schedule`
    : `受講するには、ほかの開催回にお申し込みください。\n${origin}/exercises`;

function gone(told: PlaceTold): Draft {
  if (told.isCalledOff) {
    return {
      subject: '演習の開催が中止になりました',
      lead: `席が確定していた${course(told)}は、開催が中止になりました。${because(told)}\n${whatNext(told)}`,
    };
  }
  if (told.because === 'application-transferred') {
    return {
      subject: '席を振り替えました',
      lead: `${course(told)}の席を、ほかの開催回に振り替えました。次の開催回の席は取り消されています。${because(told)}`,
    };
  }
  if (told.because === 'member-swapped') {
    return {
      subject: '席をほかの方と交代しました',
      lead: `${course(told)}のあなたの席は、同じ組織のほかの方に替わりました。${because(told)}`,
    };
  }
  if (told.because === 'member-left') {
    return {
      subject: '演習の席をキャンセルしました',
      lead: `所属が終わったため、${course(told)}のあなたの席をキャンセルしました。`,
    };
  }
  const by = told.isOwnDeed ? '' : '、取りまとめ担当または事務局が';
  return {
    subject: '演習の席をキャンセルしました',
    lead: `${course(told)}のあなたの席を${by}キャンセルしました。${because(told)}`,
  };
}

const meetingLines = (meeting: Meeting): string =>
  [
    `・${[meeting.offeringName, meeting.title].filter(Boolean).join('　')}`,
    `　日時: ${spokenTimes(meeting)}`,
    `　会場: ${spokenPlace(meeting.venue, meeting.mode)}`,
  ].join('\n');

const toCome = ({ origin, meetings: [first] }: PlaceTold): string => {
  const access = first?.access ? `\n会場への行き方: ${first.access}\n` : '';
  const bring = first?.bring ? `\n持ち物: ${first.bring}\n` : '';
  return `${access}${bring}\n予定をこのメールの添付（.ics）から取り込めます。\n来られなくなったときは、サインインして「予定」からキャンセルしてください。\n${origin}/schedule\n`;
};

/** What somebody is told of their place. */
export function placeMail(kind: PlaceNoticeKind, told: PlaceTold): Written {
  const { subject, lead, isGone } = drafts[kind](told);
  const meetings = told.meetings.length ? told.meetings.map(meetingLines).join('\n') : `・${told.offeringName}`;
  const after = isGone ? '\n予定表に取り込んだ予定は、このメールの添付（.ics）で取り消せます。\n' : toCome(told);
  return {
    subject: `【Kunren 訓練】${subject}`,
    text: `${told.name} 様\n\n${lead}\n\n${meetings}\n${after}${closing(told)}`,
  };
}
