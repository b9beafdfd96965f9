import { listCoverageRoute, listMembersRoute, listOfferingsRoute, searchOrganizationsRoute } from '#contract/routes';
import { type AnswerFrom, call } from '#web/api-client';
import type { Hit } from './search.ts';

type Abilities = Readonly<Record<string, true>>;
type Named = Pick<Hit, 'label' | 'note' | 'to'>;
type Member = AnswerFrom<typeof listMembersRoute>['items'][number];
type Organization = AnswerFrom<typeof searchOrganizationsRoute>['items'][number];
type Government = AnswerFrom<typeof listCoverageRoute>['items'][number];
type Offering = AnswerFrom<typeof listOfferingsRoute>['items'][number];

const MOST = 5;

/** People, organizations and offerings that these words find, each list as far as the person reaches in it. */
export async function foundRecords(
  q: string,
  abilities: Abilities,
  translate: (key: string) => string,
): Promise<Hit[]> {
  const [people, organizations, offerings] = await Promise.all([
    abilities['member.list'] ? peopleFor(q) : [],
    organizationsFor(q, abilities),
    abilities['offering.list'] ? offeringsFor(q) : [],
  ]);
  const hits = (group: string, icon: Hit['icon'], found: readonly Named[]): Hit[] =>
    found.map((one) => ({ ...one, group: translate(`layout.found.${group}`), icon }));
  return [
    ...hits('people', 'person', people),
    ...hits('organizations', 'building', organizations),
    ...hits('offerings', 'calendar', offerings),
  ];
}

async function peopleFor(q: string): Promise<Named[]> {
  const { items } = await call(listMembersRoute, { input: { q, perPage: MOST } });
  return items.map(({ id, name, department, staffNumber, organizationName }: Member) => ({
    label: name,
    note: [department, staffNumber].filter(Boolean).join('　') || organizationName,
    to: `/members/${id}`,
  }));
}

async function offeringsFor(q: string): Promise<Named[]> {
  const { items } = await call(listOfferingsRoute, { input: { q, perPage: MOST, order: 'desc' } });
  return items.map(({ id, name, fiscalYearInJapanese }: Offering) => ({
    label: name,
    note: fiscalYearInJapanese,
    to: `/offerings/${id}/show`,
  }));
}

/** Who appoints may look for any organization; the others find the local governments of their reach. */
async function organizationsFor(q: string, abilities: Abilities): Promise<Named[]> {
  if (abilities['role.grant']) {
    const { items } = await call(searchOrganizationsRoute, { input: { q, limit: MOST } });
    return items.map(({ fullName, code, kind }: Organization) => ({
      label: fullName,
      note: code,
      to: kind ? coverageOf(code) : `/roles?filter=${encodeURIComponent(JSON.stringify({ q: code }))}`,
    }));
  }
  if (!abilities['coverage.view']) return [];
  const { items } = await call(listCoverageRoute, { input: { q, show: 'all', perPage: MOST } });
  return items.map(({ name, prefecture, kind, code }: Government) => ({
    label: kind === 'prefecture' ? name : `${name}（${prefecture}）`,
    note: code,
    to: coverageOf(code),
  }));
}

const coverageOf = (code: string): string => `/coverage/governments?show=all&q=${code}`;
