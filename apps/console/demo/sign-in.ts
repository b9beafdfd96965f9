import {
  acceptDocuments,
  askSignUp,
  completeSignUp,
  listDocuments,
  setPassword,
  signIn,
  signInWithLink,
} from '#contract';
import type { Browser } from './browser.ts';
import { DEMO_PASSWORD } from './cast.ts';
import type { Stage } from './stage.ts';

/** Opens the link of a mail for the first time: accepts the terms, chooses a password, and is in. */
export async function enter(stage: Stage, mail: string): Promise<Browser> {
  await stage.settle();
  const [, code = ''] = /#code=(\S+)/.exec(stage.lastMailTo(mail)) ?? [];
  return enterWith(stage, code);
}

export async function enterWith(stage: Stage, code: string): Promise<Browser> {
  const browser = stage.visitor();
  await browser.ask(signInWithLink, { input: { code } });
  return finished(browser);
}

/** Signs up without an organization, by the link in the mail. */
export async function signUp(stage: Stage, person: { name: string; mail: string }): Promise<Browser> {
  const browser = stage.visitor();
  await browser.ask(askSignUp, { input: person });
  await stage.settle();
  const [, code = ''] = /#code=(\S+)/.exec(stage.lastMailTo(person.mail)) ?? [];
  await browser.ask(completeSignUp, { input: { code } });
  return finished(browser);
}

async function finished(browser: Browser): Promise<Browser> {
  const { items } = await browser.ask(listDocuments);
  const documents = items.map(({ document, version }) => ({ document, version }));
  await browser.ask(acceptDocuments, { input: { documents } });
  await browser.ask(setPassword, { input: { password: DEMO_PASSWORD } });
  return browser;
}

/** Signs in on another day: yesterday's session is over. */
export async function signInAs(stage: Stage, signInId: string): Promise<Browser> {
  const browser = stage.visitor();
  await browser.ask(signIn, { input: { signInId, password: DEMO_PASSWORD } });
  return browser;
}
