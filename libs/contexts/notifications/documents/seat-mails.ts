import type { SeatNoticeKind } from '../domain/seat-notices.ts';
import { closing, closingForStaff, spokenDays, spokenMoment, type Written } from './mail-parts.ts';
import { type ChoiceTold, seatDrafts, type SeatTold } from './seat-drafts.ts';

function choiceLine({ offeringName, startsOn, endsOn, place, access, position, closesAt }: ChoiceTold): string {
  const days = startsOn && endsOn ? spokenDays(startsOn, endsOn) : '日程は未定';
  return [
    `・${offeringName}`,
    `　日程: ${days}`,
    `　会場: ${place}`,
    ...(access ? [`　会場への行き方: ${access}`] : []),
    ...(position ? [`　キャンセル待ち: ${position}番目`] : []),
    ...(closesAt ? [`　申込みの締切: ${spokenMoment(closesAt)}`] : []),
  ].join('\n');
}

const GOING_ON = ['awaiting-approval', 'waitlisted', 'offered', 'confirmed'];

/** Where there is nothing to do, one can still look. */
function standing({ state, isInParty, applicationId, origin }: SeatTold): string | undefined {
  if (!applicationId || !GOING_ON.includes(state)) return undefined;
  return isInParty
    ? `状況は、サインインして「予定」で確かめられます。\n${origin}/schedule/${applicationId}`
    : `状況は、サインインして「申込み」で確かめられます。\n${origin}/admin/applications`;
}

/** What happened to an application, in a subject and a few lines. */
export function seatNews(kind: SeatNoticeKind, told: SeatTold): Written {
  const { subject, lead } = seatDrafts[kind](told);
  return { subject, text: `${lead}\n\n${told.choices.map(choiceLine).join('\n')}\n` };
}

/** What somebody is told of an application. */
export function seatMail(kind: SeatNoticeKind, told: SeatTold): Written {
  const { subject, text } = seatNews(kind, told);
  const todo = seatDrafts[kind](told).todo ?? standing(told);
  const end = told.isInParty ? closing(told) : closingForStaff(told);
  return {
    subject: `【Kunren 訓練】${subject}`,
    text: `${told.name} 様\n\n${text}${todo ? `\n${todo}\n` : ''}${end}`,
  };
}
