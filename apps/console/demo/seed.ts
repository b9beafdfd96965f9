import { ConfigurationError, configOf } from '#platform';
import type { Logins } from '../migrate.ts';
import { DEMO_PASSWORD, makers, officers, oji, towns } from './cast.ts';
import { tracks } from './cohort-plan.ts';
import { mailOf } from './makers.ts';
import { GRADUATE } from './past-year-plan.ts';
import { Stage } from './stage.ts';
import { playYears } from './story.ts';
import { TRAINEE } from './this-year-plan.ts';

const BESIDE_REAL = 'There are real accounts; the demo world stays away.';
const HALF_PLAYED = `デモの世界の準備が途中で止まっています。データのフォルダー（.data、または KUNREN_DATA のフォルダー）を消して、もう一度 npm start を実行してください。
The demo world was interrupted. Please delete the folder of the data (.data, or what KUNREN_DATA names), and run npm start again.`;
/** Who leads the track in which most is going on. */
const GUIDE = `office-${tracks.find(({ code }) => code === 'development')?.trainer.staffNumber}`;
/** Whoever enters the story of the towns last. */
const lastOfAll = towns.at(-1)?.staff.findLast(({ mail }) => mail)?.mail ?? '';

/** Plays the demo world into an empty database, and says how to sign in. Refuses in production and beside real accounts. */
export async function seed(logins: Logins): Promise<void> {
  if (process.env.NODE_ENV === 'production') throw new ConfigurationError('The demo world is refused in production.');
  const stage = await Stage.set(
    configOf({ ...process.env, DATABASE_URL: logins.kunren_api }),
    configOf({ ...process.env, DATABASE_URL: logins.kunren_worker }),
  );
  let hasYears = true;
  try {
    const known = await stage.mailAddresses();
    if (known.length === 0) await playYears(stage);
    else if (!known.includes(officers.office.mail)) throw new ConfigurationError(BESIDE_REAL);
    else if (!known.includes(lastOfAll)) throw new ConfigurationError(HALF_PLAYED);
    // What was played by an earlier version stays as it is: it has no years of a cohort.
    else hasYears = known.includes(mailOf(TRAINEE));
  } finally {
    await stage.leave();
  }
  console.log(hasYears ? `${SIGN_INS}\n${YEAR_SIGN_INS}` : SIGN_INS);
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

const YEAR_SIGN_INS = `  一年間の育成 a year of makers
    トレーニー trainee          ${mailOf(TRAINEE)}（節目・記録・作品・旅費 milestones, log, works, travel）
    コースの責任者 course master ${GUIDE}（返事待ち・添削 what waits for an answer or feedback）
    修了生 graduate             ${mailOf(GRADUATE)}（修了証・名簿・アシスタント certificate, register, assisting）
    事務局 office               office-${officers.office.staffNumber}（年度の終わり・作品の公開・旅費 end of a year, releases, travel）`;
