import type { GatheringNoticeKind } from '../domain/seat-notices.ts';
import type { Meeting } from '../domain/meeting.ts';
import { closingForStaff as closing, type Sender, spokenPlace, spokenTimes, type Written } from './mail-parts.ts';

interface GatheringTold extends Sender {
  readonly name: string;
  /** Its days that are still to come. */
  readonly planned: readonly Meeting[];
  /** Its days that do not take place any more. */
  readonly canceled: readonly Meeting[];
  readonly reason: string | null;
}

const forms: Readonly<Record<string, string>> = {
  'in-person': '対面',
  online: 'オンライン',
  hybrid: '対面とオンライン',
};

const heads = {
  'gathering-scheduled': (title: string) => ({
    subject: `「${title}」の日程が決まりました`,
    lead: `「${title}」の日程が決まりました。`,
  }),
  'gathering-changed': (title: string) => ({
    subject: `「${title}」の予定が変わりました`,
    lead: `「${title}」の予定が変わりました。新しい予定は次のとおりです。`,
  }),
  'gathering-canceled': (title: string) => ({
    subject: `「${title}」は中止になりました`,
    lead: `「${title}」は中止になりました。`,
  }),
} satisfies Record<GatheringNoticeKind, (title: string) => { subject: string; lead: string }>;

/** What somebody is told of an event they take part in. */
export function gatheringMail(kind: GatheringNoticeKind, told: GatheringTold): Written {
  const { name, planned, canceled, reason, origin } = told;
  const [first] = [...planned, ...canceled];
  const { subject, lead } = heads[kind](first?.title ?? '');
  const because = reason ? [`理由: ${reason}`] : [];
  const off = canceled.length > 0 ? ['次の日は行われません。', ...canceled.map(dayLine)] : [];
  const lines = [lead, ...because, '', first?.offeringName ?? '', ...planned.map(dayLine), ...where(planned), ...off];
  const after =
    planned.length > 0
      ? `予定をこのメールの添付（.ics）から取り込めます。\n来られないときは、サインインして「予定」から知らせてください。\n${origin}/schedule\n`
      : '予定表に取り込んだ予定は、このメールの添付（.ics）で取り消せます。\n';
  return {
    subject: `【Kunren 訓練】${subject}`,
    text: `${name} 様\n\n${lines.join('\n')}\n\n${after}${closing(told)}`,
  };
}

const dayLine = (meeting: Meeting): string => `・${spokenTimes(meeting)}`;

function where([first]: readonly Meeting[]): string[] {
  if (!first) return [];
  return [
    `開き方: ${forms[first.mode] ?? first.mode}`,
    ...(first.mode === 'online' ? [] : [`会場: ${spokenPlace(first.venue, 'venue')}`]),
    ...(first.access ? [`会場への行き方: ${first.access}`] : []),
    ...(first.link ? [`オンラインの参加先: ${first.link}`] : []),
    ...(first.note ? ['', first.note] : []),
  ];
}
