import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import type { Meeting } from '../domain/meeting.ts';
import {
  placeNoticeKinds,
  type PlaceNoticeKind,
  seatNoticeKinds,
  type SeatNoticeKind,
} from '../domain/seat-notices.ts';
import type { Written } from './mail-parts.ts';
import { placeMail, type PlaceTold } from './place-mails.ts';
import type { SeatTold } from './seat-drafts.ts';
import { seatMail } from './seat-mails.ts';

const sender = { origin: 'https://kunren.example.jp', help: 'help@example.jp' };
const friday = new Date('2026-11-27T17:00:00+09:00');
const day = (text: string) => text as CalendarDate;

const seat: SeatTold = {
  ...sender,
  name: '山田 花子',
  organizationName: '青空町',
  courseName: 'CYDER Aコース',
  editionName: '令和8年度',
  choices: [
    {
      offeringName: '東京 第1回',
      startsOn: day('2027-01-20'),
      endsOn: day('2027-01-20'),
      place: '北の会場 201（一番地）',
      position: null,
      closesAt: new Date('2027-01-13T17:00:00+09:00'),
    },
  ],
  applicationId: 'a1',
  offeringId: 'o1',
  isInParty: true,
  isInvited: false,
  isApplicant: true,
  state: 'confirmed',
  from: null,
  size: 2,
  unnamed: 0,
  offeredUntil: null,
  namesDueAt: null,
  reservedByName: null,
  isCalledOff: false,
  reason: null,
};
const waiting = { state: 'waitlisted', choices: seat.choices.map((choice) => ({ ...choice, position: 3 })) };
const forOthers = { isInParty: false, name: '担当 一郎' };
const unnamed = { ...forOthers, unnamed: 2, namesDueAt: friday };
const MINE = 'https://kunren.example.jp/schedule/a1';
const OTHERS = 'https://kunren.example.jp/admin/applications';
const AGAIN = 'https://kunren.example.jp/exercises';
const BY_FRIDAY = '2026年11月27日（金）17:00まで';
const UNTIL_FRIDAY = '期限: 2026年11月27日（金）17:00';

type SeatCase = readonly [SeatNoticeKind, Partial<SeatTold>, ...string[]];
/** What a reader needs: what happened, until when, what to do, where. */
const seatCases: readonly SeatCase[] = [
  ['application-received', { state: 'awaiting-approval' }, '申込みを受け付けました（承認待ち）', '2席', MINE],
  ['approval-asked', { ...forOthers, state: 'awaiting-approval' }, '承認を待っています', '青空町', OTHERS],
  ['application-approved', { state: 'awaiting-approval' }, '組織の承認が済みました', '次は事務局の承認', MINE],
  [
    'application-rejected',
    { state: 'rejected', reason: '同じ日に防災訓練' },
    '承認されませんでした',
    '理由: 同じ日',
    AGAIN,
  ],
  ['application-waitlisted', waiting, '申込みを受け付けました（キャンセル待ち）', 'キャンセル待ち: 3番目', MINE],
  [
    'application-waitlisted',
    { ...waiting, from: 'awaiting-approval' },
    '承認待ちからキャンセル待ちになりました',
    '順番は、お申し込みになったときのまま',
  ],
  [
    'seat-offered',
    { state: 'offered', offeredUntil: friday },
    `${BY_FRIDAY}にお答えください`,
    UNTIL_FRIDAY,
    '席を受けるか、辞退するか',
    MINE,
  ],
  [
    'offer-ending',
    { state: 'offered', offeredUntil: friday },
    `席の案内は${BY_FRIDAY}です`,
    'まだお答えがありません',
    MINE,
  ],
  ['offer-expired', { state: 'expired' }, '期限が過ぎました', '席は次の方に案内されます', AGAIN],
  ['offer-declined', { state: 'declined' }, '席の案内を辞退しました', AGAIN],
  ['application-confirmed', forOthers, '申込みが確定しました', OTHERS],
  ['application-confirmed', unnamed, '席が2席あります', `${BY_FRIDAY}に登録`, '受講する人を登録してください', OTHERS],
  [
    'application-canceled',
    { state: 'canceled', reason: '異動のため' },
    'キャンセルされました',
    '理由: 異動のため',
    AGAIN,
  ],
  [
    'application-canceled',
    { state: 'canceled', isCalledOff: true, reason: '大雪' },
    '開催が中止になりました',
    '理由: 大雪',
    AGAIN,
  ],
  ['seat-canceled', { isApplicant: false, state: 'waitlisted' }, 'あなたの席がキャンセルされました', AGAIN],
  ['seat-canceled', { size: 1 }, '同行の方の席がキャンセルされました', '残りは1席', MINE],
  ['member-left', forOthers, '所属が終わった方', 'あらためてお申し込みください', OTHERS],
  ['stepped-over', waiting, '順番を飛ばす', 'もとの順番のまま', MINE],
  ['no-longer-eligible', { state: 'waitlisted', size: 1 }, '条件に合わなくなりました', '1席で、そのまま', AGAIN],
  ['no-longer-eligible', { state: 'canceled' }, 'キャンセル待ちは終わりました', AGAIN],
  [
    'application-transferred',
    { ...forOthers, reason: '会場の都合' },
    '席の振替が済みました',
    '理由: 会場の都合',
    '1月20日（水）',
    OTHERS,
  ],
  ['application-followed', { state: 'offered', offeredUntil: friday }, '新しい期限: 2026年11月27日（金）17:00', MINE],
  ['application-followed', unnamed, 'お名前の登録の新しい期限: 2026年11月27日（金）17:00', OTHERS],
  [
    'offering-moved',
    { ...waiting, reason: '大雪のため' },
    '日程が変わりました',
    '理由: 大雪のため',
    'キャンセルできます',
    MINE,
  ],
  [
    'offering-relocated',
    { ...waiting, reason: '停電' },
    '会場が変わりました',
    '「令和8年度」の会場',
    '理由: 停電',
    MINE,
  ],
  ['offering-relocated', { isInvited: true }, '取りまとめ担当にお知らせください', '北の会場 201（一番地）'],
  ['companion-named', { isApplicant: false }, 'あなたの席が入りました', '「確定」', 'キャンセルできます', MINE],
  [
    'companion-invited',
    { applicationId: 'a1', namesDueAt: friday },
    '演習に招待されています',
    UNTIL_FRIDAY,
    '職員として登録してもらって',
  ],
  ['invitation-over', { state: 'expired' }, '招待は終わりました', '取りまとめ担当にご相談ください'],
  [
    'seats-reserved',
    { ...unnamed, isApplicant: false, reservedByName: '北海道' },
    '2席を確保しました',
    '北海道が、青空町のために',
    BY_FRIDAY,
    OTHERS,
  ],
  [
    'seats-reserved',
    { ...unnamed, state: 'waitlisted', reservedByName: '北海道' },
    '2席を申し込みました（キャンセル待ち）',
    'いまは「キャンセル待ち」',
  ],
  ['names-due', unnamed, `受講する人の登録は${BY_FRIDAY}です`, '席は次の方に案内されます', OTHERS],
  ['seats-released', { ...forOthers, size: 1 }, '受講する方の決まらなかった席を戻しました', '残りは1席', OTHERS],
  [
    'date-set',
    { applicationId: null, state: '' },
    '日程が決まりました',
    '申し込んだ順',
    'https://kunren.example.jp/offerings/o1',
  ],
];

const meeting: Meeting = {
  enrollmentId: 'e1' as Meeting['enrollmentId'],
  sessionId: 's1',
  number: 1,
  revision: 1,
  state: 'planned',
  day: day('2027-01-20'),
  endsOn: day('2027-01-20'),
  startsAt: new Date('2027-01-20T00:30:00Z'),
  endsAt: new Date('2027-01-20T08:00:00Z'),
  title: '',
  courseName: 'CYDER Aコース',
  offeringName: '東京 第1回',
  mode: 'venue',
  venue: { name: '北の会場', room: '201', address: '一番地' },
  access: '駅から5分',
  bring: '筆記用具',
  isExercise: true,
  link: null,
  note: '',
};
const place: PlaceTold = {
  ...sender,
  name: '山田 花子',
  courseName: 'CYDER Aコース',
  editionName: '令和8年度',
  offeringName: '東京 第1回',
  meetings: [meeting],
  preLearning: null,
  next: [],
  because: null,
  isOwnDeed: false,
  isCalledOff: false,
  reason: null,
};
const next = {
  offeringName: '東京 第2回',
  startsOn: day('2027-02-17'),
  place: '東京都 北の会場',
  free: 3,
  closesAt: new Date('2027-02-09T17:00:00+09:00'),
  address: 'https://kunren.example.jp/exercises/e?choices=o2',
};
const WHEN = '日時: 2027年1月20日（水）9:30〜17:00';
const WHERE = '会場: 北の会場 201（一番地）';
const COME = [
  WHEN,
  WHERE,
  '会場への行き方: 駅から5分',
  '持ち物: 筆記用具',
  '添付（.ics）から取り込めます',
  'https://kunren.example.jp/schedule',
];
const GONE = [WHEN, '添付（.ics）で取り消せます'];

type PlaceCase = readonly [PlaceNoticeKind, Partial<PlaceTold>, ...string[]];
const placeCases: readonly PlaceCase[] = [
  ['place-confirmed', {}, '演習の席が確定しました', ...COME],
  [
    'place-confirmed',
    { preLearning: { dueOn: day('2027-01-19'), address: 'https://kunren.example.jp/courses/e1' } },
    '事前学習があります。2027年1月19日（火）までに',
    'https://kunren.example.jp/courses/e1',
  ],
  [
    'place-confirmed',
    { because: 'application-transferred', reason: '統合' },
    '振替先の席が確定しました',
    '理由: 統合',
    ...COME,
  ],
  ['place-given-up', { isOwnDeed: true }, 'あなたの席をキャンセルしました', ...GONE, AGAIN],
  [
    'place-given-up',
    { reason: '欠員の補充' },
    '取りまとめ担当または事務局がキャンセルしました',
    '理由: 欠員の補充',
    ...GONE,
    AGAIN,
  ],
  ['place-given-up', { because: 'member-swapped' }, '席をほかの方と交代しました', ...GONE],
  ['place-given-up', { because: 'application-transferred' }, '席を振り替えました', ...GONE],
  [
    'place-given-up',
    { because: 'application-transferred', isCalledOff: true, reason: '統合' },
    '開催を取りやめたため',
    '理由: 統合',
    ...GONE,
  ],
  ['place-given-up', { because: 'member-left' }, '所属が終わったため', ...GONE],
  [
    'place-given-up',
    { isCalledOff: true, reason: '講師の急病' },
    '開催が中止になりました',
    '理由: 講師の急病',
    ...GONE,
    AGAIN,
  ],
  ['place-given-up', { isCalledOff: true, because: 'application-followed' }, 'キャンセル待ちとして続いて', ...GONE],
  ['session-scheduled', {}, '演習の日程が決まりました', ...COME],
  [
    'session-rescheduled',
    { reason: '大雪のため' },
    '演習の日程が変わりました',
    '席はそのままです',
    '理由: 大雪のため',
    ...COME,
  ],
  ['session-canceled', { reason: '停電' }, '一部の日が中止になりました', 'ほかの日はそのまま', '理由: 停電', ...GONE],
  ['venue-changed', {}, '演習の会場が変わりました', '日程と席はそのままです', ...COME],
  ['venue-changed', { because: 'venue-corrected' }, '演習の会場の案内が変わりました', '席はそのまま', ...COME],
  [
    'exercise-missed',
    { next: [next] },
    '欠席と記録されています',
    '日程: 2027年2月17日（水）',
    '空き3席',
    '締切: 2027年2月9日（火）17:00',
    next.address,
    'help@example.jp までお知らせください',
  ],
  ['exercise-missed', {}, 'いま申し込める開催回はありません', AGAIN],
];

/** Whole sentences to a person by name, with whom to ask. */
function expectWhole({ subject, text }: Written, name: string): void {
  expect(subject).toMatch(/^【Kunren 訓練】/);
  expect(text.startsWith(`${name} 様\n\n`)).toBe(true);
  expect(text).toContain('help@example.jp までご連絡ください');
  expect(`${subject}${text}`).not.toMatch(/undefined|null|\[object|\n\n\n|「」|（）/);
}

describe('The mails about an exercise', () => {
  it('are all here', () => {
    expect(new Set(seatCases.map(([kind]) => kind))).toEqual(new Set(seatNoticeKinds));
    expect(new Set(placeCases.map(([kind]) => kind))).toEqual(new Set(placeNoticeKinds));
  });

  it.each(seatCases)('%s tells what happened, until when, and where to act', (kind, changes, ...says) => {
    const told = { ...seat, ...changes };
    const mail = seatMail(kind, told);
    expectWhole(mail, told.name);
    for (const words of [...says, 'CYDER Aコース「令和8年度」', '東京 第1回']) {
      expect(`${mail.subject}\n${mail.text}`).toContain(words);
    }
  });

  it.each(placeCases)('%s tells when, where, and what becomes of the entry', (kind, changes, ...says) => {
    const mail = placeMail(kind, { ...place, ...changes });
    expectWhole(mail, place.name);
    for (const words of [...says, 'CYDER Aコース「令和8年度」', '東京 第1回']) {
      expect(`${mail.subject}\n${mail.text}`).toContain(words);
    }
    expect(mail.text.includes('.ics')).toBe(kind !== 'exercise-missed');
  });

  it('a transfer sends nobody away to apply again, who has the other seat already', () => {
    expect(placeMail('place-given-up', { ...place, because: 'application-transferred' }).text).not.toContain(AGAIN);
  });
});
