import type pg from 'pg';
import { type Id, newId } from '#kernel';
import type { Mail } from '#platform';
import { connect } from './database.ts';
import { aPresentation, type PresentationGround } from './presentation.ts';
import { aGathering, type YearGround } from './trainee.ts';
import type { World } from './world.ts';

export interface AudienceGround extends PresentationGround {
  readonly gatheringId: Id<'Gathering'>;
  /** Below which the public pages of it stand, in one language. */
  readonly at: (language: 'ja' | 'en') => string;
}

/** Of the people who take part: nothing for an audience. */
export const LINK_OF_TRAINEES = 'https://meet.example.jp/trainees';

/** A public results presentation in a room and online, on one day. */
export async function aPublicPresentation(
  owner: pg.Client,
  year: YearGround,
  day: string,
  number = 1,
): Promise<AudienceGround> {
  const gatheringId = await aGathering(owner, year.offeringId, day, number);
  await owner.query(
    `update gatherings set format = 'hybrid', title_ja = '成果発表会', title_en = 'Results', link = $2 where id = $1`,
    [gatheringId, LINK_OF_TRAINEES],
  );
  const ground = await aPresentation(owner, gatheringId, { isPublished: true });
  const { rows } = await owner.query('select code from programs where id = $1', [year.programId]);
  const at = (language: 'ja' | 'en') => `/${language}/programs/${rows[0].code}/presentations/${ground.presentationId}`;
  return { ...ground, gatheringId, at };
}

/** Anybody may register for it, and somebody of this name and address has a place in the room. */
export async function aRegistrationFor(
  owner: pg.Client,
  presentationId: Id<'ResultsPresentation'>,
  { name, mail }: { readonly name: string; readonly mail: string },
): Promise<{ readonly audienceRegistrationId: Id<'AudienceRegistration'> }> {
  const audienceRegistrationId = newId<'AudienceRegistration'>();
  await owner.query(
    `insert into audience_openings (presentation_id, organization_id, cohort_id, opens_at, closes_at, room_places,
       online_places, words_ja, words_en, for_whom_ja, for_whom_en, watch_link, version)
     select id, organization_id, cohort_id, '2026-11-01T09:00:00+09:00', '2027-02-19T17:00:00+09:00', 80, 0, '', '', '', '',
       null, 1 from results_presentations where id = $1`,
    [presentationId],
  );
  await owner.query(
    `insert into audience_registrations (id, presentation_id, organization_id, cohort_id, state, form, name, affiliation,
       mail, language, notice_version, asked_at, confirm_before, own_hash, entrance_hash, confirmed_at, revision)
     select $2::uuid, id, organization_id, cohort_id, 'confirmed', 'room', $3, '', $4, 'ja', '1', '2026-11-20T09:00:00+09:00',
       '2026-11-22T09:00:00+09:00', ($2::uuid)::text, ($2::uuid)::text, '2026-11-20T09:00:00+09:00', 1 from results_presentations where id = $1`,
    [presentationId, audienceRegistrationId, name, mail],
  );
  return { audienceRegistrationId };
}

/** Where an audience watches online. */
export const WATCH = 'https://watch.example.jp/results';

/** What the office opens, unless told otherwise: one place in the room, as many online as come. */
export const anOpening = {
  roomPlaces: 1,
  onlinePlaces: null,
  opensAt: '2027-01-10T09:00:00+09:00',
  closesAt: '2027-02-19T17:00:00+09:00',
  words: { ja: '入場は無料です。', en: 'Entry is free.' },
  forWhom: { ja: 'どなたでも', en: 'Anybody' },
  watchLink: WATCH,
};

/** What somebody fills in, unless told otherwise. */
export const aVisitor = { name: '見学 花子', affiliation: '', form: 'room', mailLanguage: 'ja', agreed: 'yes' };

export interface Page {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** A browser without a script: it opens addresses and sends forms, as people do. */
export async function aPlainBrowser(world: World) {
  const origin = await world.api.getUrl();
  const shown = async (response: Response): Promise<Page> => ({
    status: response.status,
    text: await response.text(),
    headers: response.headers,
  });
  const open = async (path: string) => shown(await fetch(`${origin}${path}`));
  const send = async (path: string, fields: Readonly<Record<string, string>>, from = origin) =>
    shown(
      await fetch(`${origin}${path}`, { method: 'POST', body: new URLSearchParams(fields), headers: { origin: from } }),
    );
  return { open, send };
}

/** The link of a mail to one of the pages, as a path, and the code in it. */
export function linkIn({ text }: Pick<Mail, 'text'>, page: 'confirmation' | 'place'): { path: string; code: string } {
  const [, path = '', code = ''] = new RegExp(`https?://[^/\\s]+(/\\S+/${page})\\?code=([\\w-]+)`).exec(text) ?? [];
  return { path, code };
}

/** How many registrations the database shows whoever reaches so far, whatever a query forgot. */
export async function registrationsSeen(reach: string, id: string): Promise<number> {
  const api = await connect('kunren_api');
  try {
    await api.query('begin');
    await api.query(`select set_config('app.reach', $1, true), set_config('app.reach_id', $2, true)`, [reach, id]);
    return (await api.query('select count(*)::int as seen from audience_registrations')).rows[0].seen;
  } finally {
    await api.end();
  }
}
