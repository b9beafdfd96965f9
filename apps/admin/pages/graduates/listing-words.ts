import { screenWords } from '../../i18n/screen-words.ts';

/** The graduates who are named in public. */
export const listingWords = screenWords(
  {
    listings: {
      title: '公開のページに名前が出る修了生',
      lead: '本人が、公開のページに名前を出すことに同意した修了生です。修了生名簿とは別の同意で、本人が取り消すとすぐに公開のページから消えます。未成年の人は、保護者の同意を記録してから名前が出ます。',
      none: '名前を出すことに同意した修了生はいません',
      as: '出す名前: %{ja}（英語 %{en}）',
      shown: '公開中',
      awaits: '保護者の同意待ち',
      agreed: '保護者 %{name} が%{day}に同意',
      record: '保護者の同意を記録する',
      recordOf: '%{name}さんの保護者の同意を記録する',
      recordMeans:
        '「%{ja}」（英語「%{en}」）の名前を公開のページに出すことに、保護者が署名した同意書を受け取ったことを記録します。名前が変わると、改めて同意が必要です。',
      recorded: '保護者の同意を記録しました',
      guardianName: '保護者の氏名',
      signedOn: '署名の日',
      takeBack: '保護者の同意の取り消しを記録する',
      takeBackOf: '%{name}さんの保護者の同意の取り消しを記録する',
      unlist: '公開のページから外す',
      unlistOf: '%{name}さんを公開のページから外す',
      outMeans: '名前は、すぐに公開のページから消えます。',
      out: '公開のページから消えました',
    },
    events: {
      'graduate-listed': '公開のページに名前を出すことに同意した',
      'graduate-unlisted': '公開のページから名前が消えた',
      'listing-guardian-consent-recorded': '名前を出すことへの保護者の同意を記録した',
      'listing-guardian-consent-withdrawn': '名前を出すことへの保護者の同意の取り消しを記録した',
    },
  },
  {
    listings: {
      title: 'Graduates who are named in public',
      lead: 'Those who consented to be named on the public page, apart from the register. Whoever takes it back is gone from there at once. A minor is named once a guardian’s consent is recorded.',
      none: 'No graduate consented to be named',
      as: 'Named as %{ja} (in English %{en})',
      shown: 'public',
      awaits: 'awaits the guardian',
      agreed: 'Guardian %{name} agreed on %{day}',
      record: 'Record the guardian’s consent',
      recordOf: 'Record the consent of the guardian of %{name}',
      recordMeans:
        'Record that you have received the paper on which a guardian agrees to the name “%{ja}” (in English “%{en}”) on the public page. After a change of the name a new consent is needed.',
      recorded: 'The consent was recorded',
      guardianName: 'Name of the guardian',
      signedOn: 'Signed on',
      takeBack: 'Record that the guardian agrees no more',
      takeBackOf: 'Record that the guardian of %{name} agrees no more',
      unlist: 'Take out of the public page',
      unlistOf: 'Take %{name} out of the public page',
      outMeans: 'The name is gone from the public page at once.',
      out: 'The name is gone from the public page',
    },
    events: {
      'graduate-listed': 'Consented to be named in public',
      'graduate-unlisted': 'Took their name from the public list',
      'listing-guardian-consent-recorded': 'Recorded a guardian’s consent to a name in public',
      'listing-guardian-consent-withdrawn': 'Recorded that a guardian consents to a name in public no more',
    },
  },
);
