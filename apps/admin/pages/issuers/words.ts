import { screenWords } from '../../i18n/screen-words.ts';

export const issuerWords = screenWords(
  {
    menu: { issuers: '発行者の名称' },
    issuers: {
      title: '発行者の名称',
      lead: '証明書とバッジに書かれる名称です。直すと、これから発行するものに使われます。発行済みの証明書は変わりません。',
      none: '最初の証明が発行されると、開催を運営する組織の名称がここに入ります。',
      name: '名称',
      nameHint: '証明書の下に大きく書かれます',
      nameEn: '英語の名称',
      nameEnHint: '英語の確認ページとバッジに書かれます',
      mail: 'メールアドレス',
      mailHint: 'バッジの発行者の連絡先として公開されます',
      save: '名称を保存する',
      busy: '保存しています…',
      saved: '発行者の名称を保存しました',
    },
  },
  {
    menu: { issuers: 'Name of the issuer' },
    issuers: {
      title: 'Name of the issuer',
      lead: 'What certificates and badges call the issuer. A correction counts for what is issued from now on; issued certificates stay as they are.',
      none: 'The first award brings the name of the organization that runs the offering.',
      name: 'Name',
      nameHint: 'Stands large at the foot of the certificate',
      nameEn: 'Name in English',
      nameEnHint: 'For the English page and the badge',
      mail: 'Mail address',
      mailHint: 'Public, as the contact of the issuer of badges',
      save: 'Save the name',
      busy: 'Saving…',
      saved: 'The name of the issuer was saved',
    },
  },
);
