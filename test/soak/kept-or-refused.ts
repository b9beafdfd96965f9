import { type Hurried, sha256, type Written } from './hurried.ts';
import type { Window } from './window.ts';

interface Version {
  readonly applicationId: string;
  readonly number: number;
  readonly digest: string;
  readonly submittedAt: Date;
  readonly body: string;
  readonly events: number;
}

const VERSIONS = `
  select v.application_id as "applicationId", v.number, v.digest, v.submitted_at as "submittedAt",
    (select string_agg(a.body, '|') from application_answers a
      where a.application_id = v.application_id and a.number = v.number) as body,
    (select count(*)::int from events e where e.kind = 'cohort-application-submitted'
      and e.facts @> jsonb_build_object('cohortApplicationId', v.application_id, 'number', v.number)) as events
  from application_versions v order by v.application_id, v.number`;
const LATE = `
  select what, count(*)::int as count from cohorts c cross join lateral (
    select 'a version', submitted_at from application_versions union all
    select 'an answer', saved_at from draft_answers union all
    select 'a file', added_at from draft_files union all
    select 'an application', begun_at from cohort_applications) written (what, at)
  where at >= c.application_closes_at group by what`;

/** What is not as people were told: lost, taken late, taken twice, or told otherwise. Everything is computed anew. */
export async function faultsIn(window: Window, people: readonly Hurried[]): Promise<string[]> {
  const { rows: versions } = await window.owner.query<Version>(VERSIONS);
  const { rows: late } = await window.owner.query<{ what: string; count: number }>(LATE);
  const byApplication = Map.groupBy(versions, ({ applicationId }) => applicationId);
  const faults = late.map(({ what, count }) => `taken late: ${what}, ${count} times`);
  for (const one of people) {
    const kept = byApplication.get(one.applicationId) ?? [];
    faults.push(...ofVersions(window, one, kept), ...(await ofFiles(one)), ...(await ofWords(one)));
  }
  return faults;
}

/** The digest of a receipt, from what its applicant wrote alone. */
function digestOf({ trackId, questions }: Window, applicationId: string, { body, files }: Written): string {
  const head = [
    ['application', applicationId],
    ['track', trackId],
  ];
  const sent = files
    .toSorted((one, other) => (one.fileId < other.fileId ? -1 : 1))
    .map(({ sha256: digest }) => [questions.file, digest]);
  return sha256(JSON.stringify([head, [[questions.text, body, []]], sent]));
}

function ofVersions(window: Window, hurried: Hurried, kept: readonly Version[]): string[] {
  const { applicationId, receipts } = hurried;
  const lost = receipts.flatMap(({ number, digest, submittedAt, written }) => {
    const version = kept.find((one) => one.number === number);
    const isKept = version?.digest === digest && version.submittedAt.toISOString() === submittedAt;
    const isWhole = version?.body === written.body && digest === digestOf(window, applicationId, written);
    return isKept && isWhole ? [] : [`lost: receipt ${number} of ${applicationId}`];
  });
  const unknown = kept
    .filter(({ number }) => !receipts.some((receipt) => receipt.number === number))
    .map(({ number }) => `unknown to its applicant: version ${number} of ${applicationId}`);
  const contents = new Set(kept.map(({ digest }) => digest));
  const twice = contents.size < kept.length || kept.some(({ events }) => events !== 1);
  return [...lost, ...unknown, ...(twice ? [`taken twice: ${applicationId}`] : [])];
}

/** Every file that was acknowledged comes back as it was sent. */
async function ofFiles(one: Hurried): Promise<string[]> {
  const faults: string[] = [];
  const shown = await one.filesShown();
  for (const { fileId, sha256: digest } of one.written.files) {
    if (!shown.has(fileId) || (await one.digestOf(fileId)) !== digest) faults.push(`lost: file ${fileId}`);
  }
  return faults;
}

const numbersOf = (receipts: readonly { readonly number: number }[]): string =>
  receipts
    .map(({ number }) => number)
    .toSorted((one, other) => one - other)
    .join();

/** Each has a refusal at last, and the page says the same as they were told, also of what came too late. */
async function ofWords(one: Hurried): Promise<string[]> {
  const { applicationId, refusal, receipts, written } = one;
  const faults = refusal ? [] : [`never told that it is over: ${one.maker.personId}`];
  if (!applicationId) return faults;
  const said = await one.look();
  if (numbersOf(said.receipts ?? []) !== numbersOf(receipts)) faults.push(`told otherwise: ${applicationId}`);
  const last = receipts.at(-1)?.written;
  const isUnsent = last !== undefined && (last.body !== written.body || last.files.length !== written.files.length);
  if (said.hasMissedEnd !== isUnsent) faults.push(`told otherwise: what came too late of ${applicationId}`);
  return faults;
}
