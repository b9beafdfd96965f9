import { ConfigurationError } from '#platform';
import type { Logins } from '../migrate.ts';
import { DEMO_PASSWORD, officers, oji } from './cast.ts';
import { enterWith } from './sign-in.ts';
import { Stage } from './stage.ts';
import { playYear } from './story.ts';

const BEGINS_DAYS_AGO = 60;

/** Plays the demo world into an empty database, and says how to sign in. Refuses in production and beside real accounts. */
export async function seed(logins: Logins): Promise<void> {
  if (process.env.NODE_ENV === 'production') throw new ConfigurationError('The demo world is refused in production.');
  const stage = await Stage.set(
    { ...process.env, DATABASE_URL: logins.kunren_api },
    { ...process.env, DATABASE_URL: logins.kunren_worker },
  );
  try {
    const { isPlayed, hasOthers } = await stage.accounts(officers.office.mail);
    if (hasOthers && !isPlayed) throw new ConfigurationError('There are real accounts; the demo world stays away.');
    if (!isPlayed) await play(stage);
  } finally {
    await stage.leave();
  }
  console.log(SIGN_INS);
}

async function play(stage: Stage): Promise<void> {
  stage.clock.daysAgo(BEGINS_DAYS_AGO);
  await playYear(stage, await enterWith(stage, await stage.firstOfficer(officers.office)));
}

const SIGN_INS = `デモの世界：人物と数値はすべて架空です / Demo world: people and figures are invented
  事務局 office                 office-${officers.office.staffNumber}
  取りまとめ担当 coordinator    ${oji.code}-${oji.coordinator.staffNumber}（${oji.name}）
  受講者 learner                ${oji.code}-${oji.staff[0]?.staffNumber}
  総合通信局 bureau             kinki-${officers.bureau.staffNumber}
  都道府県 prefecture           290009-${officers.prefecture.staffNumber}
  パスワード password           ${DEMO_PASSWORD}`;
