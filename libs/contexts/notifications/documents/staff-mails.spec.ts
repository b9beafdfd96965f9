import { describe, expect, it } from '@jest/globals';
import type { CalendarDate } from '#kernel';
import { daysInConflictMail, passOnMail } from './staff-mails.ts';

const sender = { origin: 'https://kunren.example.jp', help: 'help@example.jp' };

describe('The mails to those who look after others', () => {
  it('are passed on to whoever looks after people without mail, the same news once', () => {
    const news = { subject: '席が空きました', text: '期限: …\n' };
    const mail = passOnMail({
      ...sender,
      name: '担当 一郎',
      organizationName: '青空町',
      items: [{ names: ['花子', '太郎'], news, isToAnswer: true }],
    });
    expect(mail.text).toMatch(/^担当 一郎 様\n\n/);
    expect(mail.subject).toContain('メールのない2人に');
    for (const words of [
      '■ 花子 さん、太郎 さん',
      '代わりに答えることもできます',
      'https://kunren.example.jp/admin/applications',
      '/admin/members',
    ]) {
      expect(mail.text).toContain(words);
    }
  });

  it('ask the office to decide about those who have two seats on one day after a move', () => {
    const mail = daysInConflictMail({
      ...sender,
      name: '事務局 花',
      courseName: 'CYDER Aコース',
      offeringName: '東京 第1回',
      offeringId: 'o1',
      startsOn: '2027-02-03' as CalendarDate,
      people: [
        { name: '花子', organizationName: '青空町', day: '2027-02-03' as CalendarDate, offeringName: '大阪 第1回' },
      ],
    });
    expect(mail.text).toMatch(/^事務局 花 様\n\n/);
    expect(mail.subject).toContain('同じ日に別の席を持つ人が1人います');
    expect(mail.text).toContain('花子（青空町）　2027年2月3日（水）は「大阪 第1回」にも席があります');
    expect(mail.text).toContain('https://kunren.example.jp/admin/offerings/o1/show');
  });
});
