import { Injectable } from '@nestjs/common';
import type { AnswerOf, InputOf, listGraduateListings, viewMyListing } from '#contract';
import { type AuthorizedScope, type CalendarDate, Clock, insist } from '#kernel';
import { Database } from '#platform';
import { isMinor, pathOf } from '#selection';
import { galleryAt } from '../domain/gallery.ts';
import { isListed } from '../domain/graduate-listing.ts';
import type { TraineeId } from '../domain/ids.ts';
import { mayTakePart } from '../policy.ts';
import { TraineeFacts } from './trainee-facts.ts';

type Listed = AnswerOf<typeof listGraduateListings>['items'][number];
type Mine = AnswerOf<typeof viewMyListing>;

const said = (table: string) => `jsonb_build_object('ja', ${table}.name_ja, 'en', ${table}.name_en)`;
const LISTING = `jsonb_build_object('listedAs', l.listed_as, 'name', ${said('l')}, 'needsGuardian', l.needs_guardian,
  'version', l.version)`;
const GUARDED = `(select jsonb_build_object('version', g.version, 'guardianName', g.guardian_name, 'signedOn', g.signed_on)
  from guardian_listing_consents g where g.trainee_id = t.id)`;

const ALL = `
  select t.id, a.name as "accountName", ${said('p')} as "programName", c.fiscal_year as "fiscalYear", ${said('k')} as track,
    r.is_outstanding as "isOutstanding", ${LISTING} as listing, ${GUARDED} as guardian
  from graduate_listings l join trainees t on t.id = l.trainee_id join accounts a on a.id = t.learner_id
    join year_results r on r.trainee_id = t.id join cohorts c on c.id = t.cohort_id join programs p on p.id = c.program_id
    join tracks k on k.id = t.track_id
  where $1::uuid is null or t.cohort_id = $1
  order by c.fiscal_year desc, p.code, a.name collate "ja-x-icu", t.id`;

const ONE = `
  select a.name as "accountName", p.code, c.fiscal_year as "fiscalYear", to_char(b.born_on, 'YYYY-MM-DD') as "bornOn",
    exists (select from year_results r where r.trainee_id = t.id and r.outcome = 'completed') as "isGraduate",
    (select ${LISTING} from graduate_listings l where l.trainee_id = t.id) as listing, ${GUARDED} as guardian
  from trainees t join accounts a on a.id = t.learner_id join cohorts c on c.id = t.cohort_id
    join programs p on p.id = c.program_id
    left join applicant_profiles b on b.cohort_id = t.cohort_id and b.learner_id = t.learner_id
  where t.id = $1`;

interface Own extends Pick<Mine, 'accountName' | 'isGraduate' | 'listing'> {
  readonly code: string;
  readonly fiscalYear: number;
  readonly bornOn: CalendarDate | null;
  readonly guardian: Listed['guardian'];
}

/** Who consented to be named in public, before the office and before themself. */
@Injectable()
export class ListListings {
  constructor(
    private readonly database: Database,
    private readonly trainees: TraineeFacts,
    private readonly clock: Clock,
  ) {}

  async ask(scope: AuthorizedScope, { cohortId }: InputOf<typeof listGraduateListings>): Promise<{ items: Listed[] }> {
    const rows = await this.database.read<Omit<Listed, 'isShown'>>(scope, ALL, [cohortId ?? null]);
    return { items: rows.map((row) => ({ ...row, isShown: isListed(row.listing, row.guardian?.version ?? null) })) };
  }

  async mine(scope: AuthorizedScope, traineeId: TraineeId): Promise<Mine> {
    insist(mayTakePart(scope.actor, await this.trainees.of(scope, traineeId)));
    const [own] = await this.database.read<Own>(scope, ONE, [traineeId]);
    if (!own) return { traineeId, ...NOTHING };
    const { accountName, isGraduate, listing, guardian, bornOn, code, fiscalYear } = own;
    const isShown = listing !== null && isListed(listing, guardian?.version ?? null);
    const at = galleryAt(fiscalYear);
    const addresses = isShown ? { ja: pathOf('ja', code, at), en: pathOf('en', code, at) } : null;
    const isYoung = bornOn === null || isMinor(bornOn, this.clock.today());
    return { traineeId, accountName, isGraduate, isMinor: isYoung, listing, addresses };
  }
}

const NOTHING = { accountName: '', isGraduate: false, isMinor: false, listing: null, addresses: null };
