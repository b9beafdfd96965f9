import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Browser } from '../../dist/apps/console/demo/browser.js';
import { openPreCyder } from '../../dist/apps/console/demo/offerings.js';
import { importInventedPast } from '../../dist/apps/console/demo/past.js';
import { cohortProgram, tellThePublic } from '../../dist/apps/console/demo/public-pages.js';
import { documents } from '../../dist/libs/contexts/identity/data/documents.js';

const DAY = 24 * 60 * 60 * 1000;
const MONTHS_BEFORE_APRIL = 3;
const day = (fromToday) =>
  new Date(Date.now() + fromToday * DAY).toLocaleDateString('sv-SE', { timeZone: 'Asia/Tokyo' });

/** The least a journey needs: an office with an open offering, a bureau, two towns. Every person is invented. */
export async function arrangeWorld(ownerUrl, origin) {
  const owner = new Client(ownerUrl);
  await owner.connect();
  const cast = castIn(owner);
  const office = await cast.coded('office');
  await cast.person({ organization: office, signInId: 'office-1', name: '事務局 花', role: 'program-office' });
  const bureau = await cast.named('近畿総合通信局');
  await cast.person({ organization: bureau, signInId: 'kinki-1', name: '近畿 太郎', role: 'bureau-officer' });
  const clerk = await signedIn(origin, 'office-1');
  const offering = await openPreCyder(clerk, office, {
    startsOn: day(-20),
    endsOn: day(30),
  });
  await tellThePublic(clerk, await cohortProgram(clerk, office));
  await importInventedPast(clerk, Number(day(-230).slice(0, 4)));
  for (const { code, prefix, coordinator } of towns) {
    const organization = await cast.coded(code);
    const role = 'organization-coordinator';
    await cast.person({ organization, signInId: `${prefix}-1`, name: coordinator, department: '総務課', role });
    for (const [i, name] of staff.entries()) {
      const department = departments[i % departments.length];
      const person = await cast.person({ organization, signInId: `${prefix}-${i + 2}`, name, department, isNew: true });
      await cast.enrollment({ organization, person, offering: offering.offeringId });
    }
  }
  await arrangeExercise(owner, cast, office);
  await arrangeApplicants(cast);
  await arrangeCohort(owner, office);
  await owner.end();
}

/** A program that selects its people, open to everybody of an age; and two who belong to no organization. */
async function arrangeCohort(owner, office) {
  const account = 'insert into accounts (id, sign_in_id, name, mail, version) values ($1, $2, $3, $2, 1)';
  for (const [signInId, name] of [
    ['kakeru@maker.demo.example', '林 かける'],
    ['tsumugi@maker.demo.example', '河合 つむぎ'],
  ]) {
    const maker = randomUUID();
    await owner.query(account, [maker, signInId, name]);
    await settle(owner, maker);
  }
  const [program, cohort, track] = [randomUUID(), randomUUID(), randomUUID()];
  await owner.query(`insert into programs values ($1, $2, 'makers', '若手の一年', 'A year of makers')`, [
    program,
    office,
  ]);
  await owner.query(
    `insert into cohorts (id, organization_id, program_id, fiscal_year, phase, version, application_opens_at,
       application_closes_at, assignment_closes_at, result_on, answers_close_at, oldest_age, residents_only,
       graduates_may_apply, most_applications)
     values ($1, $2, $3, $4, 'applying', 1, now() - interval '5 days', now() + interval '20 days', null, $5,
       now() + interval '60 days', 25, true, false, 2)`,
    [cohort, office, program, Number(day(-90).slice(0, 4)), day(40)],
  );
  await owner.query(
    `insert into tracks (id, cohort_id, code, name_ja, name_en, summary_ja, summary_en, places, position, version)
     values ($1, $2, 'develop', '開発駆動コース', 'Development', '作りたいものを、動くところまで作ります。',
       'Make what you want to make until it runs.', 8, 1, 1)`,
    [track, cohort],
  );
  const asked = [
    ['long-text', '作りたいもの', 'What you want to make', true, 800, [], null],
    ['links', '作品のリンク', 'Links to your work', false, 3, [], null],
    ['file', '作品', 'Your work', false, 2, ['pdf', 'text', 'picture'], 5],
  ];
  for (const [at, question] of asked.entries()) {
    await owner.query(
      `insert into form_questions (id, cohort_id, track_id, stage, position, version, hint_ja, hint_en, kind, label_ja,
         label_en, is_required, at_most, file_sorts, megabytes)
       values ($1, $2, null, 'application', $3, 1, '', '', $4, $5, $6, $7, $8, $9, $10)`,
      [randomUUID(), cohort, at, ...question],
    );
  }
}

/** A town whose people apply for exercises; everybody has been here before. */
async function arrangeApplicants(cast) {
  const organization = await cast.named('富士見町');
  const role = 'organization-coordinator';
  await cast.person({ organization, signInId: 'fujimi-1', name: '藤森 誠一', department: '総務課', role });
  const prefecture = await cast.named('長野県');
  await cast.person({ organization: prefecture, signInId: 'nagano-1', name: '長野 県', role: 'prefecture-officer' });
  for (const [i, name] of applicants.entries()) {
    await cast.person({ organization, signInId: `fujimi-${i + 2}`, name, department: '住民課' });
  }
}

/** An exercise that has begun just now, with an instructor and three people of a town that nobody else visits. */
async function arrangeExercise(owner, cast, office) {
  const ids = Object.fromEntries(['course', 'edition', 'offering', 'session'].map((name) => [name, randomUUID()]));
  const [calendarYear, month] = day(0).split('-').map(Number);
  const year = month > MONTHS_BEFORE_APRIL ? calendarYear : calendarYear - 1;
  await owner.query(
    `insert into courses (id, program_id, code, name_ja, name_en, counts_as, format)
     select $1, id, 'cyder-a-north', 'CYDER Aコース', 'CYDER A', 'cyder', 'exercise' from programs limit 1`,
    [ids.course],
  );
  await owner.query(
    `insert into editions (id, course_id, code, fiscal_year, name_ja, name_en, summary_ja, summary_en, completion_rule)
     values ($1, $2, 'cyder-a-now', $3, '今年度のシナリオ', 'This year', '', '', '{"units":"all-required","quiz":"none"}')`,
    [ids.edition, ids.course, year],
  );
  await owner.query(
    `insert into offerings (id, edition_id, organization_id, fiscal_year, name, access_starts_on, access_ends_on, state, version)
     values ($1, $2, $3, $4, 'Aコース 北の会場', $5, $6, 'open', 1)`,
    [ids.offering, ids.edition, office, year, day(-30), day(30)],
  );
  await owner.query(
    `insert into seated_offerings (offering_id, mode, seats, minimum_participants, starts_on, ends_on,
       deadline_working_days, offer_working_days, quiet_working_days, fairness, approval_stages, terms_ja, terms_en,
       bring_ja, bring_en, version)
     values ($1, 'on-site', 30, 0, $2, $2, 5, 3, 3, 'in-turn', '{}', '', '', '', '', 1)`,
    [ids.offering, day(0)],
  );
  await owner.query(
    `insert into offering_sessions (id, offering_id, number, day, starts_at, ends_at, title_ja, title_en, half_days,
       revision, state, version)
     values ($1, $2, 1, $3, now() - interval '5 minutes', now() + interval '6 hours', '', '', '{am,pm}', 0, 'planned', 1)`,
    [ids.session, ids.offering, day(0)],
  );
  const teacher = { organization: office, signInId: 'teacher-1', name: '講師 学', role: 'instructor' };
  await owner.query(`insert into offering_staff values ($1, $2, 'instructor')`, [
    ids.offering,
    await cast.person(teacher),
  ]);
  const organization = await cast.coded('202053');
  for (const [i, name] of ['秋山 一', '石田 二葉', '上田 三郎'].entries()) {
    const person = await cast.person({ organization, signInId: `iida-${i + 1}`, name, department: '総務課' });
    await cast.enrollment({ organization, person, offering: ids.offering });
  }
}

const towns = [
  { code: '294250', prefix: 'oji', coordinator: '田中 一郎' },
  { code: '032166', prefix: 'takizawa', coordinator: '佐々木 恵' },
];
const applicants = ['関 優子', '小林 大輔', '丸山 望', '清水 陸', '柳沢 凛'];
const staff = ['青木 明', '池田 花子', '上野 健太', '遠藤 さくら', '髙橋 進', '千葉 千尋'];
const departments = ['福祉課', '建設課', '税務課'];

/** A client of the API in the place of somebody of the cast. */
export async function signedIn(origin, signInId) {
  const { items } = await (await fetch(`${origin}/api/demo-accounts`)).json();
  const { personId } = items.find((one) => one.signInId === signInId);
  const answer = await fetch(`${origin}/api/sessions/demo`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ personId }),
  });
  const cookies = answer.headers.getSetCookie().map((cookie) => /^session=([^;]+)/.exec(cookie)?.[1]);
  return new Browser(origin, cookies.find(Boolean));
}

function castIn(owner) {
  const oneId = async (sql, told) => {
    const { rows } = await owner.query(sql, [told]);
    if (!rows[0]) throw new Error(`No organization ${told}`);
    return rows[0].id;
  };
  return {
    coded: (code) => oneId('select id from organizations where code = $1', code),
    named: (name) => oneId('select id from organizations where name = $1', name),
    person: async ({ organization, signInId, name, department = null, role, isNew = false }) => {
      const id = randomUUID();
      const membership =
        'insert into memberships (id, organization_id, person_id, staff_number, department, starts_on)';
      await owner.query('insert into accounts (id, sign_in_id, name, version) values ($1, $2, $3, 1)', [
        id,
        signInId,
        name,
      ]);
      const belongs = [randomUUID(), organization, id, signInId, department, day(-60)];
      await owner.query(`${membership} values ($1, $2, $3, $4, $5, $6)`, belongs);
      if (role) await appoint(owner, { id, organization, role });
      if (!isNew) await settle(owner, id);
      return id;
    },
    enrollment: ({ organization, person, offering }) =>
      owner.query(
        `insert into enrollments (id, organization_id, offering_id, learner_id, state, enrolled_at, version)
        values ($1, $2, $3, $4, 'active', now(), 1)`,
        [randomUUID(), organization, offering, person],
      ),
  };
}

const appoint = (owner, { id, organization, role }) =>
  owner.query('insert into role_grants (id, organization_id, person_id, role, starts_on) values ($1, $2, $3, $4, $5)', [
    randomUUID(),
    organization,
    id,
    role,
    day(-60),
  ]);

/** Somebody who has been here before: has accepted the texts and has a password. */
async function settle(owner, id) {
  await owner.query(`insert into password_hashes (person_id, hash, set_at) values ($1, 'none', now())`, [id]);
  for (const { document, version } of documents) {
    await owner.query('insert into accepted_documents values ($1, $2, $3, now())', [id, document, version]);
  }
}
