import {
  checkStaffList,
  confirmStaffImport,
  listMembers,
  readStaffList,
  sendInvitations,
  viewStaffImport,
} from '#contract';
import type { Id, OfferingId, PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import type { Person, Town } from './cast.ts';
import type { Stage } from './stage.ts';

const HEADINGS = '職員番号,氏名,カナ,部署,メール';
const line = ({ staffNumber, name, kana, department, mail }: Person): string =>
  [staffNumber, name, kana, department, mail].join(',');

/** A coordinator brings the town's staff list in, and invites everybody who has a mail address. */
export async function bringInStaff(stage: Stage, coordinator: Browser, town: Town, offeringId: OfferingId) {
  const bytes = new TextEncoder().encode([HEADINGS, ...town.staff.map(line)].join('\r\n'));
  const read = await coordinator.ask(readStaffList, { input: { fileName: `${town.name}の職員名簿.csv`, bytes } });
  const importId = read.id as Id<'StaffImport'>;
  const view = () => coordinator.ask(viewStaffImport, { params: { importId } });
  const { columns, version } = await view();
  await coordinator.ask(checkStaffList, { params: { importId }, input: { columns, offeringId, version } });
  await stage.settle();
  await coordinator.ask(confirmStaffImport, { params: { importId }, input: { version: (await view()).version } });
  await stage.settle();
  await coordinator.ask(sendInvitations, { params: { offeringId }, input: {} });
  await stage.settle();
}

/** The members whom the staff list brought in, in its order. */
export async function staffOf(coordinator: Browser, town: Town): Promise<PersonId[]> {
  const { items } = await coordinator.ask(listMembers, { input: { perPage: 200 } });
  const byNumber = new Map(items.map(({ staffNumber, personId }) => [staffNumber, personId as PersonId]));
  return town.staff.flatMap(({ staffNumber }) => byNumber.get(staffNumber) ?? []);
}
