import { closingForStaff as closing, type Sender, spokenMoment, type Written } from './mail-parts.ts';

interface Named {
  readonly ja: string;
  readonly en: string;
}

interface Told {
  readonly name: string;
  readonly title: Named;
  readonly traineeId: string;
  readonly workId: string;
  readonly other: string;
}

interface Letter {
  readonly author: string;
  readonly title: Named;
  readonly program: Named;
  readonly fiscalYear: number;
  readonly code: string;
  readonly withdrawal: string;
  readonly expiresAt: Date;
}

const addressOf = ({ origin }: Sender, { traineeId, workId }: Told): string =>
  `${origin}/years/${traineeId}/works/${workId}`;

/** Somebody is asked to be an author of a work, and answers on its page. */
export const authorInvitedMail = (told: Sender & Told): Written => ({
  subject: '【Kunren 訓練】作品の共同制作者としての招待',
  text:
    `${told.name} 様\n\n${told.other}さんが、作品「${told.title.ja}」の作者として、あなたを招待しています。\n` +
    `次のページで作品を見て、受けるかどうかをお答えください。\n${addressOf(told, told)}\n\n` +
    `${told.other} invites you to be an author of “${told.title.en || told.title.ja}”. Please accept or decline on the page above.\n${closing(told)}`,
});

/** The authors hear whether who was invited is one of them now. */
export const authorAnsweredMail = (told: Sender & Told, accepts: boolean): Written => ({
  subject: `【Kunren 訓練】作品への招待が${accepts ? '承諾' : '辞退'}されました`,
  text:
    `${told.name} 様\n\n${told.other}さんが、作品「${told.title.ja}」への招待を${accepts ? '承諾し、作者に加わりました' : '辞退しました'}。\n` +
    `${addressOf(told, told)}\n\n` +
    `${told.other} ${accepts ? 'is now an author of' : 'declined to be an author of'} “${told.title.en || told.title.ja}”.\n${closing(told)}`,
});

/** Asks a guardian about a work. The codes stand behind #: they reach no server and no log before the page is used. */
export function workConsentMail({ origin, help, ...letter }: Sender & Letter): Written {
  const { author, title, program, fiscalYear, code, withdrawal, expiresAt } = letter;
  return {
    subject: `【Kunren 訓練】作品の公開への同意のお願い（${program.ja} ${fiscalYear}年度）`,
    text:
      `保護者の方へ\n\n${author} さんが、${program.ja} ${fiscalYear}年度で作った作品「${title.ja}」を、だれでも見られるように公開したいと考えています。18歳未満の方の作品の公開には、保護者の方の同意が必要です。\n` +
      `次のリンクを開き、公開されるとおりの作品と名前の出し方を見て、同意するかどうかをお答えください（${spokenMoment(expiresAt)}まで、1回だけ使えます）。\n${origin}/guardian/work#code=${code}\n\n` +
      `同意を取り消すときは、次のリンクを使ってください。取り消すと、作品はすぐに公開されなくなります。このメールを残しておいてください。\n${origin}/guardian/work#code=${withdrawal}\n\n` +
      `お心当たりがないときは、何もしないで、下の窓口に知らせてください。紙の同意書でも受け付けています。\n\n` +
      `${author} would like “${title.en || title.ja}”, made in ${program.en} ${fiscalYear}, to be shown to anybody. As ${author} is under 18, a guardian has to agree: the first link shows the work as it would appear and takes your answer; with the second you take your consent back, and the work is hidden at once.\n${closing({ origin, help })}`,
  };
}
