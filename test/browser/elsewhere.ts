import type { Visitor } from './visitor.ts';

/** A trainee tells of what they presented elsewhere on a day, and goes back to where they were. */
export async function tellsElsewhere(trainee: Visitor, traineeId: string, day: string): Promise<void> {
  const { page } = trainee;
  await trainee.open(`/years/${traineeId}/activities`);
  await page.getByRole('button', { name: '外部での発表を知らせる' }).click();
  await page.getByLabel('題（日本語）').fill('光る鍵盤の展示');
  await page.getByLabel('会場・主催と都市（日本語）').fill('ものづくり展 松山');
  await page.getByLabel('始まりの日').fill(day);
  await page.getByLabel('終わりの日').fill(day);
  await trainee.look('telling of a presentation elsewhere');
  await page.getByRole('button', { name: '知らせる', exact: true }).click();
  await page.getByText('事務局が確認しています').waitFor();
  await page.goBack();
}

/** The office looks at what was told. */
export async function looksElsewhere(office: Visitor): Promise<void> {
  const { page } = office;
  await office.open('/admin/activities');
  await page.getByText('光る鍵盤の展示').waitFor();
  await page.getByRole('button', { name: '確認する' }).click();
  await office.glance('confirming a presentation elsewhere');
  await page.getByRole('button', { name: 'やめる' }).click();
  await office.look('presentations elsewhere and dispatches');
}
