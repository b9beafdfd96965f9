import type { CalendarDate } from '#kernel';
import type { Meeting } from '../domain/meeting.ts';
import type { PlaceNoticeKind } from '../domain/seat-notices.ts';
import { closing, type Sender, spoken, spokenMoment, spokenPlace, spokenTimes, type Written } from './mail-parts.ts';

export interface PlaceTold extends Sender {
  readonly name: string;
  readonly courseName: string;
  readonly editionName: string;
  readonly offeringName: string;
  /** The sessions it is about. */
  readonly meetings: readonly Meeting[];
  /** What is to be read before, until which day, and where; null where there is nothing. */
  readonly preLearning: { readonly dueOn: CalendarDate; readonly address: string } | null;
  /** After an absence, or where all was called off: where they can apply now. */
  readonly next: readonly NextTold[];
  readonly because: string | null;
  readonly isOwnDeed: boolean;
  readonly isCalledOff: boolean;
  readonly reason: string | null;
}

export interface NextTold {
  readonly offeringName: string;
  readonly startsOn: CalendarDate;
  readonly place: string;
  /** None: one would wait. */
  readonly free: number;
  readonly closesAt: Date;
  readonly address: string;
}

interface Draft {
  readonly subject: string;
  readonly lead: string;
  /** What follows from it: they come, or their calendar takes it back, or they take it another time. */
  readonly ending: 'comes' | 'gone' | 'missed';
}

const course = ({ courseName, editionName }: PlaceTold): string => `${courseName}「${editionName}」`;
const because = ({ reason }: PlaceTold): string => (reason ? `\n理由: ${reason}` : '');

const drafts: Record<PlaceNoticeKind, (told: PlaceTold) => Draft> = {
  'place-confirmed': (told) =>
    told.because === 'application-transferred'
      ? {
          subject: '振替先の席が確定しました',
          lead: `${course(told)}の席を振り替えました。次の席が確定しています。${because(told)}`,
          ending: 'comes',
        }
      : { subject: '演習の席が確定しました', lead: `${course(told)}の席が確定しました。`, ending: 'comes' },
  'place-given-up': (told) => ({ ...gone(told), ending: 'gone' }),
  'session-scheduled': (told) => ({
    subject: '演習の日程が決まりました',
    lead: `席が確定している${course(told)}の日程が決まりました。`,
    ending: 'comes',
  }),
  'session-rescheduled': (told) => ({
    subject: '演習の日程が変わりました',
    lead: `席が確定している${course(told)}の日時か会場が変わりました。席はそのままです。新しい日程は次のとおりです。${because(told)}`,
    ending: 'comes',
  }),
  'session-canceled': (told) => ({
    subject: '演習の一部の日が中止になりました',
    lead: `席が確定している${course(told)}のうち、次の日は行われません。ほかの日はそのままです。${because(told)}`,
    ending: 'gone',
  }),
  'venue-changed': (told) =>
    told.because === 'venue-corrected'
      ? {
          subject: '演習の会場の案内が変わりました',
          lead: `席が確定している${course(told)}の会場の案内（名前、部屋、住所、行き方のいずれか）が変わりました。日程と席はそのままです。新しい案内は次のとおりです。`,
          ending: 'comes',
        }
      : {
          subject: '演習の会場が変わりました',
          lead: `席が確定している${course(told)}の会場が変わりました。日程と席はそのままです。新しい会場は次のとおりです。`,
          ending: 'comes',
        },
  'exercise-missed': (told) => ({
    subject: '演習は欠席と記録されています（次の開催回のご案内）',
    lead: `${course(told)}の次の開催は、欠席と記録されています。この回では修了になりませんが、ほかの開催回に申し込めます。`,
    ending: 'missed',
  }),
};

const whatNext = ({ because: cause, origin }: PlaceTold): string =>
  cause === 'application-followed'
    ? `お申込みは、ほかのご希望の開催回のキャンセル待ちとして続いています。順番は、お申し込みになったときのままです。\n${origin}/schedule`
    : `受講するには、ほかの開催回にお申し込みください。\n${origin}/exercises`;

function gone(told: PlaceTold): Pick<Draft, 'subject' | 'lead'> {
  if (told.because === 'application-transferred') {
    const why = told.isCalledOff ? '開催を取りやめたため、' : '';
    return {
      subject: '席を振り替えました',
      lead: `${why}${course(told)}の席を、ほかの開催回に振り替えました。次の開催回の席は取り消されています。振替先は、別のメールでお知らせします。${because(told)}`,
    };
  }
  if (told.isCalledOff) {
    return {
      subject: '演習の開催が中止になりました',
      lead: `席が確定していた${course(told)}は、開催が中止になりました。${because(told)}\n${whatNext(told)}`,
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

function toCome({ origin, meetings: [first], preLearning }: PlaceTold): string {
  const access = first?.access ? `\n会場への行き方: ${first.access}\n` : '';
  const bring = first?.bring ? `\n持ち物: ${first.bring}\n` : '';
  const before = preLearning
    ? `\n事前学習があります。${spoken(preLearning.dueOn)}までに読み終えてください。\n${preLearning.address}\n`
    : '';
  return `${access}${bring}${before}\n予定をこのメールの添付（.ics）から取り込めます。\n来られなくなったときは、サインインして「予定」からキャンセルしてください。\n${origin}/schedule\n`;
}

const nextLine = ({ offeringName, startsOn, place, free, closesAt, address }: NextTold): string =>
  [
    `・${offeringName}`,
    `　日程: ${spoken(startsOn)}`,
    `　会場: ${place}`,
    `　${free > 0 ? `空き${free}席` : '満席（キャンセル待ちできます）'}`,
    `　申込みの締切: ${spokenMoment(closesAt)}`,
    `　${address}`,
  ].join('\n');

const nextLines = (next: readonly NextTold[]): string => `次の開催回に申し込めます。\n${next.map(nextLine).join('\n')}`;

const another = ({ next, origin, help }: PlaceTold): string =>
  `\n${
    next.length > 0
      ? nextLines(next)
      : `いま申し込める開催回はありません。決まると「演習」のページに出ます。\n${origin}/exercises`
  }\n\n記録に心当たりがないときは、${help} までお知らせください。\n`;

/** After a transfer the other seat is theirs already; where all was called off it has been said what comes next. */
const takeBack = ({ because: cause, isCalledOff, origin, next }: PlaceTold): string =>
  `${next.length > 0 ? `\n${nextLines(next)}\n` : ''}\n予定表に取り込んだ予定は、このメールの添付（.ics）で取り消せます。\n${
    cause === 'application-transferred' || isCalledOff
      ? ''
      : `\nほかの開催回には、次の画面から申し込めます。\n${origin}/exercises\n`
  }`;

const endings: Record<Draft['ending'], (told: PlaceTold) => string> = {
  comes: toCome,
  gone: takeBack,
  missed: another,
};

/** What happened to a place, in a subject and a few lines. */
export function placeNews(kind: PlaceNoticeKind, told: PlaceTold): Written {
  const { subject, lead } = drafts[kind](told);
  const meetings = told.meetings.length ? told.meetings.map(meetingLines).join('\n') : `・${told.offeringName}`;
  return { subject, text: `${lead}\n\n${meetings}\n` };
}

/** What somebody is told of their place. */
export function placeMail(kind: PlaceNoticeKind, told: PlaceTold): Written {
  const { subject, text } = placeNews(kind, told);
  const after = endings[drafts[kind](told).ending](told);
  return {
    subject: `【Kunren 訓練】${subject}`,
    text: `${told.name} 様\n\n${text}${after}${closing(told)}`,
  };
}
