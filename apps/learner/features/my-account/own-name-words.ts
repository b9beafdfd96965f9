import { inBoth } from '#web/ui';

export const words = inBoth(
  {
    title: '氏名を直す',
    text: '証明書には、ここの氏名が載ります。応募に書いた氏名は、応募のページの「応募する人の情報」で直してください。',
    name: '氏名',
    kana: 'カナ（なくてもかまいません）',
    submit: 'この氏名にする',
    saved: '氏名を直しました。',
  },
  {
    title: 'Correct your name',
    text: 'Certificates carry this name. The name in an application is corrected on the page of the application, under the details of the applicant.',
    name: 'Name',
    kana: 'Kana (optional)',
    submit: 'Use this name',
    saved: 'Your name was corrected.',
  },
);
