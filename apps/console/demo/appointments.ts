import { grantRole, searchOrganizations } from '#contract';
import type { OrganizationId, PersonId } from '#kernel';
import type { Browser } from './browser.ts';
import { officers, type Town } from './cast.ts';
import { enter } from './sign-in.ts';
import type { Stage } from './stage.ts';

const LASTS_DAYS = 300;

export async function organizationOf(office: Browser, code: string): Promise<OrganizationId> {
  const { items } = await office.ask(searchOrganizations, { input: { q: code } });
  const found = items.find((organization) => organization.code === code);
  if (!found) throw new Error(`No organization has the code ${code}`);
  return found.id as OrganizationId;
}

/** The office appoints a town's coordinator, who signs in for the first time. */
export async function appointCoordinator(stage: Stage, office: Browser, town: Town): Promise<Browser> {
  const organizationId = await organizationOf(office, town.code);
  const person = { ...town.coordinator };
  await office.ask(grantRole, {
    input: { role: 'organization-coordinator', organizationId, ...lasting(stage), person },
  });
  return enter(stage, town.coordinator.mail);
}

/** The office appoints an officer of a bureau and one of a prefecture. */
export async function appointOfficers(stage: Stage, office: Browser): Promise<void> {
  const bureau = await organizationOf(office, 'kinki');
  const prefecture = await organizationOf(office, '290009');
  await office.ask(grantRole, {
    input: { role: 'bureau-officer', organizationId: bureau, ...lasting(stage), person: { ...officers.bureau } },
  });
  await office.ask(grantRole, {
    input: {
      role: 'prefecture-officer',
      organizationId: prefecture,
      ...lasting(stage),
      person: { ...officers.prefecture },
    },
  });
  await enter(stage, officers.bureau.mail);
  await enter(stage, officers.prefecture.mail);
}

/** The office appoints somebody who teaches exercises. */
export async function appointInstructor(stage: Stage, office: Browser): Promise<PersonId> {
  const organizationId = await organizationOf(office, 'office');
  const person = { ...officers.instructor };
  const { personId } = await office.ask(grantRole, {
    input: { role: 'instructor', organizationId, ...lasting(stage), person },
  });
  await enter(stage, officers.instructor.mail);
  return personId as PersonId;
}

const lasting = ({ clock }: Stage) => ({ startsOn: clock.today(), endsOn: clock.day(LASTS_DAYS) });
