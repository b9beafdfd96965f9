import type { CalendarDate } from '#kernel';
import { closingForStaff as closing, type Sender, spokenDays, type Written } from './mail-parts.ts';

interface Told extends Sender {
  readonly name: string;
  readonly title: string;
  readonly place: string;
  readonly startsOn: CalendarDate;
  readonly endsOn: CalendarDate;
  readonly cancelReason: string | null;
  readonly traineeId: string;
}

const whatOf = ({ title, place, startsOn, endsOn }: Told): string =>
  `「${title}」\n場所: ${place}\n日程: ${spokenDays(startsOn, endsOn)}`;

/** Somebody was chosen to be sent abroad, and is to say whether they go. */
export const dispatchChosenMail = (told: Told): Written => ({
  subject: `【Kunren 訓練】海外派遣に選ばれました（${told.title}）`,
  text:
    `${told.name} 様\n\n海外派遣の参加者に選ばれました。\n\n${whatOf(told)}\n\n` +
    `次の画面で、行くかどうかをお答えください。\n${told.origin}/years/${told.traineeId}/activities\n\n` +
    `You were chosen to be sent abroad. Please answer on the page above whether you go.\n${closing(told)}`,
});

/** It does not take place. */
export const dispatchCanceledMail = (told: Told): Written => ({
  subject: `【Kunren 訓練】海外派遣が中止になりました（${told.title}）`,
  text:
    `${told.name} 様\n\n次の海外派遣は中止になりました。\n\n${whatOf(told)}\n理由: ${told.cancelReason ?? ''}\n\n` +
    `${told.origin}/years/${told.traineeId}/activities\n\nThis dispatch does not take place.\n${closing(told)}`,
});
