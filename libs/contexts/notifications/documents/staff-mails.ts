import type { CalendarDate } from '#kernel';
import { closingForStaff, type Sender, spoken, type Written } from './mail-parts.ts';

/** The same news for one or several people. */
export interface NewsToPassOn {
  readonly names: readonly string[];
  readonly news: Written;
  /** A coordinator may answer for them. */
  readonly isToAnswer: boolean;
}

export interface PassOnTold extends Sender {
  readonly name: string;
  readonly organizationName: string;
  readonly items: readonly NewsToPassOn[];
}

/** Asks who looks after people without mail to tell them. */
export function passOnMail(told: PassOnTold): Written {
  const { name, organizationName, items, origin } = told;
  const people = new Set(items.flatMap(({ names }) => names)).size;
  const answer = items.some(({ isToAnswer }) => isToAnswer)
    ? `\nご本人の返事を聞き、代わりに答えることもできます。サインインして「申込み」を開いてください。\n${origin}/admin/applications\n`
    : '';
  return {
    subject: `【Kunren 訓練】メールのない${people}人に、演習のお知らせをお伝えください`,
    text:
      `${name} 様\n\n${organizationName}の次の${people}人にお知らせがあります。メールアドレスが登録されていないため、ご本人には届きません。お手数ですが、お伝えください。\n\n` +
      `${items.map(passage).join('\n')}${answer}` +
      `\nメールアドレスを登録すると、次からはご本人に届きます。\n${origin}/admin/members\n${closingForStaff(told)}`,
  };
}

const passage = ({ names, news: { subject, text } }: NewsToPassOn): string =>
  `■ ${names.map((name) => `${name} さん`).join('、')}\n${subject}\n${text}`;

export interface ConflictTold extends Sender {
  readonly name: string;
  readonly courseName: string;
  readonly offeringName: string;
  readonly offeringId: string;
  readonly startsOn: CalendarDate | null;
  readonly people: readonly {
    readonly name: string;
    readonly organizationName: string;
    readonly day: CalendarDate;
    readonly offeringName: string;
  }[];
}

/** Asks the office to decide where people go who have a seat elsewhere on the new day. */
export function daysInConflictMail(told: ConflictTold): Written {
  const { name, courseName, offeringName, offeringId, people, origin } = told;
  const lines = people.map(
    (each) =>
      `・${each.name}（${each.organizationName}）　${spoken(each.day)}は「${each.offeringName}」にも席があります`,
  );
  return {
    subject: `【Kunren 訓練】日程の変更で、同じ日に別の席を持つ人が${people.length}人います`,
    text:
      `${name} 様\n\n${courseName}「${offeringName}」の日程の変更で、同じ日に別の演習の席を持つ人が${people.length}人います。席はどちらもそのままですが、一方にしか出られません。\n\n` +
      `${lines.join('\n')}\n\nご本人か取りまとめ担当に都合を尋ね、どちらかの席を振り替えるか、キャンセルしてください。\n${origin}/admin/offerings/${offeringId}/show\n${closingForStaff(told)}`,
  };
}
