import type { CalendarDate } from '#kernel';
import { closingForStaff as closing, type Sender, spoken, spokenMoment, type Written } from './mail-parts.ts';

interface Named {
  readonly ja: string;
  readonly en: string;
}

interface ReceiptTold {
  readonly name: string;
  readonly program: Named;
  readonly track: Named;
  readonly fiscalYear: number;
  readonly closesAt: Date;
  readonly number: number;
  readonly submittedAt: Date;
  readonly digest: string;
}

interface ConsentLetter {
  readonly applicant: string;
  readonly program: Named;
  readonly fiscalYear: number;
  readonly code: string;
  readonly expiresAt: Date;
}

interface ReviewsTold {
  readonly name: string;
  readonly program: Named;
  readonly track: Named;
  readonly fiscalYear: number;
  readonly resultOn: CalendarDate;
  readonly assigned: number;
}

/** 2026年4月10日（金）16:59:58, in Japan: a deadline counts to the second. */
const toTheSecond = (at: Date): string => {
  const seconds = at.toLocaleTimeString('ja-JP', { timeZone: 'Asia/Tokyo', second: '2-digit' }).padStart(2, '0');
  return `${spokenMoment(at)}:${seconds}`;
};

/** What an applicant has for having submitted. */
export function receiptMail({ origin, help, ...receipt }: Sender & ReceiptTold): Written {
  const { name, program, track, fiscalYear, closesAt, number, submittedAt, digest } = receipt;
  return {
    subject: `【Kunren 訓練】応募を受け付けました（${program.ja} ${fiscalYear}年度 ${track.ja}）`,
    text:
      `${name} 様\n\n応募を受け付けました。\n\n${program.ja} ${fiscalYear}年度 ${track.ja}（第${number}版）\n` +
      `受付日時: ${toTheSecond(submittedAt)}（日本時間）\n内容の控え（SHA-256）: ${digest}\n\n` +
      `締切（${spokenMoment(closesAt)}）までは、直して提出し直すことも、取り下げることもできます。最後に提出したものを審査します。\n${origin}/cohorts\n\n` +
      `Your application to ${program.en} ${fiscalYear}, ${track.en}, has arrived (version ${number}). Until the end of applications you can change and submit it again, or withdraw it.\n${closing({ origin, help })}`,
  };
}

/** Asks a guardian to agree. The code stands behind #: it reaches no server and no log before the page is used. */
export function consentMail({ origin, help, ...letter }: Sender & ConsentLetter): Written {
  const { applicant, program, fiscalYear, code, expiresAt } = letter;
  return {
    subject: `【Kunren 訓練】保護者の方の同意のお願い（${program.ja} ${fiscalYear}年度）`,
    text:
      `保護者の方へ\n\n${applicant} さんが、${program.ja} ${fiscalYear}年度に応募しています。18歳未満の方の参加には、保護者の方の同意が必要です。\n` +
      `次のリンクを開いて内容を読み、同意するときはお名前を入れてください（${spokenMoment(expiresAt)}まで、1回だけ使えます）。\n${origin}/guardian#code=${code}\n\n` +
      `お心当たりがないときは、何もしないで、下の窓口に知らせてください。紙の同意書でも受け付けています。\n\n` +
      `${applicant} is applying to ${program.en} ${fiscalYear} and is under 18, so a guardian has to agree. Please open the link above.\n${closing({ origin, help })}`,
  };
}

/** Tells a reviewer how many applications are before them; whose they are stands nowhere. */
export function reviewsMail({ origin, help, ...letter }: Sender & ReviewsTold): Written {
  const { name, program, track, fiscalYear, resultOn, assigned } = letter;
  const many = assigned === 1 ? 'One application is' : `${assigned} applications are`;
  return {
    subject: `【Kunren 訓練】応募書類の審査のお願い（${program.ja} ${fiscalYear}年度 ${track.ja}）`,
    text:
      `${name} 様\n\n${program.ja} ${fiscalYear}年度 ${track.ja}の応募書類${assigned}件の審査をお願いします。\n` +
      `結果は${spoken(resultOn)}に発表する予定です。それに間に合うように、次のページで採点してください。\n${origin}/admin/reviewing\n\n` +
      `応募者と利害関係があるときや、判断がむずかしいときは、同じページから辞退できます。\n\n` +
      `${many} before you to review (${program.en} ${fiscalYear}, ${track.en}). Please give your scores on the page above in time for the result on ${resultOn}. Where you have a conflict of interest, you can declare it there.\n${closing({ origin, help })}`,
  };
}
