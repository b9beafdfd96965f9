import type { CalendarDate } from '#kernel';
import type { SeatNoticeKind } from '../domain/seat-notices.ts';
import { type Sender, spokenMoment } from './mail-parts.ts';

export interface ChoiceTold {
  readonly offeringName: string;
  readonly startsOn: CalendarDate | null;
  readonly endsOn: CalendarDate | null;
  readonly place: string;
  /** How one gets there, where the mail is about that. */
  readonly access?: string;
  /** In line, first is 1; null where one does not wait. */
  readonly position: number | null;
  /** When applications for it close. */
  readonly closesAt: Date | null;
}

export interface SeatTold extends Sender {
  readonly name: string;
  readonly organizationName: string;
  readonly courseName: string;
  readonly editionName: string;
  /** Where it holds seats; where it waits, each choice, ranked. */
  readonly choices: readonly ChoiceTold[];
  /** In the party themselves; others applied for them, or decide on it. */
  readonly applicationId: string | null;
  readonly offeringId: string;
  readonly isInParty: boolean;
  /** By mail, without an account. */
  readonly isInvited: boolean;
  readonly isApplicant: boolean;
  readonly state: string;
  readonly from: string | null;
  readonly size: number;
  /** Seats for which nobody is named yet. */
  readonly unnamed: number;
  readonly offeredUntil: Date | null;
  readonly namesDueAt: Date | null;
  /** The prefecture that reserved the seats for the organization. */
  readonly reservedByName: string | null;
  readonly isCalledOff: boolean;
  readonly reason: string | null;
}

export interface Draft {
  readonly subject: string;
  readonly lead: string;
  /** What to do now, and where. */
  readonly todo?: string;
}

const stateWords: Readonly<Record<string, string>> = {
  'awaiting-approval': '承認待ち',
  waitlisted: 'キャンセル待ち',
  offered: '案内中',
  confirmed: '確定',
};

const course = ({ courseName, editionName }: SeatTold): string => `${courseName}「${editionName}」`;
const seats = ({ size }: SeatTold): string => `${size}席`;
const until = (instant: Date | null): string => (instant ? spokenMoment(instant) : '期限');
const because = ({ reason }: SeatTold): string => (reason ? `\n理由: ${reason}` : '');

const where = ({ isInParty, origin, applicationId }: SeatTold, deed: string): string =>
  isInParty
    ? `サインインして「予定」を開き、${deed}。\n${origin}/schedule/${applicationId}`
    : `サインインして「申込み」を開き、${deed}。\n${origin}/admin/applications`;
const again = ({ origin }: SeatTold): string => `受講するには、ほかの開催回にお申し込みください。\n${origin}/exercises`;
const namesTodo = (told: SeatTold): string | undefined =>
  told.unnamed > 0
    ? `受講する方の決まっていない席が${told.unnamed}席あります。${until(told.namesDueAt)}までに登録してください。過ぎると席は次の方に案内されます。\n${where(told, '受講する人を登録してください')}`
    : undefined;
const withTodo = (draft: Draft, todo: string | undefined): Draft => (todo ? { ...draft, todo } : draft);

/** What each kind of news says, and what there is to do. */
export const seatDrafts: Record<SeatNoticeKind, (told: SeatTold) => Draft> = {
  'application-received': (told) => ({
    subject: '申込みを受け付けました（承認待ち）',
    lead: `${course(told)}へのお申込み（${seats(told)}）を受け付けました。いまは「承認待ち」です。\n承認されたら、またお知らせします。`,
  }),
  'approval-asked': (told) => ({
    subject: '申込みの承認をお願いします',
    lead: `${told.organizationName}から${course(told)}へのお申込み（${seats(told)}）があり、承認を待っています。`,
    todo: `サインインして「申込み」を開き、承認するか、理由を書いて見送ってください。\n${told.origin}/admin/applications`,
  }),
  'application-approved': (told) => ({
    subject: '申込みの承認が進みました（承認待ち）',
    lead: `${course(told)}へのお申込み（${seats(told)}）は、組織の承認が済みました。次は事務局の承認を待ちます。いまは「承認待ち」です。`,
  }),
  'application-rejected': (told) => ({
    subject: '申込みは承認されませんでした',
    lead: `${course(told)}へのお申込みは、承認されませんでした。${because(told)}`,
    todo: `内容を確かめて、必要ならもう一度お申し込みください。\n${told.origin}/exercises`,
  }),
  'application-waitlisted': (told) =>
    told.from === 'awaiting-approval'
      ? {
          subject: '承認待ちからキャンセル待ちになりました',
          lead: `${course(told)}へのお申込み（${seats(told)}）は承認されました。いまは席が空いていないため「キャンセル待ち」です。\n順番は、お申し込みになったときのままです。席が空いたら、順にお知らせします。`,
        }
      : {
          subject: '申込みを受け付けました（キャンセル待ち）',
          lead: `${course(told)}へのお申込み（${seats(told)}）を受け付けました。いまは席が空いていないため「キャンセル待ち」です。\n席が空いたら、順にお知らせします。`,
        },
  'seat-offered': (told) => ({
    subject: `席が空きました。${until(told.offeredUntil)}までにお答えください`,
    lead: `お待ちいただいていた${course(told)}に席が空きました。${seats(told)}を、次の期限までお取りしています。\n期限: ${until(told.offeredUntil)}\n期限までにお答えがないと、席は次の方に案内されます。`,
    todo: where(told, '席を受けるか、辞退するかを選んでください'),
  }),
  'offer-ending': (told) => ({
    subject: `席の案内は${until(told.offeredUntil)}までです`,
    lead: `${course(told)}の席（${seats(told)}）を受けるかどうか、まだお答えがありません。\n期限: ${until(told.offeredUntil)}\n期限までにお答えがないと、席は次の方に案内されます。`,
    todo: where(told, '席を受けるか、辞退するかを選んでください'),
  }),
  'offer-expired': (told) => ({
    subject: '席の案内の期限が過ぎました',
    lead: `${course(told)}の席の案内は、期限までにお答えがなかったため終わりました。席は次の方に案内されます。`,
    todo: again(told),
  }),
  'offer-declined': (told) => ({
    subject: '席の案内を辞退しました',
    lead: `${course(told)}の席の案内を辞退しました。席は次の方に案内されます。`,
    todo: again(told),
  }),
  'application-confirmed': (told) =>
    withTodo(
      { subject: '申込みが確定しました', lead: `${course(told)}へのお申込み（${seats(told)}）が確定しました。` },
      namesTodo(told),
    ),
  'application-canceled': (told) =>
    told.isCalledOff
      ? {
          subject: '演習の開催が中止になりました',
          lead: `お申し込みの${course(told)}は、開催が中止になりました。お申込みは取り消されています。${because(told)}`,
          todo: again(told),
        }
      : {
          subject: '申込みがキャンセルされました',
          lead: `${course(told)}へのお申込みがキャンセルされました。${because(told)}`,
          todo: again(told),
        },
  'seat-canceled': (told) =>
    told.isApplicant
      ? {
          subject: '席がキャンセルされました',
          lead: `${course(told)}へのお申込みのうち、同行の方の席がキャンセルされました。残りは${seats(told)}で、そのまま続いています。${because(told)}`,
        }
      : {
          subject: '席がキャンセルされました',
          lead: `${course(told)}のあなたの席がキャンセルされました。${because(told)}`,
          todo: again(told),
        },
  'member-left': (told) => ({
    subject: '所属が終わった方の席をキャンセルしました',
    lead: `${told.organizationName}の所属が終わった方が持っていた${course(told)}の席をキャンセルしました。空いた席は次の方に案内されます。`,
    todo: `代わりの方が受講するには、あらためてお申し込みください。\n${told.origin}/admin/applications`,
  }),
  'stepped-over': (told) => ({
    subject: 'キャンセル待ちの順番を飛ばすことがあります',
    lead: `お待ちいただいている${course(told)}と同じ日に、お申込み（${seats(told)}）のどなたかが別の演習の席を持っています。同じ日に二つの席は持てないため、席が空いてもその日程では次の方に案内します。どちらかの席をキャンセルすると、もとの順番のまま案内を受けられます。`,
    todo: where(told, 'お申込みを確かめてください'),
  }),
  'no-longer-eligible': (told) => ({
    subject: 'キャンセル待ちの条件に合わなくなりました',
    lead: `お待ちいただいていた${course(told)}は、受講の条件に合わなくなったため、次のとおりになりました。${because(told)}\n${
      told.state === 'waitlisted'
        ? `条件に合わない方または開催回を除いた${seats(told)}で、そのままキャンセル待ちが続いています。`
        : 'キャンセル待ちは終わりました。'
    }`,
    todo: again(told),
  }),
  'application-transferred': (told) => ({
    subject: '席の振替が済みました',
    lead: `${course(told)}の${seats(told)}を、次の開催回に振り替えました。${because(told)}`,
  }),
  'application-followed': (told) =>
    withTodo(
      {
        subject: '申込みの内容が変わりました',
        lead: `開催の変更にともない、${course(told)}へのお申込み（${seats(told)}、${stateWords[told.state] ?? ''}）の内容が次のとおり変わりました。${because(told)}${deadlines(told)}`,
      },
      told.state === 'offered' ? where(told, '席を受けるか、辞退するかを選んでください') : namesTodo(told),
    ),
  'offering-moved': (told) => ({
    subject: '申込み中の演習の日程が変わりました',
    lead: `お申し込みの${course(told)}の日程が変わりました。お申込み（${seats(told)}、${stateWords[told.state] ?? ''}）は、そのまま続いています。${because(told)}`,
    todo: `新しい日程でご都合が悪いときは、キャンセルできます。\n${where(told, 'お申込みを確かめてください')}`,
  }),
  'offering-relocated': (told) => ({
    subject: '申込み中の演習の会場が変わりました',
    lead: `お申し込みの${course(told)}の会場、またはその案内（部屋、住所、行き方など）が変わりました。お申込み（${seats(told)}、${stateWords[told.state] ?? ''}）は、そのまま続いています。新しい案内は次のとおりです。${because(told)}`,
    todo: told.isInvited
      ? `ご都合が悪いときは、${told.organizationName}の取りまとめ担当にお知らせください。`
      : `ご都合が悪いときは、キャンセルできます。\n${where(told, 'お申込みを確かめてください')}`,
  }),
  'companion-named': (told) => ({
    subject: '演習の申込みにあなたの席が入りました',
    lead: `${told.organizationName}の${course(told)}へのお申込みに、あなたの席が入りました。いまは「${stateWords[told.state] ?? ''}」です。`,
    todo: `ご都合が悪いときは、キャンセルできます。\n${where(told, 'お申込みを確かめてください')}`,
  }),
  'companion-invited': (told) => ({
    subject: '演習に招待されています',
    lead: `${told.organizationName}の方が、${course(told)}にあなたを招待しました。受講するにはアカウントが要ります。`,
    todo: `${told.organizationName}の取りまとめ担当に、このメールアドレスで職員として登録してもらってください。\n期限: ${until(told.namesDueAt)}\n登録されると席はあなたのものになり、サインインの方法が届きます。期限を過ぎると、席は次の方に案内されます。`,
  }),
  'invitation-over': (told) => ({
    subject: '演習への招待は終わりました',
    lead: `${told.organizationName}からの${course(told)}への招待は終わりました。席は取り消されています。`,
    todo: `受講を希望されるときは、${told.organizationName}の取りまとめ担当にご相談ください。`,
  }),
  'seats-reserved': (told) => {
    const by = told.reservedByName && !told.isApplicant ? `${told.reservedByName}が、` : '';
    const state = stateWords[told.state] ?? '';
    const lead = `${by}${told.organizationName}のために、${course(told)}の${seats(told)}を`;
    return withTodo(
      told.state === 'confirmed'
        ? { subject: `${seats(told)}を確保しました`, lead: `${lead}確保しました。` }
        : {
            subject: `${seats(told)}を申し込みました（${state}）`,
            lead: `${lead}申し込みました。いまは「${state}」です。`,
          },
      namesTodo(told),
    );
  },
  'names-due': (told) =>
    withTodo(
      {
        subject: `受講する人の登録は${until(told.namesDueAt)}までです`,
        lead: `${course(told)}に確保した席に、受講する方がまだ登録されていません。`,
      },
      namesTodo(told),
    ),
  'seats-released': (told) => ({
    subject: '受講する方の決まらなかった席を戻しました',
    lead: `${course(told)}に確保した席のうち、期限までに受講する方の登録がなかったものを戻しました。残りは${seats(told)}です。戻した席は次の方に案内されます。`,
  }),
  'date-set': (told) => ({
    subject: '演習の日程が決まりました',
    lead: `「興味あり」を登録された${course(told)}の日程が決まりました。`,
    todo: `サインインしてお申し込みください。席は申し込んだ順に決まります。\n${told.origin}/offerings/${told.offeringId}`,
  }),
};

function deadlines({ state, offeredUntil, namesDueAt, unnamed }: SeatTold): string {
  const lines = [
    state === 'offered' && offeredUntil ? `席の案内の新しい期限: ${spokenMoment(offeredUntil)}` : '',
    unnamed > 0 && namesDueAt ? `お名前の登録の新しい期限: ${spokenMoment(namesDueAt)}` : '',
  ];
  return lines.map((line) => (line ? `\n${line}` : '')).join('');
}
