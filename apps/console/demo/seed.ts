import { ConfigurationError } from '#platform';
import type { Logins } from '../migrate.ts';
import { DEMO_PASSWORD, makers, officers, oji, towns } from './cast.ts';
import { enterWith, signUp } from './sign-in.ts';
import { Stage } from './stage.ts';
import { playYear } from './story.ts';

const BEGINS_DAYS_AGO = 60;
const BESIDE_REAL = 'There are real accounts; the demo world stays away.';
const HALF_PLAYED = `デモの世界の準備が途中で止まっています。データのフォルダー（.data、または KUNREN_DATA のフォルダー）を消して、もう一度 npm start を実行してください。
The demo world was interrupted. Please delete the folder of the data (.data, or what KUNREN_DATA names), and run npm start again.`;
/** Whoever enters the story last. */
const lastOfAll = towns.at(-1)?.staff.findLast(({ mail }) => mail)?.mail ?? '';

/** Plays the demo world into an empty database, and says how to sign in. Refuses in production and beside real accounts. */
export async function seed(logins: Logins): Promise<void> {
  if (process.env.NODE_ENV === 'production') throw new ConfigurationError('The demo world is refused in production.');
  const stage = await Stage.set(
    { ...process.env, DATABASE_URL: logins.kunren_api },
    { ...process.env, DATABASE_URL: logins.kunren_worker },
  );
  try {
    const known = await stage.mailAddresses();
    if (known.length === 0) await play(stage);
    else if (!known.includes(officers.office.mail)) throw new ConfigurationError(BESIDE_REAL);
    else if (!known.includes(lastOfAll)) throw new ConfigurationError(HALF_PLAYED);
  } finally {
    await stage.leave();
  }
  console.log(SIGN_INS);
}

async function play(stage: Stage): Promise<void> {
  stage.clock.daysAgo(BEGINS_DAYS_AGO);
  await enterWith(stage, await stage.firstOfficer(officers.office));
  for (const maker of makers) await signUp(stage, maker);
  await playYear(stage);
}

const SIGN_INS = `デモの世界：人物と数値はすべて架空です / Demo world: people and figures are invented
  事務局 office                 office-${officers.office.staffNumber}
  取りまとめ担当 coordinator    ${oji.code}-${oji.coordinator.staffNumber}（${oji.name}）
  受講者 learner                ${oji.code}-${oji.staff[0]?.staffNumber}
  総合通信局 bureau             kinki-${officers.bureau.staffNumber}
  都道府県 prefecture           290009-${officers.prefecture.staffNumber}
  講師 instructor               office-${officers.instructor.staffNumber}
  所属なし no organization      ${makers[0].mail}
  パスワード password           ${DEMO_PASSWORD}`;
