import { filled } from './spoken.ts';

interface Told {
  readonly ja: string;
  readonly en: string;
}

interface RuleTold {
  /** What is asked; `{bornFrom}` is a day. */
  readonly rule: Told;
  /** To the applicant whom it keeps out, or for whom something is still to come. */
  readonly applicant: Told;
  /** The same to staff. */
  readonly staff: Told;
}

/** Every rule about who may apply to a cohort, in a sentence for the applicant and one for staff. */
const applicantRuleSentences = {
  age: {
    rule: { ja: '{bornFrom}以降に生まれている', en: 'Born on {bornFrom} or later' },
    applicant: {
      ja: '応募できるのは、{bornFrom}以降に生まれた方です。生年月日が違うときは直してください。',
      en: 'People born on {bornFrom} or later can apply. If the date is wrong, please correct it.',
    },
    staff: {
      ja: '{bornFrom}より前に生まれています。応募の対象外です。',
      en: 'Born before {bornFrom}: outside of the age limit.',
    },
  },
  residence: {
    rule: { ja: '日本国内に住んでいる', en: 'Lives in Japan' },
    applicant: {
      ja: '応募できるのは、日本国内に住んでいる方です。',
      en: 'People who live in Japan can apply.',
    },
    staff: {
      ja: '国内に住んでいないと答えています。応募の対象外です。',
      en: 'Says that they do not live in Japan: cannot apply.',
    },
  },
  graduate: {
    rule: { ja: 'このプログラムの修了生ではない', en: 'No graduate of this program' },
    applicant: {
      ja: 'このプログラムの修了生は応募できません。',
      en: 'Graduates of this program cannot apply again.',
    },
    staff: {
      ja: '修了生だと答えています。応募の対象外です。',
      en: 'Says that they are a graduate: cannot apply.',
    },
  },
  guardian: {
    rule: { ja: '18歳未満の方は、保護者が同意している', en: 'Under 18: a guardian has agreed' },
    applicant: {
      ja: '保護者の同意を待っています。応募は提出できますが、同意が届くまで受け入れは決まりません。',
      en: 'The consent of your guardian is still to come. You can submit; nobody is accepted without it.',
    },
    staff: {
      ja: '保護者の同意がまだ届いていません。紙の同意書が届いたら記録してください。',
      en: 'The consent of the guardian is still to come. If it comes on paper, please record it.',
    },
  },
} as const satisfies Record<string, RuleTold>;

/** A rule in both languages: what is asked, or what it says to the applicant or to staff. `bornFrom` is a day. */
export function applicantRuleSentence(
  rule: keyof typeof applicantRuleSentences,
  to: keyof RuleTold,
  bornFrom: string,
): Told {
  const { ja, en } = applicantRuleSentences[rule][to];
  return { ja: filled(ja, { bornFrom }, 'ja'), en: filled(en, { bornFrom }, 'en') };
}
